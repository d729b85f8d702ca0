/** The world divided into cells. Whatever repeats is drawn cell by cell with a stream of the cell's own,
 * so a wider view adds cells and never moves what was already there. */
import type { Box } from '../scene.ts'

/** Most cells along one side: a bound for views that were zoomed out again and again. */
const MOST = 400

/** Indices of the cells of this width that touch `left..right`. */
export function columns(left: number, right: number, width: number): number[] {
  const first = Math.floor(left / width)
  const count = Math.min(MOST, Math.floor(right / width) - first + 1)
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i)
}

/** Column and row of the cells that touch the box. */
export function cells(box: Box, width: number, height: number): { column: number; row: number }[] {
  return columns(box.top, box.bottom, height).flatMap((row) =>
    columns(box.left, box.right, width).map((column) => ({ column, row })),
  )
}

/** The box with a margin, for things that reach out of their own cell. */
export function widened(box: Box, margin: number): Box {
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  }
}

/** World positions `step` apart that cover the box with one to spare: the same ones for every view. */
export function ticks(box: Box, step: number): number[] {
  const first = Math.floor(box.left / step) - 2
  const last = Math.ceil(box.right / step) + 2
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}
