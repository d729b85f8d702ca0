/** Reads a prompt's words into what the painter can draw. */
import { PLACES } from '../places/atlas.ts'
import { hash } from '../random.ts'
import { SUBJECTS } from '../subjects/catalogue.ts'
import { Reader } from './reader.ts'
import type { Meaning, Reading } from './reader.ts'
import {
  COLOURS,
  COUNTS,
  FEATURES,
  FLIGHT_WORDS,
  MEDIUM_WORDS,
  NEON_WORDS,
  TIMES,
  WEATHERS,
} from './words.ts'
import type { Meanings } from './words.ts'

const LONGEST_PHRASE = 4
const INDEX = makeIndex()

/** Reads a text. Longer phrases win over their words: "paper boat" is not a boat. */
export function readText(text: string): Reading {
  const reader = new Reader()
  for (const { words, meaning, plural } of phrasesOf(wordsOf(text))) {
    if (meaning) reader.meet(meaning, plural)
    else reader.pass(words[0])
  }
  return reader.result()
}

/** Words that belong together, and what they mean; null for a single word that means nothing to the painter. */
export interface Phrase {
  readonly words: readonly [string, ...string[]]
  readonly meaning: Meaning | null
  readonly plural: boolean
}

/** The words in phrases, none left out. Longer phrases win. */
export function phrasesOf(words: readonly string[]): readonly Phrase[] {
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at)
    const length = found?.length ?? 1
    const [first = '', ...rest] = words.slice(at, at + length)
    phrases.push({
      words: [first, ...rest],
      meaning: found?.meaning ?? null,
      plural: found?.plural ?? false,
    })
    at += length
  }
  return phrases
}

/** A number 0..1 that unknown words fix; 0.5 when every word is known. Their order does not matter. */
export function moodOf(reading: Reading): number {
  const { unknown } = reading
  return unknown.length === 0 ? 0.5 : hash(...unknown.toSorted()) / 2 ** 32
}

/** Small words of a text; Chinese characters stand alone, a comma separates. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{Script=Han}|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[,;.]/gu) ?? []
}

interface Found {
  readonly meaning: Meaning
  /** How many words it takes. */
  readonly length: number
  readonly plural: boolean
}

function longestAt(words: readonly string[], at: number): Found | null {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .join(' ')
      .replaceAll('’', "'")
    const one = singulars(phrase).find((form) => INDEX.has(form))
    const meaning = INDEX.get(phrase) ?? INDEX.get(one ?? '')
    if (meaning && at + length <= words.length) return { meaning, length, plural: one !== undefined }
  }
  return null
}

/** What a plural could be the plural of; nothing for a word that cannot be one. */
function singulars(phrase: string): string[] {
  if (!/[^s]s$/.test(phrase)) return []
  return [phrase.replace(/s$/, ''), phrase.replace(/es$/, ''), phrase.replace(/ies$/, 'y')].filter(
    (form) => form !== phrase,
  )
}

function makeIndex(): ReadonlyMap<string, Meaning> {
  const index = new Map<string, Meaning>()
  const add = (words: readonly string[], meaning: Meaning) => {
    for (const word of words) index.set(wordsOf(word).join(' '), meaning)
  }
  const addRows = <Value>(rows: Meanings<Value>, make: (value: Value) => Meaning) => {
    for (const [value, words] of rows) add(words, make(value))
  }
  addRows(FEATURES, (value) => ({ kind: 'feature', value }))
  addRows(COUNTS, (value) => ({ kind: 'count', value }))
  addRows(COLOURS, (value) => ({ kind: 'colour', value }))
  addRows(WEATHERS, (value) => ({ kind: 'weather', value }))
  addRows(TIMES, (value) => ({ kind: 'time', value }))
  addRows(MEDIUM_WORDS, (value) => ({ kind: 'medium', value }))
  add(NEON_WORDS, { kind: 'neon' })
  add(FLIGHT_WORDS, { kind: 'flight' })
  for (const place of PLACES) add(place.words, { kind: 'place', value: place.name })
  for (const subject of SUBJECTS) add(subject.words, { kind: 'subject', value: subject.id })
  return index
}
