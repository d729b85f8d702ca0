/** Reads a prompt's words into what the painter can draw. */
import type { Colour } from '../colour.ts'
import { PLACES } from '../places/atlas.ts'
import { hash } from '../random.ts'
import type { MediumName, PlaceName, TimeName, WeatherName } from '../scene.ts'
import { SUBJECTS } from '../subjects/catalogue.ts'
import { COLOURS, COUNTS, FEATURES, MEDIA, NEON_WORDS, SILENT, TIMES, WEATHERS } from './words.ts'
import type { Meanings } from './words.ts'

/** A subject that the prompt names. */
export interface Named {
  readonly id: string
  readonly count: number
  /** What the prompt calls its colour. */
  readonly colour: Colour | null
}

/** What a text says, in the order of its words. */
export interface Reading {
  readonly subjects: readonly Named[]
  readonly places: readonly PlaceName[]
  readonly times: readonly TimeName[]
  readonly weathers: readonly WeatherName[]
  readonly media: readonly MediumName[]
  readonly features: readonly string[]
  /** Colours that belong to no subject. */
  readonly colours: readonly Colour[]
  readonly neon: boolean
  /** Words the painter does not know. */
  readonly unknown: readonly string[]
}

type Meaning =
  | { readonly kind: 'subject'; readonly value: string }
  | { readonly kind: 'place'; readonly value: PlaceName }
  | { readonly kind: 'time'; readonly value: TimeName }
  | { readonly kind: 'weather'; readonly value: WeatherName }
  | { readonly kind: 'medium'; readonly value: MediumName }
  | { readonly kind: 'feature'; readonly value: string }
  | { readonly kind: 'colour'; readonly value: Colour }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'neon' }

const LONGEST_PHRASE = 4
const INDEX = makeIndex()

/** Reads a text. Longer phrases win over their words: "paper boat" is not a boat. */
export function readText(text: string): Reading {
  const words = wordsOf(text)
  const reader = makeReader()
  for (let at = 0; at < words.length;) {
    const found = longestAt(words, at)
    if (found) reader.meet(found.meaning, found.plural)
    else reader.pass(words[at] ?? '')
    at += found?.length ?? 1
  }
  return reader.result()
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

/** How many a plural without a number shows. */
const SOME = 3

/** Collects meanings; a number or colour waits for the thing it belongs to. */
function makeReader() {
  const subjects: Named[] = []
  const lists = {
    places: [] as PlaceName[],
    times: [] as TimeName[],
    weathers: [] as WeatherName[],
    media: [] as MediumName[],
    features: [] as string[],
    colours: [] as Colour[],
    unknown: [] as string[],
  }
  let count: number | null = null
  let colour: Colour | null = null
  let neon = false
  const loosenColour = () => {
    if (colour) lists.colours.push(colour)
    colour = null
  }
  const loosen = () => {
    loosenColour()
    count = null
  }
  const meet = (meaning: Meaning, plural: boolean) => {
    switch (meaning.kind) {
      case 'subject':
        subjects.push({ id: meaning.value, count: count ?? (plural ? SOME : 1), colour })
        colour = null
        count = null
        return
      case 'count':
        count = meaning.value
        return
      case 'colour':
        loosenColour()
        colour = meaning.value
        return
      case 'neon':
        neon = true
        return
      case 'place':
        lists.places.push(meaning.value)
        break
      case 'time':
        lists.times.push(meaning.value)
        break
      case 'weather':
        lists.weathers.push(meaning.value)
        break
      case 'medium':
        lists.media.push(meaning.value)
        break
      case 'feature':
        lists.features.push(meaning.value)
    }
    loosen()
  }
  const pass = (word: string) => {
    if (/^[,;.]$/.test(word)) loosen()
    else if (!SILENT.has(word)) lists.unknown.push(word)
  }
  const result = (): Reading => {
    loosen()
    return { subjects, ...lists, neon }
  }
  return { meet, pass, result }
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
  addRows(MEDIA, (value) => ({ kind: 'medium', value }))
  add(NEON_WORDS, { kind: 'neon' })
  for (const place of PLACES) add(place.words, { kind: 'place', value: place.name })
  for (const subject of SUBJECTS) add(subject.words, { kind: 'subject', value: subject.id })
  return index
}
