/** Planes made smaller and larger. */
import type { Size } from '../../../pixels/pixels.ts'
import type { Plane } from './planes.ts'

/** Half the size, rounded up: the last row or column of an odd one stands for itself. */
export const halfOf = ({ width, height }: Size): Size => ({
  width: Math.max(1, (width + 1) >> 1),
  height: Math.max(1, (height + 1) >> 1),
})

/** A plane at half its size: means of two by two. */
export function halved(plane: Plane, size: Size): Plane {
  const { width, height } = halfOf(size)
  const out = new Float32Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    const top = 2 * y * size.width
    const below = Math.min(2 * y + 1, size.height - 1) * size.width
    for (let x = 0; x < width; x++, i++) {
      const [left, right] = [2 * x, Math.min(2 * x + 1, size.width - 1)]
      // All four lie inside the plane.
      const sum = (plane[top + left] as number) + (plane[top + right] as number)
      out[i] = 0.25 * (sum + (plane[below + left] as number) + (plane[below + right] as number))
    }
  }
  return out
}

/** A plane of `from` at the size `to`, a new one, mixed smoothly between its numbers: first across, then down. */
export function stretched(plane: Plane, from: Size, to: Size): Plane {
  const wide = widened(plane, from, to.width)
  const out = new Float32Array(to.width * to.height)
  const rows = stepsOf(from.height, to.height)
  for (let y = 0, i = 0; y < to.height; y++) {
    // The steps are bounded to the plane.
    const top = (rows.first[y] as number) * to.width
    const below = (rows.second[y] as number) * to.width
    const share = rows.share[y] as number
    for (let x = 0; x < to.width; x++, i++) {
      const upper = wide[top + x] as number
      out[i] = upper + ((wide[below + x] as number) - upper) * share
    }
  }
  return out
}

/** A straight line for every place: what `at` becomes is `slope * at + offset`. */
export interface Lines {
  readonly slope: Plane
  readonly offset: Plane
}

/** `at` of the size `to` through lines of the size `from`, which are mixed smoothly between them. */
export function throughLines(
  at: Plane,
  { slope, offset }: Lines,
  { from, to }: { from: Size; to: Size },
): Plane {
  const [slopes, offsets] = [widened(slope, from, to.width), widened(offset, from, to.width)]
  const out = new Float32Array(to.width * to.height)
  const rows = stepsOf(from.height, to.height)
  for (let y = 0, i = 0; y < to.height; y++) {
    // The steps are bounded to the plane.
    const top = (rows.first[y] as number) * to.width
    const below = (rows.second[y] as number) * to.width
    const share = rows.share[y] as number
    for (let x = 0; x < to.width; x++, i++) {
      const [steep, base] = [slopes[top + x] as number, offsets[top + x] as number]
      const fall = steep + ((slopes[below + x] as number) - steep) * share
      out[i] = fall * (at[i] as number) + base + ((offsets[below + x] as number) - base) * share
    }
  }
  return out
}

/** A plane with its rows stretched to `width`. */
function widened(plane: Plane, from: Size, width: number): Plane {
  const out = new Float32Array(width * from.height)
  const columns = stepsOf(from.width, width)
  for (let y = 0, i = 0; y < from.height; y++) {
    const row = y * from.width
    for (let x = 0; x < width; x++, i++) {
      // The steps are bounded to the row.
      const left = plane[row + (columns.first[x] as number)] as number
      const right = plane[row + (columns.second[x] as number)] as number
      out[i] = left + (right - left) * (columns.share[x] as number)
    }
  }
  return out
}

/** For each place of a side: the two places it lies between, and how near it is to the second. */
function stepsOf(from: number, to: number): { first: Int32Array; second: Int32Array; share: Float32Array } {
  const [first, second, share] = [new Int32Array(to), new Int32Array(to), new Float32Array(to)]
  for (let i = 0; i < to; i++) {
    const at = Math.min(from - 1, Math.max(0, ((i + 0.5) * from) / to - 0.5))
    first[i] = Math.floor(at)
    second[i] = Math.min(from - 1, Math.floor(at) + 1)
    share[i] = at - Math.floor(at)
  }
  return { first, second, share }
}
