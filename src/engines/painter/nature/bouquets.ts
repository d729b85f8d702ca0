/** Which flowers open together. */
import { lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** Kinds of flowers that open in a picture together: their colours, and the form of the nearest. */
export interface Bouquet {
  readonly feature: string
  readonly petals: readonly Colour[]
  readonly form: 'daisy' | 'poppy' | 'tulip' | 'spike'
}

const BOUQUETS: readonly Bouquet[] = [
  {
    feature: 'poppies',
    form: 'poppy',
    petals: [lch(0.62, 0.21, 29), lch(0.67, 0.2, 35), lch(0.56, 0.19, 22)],
  },
  {
    feature: 'daisies',
    form: 'daisy',
    petals: [lch(0.97, 0.012, 95), lch(0.95, 0.02, 250), lch(0.9, 0.11, 92)],
  },
  {
    feature: 'lavender',
    form: 'spike',
    petals: [lch(0.62, 0.13, 300), lch(0.55, 0.14, 293), lch(0.7, 0.11, 312)],
  },
  {
    feature: 'tulips',
    form: 'tulip',
    petals: [lch(0.66, 0.19, 20), lch(0.84, 0.14, 85), lch(0.76, 0.13, 350)],
  },
  { feature: 'sunflowers', form: 'daisy', petals: [lch(0.85, 0.16, 88), lch(0.8, 0.16, 78)] },
  {
    feature: 'wild',
    form: 'daisy',
    petals: [lch(0.72, 0.16, 355), lch(0.95, 0.03, 95), lch(0.66, 0.13, 290), lch(0.86, 0.13, 90)],
  },
]

/** The flowers that the words name, or those that this picture draws. */
export function bouquetOf(stage: Stage): Bouquet {
  const named = BOUQUETS.find(({ feature }) => hasFeature(stage, feature))
  return named ?? stage.random('plants', 'bouquet').pick(BOUQUETS)
}
