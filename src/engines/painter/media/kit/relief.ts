/** Light that falls over the thickness of paint, paper or clay. */
import type { Raster } from '../blur.ts'
import { pixelsIn } from './mixing.ts'

/** Levels for a thickness of nothing, and how many more for one of 1. */
const BARE = 34
const BODY = 80

/** The byte that stands for a thickness (-0.4 to 2.7) in the place of a pixel's alpha, until light falls over it. */
export const bodyLevel = (thickness: number): number =>
  Math.round(Math.min(255, Math.max(0, BARE + BODY * thickness)))

/** A pixel that is not seen through. */
const OPAQUE = 255 << 24

/**
 * Lets light fall over a picture whose alpha bytes are thicknesses: what is turned to the upper left is lightened, what
 * is turned away darkened; `strength` in levels for a unit slope. Then the picture is opaque.
 */
export function lit({ data, width, height }: Raster, strength: number): void {
  const share = strength / BODY
  for (let y = 0; y < height; y++) {
    const above = (y > 0 ? y - 1 : 0) * width
    const below = (y + 1 < height ? y + 1 : y) * width
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const west = x > 0 ? x - 1 : 0
      const east = x + 1 < width ? x + 1 : x
      // Neighbours are kept inside the picture.
      const slope = (data[((below + east) << 2) | 3] as number) - (data[((above + west) << 2) | 3] as number)
      const level = (slope * share) | 0
      if (level === 0) continue
      data[at] = (data[at] as number) + level
      data[at + 1] = (data[at + 1] as number) + level
      data[at + 2] = (data[at + 2] as number) + level
    }
  }
  const pixels = pixelsIn({ data })
  for (let i = 0; i < pixels.length; i++) pixels[i] = (pixels[i] as number) | OPAQUE // Below the length.
}
