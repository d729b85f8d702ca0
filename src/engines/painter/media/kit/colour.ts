/** Changes of colour over whole pictures. */
import type { Raster } from '../blur.ts'

/** Makes colours purer (`chroma`) and lighter (`light`, of the way to white), in place. */
export function vivid({ data }: Raster, { chroma, light }: { chroma: number; light: number }): void {
  for (let at = 0; at < data.length; at += 4) {
    // A pixel has four bytes.
    const r = data[at] as number
    const g = data[at + 1] as number
    const b = data[at + 2] as number
    const grey = 0.3 * r + 0.59 * g + 0.11 * b
    const base = grey + (255 - grey) * light
    data[at] = base + (r - grey) * chroma
    data[at + 1] = base + (g - grey) * chroma
    data[at + 2] = base + (b - grey) * chroma
  }
}

/** Reads the three channels of a half-size picture under a full-size pixel, smoothly, into `out`. */
export function readHalf(out: Float32Array, { data, width, height }: Raster, x: number, y: number): void {
  const fx = Math.min(width - 1.001, Math.max(0, x * 0.5 - 0.25))
  const fy = Math.min(height - 1.001, Math.max(0, y * 0.5 - 0.25))
  const column = fx | 0
  const row = fy | 0
  const dx = fx - column
  const dy = fy - row
  const at = (row * width + column) * 4
  const below = at + width * 4
  for (let c = 0; c < 3; c++) {
    // Bounded to the picture.
    const upper = (data[at + c] as number) * (1 - dx) + (data[at + 4 + c] as number) * dx
    const lower = (data[below + c] as number) * (1 - dx) + (data[below + 4 + c] as number) * dx
    out[c] = upper * (1 - dy) + lower * dy
  }
}
