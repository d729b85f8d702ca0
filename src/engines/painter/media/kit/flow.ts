/** Which way a picture's forms run: strokes, stitches and threads follow it. */
import type { Easel } from '../../canvas/easel.ts'
import { fractal } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import type { Plane } from '../../planes/planes.ts'
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
  const least = Math.min(raster.width, raster.height)
  const pitch = Math.max(1, Math.min(least, Math.round(PITCH * UNIT * easel.scale)))
  const width = Math.ceil(raster.width / pitch)
  const height = Math.ceil(raster.height / pitch)
  const light = sampledLight(raster, { pitch, width, height })
  const [xx, yy, xy] = tensorOf(light, { width, height }).map((plane) =>
    soft(plane, { width, height }, reach / PITCH),
  ) as [Plane, Plane, Plane]
  const slow = fractal(2, salt)
  const index = (x: number, y: number) =>
    Math.min(height - 1, Math.max(0, Math.floor(y / pitch))) * width +
    Math.min(width - 1, Math.max(0, Math.floor(x / pitch)))
  return {
    turn: (x, y) => {
      const i = index(x, y)
      // The planes have one length, and `index` is bounded to it.
      const [across, both] = [(xx[i] as number) - (yy[i] as number), 2 * (xy[i] as number)]
      const calm = rest + wander * slow(easel.worldX(x) * 3.1, easel.worldY(y) * 3.1)
      // Twice the angle: a direction and its opposite are one. The steeper a place, the less it wanders.
      const spread = Math.hypot(across, both)
      const own = 1 / (spread + CALM)
      const rested = CALM * own
      return (
        0.5 * Math.atan2(rested * Math.sin(2 * calm) - both * own, rested * Math.cos(2 * calm) - across * own)
      )
    },
    strength: (x, y) => {
      const i = index(x, y)
      return Math.min(1, Math.sqrt((xx[i] as number) + (yy[i] as number)) * 14) // As above.
    },
  }
}

/** Steepness below which a place follows the slow wave rather than its own forms. */
const CALM = 6e-6

interface Grid {
  readonly pitch: number
  readonly width: number
  readonly height: number
}

/** Lightness in few cells, each the mean of a cross of its pixels. */
function sampledLight({ data, width: wide, height: high }: Raster, { pitch, width, height }: Grid): Plane {
  const out = new Float32Array(width * height)
  const steps = SAMPLES.map(([x, y]) => (Math.floor(y * pitch) * wide + Math.floor(x * pitch)) * 4)
  const share = 1 / (SAMPLES.length * 65280)
  for (let row = 0, i = 0; row < height; row++) {
    // Cells at the far edges are moved inside.
    const start = Math.min(high - pitch, row * pitch) * wide
    for (let column = 0; column < width; column++, i++) {
      const first = (start + Math.min(wide - pitch, column * pitch)) * 4
      let sum = 0
      for (let sample = 0; sample < steps.length; sample++) {
        const at = first + (steps[sample] as number) // Below the length; pixels lie inside the picture.
        sum += 77 * (data[at] as number) + 150 * (data[at + 1] as number) + 29 * (data[at + 2] as number)
      }
      out[i] = sum * share
    }
  }
  return out
}

/** Places of a cell that are looked at, in shares of its side. */
const SAMPLES = [
  [0.25, 0.25],
  [0.75, 0.25],
  [0.5, 0.5],
  [0.25, 0.75],
  [0.75, 0.75],
] as const

/** Products of the slopes at every cell: xx, yy, xy. */
function tensorOf(light: Plane, { width, height }: { width: number; height: number }): readonly Plane[] {
  const [xx, yy, xy] = [light.slice(), light.slice(), light.slice()]
  for (let y = 0, i = 0; y < height; y++) {
    const above = y > 0 ? -width : 0
    const below = y + 1 < height ? width : 0
    for (let x = 0; x < width; x++, i++) {
      // Neighbours are kept inside the plane.
      const dx = (light[x + 1 < width ? i + 1 : i] as number) - (light[x > 0 ? i - 1 : i] as number)
      const dy = (light[i + below] as number) - (light[i + above] as number)
      xx[i] = dx * dx
      yy[i] = dy * dy
      xy[i] = dx * dy
    }
  }
  return [xx, yy, xy]
}
