/** What a place is: templates that lay it out, and layers that paint it. */
import type { MediumName, PlaceName, Slot, TimeName } from '../scene.ts'
import type { Layer } from '../canvas/stage.ts'

/** One tuned layout. Positions are shares of the frame, lengths shares of its short side. */
export interface Template {
  readonly id: string
  /** Share of the frame's height. */
  readonly horizon: number
  /** Where the focal figure stands when it stands on ground or water: centre and foot. */
  readonly x: number
  readonly foot: number
  /** Height of a middling subject. */
  readonly height: number
  /** Sun or moon: share of the width, height above the horizon, radius. */
  readonly light: { readonly x: number; readonly above: number; readonly radius: number }
  readonly features: readonly string[]
  /** Foot of what floats, where that is not `foot`. */
  readonly afloat?: number
  /** Where something built stands when it is the focal figure: farther away than a creature would. */
  readonly far?: { readonly x: number; readonly foot: number; readonly height: number }
}

/** One place: its words, its layouts, its layers. */
export interface Place {
  readonly name: PlaceName
  readonly words: readonly string[]
  /** Slots it offers, its own first. */
  readonly slots: readonly Slot[]
  /** Four or more: the cells of a grid take different ones. */
  readonly templates: readonly Template[]
  /** Layouts without horizon, for words that look straight down. */
  readonly above?: readonly Template[]
  /** The hours that cells show when the prompt names none. */
  readonly hours: readonly TimeName[]
  /** From back to front. */
  readonly layers: readonly Layer[]
  /** A place that looks best in a medium of its own. */
  readonly medium?: MediumName
  /** Words for a kind of this place, under the feature that they bring: a library is an interior with `library`. */
  readonly kinds?: Readonly<Record<string, readonly string[]>>
  /** Under a roof: rain and snow fall only where one of its layers lets them. */
  readonly indoors?: true
  /** The exponent with which a subject's own scale counts; 0.75 when left out. A cup fills a table as a house a hill. */
  readonly levelling?: number
}
