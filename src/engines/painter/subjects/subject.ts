/** What a subject is: a drawing made of parts, as data. Unit space: foot at 0,0, y down, top near -1, facing left. */
import type { Colour } from '../colour.ts'
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

/** One thing the painter can draw. */
export interface Subject {
  readonly id: string
  /** English words (singular and plural) and Chinese ones that name it. */
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
  /** Unit y of a lamp that throws beams at night. */
  readonly beam?: number
  /** Something built: it stands farther away than creatures do. */
  readonly built?: true
  /** Its crown has room for others under it. */
  readonly shelters?: true
  /** Faces the viewer: it is never mirrored. */
  readonly upright?: true
}
