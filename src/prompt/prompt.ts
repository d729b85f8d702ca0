import type { Parameters } from './parameters.ts'

/** A part of a prompt, or of a parameter's list, and its weight: `hot::2`. */
export interface Weighted {
  readonly text: string
  readonly weight: number
}

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

/** One text in both languages. */
export interface Wording {
  readonly en: string
  readonly zh: string
}

/** Where in the raw prompt something stands; `end` is behind its last character. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A mistake in a prompt: what came, what is legal, in words. */
export interface Problem extends Wording {
  /**
   * `unknown`: no such parameter. `syntax`: words where none belong. `value`: missing or unreadable. `range`: outside
   * what is legal. `version`: not with this model. `needs`: something is missing beside it. `conflict`: not together.
   */
  readonly kind:
    | 'unknown'
    | 'syntax'
    | 'value'
    | 'range'
    | 'version'
    | 'needs'
    | 'conflict'
    | 'weights'
    | 'length'
  /** Canonical name of the parameter it is about, without dashes. */
  readonly parameter?: string
  /** What came. */
  readonly value?: string
  /** What would have been legal. */
  readonly legal?: string
  readonly at?: Place
}

/** A weight stands right behind its colons; digits that go on as a word are none: `::2nd`. */
const MARK = /::([+-]?(?:\d{1,9}(?:\.\d{0,6})?|\.\d{1,6})(?![\w.]))?/g

/**
 * The parts of a multi-prompt with the weight behind each: `a::2 b` is `a` with 2 and `b` with 1. Negative weights
 * are allowed. Without `::` the whole text is one part of weight 1; an empty text has none (Midjourney docs,
 * "Multi-Prompts & Weights").
 */
export function weightsOf(text: string): readonly Weighted[] {
  const parts: Weighted[] = []
  let start = 0
  for (const mark of text.matchAll(MARK)) {
    parts.push({ text: text.slice(start, mark.index).trim(), weight: Number(mark[1] ?? 1) })
    start = mark.index + mark[0].length
  }
  parts.push({ text: text.slice(start).trim(), weight: 1 })
  return parts.filter((part) => part.text !== '')
}
