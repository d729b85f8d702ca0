/** Light that falls over the thickness of paint, paper or clay. */
import type { Plane } from '../../planes/planes.ts'
import type { Raster } from '../blur.ts'

/** Lightens what is turned to the upper left and darkens what is turned away; `strength` in levels for a unit slope. */
export function lit({ data, width, height }: Raster, thickness: Plane, strength: number): void {
  for (let y = 0; y < height; y++) {
    const above = (y > 0 ? y - 1 : 0) * width
    const below = (y + 1 < height ? y + 1 : y) * width
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const west = x > 0 ? x - 1 : 0
      const east = x + 1 < width ? x + 1 : x
      // Neighbours are kept inside the picture.
      const slope = (thickness[below + east] as number) - (thickness[above + west] as number)
      const level = (slope * strength) | 0
      if (level === 0) continue
      data[at] = (data[at] as number) + level
      data[at + 1] = (data[at + 1] as number) + level
      data[at + 2] = (data[at + 2] as number) + level
    }
  }
}
