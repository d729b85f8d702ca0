/** Textures of paper, cloth and brush: square tiles made once for each process, one texel for each design pixel. */
import { clamp, lerp, smooth } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import { random } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
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

/** Hairs of a broad flat brush that is drawn at a slant: about -1 to 1, long along the stroke. */
export const streakTile = once(() => {
  const [broad, fine] = [slantedNoise('streak', 4), slantedNoise('hair', 2)]
  return broad.map((value, i) => 0.6 * value + 0.4 * (fine[i] as number)) // One size for both.
})

/** Reads a tile at every pixel, fixed to the world: it stays under the picture when the view moves or grows. */
export function tileField(easel: Easel, tile: Tile, size = 1): Field {
  const step = 1 / (UNIT * size)
  const [left, top] = [easel.box.left * step, easel.box.top * step]
  const [across, down] = [step / easel.scale, step * ((easel.box.bottom - easel.box.top) / easel.height)]
  const [line, out] = [new Float32Array(TILE_SIDE), new Float32Array(easel.width)]
  return (y) => {
    const v = top + y * down
    const row = Math.floor(v)
    const dy = v - row
    const upper = (row & MASK) << 9
    const lower = ((row + 1) & MASK) << 9
    // Indices are masked to the tile.
    for (let i = 0; i < TILE_SIDE; i++) {
      const value = tile[upper | i] as number
      line[i] = value + ((tile[lower | i] as number) - value) * dy
    }
    for (let x = 0; x < out.length; x++) {
      const u = left + x * across
      const column = Math.floor(u)
      const value = line[column & MASK] as number
      out[x] = value + ((line[(column + 1) & MASK] as number) - value) * (u - column)
    }
    return out
  }
}

/** How well paper takes colour at every pixel, 0 to 255, from a texture of it; `grip` tells it (0 to 1) for a value of the texture. */
export function gripOf(easel: Easel, tile: Tile, grip: (value: number) => number, size = 1): Uint8Array {
  const { width, height } = easel
  const texture = tileField(easel, tile, size)
  const out = new Uint8Array(width * height)
  // A pixel of a small picture covers many hollows.
  const share = Math.min(1, 0.3 + 0.7 * UNIT * size * easel.scale)
  const table = Uint8Array.from({ length: GRIPS }, (_, i) => 255 * grip((i / (GRIPS / 8) - 4) * share))
  for (let y = 0, i = 0; y < height; y++) {
    const row = texture(y)
    // Values of a tile are within ±3, the table's within ±4.
    for (let x = 0; x < width; x++, i++)
      out[i] = table[(((row[x] as number) + 4) * (GRIPS / 8)) | 0] as number
  }
  return out
}

/** Steps between -4 and 4 for which a paper's grip is known. */
const GRIPS = 1024

/** Rows of a slanted noise fall by this many texels for a texel to the right: it meets itself at the tile's edges. */
const SLANT = 3 / 8

/** Noise in strokes 64 texels long and `thick` wide. */
function slantedNoise(name: string, thick: number): Tile {
  const next = random('tile', name)
  const [long, rows] = [64, TILE_SIDE / thick]
  const columns = TILE_SIDE / long
  const cells = Float32Array.from({ length: columns * rows }, () => next() * 2 - 1)
  // Beyond the last column the strokes go on in the first, as many rows lower as the slant has fallen.
  const cell = (column: number, row: number) => {
    const around = column < columns ? row : row + (SLANT * TILE_SIDE) / thick
    return cells[(column % columns) * rows + (around & (rows - 1))] as number
  }
  return Float32Array.from({ length: TILE_SIDE * TILE_SIDE }, (_, i) => {
    const [x, y] = [i & MASK, i >> 9]
    const [u, v] = [x / long, (y - SLANT * x) / thick]
    const [column, row] = [Math.floor(u), Math.floor(v)]
    const [dx, dy] = [smooth(0, 1, u - column), smooth(0, 1, v - row)]
    const left = lerp(cell(column, row), cell(column, row + 1), dy)
    return lerp(left, lerp(cell(column + 1, row), cell(column + 1, row + 1), dy), dx)
  })
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
