/** What a place is: templates that lay it out, and layers that paint it. */
import type { MediumName, PlaceName, Slot, TimeName } from '../scene.ts'
import type { Layer } from '../stage.ts'

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
}

/** One place: its words, its layouts, its layers. */
export interface Place {
  readonly name: PlaceName
  readonly words: readonly string[]
  /** Slots it offers, its own first. */
  readonly slots: readonly Slot[]
  /** Four or more: the cells of a grid take different ones. */
  readonly templates: readonly Template[]
  /** The hours that cells show when the prompt names none. */
  readonly hours: readonly TimeName[]
  /** From back to front. */
  readonly layers: readonly Layer[]
  /** A place that looks best in a medium of its own. */
  readonly medium?: MediumName
}
