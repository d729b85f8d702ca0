import type { Size } from '../../../pixels/pixels.ts'
import type { Plane } from './planes.ts'
import { halfOf, halved, stretched } from './scale.ts'

/** Running means each way: three of them come near a bell. */
const ROUNDS = 3

/** Radius in pixels from which on a blur of a copy at half the size is as good. */
const COARSE = 5

/** A plane blurred by about `radius` pixels, a new one in any case. Its edges are drawn outward. */
export function blurred(plane: Plane, size: Size, radius: number): Plane {
  if (radius >= COARSE) {
    const half = halfOf(size)
    return stretched(blurred(halved(plane, size), half, radius / 2), half, size)
  }
  const reach = Math.round(radius)
  if (reach < 1) return plane.slice()
  let from = plane
  for (let round = 0; round < ROUNDS; round++) from = sweptDown(sweptAcross(from, size, reach), size, reach)
  return from
}

function sweptAcross(from: Plane, { width, height }: Size, reach: number): Plane {
  const to = new Float32Array(from.length)
  const share = 1 / (2 * reach + 1)
  for (let y = 0; y < height; y++) {
    const [start, last] = [y * width, y * width + width - 1]
    // Every index is bounded to its row.
    const [first, end] = [from[start] as number, from[last] as number]
    let sum = first * (reach + 1)
    for (let i = 1; i <= reach; i++) sum += from[Math.min(last, start + i)] as number
    for (let i = start; i <= last; i++) {
      to[i] = sum * share
      const [ahead, behind] = [i + reach + 1, i - reach]
      sum +=
        (ahead > last ? end : (from[ahead] as number)) - (behind < start ? first : (from[behind] as number))
    }
  }
  return to
}

/** Row by row, with a sum for every column: neighbours in memory are worked on together. */
function sweptDown(from: Plane, { width, height }: Size, reach: number): Plane {
  const to = new Float32Array(from.length)
  const share = 1 / (2 * reach + 1)
  const sums = new Float64Array(width)
  const rowAt = (y: number) => Math.min(height - 1, Math.max(0, y)) * width
  for (let y = -reach; y <= reach; y++) {
    const row = rowAt(y)
    // Rows are bounded to the plane.
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (from[row + x] as number)
  }
  for (let y = 0; y < height; y++) {
    const [row, ahead, behind] = [y * width, rowAt(y + reach + 1), rowAt(y - reach)]
    for (let x = 0; x < width; x++) {
      const sum = sums[x] as number
      to[row + x] = sum * share
      sums[x] = sum + (from[ahead + x] as number) - (from[behind + x] as number)
    }
  }
  return to
}
