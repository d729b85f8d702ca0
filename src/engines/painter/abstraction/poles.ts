/** What the words of an abstract prompt decide: two colours and a rhythm. */
import { hueOf, lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'

/** Two complementary colours that the words choose. */
export function poles({ scene, palette }: Stage): readonly [Colour, Colour] {
  const hue = hueOf(palette.sun) + scene.mood * 360
  return [lch(0.82, 0.13, hue), lch(0.7, 0.19, hue + 150)]
}

/** How often forms repeat, 1 to 3: the words' rhythm. */
export function rhythm({ scene }: Stage): number {
  return 1 + Math.floor(((scene.mood * 7) % 1) * 3)
}
