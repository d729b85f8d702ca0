/** Numbers for every pixel of a picture, given row by row: what the passes bend and weigh pixels with. */
import type { Easel } from '../canvas/easel.ts'
import type { Plane } from '../planes/planes.ts'

/**
 * The values along a row of pixels. The row is the field's own and good until the next one is asked for: a call for each
 * row, not for each pixel, is what makes passes quick.
 */
export type Field = (y: number) => Float32Array

/** Values fewer than a picture's pixels: pixel x lies at `x * share + start` of them, and so do rows. */
export interface Coarse {
  readonly values: Plane
  readonly width: number
  readonly height: number
  readonly share: number
  readonly start: number
}

/** Samples `at` (world coordinates) every `coarse` pixels. Being of the world, it stays when the view grows. */
export function fieldOf(easel: Easel, coarse: number, at: (x: number, y: number) => number): Field {
  const width = Math.ceil(easel.width / coarse) + 2
  const height = Math.ceil(easel.height / coarse) + 2
  const values = new Float32Array(width * height)
  for (let row = 0, i = 0; row < height; row++) {
    const y = easel.worldY(row * coarse)
    for (let column = 0; column < width; column++, i++) values[i] = at(easel.worldX(column * coarse), y)
  }
  return stretchedField({ values, width, height, share: 1 / coarse, start: 0 }, easel.width)
}

/** Coarse values read smoothly, in rows of `length` pixels. */
export function stretchedField({ values, width, height, share, start }: Coarse, length: number): Field {
  // Where every pixel of a row lies is known before the first one.
  const [columns, shares] = [new Uint16Array(length), new Float64Array(length)]
  for (let x = 0, at = start; x < length; x++, at += share) {
    const fx = at < 0 ? 0 : at > width - 1 ? width - 1 : at
    columns[x] = fx
    shares[x] = fx - (fx | 0)
  }
  const [line, out] = [new Float32Array(width + 1), new Float32Array(length)]
  return (y) => {
    const fy = Math.min(height - 1, Math.max(0, y * share + start))
    const top = (fy | 0) * width
    const below = Math.min(height - 1, (fy | 0) + 1) * width
    const dy = fy - (fy | 0)
    // Every index is bounded to the values; the line has one more than they are wide.
    for (let i = 0; i < width; i++) {
      const upper = values[top + i] as number
      line[i] = upper + ((values[below + i] as number) - upper) * dy
    }
    line[width] = line[width - 1] as number
    for (let x = 0; x < length; x++) {
      const column = columns[x] as number
      const left = line[column] as number
      out[x] = left + ((line[column + 1] as number) - left) * (shares[x] as number)
    }
    return out
  }
}

/** As `fieldOf`, of what is fine from row to row: only along them it is sampled every `coarse` pixels. */
export function rowsOf(easel: Easel, coarse: number, at: (x: number, y: number) => number): Field {
  const columns = Math.ceil(easel.width / coarse) + 2
  const values = new Float32Array(columns)
  const row = { values, width: columns, height: 1, share: 1 / coarse, start: 0 }
  const read = stretchedField(row, easel.width)
  return (y) => {
    for (let i = 0; i < columns; i++) values[i] = at(easel.worldX(i * coarse), easel.worldY(y))
    return read(0)
  }
}

/** A field's values at every pixel, for passes that look them up out of order; 1 becomes 255. */
export function levelsOf(
  field: Field,
  { width, height }: { readonly width: number; readonly height: number },
): Uint8Array {
  const out = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const row = field(y)
    for (let x = 0; x < width; x++, i++) out[i] = (row[x] as number) * 255 // A value for every pixel.
  }
  return out
}

/** How many pixels apart to sample a feature of this world size: fine enough to carry it, at most every pixel. */
export function coarseness(easel: Easel, feature: number): number {
  return Math.max(1, Math.min(16, Math.floor((feature * easel.scale) / 3)))
}
