/** What planes hide: nothing is drawn where nearer ones let nothing through. */
import type { Size } from '../../../pixels/pixels.ts'
import { inverse, type Affine } from './affine.ts'
import type { Plane } from './plane.ts'

/** For each row of a plane, 1 where nothing shows through it. */
export function opaqueRows({ width, height, data }: Plane): Uint8Array {
  const rows = new Uint8Array(height)
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width * 4
    let at = y * width * 4 + 3
    while (at < end && data[at] === 255) at += 4
    rows[y] = at >= end ? 1 : 0
  }
  return rows
}

/** The first row of a plane from which on, to its foot, nothing shows through; its height where there is none. */
export const footOf = (rows: Uint8Array): number => rows.lastIndexOf(0) + 1

/** Rows inside its edge from which on a plane is as opaque when it is drawn between pixels. */
const EDGE = 2

/**
 * The row of a frame from which on, to its foot, a plane hides everything; the frame's height where it does not.
 * `foot` is the plane's first row of those that nothing shows through.
 */
export function hiddenFrom(
  plane: Plane,
  { foot, matrix }: { foot: number; matrix: Affine },
  frame: Size,
): number {
  const { b, d, f, a, c, e } = inverse(matrix)
  const first = plane.top + foot + EDGE
  const row = Math.ceil(Math.max(...[0, frame.width].map((x) => (first - f - b * x) / d)))
  if (!(row < frame.height)) return frame.height
  const top = Math.max(0, row)
  const isInside = [0, frame.width].every((x) =>
    [top, frame.height].every((y) => {
      const [column, line] = [a * x + c * y + e - plane.left, b * x + d * y + f - plane.top]
      return column >= 0 && column <= plane.width && line >= foot && line <= plane.height
    }),
  )
  return isInside ? top : frame.height
}
