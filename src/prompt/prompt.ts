import type { Parameters } from './parameters.ts'

/** A part of a multi-prompt and its weight. */
export interface Weighted {
  readonly text: string
  readonly weight: number
}

/** A parameter that the table does not have, kept for engines that may know it. */
export interface UnknownParameter {
  readonly name: string
  readonly value: string
}

/** A prompt read: what to draw, from which pictures, and how. */
export interface Prompt {
  /** Links of image prompts at the very beginning, in order. */
  readonly images: readonly string[]
  /** The words as written, white space folded, with their `::` weights. */
  readonly text: string
  readonly parameters: Parameters
  readonly unknown: readonly UnknownParameter[]
}

/** A mistake in a prompt: what came, what is legal, in words. */
export interface Problem {
  readonly kind: 'unknown' | 'value' | 'range' | 'version' | 'needs' | 'weights' | 'length'
  /** Spelling of the parameter it is about. */
  readonly parameter?: string
  readonly value?: string
  /** What would have been legal. */
  readonly legal?: string
  readonly en: string
  readonly zh: string
}

const WEIGHT = /::([+-]?(?:\d+\.?\d*|\.\d+))?/g

/** The parts of a multi-prompt: `a::2 b` is `a` with weight 2 and `b` with weight 1. One part when there is no `::`. */
export function weightsOf(text: string): readonly Weighted[] {
  const parts: Weighted[] = []
  let start = 0
  for (const match of text.matchAll(WEIGHT)) {
    parts.push({ text: text.slice(start, match.index).trim(), weight: Number(match[1] ?? 1) })
    start = match.index + match[0].length
  }
  const rest = text.slice(start).trim()
  if (rest !== '') parts.push({ text: rest, weight: 1 })
  return parts
}
