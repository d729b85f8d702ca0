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
  const round = Float64Array.from({ length: 8 }, (_, i) => Math.cos((i * Math.PI) / 4))
  return tileOf((x, y) => {
    const over = ((x >> 3) + (y >> 3)) & 1
    const thread = round[(over ? x : y) & 7] as number // A thread is eight texels wide.
    return 0.75 * -thread + 0.3 * (slubs[(y << 9) | x] as number) // One value for every texel.
  })
})

/** Hairs of a broad flat brush that is drawn at a slant: about -1 to 1, long along the stroke. */
export const streakTile = once(() => {
  const [broad, fine] = [slantedNoise('streak', 4), slantedNoise('hair', 2)]
  // One size for both.
  for (let i = 0; i < broad.length; i++) broad[i] = 0.6 * (broad[i] as number) + 0.4 * (fine[i] as number)
  return broad
})

/** Reads a tile at every pixel, fixed to the world: it stays under the picture when the view moves or grows. */
export function tileField(easel: Easel, tile: Tile, size = 1): Field {
  const step = 1 / (UNIT * size)
  const [left, top] = [easel.box.left * step, easel.box.top * step]
  const [across, down] = [step / easel.scale, step * ((easel.box.bottom - easel.box.top) / easel.height)]
  const length = easel.width
  // Where every pixel of a row lies is known before the first one. The line has a texel more than the tile.
  const [columns, shares] = [new Uint16Array(length), new Float64Array(length)]
  for (let x = 0; x < length; x++) {
    const u = left + x * across
    columns[x] = Math.floor(u) & MASK
    shares[x] = u - Math.floor(u)
  }
  const [line, out] = [new Float32Array(TILE_SIDE + 1), new Float32Array(length)]
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
    line[TILE_SIDE] = line[0] as number
    for (let x = 0; x < length; x++) {
      const column = columns[x] as number // Both have the row's length.
      const value = line[column] as number
      out[x] = value + ((line[column + 1] as number) - value) * (shares[x] as number)
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
  return tileOf((x, y) => {
    const v = (y - SLANT * x) / thick
    const [column, row] = [(x / long) | 0, Math.floor(v)]
    const [dx, dy] = [ease(x / long - column), ease(v - row)]
    const left = lerp(cell(column, row), cell(column, row + 1), dy)
    return lerp(left, lerp(cell(column + 1, row), cell(column + 1, row + 1), dy), dx)
  })
}

/** An S-curve from 0 to 1. */
const ease = (t: number): number => t * t * (3 - 2 * t)

/** White noise softened by `reach` texels, mean 0, deviation 1. */
function noiseTile(name: string, reach: number): Tile {
  const next = random('tile', name)
  const white = tileOf(() => next() - 0.5)
  return normal(reach === 0 ? white : softenedTile(softenedTile(white, reach), reach))
}

/** A tile whose every texel is made by its place. A plain loop: the first sketch of a medium waits for its tiles. */
function tileOf(at: (x: number, y: number) => number): Tile {
  const tile = new Float32Array(TILE_SIDE * TILE_SIDE)
  for (let i = 0; i < tile.length; i++) tile[i] = at(i & MASK, i >> 9)
  return tile
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

/** Sums along rows, then along columns, that go on at the other edge. */
function softenedTile(tile: Tile, reach: number): Tile {
  return sumsDown(sumsAcross(tile, reach), reach)
}

function sumsAcross(from: Tile, reach: number): Tile {
  const to = new Float32Array(from.length)
  for (let row = 0; row < from.length; row += TILE_SIDE) {
    // Places along a row are masked to it.
    let sum = 0
    for (let i = -reach; i <= reach; i++) sum += from[row | (i & MASK)] as number
    for (let i = 0; i < TILE_SIDE; i++) {
      to[row | i] = sum
      sum += (from[row | ((i + reach + 1) & MASK)] as number) - (from[row | ((i - reach) & MASK)] as number)
    }
  }
  return to
}

/** Index of a row's first texel. */
const rowAt = (y: number): number => (y & MASK) << 9

/** Row by row, with a sum for every column: neighbours in memory are worked on together. */
function sumsDown(from: Tile, reach: number): Tile {
  const to = new Float32Array(from.length)
  const sums = new Float64Array(TILE_SIDE)
  for (let y = -reach; y <= reach; y++) {
    const row = rowAt(y)
    // Rows are masked to the tile.
    for (let i = 0; i < TILE_SIDE; i++) sums[i] = (sums[i] as number) + (from[row | i] as number)
  }
  for (let y = 0; y < TILE_SIDE; y++) {
    const [row, ahead, behind] = [rowAt(y), rowAt(y + reach + 1), rowAt(y - reach)]
    for (let i = 0; i < TILE_SIDE; i++) {
      const sum = sums[i] as number
      to[row | i] = sum
      sums[i] = sum + ((from[ahead | i] as number) - (from[behind | i] as number))
    }
  }
  return to
}

/** The same values with mean 0 and deviation 1, none beyond 3; in place. */
function normal(tile: Tile): Tile {
  let [sum, squares] = [0, 0]
  for (let i = 0; i < tile.length; i++) {
    const value = tile[i] as number // Below the length.
    sum += value
    squares += value * value
  }
  const mean = sum / tile.length
  const share = 1 / Math.sqrt(squares / tile.length - mean * mean)
  for (let i = 0; i < tile.length; i++) tile[i] = clamp(((tile[i] as number) - mean) * share, -3, 3)
  return tile
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
