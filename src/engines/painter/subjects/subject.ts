/** What a subject is: a drawing made of parts, as data. Unit space: foot at 0,0, y down, top near -1, facing left. */
import type { Colour } from '../colours/colour.ts'
import type { PlaceName, Slot } from '../scene.ts'

/** A closed outline. */
export interface FormPart {
  /** Points as `x y, x y!, …`; `!` is a corner. */
  readonly d: string
  /** The role in the subject's palette. */
  readonly c: string
  /** Fixed tone, -1 (shadow) to 1 (light). */
  readonly k?: number
  /** Facing of a flat side, -1 (left) to 1 (right): the light decides its tone. */
  readonly nx?: number
  readonly form?: 'ball' | 'cyl' | 'plane'
  /** An overlay this strong, without shading. */
  readonly al?: number
  /** Shines at dusk and night. */
  readonly glow?: true
}

/** An open stroke. */
export interface LinePart {
  readonly line: string
  readonly c: string
  readonly k?: number
  /** Width in units. */
  readonly w: number
}

/** One piece of a drawing, painted in the order of the list. */
export type Part = FormPart | LinePart

/** A point of a drawing, in its units. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** How a subject moves in a film. */
export type Move = 'bobs' | 'swims' | 'flies' | 'flutters' | 'sways' | 'flickers' | 'breathes' | 'stands'

/** One thing the painter can draw. */
export interface Subject {
  readonly id: string
  /** Nouns that name it, in every language the painter reads: singular, and a plural that no rule forms. */
  readonly words: readonly string[]
  /** Where it can be, its favourite first. */
  readonly slots: readonly Slot[]
  /** Places it likes when the prompt names none. */
  readonly homes: readonly PlaceName[]
  /** Its height against a fox; pictures damp it. */
  readonly scale: number
  /** The role that a colour word in the prompt changes. */
  readonly accent: string
  readonly palette: Readonly<Record<string, Colour>>
  readonly parts: readonly Part[]
  /** Unit y at which water cuts it; 0 when left out. */
  readonly waterline?: number
  /** Half the width of what touches the ground, in units. */
  readonly foot: number
  /** Where something on it stands: a table's board, a horse's back, a castle's wall. Without it, its highest point. */
  readonly top?: Spot
  /** Where it holds what it carries. */
  readonly hand?: Spot
  /** Where others hold it, over their head; without it, by its middle or by the end of its string. */
  readonly grip?: Spot
  /** Where somebody who puts it on has it. */
  readonly worn?: 'head' | 'eyes' | 'ears' | 'over'
  /** Unit y of a lamp that throws beams at night. */
  readonly beam?: number
  /** Something built: it stands farther away than creatures do. */
  readonly built?: true
  /** Its crown has room for others under it. */
  readonly shelters?: true
  /** Open toward the viewer: what is in it is seen whole, at its `top`. */
  readonly hollow?: true
  /** People on it sit: their legs hang before it. */
  readonly seat?: true
  /** Faces the viewer: it is never mirrored. */
  readonly upright?: true
  /** A landform: it rises from the horizon, as large as there is room for. */
  readonly vast?: true
  /** Drawn as several already: many of them are one drawing. */
  readonly several?: true
  /** The picture's edge cuts it off, so that no shadow falls from a foot. */
  readonly cropped?: true
  /** How it moves in a film; left out, its kind and where it is say it. */
  readonly moves?: Move
}
