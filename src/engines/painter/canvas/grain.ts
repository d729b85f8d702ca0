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
  const white = Float32Array.from({ length: GRAIN_SIDE * GRAIN_SIDE }, () => next())
  const holes = new Float32Array(GRAIN_SIDE * GRAIN_SIDE)
  eachGrain((here, right, below) => {
    const value = at(white, here) * 0.62 + 0.19 * (at(white, right) + at(white, below))
    holes[here] = 255 * smooth(0.28, 0.72, value)
  })
  const canvas = createCanvas(GRAIN_SIDE, GRAIN_SIDE)
  const context = canvas.getContext('2d')
  const image = context.createImageData(GRAIN_SIDE, GRAIN_SIDE)
  for (const [i, value] of softened(holes).entries()) image.data[i * 4 + 3] = value
  context.putImageData(image, 0, 0)
  tile = canvas
  return canvas
}

/** Film grain, about normal with deviation 1; read it at `grainIndex`. */
export function grainField(): Float32Array {
  if (field) return field
  const next = random('grain')
  const white = Float32Array.from({ length: GRAIN_SIDE * GRAIN_SIDE }, () => next.gauss())
  const soft = new Float32Array(GRAIN_SIDE * GRAIN_SIDE)
  eachGrain((here, right, below) => {
    soft[here] = at(white, here) * 0.75 + 0.245 * (at(white, right) + at(white, below))
  })
  field = soft
  return soft
}

/** Index of a pixel in `grainField`; the field repeats. */
export function grainIndex(x: number, y: number): number {
  return ((y & MASK) * GRAIN_SIDE) | (x & MASK)
}

/** The values with the hard corners of pixels rounded off: a ninth of each goes to its neighbours, along rows and columns. */
function softened(values: Float32Array): Float32Array {
  return [
    [1, 0],
    [0, 1],
  ].reduce((sharp, [dx = 0, dy = 0]) => {
    const soft = new Float32Array(sharp.length)
    for (let y = 0; y < GRAIN_SIDE; y++) {
      for (let x = 0; x < GRAIN_SIDE; x++) {
        const beside = at(sharp, grainIndex(x - dx, y - dy)) + at(sharp, grainIndex(x + dx, y + dy))
        soft[grainIndex(x, y)] = (at(sharp, grainIndex(x, y)) * 8) / 9 + beside / 18
      }
    }
    return soft
  }, values)
}

function eachGrain(visit: (here: number, right: number, below: number) => void): void {
  for (let y = 0; y < GRAIN_SIDE; y++) {
    for (let x = 0; x < GRAIN_SIDE; x++) visit(grainIndex(x, y), grainIndex(x + 1, y), grainIndex(x, y + 1))
  }
}

function at(values: Float32Array, index: number): number {
  // `grainIndex` never leaves the tile.
  return values[index] as number
}
