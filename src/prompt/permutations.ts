import { PROMPT_LIMIT } from './check.ts'
import { stretchesBetween } from './cut.ts'
import { boundsOf } from './lookup.ts'
import { readSection } from './read-section.ts'
import { sectionsOf, type Section } from './sections.ts'

/** The most prompts that one may stand for (Midjourney docs, "Permutations" and "Repeat"). */
export const FAN_OUT_LIMIT = 40

/** Nobody writes more for a fan-out: what is longer is not worth the work. Characters. */
const LONGEST = 4 * PROMPT_LIMIT

/** The prompts that one prompt stands for, or why there are none. */
export type Expansion =
  | { readonly kind: 'prompts'; readonly prompts: readonly string[] }
  /** `count`, without repetitions where the groups alone are too many; the largest safe integer stands for any more. */
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  /** A brace without its other one stands `at` this offset. */
  | { readonly kind: 'unbalanced'; readonly at: number }

/**
 * The prompts that `{a, b}` groups and `--repeat n` stand for, in order: the first group changes slowest, repetitions
 * follow one another and lose the flag. Groups multiply, nest and may stand anywhere; in a prompt with groups `\,`, `\{`
 * and `\}` are plain characters. A prompt without either gives itself. A `--repeat` without a legal number stays, and a
 * text that is far too long is given back whole: the check tells of both.
 */
export function expand(raw: string): Expansion {
  if (raw.length > LONGEST) return { kind: 'prompts', prompts: [raw] }
  const groups = expandGroups(raw)
  if (groups.kind !== 'prompts') return groups
  const repeated = groups.prompts.map(takeRepeat)
  const count = repeated.reduce((sum, { times }) => sum + times, 0)
  if (count > FAN_OUT_LIMIT) return { kind: 'too-many', count, limit: FAN_OUT_LIMIT }
  return {
    kind: 'prompts',
    prompts: repeated.flatMap(({ text, times }) => Array.from({ length: times }, () => text)),
  }
}

/** True for a prompt that stands for more than one. */
export function isFanOut(raw: string): boolean {
  const expansion = expand(raw)
  return expansion.kind === 'too-many' || (expansion.kind === 'prompts' && expansion.prompts.length > 1)
}

/** Texts that a stretch of a prompt stands for. Once there are too many they are only counted. */
interface Variants {
  readonly count: number
  readonly texts: readonly string[]
}

const NONE: Variants = { count: 0, texts: [] }
const EMPTY: Variants = { count: 1, texts: [''] }

/** A group that is not closed yet. */
interface OpenGroup {
  readonly at: number
  /** All of the option, or the prompt, that the group stands in, up to the group. */
  readonly before: Variants
  options: Variants
}

/** Escapes, braces and commas with the white space that does not count inside them, and the text between. */
const PIECES = /\\[{},]|\{\s*|\s*\}|\s*,\s*|[^\\{},\s]+|\s+|\\/g

function expandGroups(raw: string): Expansion {
  const open: OpenGroup[] = []
  let current = EMPTY
  let hasGroups = false
  for (const { 0: piece, index } of raw.matchAll(PIECES)) {
    const mark = piece.trim()
    const group = open.at(-1)
    if (mark === '{') {
      open.push({ at: index, before: current, options: NONE })
      current = EMPTY
    } else if (mark === '}') {
      if (!group) return { kind: 'unbalanced', at: index + piece.length - 1 }
      current = each(group.before, either(group.options, current))
      hasGroups = true
      open.pop()
    } else if (mark === ',' && group) {
      group.options = either(group.options, current)
      current = EMPTY
    } else {
      current = each(current, { count: 1, texts: [piece.replace(/^\\(?=.)/, '')] })
    }
  }
  const [unclosed] = open
  if (unclosed) return { kind: 'unbalanced', at: unclosed.at }
  const { count, texts } = current
  if (count > FAN_OUT_LIMIT) return { kind: 'too-many', count, limit: FAN_OUT_LIMIT }
  return { kind: 'prompts', prompts: hasGroups ? texts : [raw] }
}

/** Every text of the one, followed by every text of the other. */
function each(one: Variants, other: Variants): Variants {
  return variants(one.count * other.count, () =>
    one.texts.flatMap((text) => other.texts.map((next) => text + next)),
  )
}

/** The texts of both. */
function either(one: Variants, other: Variants): Variants {
  return variants(one.count + other.count, () => [...one.texts, ...other.texts])
}

function variants(count: number, texts: () => readonly string[]): Variants {
  return { count: Math.min(count, Number.MAX_SAFE_INTEGER), texts: count > FAN_OUT_LIMIT ? [] : texts() }
}

/** A prompt without its `--repeat`, and how often it is wanted: the last one counts, as with any parameter. */
function takeRepeat(raw: string): { readonly text: string; readonly times: number } {
  const { parameters } = sectionsOf(raw)
  const cuts = parameters.flatMap((section) => repeatIn(section) ?? [])
  const times = cuts.at(-1)?.times
  if (times === undefined) return { text: raw, times: 1 }
  const kept = stretchesBetween(raw, cuts)
  return { text: [...kept.slice(0, -1).map((text) => text.trimEnd()), kept.at(-1)].join(''), times }
}

function repeatIn(section: Section) {
  const { name, value, used } = readSection(section)
  // The bounds of this row are the same for every model.
  if (name !== 'repeat' || typeof value !== 'number' || !REPEATS?.allows(value)) return null
  return { start: section.at.start, end: section.words[used - 1]?.at.end ?? section.at.end, times: value }
}

const REPEATS = boundsOf('repeat', { family: 'mj', version: '7', number: 7 })
