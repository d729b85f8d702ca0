/**
 * What the words of a prompt weigh. The rule, which is all there is to it:
 *
 * 1. The text is read in the phrases of the painter's lexicon, everything else word by word (Chinese: run by run).
 * 2. Each token has the weight of its kind (`CLASS_WEIGHTS`): subjects and places first, then what else is shown, light
 *    and weather, colours and materials, words of style; praise ("beautiful", "8k") and links ("of", "the") last.
 * 3. A word that nobody knows weighs more the longer it is, for rare words are long; a describing one ("misty",
 *    "slowly") weighs less than a thing.
 * 4. The later a token stands, the less it weighs: with n tokens before it, 1 / (1 + n / 30) of its weight. A token said
 *    again counts half.
 * 5. What only says how a thing is, a colour, a number, a material or a describing word, weighs less than the thing
 *    right behind it.
 * 6. The heaviest token of the prompt is given the weight 1.
 */
import { phrasesOf } from '../lexicon/read.ts'
import type { Meaning } from '../lexicon/meaning.ts'
import { EACH_WORD } from '../lexicon/tokens.ts'
import { CLASS_OF_MEANING, CLASS_OF_WORD, CLASS_WEIGHTS, type WordClass } from './classes.ts'

/** A part of the prompt that stays or goes as a whole. */
export interface Token {
  /** As it was written. */
  readonly text: string
  /** What stands between the token before it and this one: blanks, commas, other marks. */
  readonly gap: string
  readonly kind: WordClass
  /** 0 to 1. */
  readonly weight: number
}

type Unweighed = Omit<Token, 'weight'>

const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u

/** Chinese words of the table, the longer first: they are found inside runs of characters, which have no blanks. */
const HAN_WORDS = new RegExp(
  `(${[...CLASS_OF_WORD.keys()]
    .filter((word) => HAN.test(word))
    .toSorted((one, other) => other.length - one.length)
    .join('|')})`,
  'u',
)

/** Each token before one makes it this much lighter. */
const FALL = 1 / 30

/** Letters from which on an unknown word weighs more, what each of them adds, and the most they add. */
const SHORT = 4
const PER_LETTER = 0.05
const MOST_ADDED = 0.32

/** What a describing word weighs of what a thing of its length would. */
const DESCRIBING = 0.7
const QUALITIES: ReadonlySet<WordClass> = new Set(['colour', 'count', 'material'])
const BOUND = 0.95

const DESCRIBING_ENDING = /(?:ly|ful|ous|ish|ic|al|ive|less|able|ible|ing|ed|y)$/

/** The tokens of a prompt's words, in their order, with what each of them weighs. */
export function weigh(text: string): readonly Token[] {
  const seen = new Map<string, number>()
  const placed = tokensOf(text).map((token, index) => {
    const key = token.text.toLowerCase()
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return { ...token, weight: (kindWeight(token) / (1 + FALL * index)) * 0.5 ** times }
  })
  const bound = placed.map((token, index) => ({ ...token, weight: boundWeight(token, placed[index + 1]) }))
  const heaviest = Math.max(...bound.map(({ weight }) => weight))
  return bound.map((token) => ({ ...token, weight: token.weight / heaviest }))
}

/** Nobody wants the colour without the thing. */
function boundWeight({ text, kind, weight }: Token, next: Token | undefined): number {
  const isQuality = QUALITIES.has(kind) || (kind === 'unknown' && DESCRIBING_ENDING.test(text.toLowerCase()))
  const isBound = isQuality && next && next.gap.trim() === '' && next.kind !== 'link'
  return isBound ? Math.min(weight, next.weight * BOUND) : weight
}

function kindWeight({ text, kind }: Unweighed): number {
  return kind === 'unknown' ? unknownWeight(text) : CLASS_WEIGHTS[kind]
}

/** Two Chinese characters say as much as a word of six letters. */
function unknownWeight(text: string): number {
  const letters = HAN.test(text) ? text.length * 3 : text.length
  const added = Math.min(MOST_ADDED, Math.max(0, letters - SHORT) * PER_LETTER)
  const weight = CLASS_WEIGHTS.unknown + added
  return DESCRIBING_ENDING.test(text.toLowerCase()) ? weight * DESCRIBING : weight
}

function tokensOf(text: string): readonly Unweighed[] {
  const parts = clausesOf(text)
    .flatMap(partsOf)
    .reduce(joined(text), [])
    .flatMap((part) => (part.kind === 'unknown' ? partsOfRun(part, text) : [part]))
  return parts.map(({ start, end, kind }, i) => {
    return { text: text.slice(start, end), gap: text.slice(parts[i - 1]?.end ?? 0, start), kind }
  })
}

/** Where something stands in the text. */
interface Span {
  readonly start: number
  readonly end: number
}

interface Part extends Span {
  readonly kind: WordClass
}

interface Word extends Span {
  readonly word: string
}

/** The words between one mark and the next: no phrase reaches over a mark. */
function clausesOf(text: string): readonly (readonly Word[])[] {
  const clauses: Word[][] = [[]]
  let last = 0
  for (const { 0: word, index: start } of text.matchAll(EACH_WORD)) {
    if (text.slice(last, start).trim() !== '') clauses.push([])
    last = start + word.length
    clauses.at(-1)?.push({ word: word.toLowerCase(), start, end: last })
  }
  return clauses
}

/** The phrases of a clause, each of the kind that the lexicon gives it or else our own table. */
function partsOf(clause: readonly Word[]): readonly Part[] {
  let at = 0
  return phrasesOf(clause.map(({ word }) => word)).flatMap(({ words, meanings: [meaning] }) => {
    const own = clause.slice(at, (at += words.length))
    const [first, last] = [own[0], own.at(-1)]
    return first && last
      ? [
          {
            start: first.start,
            end: last.end,
            kind: kindOf(words.join(HAN.test(words[0]) ? '' : ' '), meaning ?? null),
          },
        ]
      : []
  })
}

/** What the lexicon draws may yet be a mere link to a reader, such as the number in "一只". */
function kindOf(words: string, meaning: Meaning | null): WordClass {
  const own = CLASS_OF_WORD.get(words)
  const isWordless = !meaning || meaning.kind === 'silent'
  const kind = meaning ? CLASS_OF_MEANING[meaning.kind] : 'unknown'
  return own === 'link' || isWordless ? (own ?? kind) : kind
}

/** Puts unknown Chinese characters that follow one another together. */
function joined(text: string): (parts: readonly Part[], part: Part) => readonly Part[] {
  const isLoose = ({ start, end, kind }: Part) => kind === 'unknown' && HAN.test(text.slice(start, end))
  return (parts, part) => {
    const before = parts.at(-1)
    if (!before || before.end !== part.start || !isLoose(before) || !isLoose(part)) return [...parts, part]
    return [...parts.slice(0, -1), { ...before, end: part.end }]
  }
}

/** A run of characters, parted where words of the table stand in it. */
function partsOfRun({ start, end }: Part, text: string): readonly Part[] {
  let at = start
  return text
    .slice(start, end)
    .split(HAN_WORDS)
    .filter((word) => word !== '')
    .map((word) => ({ start: at, end: (at += word.length), kind: CLASS_OF_WORD.get(word) ?? 'unknown' }))
}
