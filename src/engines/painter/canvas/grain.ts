/** The grain that every picture shares: made once for each process, tiled. */
import { createCanvas } from '@napi-rs/canvas'
import type { Canvas } from '@napi-rs/canvas'
import { smooth } from '../colours/colour.ts'
import { random } from '../random.ts'

/** Side of the grain tiles in pixels; a power of two. */
export const GRAIN_SIDE = 512

const MASK = GRAIN_SIDE - 1
let tile: Canvas | undefined
let field: Float32Array | undefined

/** A tile whose alpha is noise: it eats holes into whatever is under it. */
export function dissolveTile(): Canvas {
  if (tile) return tile
  const next = random('dissolve')
  const grains = coarsened(noise(next), { own: 0.62, beside: 0.19 })
  const holes = softened(grains.map((value) => 255 * smooth(0.28, 0.72, value)))
  const canvas = createCanvas(GRAIN_SIDE, GRAIN_SIDE)
  const context = canvas.getContext('2d')
  const image = context.createImageData(GRAIN_SIDE, GRAIN_SIDE)
  const { data } = image
  for (let i = 0; i < holes.length; i++) data[i * 4 + 3] = at(holes, i)
  context.putImageData(image, 0, 0)
  tile = canvas
  return canvas
}

/** Film grain, about normal with deviation 1; read it at `grainIndex`. */
export function grainField(): Float32Array {
  field ??= coarsened(noise(random('grain').gauss), { own: 0.75, beside: 0.245 })
  return field
}

/** Index of a pixel in `grainField`; the field repeats. */
export function grainIndex(x: number, y: number): number {
  return ((y & MASK) * GRAIN_SIDE) | (x & MASK)
}

/** A value of its own for every pixel of a tile. */
function noise(next: () => number): Float32Array {
  const values = new Float32Array(GRAIN_SIDE * GRAIN_SIDE)
  for (let i = 0; i < values.length; i++) values[i] = next()
  return values
}

/** Grains larger than a pixel: a share of every value, and one of those to its right and below it. */
function coarsened(
  values: Float32Array,
  { own, beside }: { readonly own: number; readonly beside: number },
): Float32Array {
  const coarse = new Float32Array(values.length)
  for (let y = 0, here = 0; y < GRAIN_SIDE; y++) {
    for (let x = 0; x < GRAIN_SIDE; x++, here++) {
      const others = at(values, grainIndex(x + 1, y)) + at(values, grainIndex(x, y + 1))
      coarse[here] = at(values, here) * own + beside * others
    }
  }
  return coarse
}

/** The values with the hard corners of pixels rounded off: a ninth of each goes to its neighbours, along rows and columns. */
function softened(values: Float32Array): Float32Array {
  return softenedAlong(softenedAlong(values, 1, 0), 0, 1)
}

function softenedAlong(sharp: Float32Array, dx: number, dy: number): Float32Array {
  const soft = new Float32Array(sharp.length)
  for (let y = 0, here = 0; y < GRAIN_SIDE; y++) {
    for (let x = 0; x < GRAIN_SIDE; x++, here++) {
      const beside = at(sharp, grainIndex(x - dx, y - dy)) + at(sharp, grainIndex(x + dx, y + dy))
      soft[here] = (at(sharp, here) * 8) / 9 + beside / 18
    }
  }
  return soft
}

function at(values: Float32Array, index: number): number {
  // `grainIndex` never leaves the tile.
  return values[index] as number
}
