import { stretchesBetween } from './cut.ts'
import { LINKS } from './links.ts'
import type { Place } from './problem.ts'
import { sectionsOf } from './sections.ts'

/** Scripts that write no spaces between words, or hang their particles on them. */
const UNSPACED = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]`
/** What a whole word may not touch. */
const WORD = String.raw`[[\p{L}\p{M}\p{N}_]--${UNSPACED}]`
const BEGINS_AS_WORD = new RegExp(`^${WORD}`, 'v')
const ENDS_AS_WORD = new RegExp(`${WORD}$`, 'v')

/** A banned word found. */
export interface Found {
  /** As the prompt spells it. */
  readonly word: string
  readonly at: Place
}

/**
 * The first banned word in a raw prompt, its parameters included, its links not. A word is met in any case and only as
 * a whole word; in scripts without spaces between words, wherever it stands. White space in it is met by any.
 */
export function findBannedAt(raw: string, words: readonly string[]): Found | null {
  const match = screenOf(words)?.exec(withoutLinks(raw))
  if (!match) return null
  return { word: match[0], at: { start: match.index, end: match.index + match[0].length } }
}

/** The first banned word in a raw prompt, as the prompt spells it; null when there is none. */
export function findBanned(raw: string, words: readonly string[]): string | null {
  return findBannedAt(raw, words)?.word ?? null
}

/**
 * The prompt without the banned words of its text; links and parameters stay as they are, those that hold such a word
 * too. Where one went, white space is folded and no comma is left alone. Without any the prompt comes back unchanged.
 */
export function withoutBanned(raw: string, words: readonly string[]): string {
  const screen = screenOf(words)
  const end = sectionsOf(raw).parameters[0]?.at.start ?? raw.length
  const [text, parameters] = [raw.slice(0, end), raw.slice(end)]
  const found = screen ? withoutLinks(text).matchAll(new RegExp(screen, 'giv')) : []
  const places = Array.from(found, ({ 0: word, index }) => ({ start: index, end: index + word.length }))
  if (places.length === 0) return raw
  return `${tidy(stretchesBetween(text, places).join(''))} ${parameters}`.trim()
}

function tidy(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[,;.!?，；。！？、]|::)/g, '')
    .replaceAll(/([,，、])[ ,，、]*(?=[,，、])/g, '')
    .replaceAll(/^[ ,，、]+|[ ,，、]+$/g, '')
}

/** The text with something in the place of its links that is part of no word, so that nothing moves. */
function withoutLinks(text: string): string {
  return text.replaceAll(LINKS, (link) => '\uFFFC'.repeat(link.length))
}

/** Lists are compiled once: they live as long as the settings they come from. */
const screens = new WeakMap<readonly string[], RegExp | null>()

function screenOf(words: readonly string[]): RegExp | null {
  const known = screens.get(words)
  if (known !== undefined) return known
  const screen = compile(words.map((word) => word.trim()).filter((word) => word !== ''))
  screens.set(words, screen)
  return screen
}

/** Of two words that begin at one place the longer is met. Words with the same borders share them: that is quicker. */
function compile(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null
  const byLength = words.toSorted((one, other) => other.length - one.length)
  const groups = Map.groupBy(byLength, bordersOf)
  const patterns = [...groups].map(([borders, those]) =>
    borders.replace('…', () => those.map(patternOf).join('|')),
  )
  return new RegExp(patterns.join('|'), 'iv')
}

/** What a word wants to its left and right, around `…`. */
function bordersOf(word: string): string {
  const before = BEGINS_AS_WORD.test(word) ? `(?<!${WORD})` : ''
  const after = ENDS_AS_WORD.test(word) ? `(?!${WORD})` : ''
  return `${before}(?:…)${after}`
}

function patternOf(word: string): string {
  return word
    .split(/\s+/)
    .map(RegExp.escape)
    .join(String.raw`\s+`)
}
