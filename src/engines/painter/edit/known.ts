/** Planes that are known in part: where the unknown runs, and a blur within the known. */
import type { Size } from '../../../pixels/pixels.ts'
import { blurred } from '../planes/blur.ts'
import type { Plane } from '../planes/planes.ts'

/** Unknown pixels, of one row or column: indices of the first and the last, and the step between two. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly step: number
  /** Pixels of the row or column before and after it. */
  readonly before: number
  readonly after: number
}

/** The runs of unknown pixels in every row, or in every column. */
export function runsIn(known: Plane, { width, height }: Size, way: 'across' | 'down'): readonly Run[] {
  const [lines, length, step] = way === 'across' ? [height, width, 1] : [width, height, width]
  const runs: Run[] = []
  for (let line = 0; line < lines; line++) {
    const start = line * (way === 'across' ? width : 1)
    for (let at = 0; at < length; at++) {
      if (known[start + at * step] === 1) continue
      const from = at
      while (at + 1 < length && known[start + (at + 1) * step] === 0) at++
      runs.push({
        first: start + from * step,
        last: start + at * step,
        step,
        before: from,
        after: length - 1 - at,
      })
    }
  }
  return runs
}

/** A plane blurred within what is known of it. */
export function softened(
  plane: Plane,
  known: Plane,
  { size, radius }: { readonly size: Size; readonly radius: number },
): Plane {
  const sum = blurred(
    plane.map((value, i) => value * (known[i] ?? 0)),
    size,
    radius,
  )
  const share = blurred(known, size, radius)
  return sum.map((value, i) => value / Math.max(1e-3, share[i] ?? 1))
}
