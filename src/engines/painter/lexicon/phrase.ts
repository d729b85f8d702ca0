import type { Meaning } from './meaning.ts'

/** Words that belong together, and all that they can mean; nothing for a single word the painter does not know. */
export interface Phrase {
  readonly words: readonly [string, ...string[]]
  readonly meanings: readonly Meaning[]
  /** What it means behind a number: two trees are no forest. */
  readonly counted: readonly Meaning[]
  readonly isPlural: boolean
}
