/** Which way a picture's forms run: strokes, stitches and threads follow it. */
import type { Easel } from '../../easel.ts'
import { fractal } from '../../noise.ts'
import { UNIT } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { lightOf } from './light.ts'
import { soft } from './soft.ts'

/** Direction along the forms at every place of a picture. */
export interface Flow {
  /** Radians of the direction at a pixel. */
  turn(x: number, y: number): number
  /** 0 where nothing is, to about 1 along strong edges. */
  strength(x: number, y: number): number
}

/** How directions are read. */
export interface FlowOptions {
  /** Design pixels over which directions are gathered. */
  readonly reach: number
  /** Direction where the picture is plain, in radians, and how far it wanders. */
  readonly rest: number
  readonly wander: number
  readonly salt: number
}

/** Design pixels between the places where directions are read. */
const PITCH = 4

/** The directions of a picture; plain places follow a slow wave that is fixed to the world. */
export function flowOf(easel: Easel, raster: Raster, { reach, rest, wander, salt }: FlowOptions): Flow {
  const pitch = Math.max(1, Math.round(PITCH * UNIT * easel.scale))
  const size = { width: Math.ceil(raster.width / pitch), height: Math.ceil(raster.height / pitch) }
  const light = meanOf(lightOf(raster), raster, { pitch, ...size })
  const [xx, yy, xy] = tensorOf(light, size).map((plane) => soft(plane, size, reach / PITCH)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ]
  const slow = fractal(2, salt)
  const turns = new Float32Array(xx.length)
  const strengths = new Float32Array(xx.length)
  for (let i = 0; i < turns.length; i++) {
    // The planes have one length.
    const [dx, dy, both] = [xx[i] as number, yy[i] as number, xy[i] as number]
    const x = easel.worldX((i % size.width) * pitch)
    const y = easel.worldY(Math.floor(i / size.width) * pitch)
    const spread = Math.hypot(dx - dy, 2 * both)
    const calm = rest + wander * slow(x * 3.1, y * 3.1)
    // Twice the angle: a direction and its opposite are one.
    const pull = spread / (spread + 6e-6)
    const along = Math.atan2(2 * both, dx - dy) + Math.PI
    turns[i] =
      0.5 *
      Math.atan2(
        pull * Math.sin(along) + (1 - pull) * Math.sin(2 * calm),
        pull * Math.cos(along) + (1 - pull) * Math.cos(2 * calm),
      )
    strengths[i] = Math.min(1, Math.sqrt(dx + dy) * 14)
  }
  const index = (x: number, y: number) =>
    Math.min(size.height - 1, Math.max(0, Math.floor(y / pitch))) * size.width +
    Math.min(size.width - 1, Math.max(0, Math.floor(x / pitch)))
  return {
    turn: (x, y) => turns[index(x, y)] as number, // `index` is bounded to the grid.
    strength: (x, y) => strengths[index(x, y)] as number,
  }
}

interface Grid {
  readonly pitch: number
  readonly width: number
  readonly height: number
}

/** A plane in few cells, each the mean of a cross of its pixels. */
function meanOf(plane: Float32Array, from: Raster, { pitch, width, height }: Grid): Float32Array {
  const out = new Float32Array(width * height)
  for (let row = 0, i = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i++) {
      let sum = 0
      for (const [dx, dy] of SAMPLES) {
        const x = Math.min(from.width - 1, Math.floor((column + dx) * pitch))
        const y = Math.min(from.height - 1, Math.floor((row + dy) * pitch))
        sum += plane[y * from.width + x] as number // Bounded to the picture.
      }
      out[i] = sum / SAMPLES.length
    }
  }
  return out
}

const SAMPLES = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.5, 0.5],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** Products of the slopes at every cell: xx, yy, xy. */
function tensorOf(light: Float32Array, { width, height }: { width: number; height: number }) {
  const [xx, yy, xy] = [light.slice().fill(0), light.slice().fill(0), light.slice().fill(0)]
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const at = (column: number, row: number) =>
        light[
          Math.min(height - 1, Math.max(0, row)) * width + Math.min(width - 1, Math.max(0, column))
        ] as number // Bounded to the plane.
      const [dx, dy] = [at(x + 1, y) - at(x - 1, y), at(x, y + 1) - at(x, y - 1)]
      xx[i] = dx * dx
      yy[i] = dy * dy
      xy[i] = dx * dy
    }
  }
  return [xx, yy, xy]
}
