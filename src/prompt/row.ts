import type { Bounds } from './bounds.ts'
import type { Kind } from './kinds.ts'
import type { Model, Models } from './versions.ts'

/** What a parameter does nothing without: a picture, or another parameter. */
export type Need = 'image' | 'cref' | 'sref' | 'oref' | 'video'

/** A parameter that may not stand beside another, or only not beside one value of it. */
interface Clash {
  readonly with: 'draft' | 'quality' | 'video' | 'end'
  readonly value?: number
}

/** One parameter of the prompt language. */
export interface Row<T> {
  readonly kind: Kind<T>
  /** What it does, in one line. */
  readonly doc: string
  readonly aliases?: readonly string[]
  /** How it is spelled in the prompts we write, as Midjourney does; its name when left out. */
  readonly echo?: string
  /** What its absence means. */
  readonly default?: T
  /** Legal values, where not all readable ones are. */
  readonly bounds?: Bounds<T> | ((model: Model) => Bounds<T> | null)
  /** The values that others are rounded to. */
  readonly steps?: (model: Model) => readonly number[]
  /** Legal models; all when left out. */
  readonly models?: Models
  readonly needs?: Need
  readonly clashes?: readonly Clash[]
  /** Parameters of one slot take each other's place. */
  readonly slot?: 'model' | 'speed' | 'size' | 'audience'
  /** What a repetition means: the first one wins, or the lists are joined. The last one wins when left out. */
  readonly repeated?: 'first' | 'joined'
}

/** Makes a row, its value's type fixed by its kind. */
export function row<T>(kind: Kind<T>, doc: string, rest: Omit<Row<T>, 'kind' | 'doc'> = {}): Row<T> {
  return { kind, doc, ...rest }
}
