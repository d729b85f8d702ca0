/** Finds the phrases of the lexicon in a text, in whatever form they stand there. */
import { listedForms } from './forms.ts'
import type { LanguageCode } from './language.ts'
import type { Meaning } from './meaning.ts'
import { NOUNS, TABLES } from './tables.ts'
import type { Index } from './tables.ts'

/** Nouns of other languages that are everyday words of English: they count only where the text is not English. */
const ENGLISH_TOO = new Set(
  (
    'see chat boot die art brief hut kind main pain coin or son pin red sale fin four champ sol pan once ours ' +
    'rue mur tour pie bras bad wand sable stern herd lit court fast arm sac vent medusa'
  ).split(' '),
)

/** All that phrases of several pieces begin with: where the text goes on otherwise, none is looked for. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  [NOUNS, ...TABLES.values()].flatMap((index) => [...index.keys()].flatMap(beginningsOf)),
)

function beginningsOf(phrase: string): readonly string[] {
  const pieces = phrase.split(' ')
  return pieces.slice(1).map((_, at) => pieces.slice(0, at + 1).join(' '))
}

/** A phrase that was found: how many pieces it takes, and all that it can mean. */
export interface Found {
  readonly meanings: readonly Meaning[]
  /** What it means behind a number: two trees are no forest. */
  readonly counted: readonly Meaning[]
  readonly length: number
  readonly isPlural: boolean
}

/** The longest phrase that begins at a piece of the text and means something in one of these languages. */
export function longestAt(
  pieces: readonly string[],
  at: number,
  codes: readonly LanguageCode[],
): Found | null {
  for (const beginning of longestFirst(pieces, at, codes)) {
    const last = pieces[at + beginning.length] ?? ''
    const found = meant({ beginnings: beginning.forms, isBent: beginning.isBent, last }, codes)
    if (found) return { ...found, length: beginning.length + 1 }
  }
  return null
}

/** What a phrase can begin with at a piece of the text, in all forms that the lexicon may list. */
interface Beginning {
  /** With a blank at the end of all that are not empty. */
  readonly forms: readonly string[]
  /** Whether only a form of its first word is listed: "barcos de papel". */
  readonly isBent: boolean
  readonly length: number
}

/** Languages whose phrases have their plural at the first word. */
const bendsFirst = (code: LanguageCode): boolean => code === 'es' || code === 'fr'

function longestFirst(
  pieces: readonly string[],
  at: number,
  codes: readonly LanguageCode[],
): readonly Beginning[] {
  const all: Beginning[] = [{ forms: [''], isBent: false, length: 0 }]
  const [first = ''] = pieces.slice(at, at + 1)
  let forms = [first, ...codes.filter(bendsFirst).flatMap((code) => listedForms(first, code))]
  for (let length = 1; at + length < pieces.length; length++) {
    forms = forms.filter((form) => BEGINNINGS.has(form))
    if (forms.length === 0) break
    const isBent = !forms.some((form) => form === first || form.startsWith(`${first} `))
    all.unshift({ forms: forms.map((form) => `${form} `), isBent, length })
    forms = forms.map((form) => `${form} ${pieces[at + length]}`)
  }
  return all
}

/** A phrase whose last piece may still be in a form of its own. */
interface Sought {
  readonly beginnings: readonly string[]
  readonly isBent: boolean
  readonly last: string
}

function meant(sought: Sought, codes: readonly LanguageCode[]): Omit<Found, 'length'> | null {
  const meanings = exactly(sought, codes)
  for (const code of codes) {
    for (const last of listedForms(sought.last, code)) {
      const one = exactly({ ...sought, last }, [code])
      if (one.length === 0) continue
      const isPlural = hasPluralEnding(sought.last, code)
      const counted = one.filter(({ kind }) => kind === 'subject')
      // A listed plural is still the plural of what its singular means.
      if (meanings.length === 0 || isSame(one, meanings)) {
        return { meanings: meanings.length > 0 ? meanings : one, counted, isPlural }
      }
      if (counted.length > 0 && !meanings.some(({ kind }) => kind === 'subject')) {
        return { meanings, counted, isPlural }
      }
    }
  }
  if (meanings.length > 0) return { meanings, counted: [], isPlural: sought.isBent }
  return codes[0] === 'de' && sought.beginnings.includes('') ? compound(sought.last) : null
}

/**
 * Spanish and French forms can also be of the other gender; only a plural ends like one. Of German forms those in "es" are
 * genitives of one.
 */
function hasPluralEnding(phrase: string, code: LanguageCode): boolean {
  if (phrase.endsWith("'s")) return false
  if (code === 'de') return !phrase.endsWith('es')
  return code === 'es' || code === 'fr' ? /[sx]$/.test(phrase) : true
}

function isSame([one]: readonly Meaning[], others: readonly Meaning[]): boolean {
  return others.some((other) => one?.kind === other.kind && one.value === other.value)
}

/** What a phrase means as it stands; its nouns first, then what the first language has that knows it. */
function exactly(
  { beginnings, last }: Omit<Sought, 'isBent'>,
  codes: readonly LanguageCode[],
): readonly Meaning[] {
  const phrases = beginnings.map((beginning) => beginning + last)
  const isForeign = codes[0] === 'en' && phrases.some((phrase) => ENGLISH_TOO.has(phrase))
  const nouns = (isForeign ? null : firstOf(phrases, NOUNS)) ?? []
  const own = codes.map((code) => firstOf(phrases, TABLES.get(code))).find((meanings) => meanings !== null)
  return [...nouns, ...(own ?? [])]
}

function firstOf(phrases: readonly string[], index: Index | undefined): readonly Meaning[] | null {
  return phrases.map((phrase) => index?.get(phrase)).find((meanings) => meanings !== undefined) ?? null
}

/** Least letters of the last part of a German compound. */
const LAST_PART = 4

/** A German compound is a kind of its last part: a Fischerboot is a Boot. */
function compound(phrase: string): Omit<Found, 'length'> | null {
  for (let at = 3; at <= phrase.length - LAST_PART; at++) {
    const last = phrase.slice(at)
    const meanings = [last, ...listedForms(last, 'de')].map((form) => NOUNS.get(form)).find((one) => one)
    if (meanings) return { meanings, counted: [], isPlural: false }
  }
  return null
}
