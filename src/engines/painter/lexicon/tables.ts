/** The index of all that the painter knows by name, in every language. */
import { MEDIA, MEDIUM_NAMES } from '../media/media.ts'
import { PLACES } from '../places/atlas.ts'
import { SUBJECTS } from '../subjects/catalogue.ts'
import { ACTS } from './acts.ts'
import type { ActName } from './acts.ts'
import { BACKDROPS, EMBLEMS } from './backdrops.ts'
import { COLOURS } from './colours.ts'
import type { Language, LanguageCode } from './language.ts'
import { LANGUAGES } from './languages.ts'
import type { Meaning } from './meaning.ts'
import { HAIRS, PARTS } from './parts.ts'
import type { PartName } from './parts.ts'
import { AIRS, STYLES } from './styles.ts'
import { wordsOf } from './tokens.ts'
import { WHEREABOUTS } from './whereabouts.ts'

/** What phrases mean, by their pieces with blanks between them. */
export type Index = ReadonlyMap<string, readonly Meaning[]>

/** The names of subjects, the surest last: of several subjects, a word names the one in whose row it stands first. */
const NAMES = SUBJECTS.flatMap(({ id, words }) =>
  words.map((word, rank) => ({ word: word.replace(/^an? /, ''), rank, id })),
).toSorted((one, other) => other.rank - one.rank)

/** Names of media, places, subjects and their parts, in all languages. */
export const NOUNS: Index = indexOf((add) => {
  for (const value of MEDIUM_NAMES) add(MEDIA[value].words, { kind: 'medium', value })
  for (const { name: value, words, kinds = {} } of PLACES) {
    add(words, { kind: 'place', value })
    for (const [feature, own] of Object.entries(kinds)) add(own, { kind: 'place', value, feature })
  }
  for (const [value, words] of STYLES) add(words.split(', '), { kind: 'medium', value })
  for (const [value, words] of AIRS) add(words.split(', '), { kind: 'mood', value })
  for (const [value, feature, words] of WHEREABOUTS) {
    add(words.split(', '), { kind: 'place', value, ...(feature && { feature }) })
  }
  for (const [ground, words] of BACKDROPS) {
    const value = ground === 'plain' || ground === 'if coloured' ? ground : COLOURS[ground]
    add(words.split(', '), { kind: 'backdrop', value })
  }
  for (const [feature, { words }] of Object.entries(EMBLEMS)) {
    add(words.split(', '), { kind: 'place', value: 'studio', feature })
  }
  // The keys of the tables are of their types, which `Object.keys` gives as mere strings.
  for (const act of Object.keys(ACTS) as ActName[]) {
    add(ACTS[act].split(', '), { kind: 'silent', value: null, act })
  }
  for (const value of Object.keys(PARTS) as PartName[]) {
    add(PARTS[value].words.split(', '), { kind: 'part', value })
  }
  for (const [colour, words] of HAIRS) add(words.split(', '), { kind: 'part', value: 'hair', colour })
  for (const { word, id: value } of NAMES) add([word], { kind: 'subject', value })
})

/** The words that each language has of its own, by its code. */
export const TABLES: ReadonlyMap<LanguageCode, Index> = new Map(
  LANGUAGES.map((language) => [language.code, tableOf(language)]),
)

type Add = (words: readonly string[], meaning: Meaning) => void

function indexOf(fill: (add: Add) => void): Index {
  const index = new Map<string, readonly Meaning[]>()
  fill((words, meaning) => {
    for (const word of words) {
      const key = wordsOf(word).join(' ')
      const others = index.get(key)?.filter(({ kind }) => kind !== 'subject' || meaning.kind !== 'subject')
      if (key !== '') index.set(key, [...(others ?? []), meaning])
    }
  })
  return index
}

function tableOf(language: Language): Index {
  return indexOf((add) => {
    const rows = <Key extends string>(listed: Readonly<Record<Key, string>>, make: (key: Key) => Meaning) => {
      // The keys of a record are of its type, which `Object.keys` gives as mere strings.
      for (const key of Object.keys(listed) as Key[]) add(listed[key].split(', '), make(key))
    }
    rows(language.times, (value) => ({ kind: 'time', value }))
    rows(language.weathers, (value) => ({ kind: 'weather', value }))
    rows(language.features, (value) => ({ kind: 'feature', value }))
    rows(language.moods, (value) => ({ kind: 'mood', value }))
    rows(language.colours, (value) => ({ kind: 'colour', value: COLOURS[value] }))
    rows(language.sizes, (value) => ({ kind: 'size', value }))
    rows(language.counts, (value) => ({ kind: 'count', value: Number(value) }))
    rows(language.spots, (value) => ({ kind: 'spot', value }))
    rows(language.relations, (value) => ({ kind: 'relation', value }))
    add(language.flight.split(', '), { kind: 'flight', value: null })
    add(language.silent.split(', '), { kind: 'silent', value: null })
  })
}
