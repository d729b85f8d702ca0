/** People differ: skin and hair for figures whose words say nothing of them. */
import { chromaOf, hueOf, lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Figure } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** Skins with the hair that goes well with them; the first keeps what a drawing has of its own. */
const COMPLEXIONS: readonly (readonly [skin: Colour, hair: readonly Colour[]])[] = [
  [lch(0.83, 0.07, 58), [lch(0.34, 0.07, 42), lch(0.78, 0.1, 84), lch(0.53, 0.14, 44), lch(0.27, 0.03, 50)]],
  [lch(0.88, 0.05, 52), [lch(0.53, 0.14, 44), lch(0.8, 0.09, 86), lch(0.3, 0.04, 40)]],
  [lch(0.77, 0.08, 62), [lch(0.24, 0.03, 45), lch(0.36, 0.07, 42)]],
  [lch(0.66, 0.085, 58), [lch(0.22, 0.025, 40), lch(0.3, 0.05, 38)]],
  [lch(0.53, 0.08, 52), [lch(0.2, 0.02, 40)]],
  [lch(0.42, 0.065, 46), [lch(0.18, 0.015, 40)]],
]

/** Skin and hair of one person; nothing for what is none, or keeps the hair of old age. */
export function complexionOf(id: string, seed: number): Figure['colours'] {
  const { skin, hair } = subjectOf(id).palette
  if (!skin || !hair || !isHuman(skin)) return {}
  const [tone, hairs] = COMPLEXIONS[seed % COMPLEXIONS.length] ?? []
  const own = hairs?.[Math.floor(seed / 64) % hairs.length]
  return { ...(tone && { skin: tone }), ...(own && !isGrey(hair) && { hair: own }) }
}

/** Trolls are green, and mermaids may be. */
const isHuman = (skin: Colour): boolean => skin.L > 0.4 && hueOf(skin) > 25 && hueOf(skin) < 80

const isGrey = (hair: Colour): boolean => hair.L > 0.55 && chromaOf(hair) < 0.04
