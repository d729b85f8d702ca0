import { parameterOf } from './lookup.ts'
import type { Place } from './problem.ts'

/** A word and where the raw prompt has it. */
export interface Token {
  readonly text: string
  readonly at: Place
}

/** A parameter as written, with the words up to the next one. */
export interface Section {
  /** Without its dashes. */
  readonly name: string
  /** Where the name stands, dashes included. */
  readonly at: Place
  readonly words: readonly Token[]
}

/** A raw prompt, cut where its parameters begin. */
export interface Sections {
  /** The words before all parameters, links among them. */
  readonly head: readonly Token[]
  readonly parameters: readonly Section[]
}

/** Cuts a raw prompt. Runs of hyphens that name nothing are folded like white space. */
export function sectionsOf(raw: string): Sections {
  const head: Token[] = []
  const parameters: (Section & { readonly words: Token[] })[] = []
  for (const { 0: text, index } of raw.matchAll(/\S+/g)) {
    if (/^-{2,}$/.test(text)) continue
    const token = { text, at: { start: index, end: index + text.length } }
    const name = nameIn(text)
    if (name === null) (parameters.at(-1)?.words ?? head).push(token)
    else parameters.push({ name, at: token.at, words: [] })
  }
  return { head, parameters }
}

/** The words with one space between each. */
export function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ')
}

/** From a place to the end of the words behind it. */
export function spanOf(first: Place, words: readonly Token[]): Place {
  return { start: first.start, end: words.at(-1)?.at.end ?? first.end }
}

/**
 * The name that a word opens a parameter with: `--ar`, or `—ar` as phones write it; null for any other word. Long
 * dashes are common typography too: they count only before a letter, the shorter one only before a name of the table.
 */
function nameIn(word: string): string | null {
  const [, hyphens, long, short] = /^(?:-{2,}([^-—–].*)|—(\p{L}.*)|–(\p{L}.*))$/su.exec(word) ?? []
  return hyphens ?? long ?? (short !== undefined && parameterOf(short) !== null ? short : null)
}
