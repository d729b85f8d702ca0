/** Labels of a smaller copy of a picture laid over the whole of it, with the steps of their borders rounded. */
import type { Size } from '../../../../pixels/pixels.ts'

/**
 * Labels at twice their size, or a pixel more or less. A pixel takes the label of the two that it lies towards where
 * they agree: slanting borders stay slanting lines.
 */
export function doubled<L extends Uint8Array | Uint16Array>(labels: L, from: Size, to: Size): L {
  const length = to.width * to.height
  // The same kind of plane.
  const out = (labels instanceof Uint8Array ? new Uint8Array(length) : new Uint16Array(length)) as L
  for (let y = 0, i = 0; y < to.height; y++) {
    const row = Math.min(from.height - 1, y >> 1)
    const down = y & 1 ? Math.min(from.height - 1, row + 1) : Math.max(0, row - 1)
    for (let x = 0; x < to.width; x++, i++) {
      const column = Math.min(from.width - 1, x >> 1)
      const beside = x & 1 ? Math.min(from.width - 1, column + 1) : Math.max(0, column - 1)
      // All places are bounded to the labels.
      const one = labels[row * from.width + beside] as number
      const other = labels[down * from.width + column] as number
      out[i] = one === other ? one : (labels[row * from.width + column] as number)
    }
  }
  return out
}
