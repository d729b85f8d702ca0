import type { Parameters } from './parameters.ts'

/** A parameter that the table does not have, kept word for word for engines that may know it. */
export interface UnknownParameter {
  /** Without its dashes. */
  readonly name: string
  readonly value: string
}

/** A prompt read: what to draw, from which pictures, and how. */
export interface Prompt {
  /** Links of image prompts at the very beginning, in order. */
  readonly images: readonly string[]
  /** The words as written, white space folded, with their `::` weights. */
  readonly text: string
  /** By canonical name, in the order written; only those present. */
  readonly parameters: Parameters
  /** In the order written. */
  readonly unknown: readonly UnknownParameter[]
}
