/** Noise sampled coarsely over a picture and read smoothly between: what the passes bend and weigh pixels with. */
import type { Easel } from '../easel.ts'

/** A value for every pixel; `x` and `y` in pixels. */
export type Field = (x: number, y: number) => number

/** Samples `at` (world coordinates) every `coarse` pixels. Being of the world, it stays when the view grows. */
export function fieldOf(easel: Easel, coarse: number, at: (x: number, y: number) => number): Field {
  const width = Math.ceil(easel.width / coarse) + 2
  const height = Math.ceil(easel.height / coarse) + 2
  const values = new Float32Array(width * height)
  for (let row = 0, i = 0; row < height; row++) {
    const y = easel.worldY(row * coarse)
    for (let column = 0; column < width; column++, i++) values[i] = at(easel.worldX(column * coarse), y)
  }
  const share = 1 / coarse
  return (x, y) => {
    const fx = x * share
    const fy = y * share
    const column = fx | 0
    const row = fy | 0
    const i = row * width + column
    const dx = fx - column
    const dy = fy - row
    // Two columns and rows more than the picture needs: every index is inside.
    const top = (values[i] as number) * (1 - dx) + (values[i + 1] as number) * dx
    const below = (values[i + width] as number) * (1 - dx) + (values[i + width + 1] as number) * dx
    return top * (1 - dy) + below * dy
  }
}

/** How many pixels apart to sample a feature of this world size: fine enough to carry it, at most every pixel. */
export function coarseness(easel: Easel, feature: number): number {
  return Math.max(1, Math.min(16, Math.floor((feature * easel.scale) / 3)))
}
