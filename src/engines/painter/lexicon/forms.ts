/** What the forms of words go back to: plurals, genders, cases. */
import type { LanguageCode } from './language.ts'

/** An ending, and what stands there in the form that the lexicon lists. */
type Ending = readonly [ending: RegExp, listed: string]

const ENDINGS: Readonly<Record<LanguageCode, readonly Ending[]>> = {
  en: [
    [/(?<=[^s])s$/, ''],
    [/(?<=s|x|z|ch|sh|o)es$/, ''],
    [/ies$/, 'y'],
    [/ves$/, 'f'],
    [/ves$/, 'fe'],
    [/(?<=child)ren$/, ''],
    [/men$/, 'man'],
    [/mice$/, 'mouse'],
    [/(?<!')'s$/, ''],
  ],
  zh: [],
  ja: [],
  es: [
    [/s$/, ''],
    [/es$/, ''],
    [/ces$/, 'z'],
    [/ones$/, 'ón'],
    [/ines$/, 'ín'],
    [/anes$/, 'án'],
    [/as?$/, 'o'],
  ],
  fr: [
    [/[sx]$/, ''],
    [/aux$/, 'al'],
    [/es?$/, ''],
    [/es$/, 'e'],
  ],
  de: [
    [/n$/, ''],
    [/s$/, ''],
    [/e$/, ''],
    [/e[mnrs]$/, ''],
    [/(?<=[dlk])e[mnrs]?$/, 'el'],
  ],
}

const UMLAUTS: readonly Ending[] = [
  [/äu(?=[^äöü]*$)/, 'au'],
  [/ä(?=[^äöü]*$)/, 'a'],
  [/ö(?=[^äöü]*$)/, 'o'],
  [/ü(?=[^äöü]*$)/, 'u'],
]

/** Forms that a word or phrase of a language can be a form of, the likeliest first; not the word itself. */
export function listedForms(phrase: string, language: LanguageCode): readonly string[] {
  const shorter = replaced(phrase, ENDINGS[language])
  if (language !== 'de') return shorter
  return [...shorter, ...[phrase, ...shorter].flatMap((form) => replaced(form, UMLAUTS))]
}

function replaced(phrase: string, endings: readonly Ending[]): string[] {
  if (phrase.length < 4) return []
  return endings.flatMap(([ending, listed]) => (ending.test(phrase) ? [phrase.replace(ending, listed)] : []))
}
