/** Tells in which languages a text may be written. */
import type { LanguageCode } from './language.ts'
import { LANGUAGES } from './languages.ts'
import { TABLES } from './tables.ts'
import { isCharacter } from './tokens.ts'

/** The languages of a text, the likeliest first; English is always one of them. */
export function languagesOf(pieces: readonly string[]): readonly LanguageCode[] {
  if (pieces.some((piece) => /^[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(piece)))
    return ['ja', 'zh', 'en']
  if (pieces.some(isCharacter)) return ['zh', 'ja', 'en']
  const scores = LANGUAGES.map(({ code }) => ({ code, score: evidenceOf(pieces, code) }))
  const ranked = scores.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score)
  const best = ranked.filter(({ score }) => score === ranked[0]?.score).map(({ code }) => code)
  if (best.length === 0) return LANGUAGES.map(({ code }) => code)
  return best.includes('en') ? ['en'] : [...best, 'en']
}

/** Letters that only one of the languages writes. */
const LETTERS: Readonly<Partial<Record<LanguageCode, RegExp>>> = {
  de: /[äöüß]/,
  es: /[ñ¿¡íóú]/,
  fr: /[èêëçœâûîï]|^[dl]'/,
}

function evidenceOf(pieces: readonly string[], code: LanguageCode): number {
  const table = TABLES.get(code)
  return pieces.filter((piece) => table?.has(piece) || LETTERS[code]?.test(piece)).length
}
