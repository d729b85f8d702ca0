import type { Colour } from '../colours/colour.ts'
import type { MediumName, PlaceName, TimeName, WeatherName } from '../scene.ts'
import type { FeatureName, RelationName, SizeName, Spot } from './language.ts'
import type { ActName } from './acts.ts'
import type { MoodName } from './moods.ts'
import type { PartName } from './parts.ts'

/** What a word or phrase can mean. Some mean several things at once: winter is a mood and brings snow. */
export type Meaning =
  | { readonly kind: 'subject'; readonly value: string }
  | { readonly kind: 'part'; readonly value: PartName; readonly colour?: Colour }
  | { readonly kind: 'place'; readonly value: PlaceName; readonly feature?: string }
  | { readonly kind: 'backdrop'; readonly value: Colour | 'plain' | 'if coloured' }
  | { readonly kind: 'time'; readonly value: TimeName }
  | { readonly kind: 'weather'; readonly value: WeatherName }
  | { readonly kind: 'medium'; readonly value: MediumName }
  | { readonly kind: 'feature'; readonly value: FeatureName }
  | { readonly kind: 'mood'; readonly value: MoodName }
  | { readonly kind: 'colour'; readonly value: Colour }
  | { readonly kind: 'size'; readonly value: SizeName }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'spot'; readonly value: Spot }
  | { readonly kind: 'relation'; readonly value: RelationName }
  | { readonly kind: 'flight'; readonly value: null }
  | { readonly kind: 'silent'; readonly value: null; readonly act?: ActName }

/** The meanings of one kind. */
export type MeaningOf<Kind extends Meaning['kind']> = Extract<Meaning, { readonly kind: Kind }>
