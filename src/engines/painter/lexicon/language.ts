/** What a language has to bring: its words for all that is not the name of a subject, a place or a medium. */
import type { TimeName, WeatherName } from '../scene.ts'
import type { ColourName } from './colours.ts'
import type { MoodName } from './moods.ts'

/** Where the words want something, or how the picture shall be cut. */
export type Spot =
  | 'left'
  | 'right'
  | 'centre'
  | 'top'
  | 'bottom'
  | 'far'
  | 'near'
  | 'close-up'
  | 'portrait'
  | 'profile'
  | 'three-quarter'
  | 'wide'
  | 'from above'
  | 'from below'

/** How two subjects stand to each other. */
export type RelationName =
  | 'on'
  | 'above'
  | 'under'
  | 'beside'
  | 'in front of'
  | 'behind'
  | 'between'
  | 'inside'
  | 'with'
  | 'and'
  | 'holding'
  | 'wearing'
  | 'riding'
  | 'reflected in'

/** What a place or a sky can have beside its subjects. */
export type FeatureName =
  | 'sky'
  | 'village'
  | 'flowers'
  | 'clouds'
  | 'birds'
  | 'trees'
  | 'reeds'
  | 'path'
  | 'big planet'
  | 'aurora'
  | 'rainbow'
  | 'full moon'
  | 'crescent'

/** How large a thing is beside what it usually is. */
export type SizeName = 'tiny' | 'small' | 'large' | 'giant'

/** Numbers in words; a few words say about how many. */
export type CountName = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'

/** Code of a language that prompts can be written in. */
export type LanguageCode = 'en' | 'zh' | 'ja' | 'es' | 'fr' | 'de'

/** Words and phrases, in lower case, with commas between them. */
type Listed = string

/** One language. What it has no word for is an empty string. */
export interface Language {
  readonly code: LanguageCode
  /** Whether colours and sizes stand behind their noun. */
  readonly describesAfter: boolean
  /** Relations that stand behind the thing they are about: 本の上. */
  readonly postpositions: ReadonlySet<RelationName>
  readonly times: Readonly<Record<TimeName, Listed>>
  readonly weathers: Readonly<Record<WeatherName, Listed>>
  readonly features: Readonly<Record<FeatureName, Listed>>
  readonly moods: Readonly<Record<MoodName, Listed>>
  readonly colours: Readonly<Record<ColourName, Listed>>
  readonly sizes: Readonly<Record<SizeName, Listed>>
  readonly counts: Readonly<Record<CountName, Listed>>
  readonly spots: Readonly<Record<Spot, Listed>>
  readonly relations: Readonly<Record<RelationName, Listed>>
  /** Words that lift a subject into the air, whatever it is. */
  readonly flight: Listed
  /** Words that say nothing about the picture. */
  readonly silent: Listed
}
