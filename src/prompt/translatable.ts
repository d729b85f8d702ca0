import { gapsBetween, stretchesBetween } from './cut.ts'
import { LINKS } from './links.ts'
import type { Place } from './problem.ts'
import { parameterOf } from './lookup.ts'
import { sectionsOf, spanOf } from './sections.ts'
import { WEIGHT_MARKS } from './weights.ts'

/** A stretch of human words in a raw prompt, without the white space around it. */
export interface Piece {
  readonly text: string
  readonly at: Place
  /** It stands in a `{a, b}` group or in `--no`, where a comma would part it. */
  readonly isListed: boolean
}

const OTHER_LETTERS = /[\p{L}--[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]]/v

/** True for a text with letters of another script than the Latin one: Chinese, Japanese, Korean, Cyrillic … */
export function needsTranslation(text: string): boolean {
  return OTHER_LETTERS.test(text)
}

/** What parts the words: links, weights, escapes, the marks of `{a, b}` groups. */
const MARKS = [`<?${LINKS.source}>?`, WEIGHT_MARKS.source, String.raw`\\[{},]?|[{},]`].join('|')
/** `--no` also takes the comma of Chinese. */
const LIST_MARKS = `${MARKS}|，`

/** The words of a raw prompt that may be translated, in order: those of its text and of its `--no`, but no links. */
export function translatablePieces(raw: string): readonly Piece[] {
  const { parameters } = sectionsOf(raw)
  const excluded = parameters.filter(({ name }) => parameterOf(name) === 'no')
  return [
    ...piecesIn(raw, { start: 0, end: parameters[0]?.at.start ?? raw.length }, MARKS),
    ...excluded
      .flatMap(({ at, words }) => piecesIn(raw, { ...spanOf(at, words), start: at.end }, LIST_MARKS))
      .map((piece) => ({ ...piece, isListed: true })),
  ]
}

function piecesIn(raw: string, range: Place, marks: string): readonly Piece[] {
  const found = raw.slice(range.start, range.end).matchAll(new RegExp(marks, 'gi'))
  const places = Array.from(found, ({ 0: mark, index }) => {
    const start = range.start + index
    return { start, end: start + mark.length, step: STEPS[mark] ?? 0 }
  })
  let depth = 0
  return gapsBetween(range, places).flatMap(({ start, end }, index) => {
    const stretch = raw.slice(start, end)
    const text = stretch.trim()
    const first = start + stretch.length - stretch.trimStart().length
    const piece = { text, at: { start: first, end: first + text.length }, isListed: depth > 0 }
    depth = Math.max(0, depth + (places[index]?.step ?? 0))
    return text === '' ? [] : [piece]
  })
}

/** How a mark leads into groups and out of them. */
const STEPS: Readonly<Record<string, number>> = { '{': 1, '}': -1 }

/**
 * The raw prompt with other words in the place of its pieces, one for each; all else stays byte for byte. Words cannot
 * become links, weights, parameters or groups. Where scripts without spaces let a piece touch a group, a weight or a
 * link, its translation gets a space there. An empty one leaves its piece as it was.
 */
export function withPieces(raw: string, pieces: readonly Piece[], texts: readonly string[]): string {
  const stretches = stretchesBetween(
    raw,
    pieces.map(({ at }) => at),
  )
  return stretches
    .map((stretch, index) => {
      const piece = pieces[index]
      return piece ? stretch + translated(raw, piece, texts[index] ?? '') : stretch
    })
    .join('')
}

function translated(raw: string, { text, at, isListed }: Piece, translation: string): string {
  const words = plain(translation, isListed)
  if (translation === text || words === '') return text
  const before = /[^\s{,，]/.test(raw.charAt(at.start - 1)) ? ' ' : ''
  const after = /[<h{]/i.test(raw.charAt(at.end)) ? ' ' : ''
  return before + words + after
}

/** Words without anything that a prompt would read as more than words. */
function plain(text: string, isListed: boolean): string {
  return text
    .replaceAll(LINKS, ' ')
    .replaceAll(isListed ? /[{}\\,，]/g : /[{}\\]/g, ' ')
    .replaceAll(/:{2,}/g, ':')
    .replaceAll(/-{2,}|[—–]+/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
