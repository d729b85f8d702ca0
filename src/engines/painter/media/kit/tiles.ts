/** Textures of paper, cloth and brush: square tiles made once for each process, one texel for each design pixel. */
import { clamp, smooth } from '../../colour.ts'
import type { Easel } from '../../easel.ts'
import { random } from '../../random.ts'
import { UNIT } from '../../stage.ts'
import type { Field } from '../field.ts'

/** Side of a tile in texels; a power of two. */
const TILE_SIDE = 512
const MASK = TILE_SIDE - 1

/** Values of a tile, row by row; it repeats. */
export type Tile = Float32Array

/** The tooth of drawing paper: small hollows, mean 0, deviation 1. */
export const toothTile = once(() => blend([noiseTile('tooth', 0), 0.6], [noiseTile('tooth-broad', 1), 0.7]))

/** Fine grain of pressed paper: smoother than tooth, mean 0, deviation 1. */
export const feltTile = once(() => blend([noiseTile('felt', 2), 0.6], [noiseTile('felt-broad', 7), 0.7]))

/** Long fibres in handmade paper: 0 between them, to 1 along them. */
export const fibreTile = once(() => {
  const tile = new Float32Array(TILE_SIDE * TILE_SIDE)
  const next = random('fibres')
  for (let i = 0; i < 420; i++) drawFibre(tile, next)
  return tile
})

/** A linen canvas of warp and weft: about -1 in the holes to 1 on the threads. */
export const linenTile = once(() => {
  const slubs = noiseTile('linen', 2)
  const turn = (2 * Math.PI) / 8
  return Float32Array.from({ length: TILE_SIDE * TILE_SIDE }, (_, i) => {
    const [x, y] = [i & MASK, i >> 9]
    const over = ((x >> 3) + (y >> 3)) & 1
    const thread = over ? Math.cos(x * turn) : Math.cos(y * turn)
    return 0.75 * -thread + 0.3 * (slubs[i] as number) // One value for every texel.
  })
})

/** Reads a tile at every pixel, fixed to the world: it stays under the picture when the view moves or grows. */
export function tileField(easel: Easel, tile: Tile, size = 1): Field {
  const step = 1 / (UNIT * size)
  const [left, top] = [easel.box.left * step, easel.box.top * step]
  const [across, down] = [step / easel.scale, step * ((easel.box.bottom - easel.box.top) / easel.height)]
  return (x, y) => {
    const u = left + x * across
    const v = top + y * down
    const column = Math.floor(u)
    const row = Math.floor(v)
    const dx = u - column
    const dy = v - row
    const x0 = column & MASK
    const x1 = (column + 1) & MASK
    const y0 = (row & MASK) << 9
    const y1 = ((row + 1) & MASK) << 9
    // Indices are masked to the tile.
    const upper = (tile[y0 | x0] as number) * (1 - dx) + (tile[y0 | x1] as number) * dx
    const lower = (tile[y1 | x0] as number) * (1 - dx) + (tile[y1 | x1] as number) * dx
    return upper * (1 - dy) + lower * dy
  }
}

/** How well paper takes colour at every pixel, from a texture of it. */
export function gripOf(easel: Easel, tile: Tile, grip: (value: number) => number, size = 1): Float32Array {
  const { width, height } = easel
  const texture = tileField(easel, tile, size)
  const out = new Float32Array(width * height)
  // A pixel of a small picture covers many hollows.
  const share = Math.min(1, 0.3 + 0.7 * UNIT * size * easel.scale)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) out[i] = grip(texture(x, y) * share)
  }
  return out
}

/** White noise softened by `reach` texels, mean 0, deviation 1. */
function noiseTile(name: string, reach: number): Tile {
  const next = random('tile', name)
  const white = Float32Array.from({ length: TILE_SIDE * TILE_SIDE }, () => next() - 0.5)
  return normal(softenedTile(softenedTile(white, reach), reach))
}

function once(make: () => Tile): () => Tile {
  let made: Tile | undefined
  return () => (made ??= make())
}

function blend(...parts: readonly (readonly [tile: Tile, share: number])[]): Tile {
  const sum = new Float32Array(TILE_SIDE * TILE_SIDE)
  for (const [tile, share] of parts) {
    for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (tile[i] as number) * share
  }
  return normal(sum)
}

/** A running mean along rows, then along columns, that goes on at the other edge. */
function softenedTile(tile: Tile, reach: number): Tile {
  const sweep = (from: Tile, step: number, stride: number) => {
    const to = new Float32Array(from.length)
    for (let line = 0; line < TILE_SIDE; line++) {
      let sum = 0
      const at = (i: number) => line * stride + (i & MASK) * step
      for (let i = -reach; i <= reach; i++) sum += from[at(i)] as number
      for (let i = 0; i < TILE_SIDE; i++) {
        to[at(i)] = sum
        sum += (from[at(i + reach + 1)] as number) - (from[at(i - reach)] as number)
      }
    }
    return to
  }
  return sweep(sweep(tile, 1, TILE_SIDE), TILE_SIDE, 1)
}

function normal(tile: Tile): Tile {
  let [sum, squares] = [0, 0]
  for (const value of tile) {
    sum += value
    squares += value * value
  }
  const mean = sum / tile.length
  const share = 1 / Math.sqrt(squares / tile.length - mean * mean)
  return tile.map((value) => clamp((value - mean) * share, -3, 3))
}

function drawFibre(tile: Tile, next: ReturnType<typeof random>): void {
  let [x, y, turn] = [next() * TILE_SIDE, next() * TILE_SIDE, next() * 6.28]
  const length = next.range(25, 90)
  const bend = next.range(-0.03, 0.03)
  const strength = next.range(0.3, 1)
  for (let step = 0; step < length; step++) {
    const at = ((Math.floor(y) & MASK) << 9) | (Math.floor(x) & MASK)
    const fade = smooth(0, 8, step) * smooth(length, length - 8, step)
    tile[at] = Math.max(tile[at] as number, strength * fade)
    x += Math.cos(turn)
    y += Math.sin(turn)
    turn += bend + next.range(-0.04, 0.04)
  }
}
