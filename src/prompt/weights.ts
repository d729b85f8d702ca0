/** A part of a prompt, or of a parameter's list, and its weight: `hot::2`. */
export interface Weighted {
  readonly text: string
  readonly weight: number
}

/** A weight stands right behind its colons; digits that go on as a word are none: `::2nd`. */
export const WEIGHT_MARKS = /::([+-]?(?:\d{1,9}(?:\.\d{0,6})?|\.\d{1,6})(?![\w.]))?/g

/**
 * The parts of a multi-prompt with the weight behind each: `a::2 b` is `a` with 2 and `b` with 1. Negative weights
 * are allowed. Without `::` the whole text is one part of weight 1; an empty text has none (Midjourney docs,
 * "Multi-Prompts & Weights").
 */
export function weightsOf(text: string): readonly Weighted[] {
  const parts: Weighted[] = []
  let start = 0
  for (const mark of text.matchAll(WEIGHT_MARKS)) {
    parts.push({ text: text.slice(start, mark.index).trim(), weight: Number(mark[1] ?? 1) })
    start = mark.index + mark[0].length
  }
  parts.push({ text: text.slice(start).trim(), weight: 1 })
  return parts.filter((part) => part.text !== '')
}
