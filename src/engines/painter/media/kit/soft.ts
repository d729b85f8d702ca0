/** A quick blur of one plane: passes need several of a whole picture, and room for them is dear. */
import type { Plane } from '../../planes/planes.ts'
import { halfOf, halved, stretched } from '../../planes/scale.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Radius in pixels from which on a blur of a copy at half the size is as good. */
const COARSE = 2.6

let spare: Plane = new Float32Array(0)

/** A new plane, blurred by about `radius` pixels (at least one) with two running means each way. */
export function soft(plane: Plane, size: Size, radius: number): Plane {
  if (radius >= COARSE) {
    const half = halfOf(size)
    return stretched(soft(halved(plane, size), half, radius / 2), half, size)
  }
  // One spare plane for all blurs of the process: it is used between two statements, never across an await.
  if (spare.length < plane.length) spare = new Float32Array(plane.length)
  const out = new Float32Array(plane.length)
  const reach = Math.max(1, Math.round(radius))
  across(plane, spare, { ...size, reach })
  down(spare, out, { ...size, reach })
  across(out, spare, { ...size, reach })
  down(spare, out, { ...size, reach })
  return out
}

interface Sweep extends Size {
  readonly reach: number
}

function across(from: Plane, to: Plane, { width, height, reach }: Sweep): void {
  const share = 1 / (2 * reach + 1)
  for (let y = 0; y < height; y++) {
    const start = y * width
    const last = start + width - 1
    // Every index is bounded to its row.
    let sum = (from[start] as number) * (reach + 1)
    for (let i = 1; i <= reach; i++) sum += from[Math.min(last, start + i)] as number
    const [first, end] = [from[start] as number, from[last] as number]
    for (let i = start, ahead = i + reach + 1, behind = i - reach; i <= last; i++, ahead++, behind++) {
      to[i] = sum * share
      sum +=
        (ahead > last ? end : (from[ahead] as number)) - (behind < start ? first : (from[behind] as number))
    }
  }
}

/** Row by row, with a sum for every column: neighbours in memory are worked on together. */
function down(from: Plane, to: Plane, { width, height, reach }: Sweep): void {
  const share = 1 / (2 * reach + 1)
  const sums = new Float64Array(width)
  const rowAt = (y: number) => Math.min(height - 1, Math.max(0, y)) * width
  for (let y = -reach; y <= reach; y++) {
    const row = rowAt(y)
    // Rows are bounded to the plane.
    for (let x = 0; x < width; x++) sums[x] = (sums[x] as number) + (from[row + x] as number)
  }
  for (let y = 0; y < height; y++) {
    const row = y * width
    const ahead = rowAt(y + reach + 1)
    const behind = rowAt(y - reach)
    for (let x = 0; x < width; x++) {
      const sum = sums[x] as number
      to[row + x] = sum * share
      sums[x] = sum + (from[ahead + x] as number) - (from[behind + x] as number)
    }
  }
}
