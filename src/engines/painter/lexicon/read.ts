/** Reads a prompt's words into what the painter can draw. */
import { hash } from '../random.ts'
import { languagesOf } from './detect.ts'
import { longestAt } from './lookup.ts'
import type { Meaning } from './meaning.ts'
import type { Phrase } from './phrase.ts'
import { Reader } from './reader.ts'
import type { Reading } from './reading.ts'
import { isMark, wordsOf } from './tokens.ts'

/** Reads a text. Longer phrases win over their words: "paper boat" is not a boat. */
export function readText(text: string): Reading {
  const words = wordsOf(text)
  const reader = new Reader(languagesOf(words)[0] ?? 'en')
  const phrases = phrasesOf(words)
  for (const [at, phrase] of phrases.entries()) reader.meet(phrase, phrases[at + 1] ?? null)
  return reader.result()
}

/** The words in phrases, none left out. Longer phrases win. */
export function phrasesOf(words: readonly string[]): readonly Phrase[] {
  const codes = languagesOf(words)
  const phrases: Phrase[] = []
  for (let at = 0; at < words.length;) {
    const found = isMark(words[at] ?? '') ? null : longestAt(words, at, codes)
    const length = found?.length ?? 1
    const [first = '', ...rest] = words.slice(at, at + length)
    const { meanings = [], counted = [], isPlural = false } = found ?? {}
    phrases.push({ words: [first, ...rest], meanings: chosen(meanings), counted, isPlural })
    at += length
  }
  return phrases
}

/**
 * A thing is more than the place or the feature that its word also names, while its colour may still be meant; a way to
 * show things, such as a portrait, is no thing.
 */
function chosen(meanings: readonly Meaning[]): readonly Meaning[] {
  const isShown = meanings.some(({ kind, value }) => NO_THINGS.has(kind) || OF_THE_SKY.has(String(value)))
  const isThing = !isShown && meanings.some(({ kind }) => kind === 'subject')
  return meanings.filter(({ kind }) => (isThing ? BESIDE_SUBJECTS.has(kind) : kind !== 'subject'))
}

/** What a word says that may also name a thing in another language, or a way to show things. */
const NO_THINGS: ReadonlySet<Meaning['kind']> = new Set(['spot', 'mood'])

/** What belongs to the sky of a place is no thing to be placed. */
const OF_THE_SKY: ReadonlySet<string> = new Set(['aurora', 'rainbow', 'full moon', 'crescent'])

/** What the word of a subject may say besides. */
const BESIDE_SUBJECTS: ReadonlySet<Meaning['kind']> = new Set([
  'subject',
  'part',
  'time',
  'weather',
  'colour',
])

/** A number 0..1 that unknown words fix; 0.5 when every word is known. Their order does not matter. */
export function moodOf({ unknown }: Pick<Reading, 'unknown'>): number {
  return unknown.length === 0 ? 0.5 : hash(...unknown.toSorted()) / 2 ** 32
}
