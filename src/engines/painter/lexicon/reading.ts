/** What a text says, as the painter understands it. */
import type { Colour } from '../colours/colour.ts'
import type { MediumName, PlaceName, TimeName, WeatherName } from '../scene.ts'
import type { ActName } from './acts.ts'
import type { RelationName, SizeName, Spot } from './language.ts'
import type { MoodName } from './moods.ts'
import type { PartName } from './parts.ts'

/** A subject that the prompt names. */
export interface Named {
  readonly id: string
  readonly count: number
  /** What the prompt calls its colour. */
  readonly colour: Colour | null
  /** The colours of several of its kind, in turn. */
  readonly shades?: readonly Colour[]
  /** What the prompt calls the colours of its parts. */
  readonly parts: Readonly<Partial<Record<PartName, Colour>>>
  /** Whether the prompt says that it flies. */
  readonly flies: boolean
  /** What the prompt says it does. */
  readonly act?: ActName
  readonly size: SizeName | null
  /** Where in the picture the prompt wants it. */
  readonly spot: Spot | null
}

/** How a subject stands to others; all by their ids. */
export interface Relation {
  readonly name: RelationName
  readonly one: string
  readonly others: readonly string[]
}

/** A colour that the prompt gives to its surroundings. */
export interface Tint {
  readonly of: 'sky' | 'land' | 'backdrop'
  readonly colour: Colour
}

/** What a text says, in the order of its words. */
export interface Reading {
  readonly subjects: readonly Named[]
  readonly relations: readonly Relation[]
  readonly places: readonly PlaceName[]
  readonly times: readonly TimeName[]
  readonly weathers: readonly WeatherName[]
  readonly media: readonly MediumName[]
  readonly features: readonly string[]
  readonly moods: readonly MoodName[]
  readonly tints: readonly Tint[]
  /** Colours that belong to nothing. */
  readonly colours: readonly Colour[]
  /** How the picture is cut: what is said of no subject alone. */
  readonly shots: readonly Spot[]
  /** Words the painter does not know. */
  readonly unknown: readonly string[]
}
