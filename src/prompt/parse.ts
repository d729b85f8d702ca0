import { parameterOf, parameterRow, type ParameterName } from './parameters.ts'
import { badValue, unrecognized } from './problems.ts'
import type { Problem, Prompt, UnknownParameter } from './prompt.ts'

const LINK = /^<?(https?:\/\/[^\s>]+)>?$/i
/** A dash that phones make of two hyphens, where a parameter begins. */
const LONG_DASH = /(^|\s)[—–](?=[a-z])/gi
const NAME = /^--([a-z]+)$/i

/** A `--name` with the words up to the next one. */
interface Section {
  readonly name: string
  readonly words: readonly string[]
}

/**
 * Reads a prompt: leading image links, words, parameters. Never throws; what cannot be read is told in `problems` and
 * kept in `unknown`. Of repeated parameters the last one wins, of `--seed` the first; `--no`, `--sref` and `--cref`
 * are joined.
 */
export function parsePrompt(raw: string): { readonly prompt: Prompt; readonly problems: readonly Problem[] } {
  const tokens = raw
    .replaceAll(LONG_DASH, '$1--')
    .split(/\s+/)
    .filter((token) => token !== '')
  const firstWord = tokens.findIndex((token) => !LINK.test(token))
  const images = tokens.slice(0, firstWord < 0 ? tokens.length : firstWord)
  const rest = tokens.slice(images.length)
  const firstName = rest.findIndex(isName)
  const text = rest.slice(0, firstName < 0 ? rest.length : firstName).join(' ')
  const { parameters, unknown, problems } = readSections(
    sectionsOf(rest.slice(text === '' ? 0 : countWords(text))),
  )
  const links = images.map((token) => LINK.exec(token)?.[1] ?? token)
  return { prompt: { images: links, text, parameters, unknown }, problems }
}

const isName = (token: string): boolean => token.startsWith('--')
const countWords = (text: string): number => text.split(' ').length

function sectionsOf(tokens: readonly string[]): readonly Section[] {
  const sections: { name: string; words: string[] }[] = []
  for (const token of tokens) {
    if (isName(token)) sections.push({ name: token, words: [] })
    else sections.at(-1)?.words.push(token)
  }
  return sections
}

function readSections(sections: readonly Section[]) {
  const values = new Map<ParameterName, unknown>()
  const unknown: UnknownParameter[] = []
  const problems: Problem[] = []
  for (const section of sections) {
    const spelling = NAME.exec(section.name)?.[1]
    const name = spelling === undefined ? null : parameterOf(spelling)
    if (name === null) {
      unknown.push({ name: section.name.slice(2), value: section.words.join(' ') })
      problems.push(unrecognized(section.name))
      continue
    }
    const row = parameterRow(name)
    const own = section.words.slice(0, row.kind.words)
    const strays = section.words.slice(own.length)
    if (strays.length > 0) problems.push(unrecognized(strays.join(' ')))
    const value = row.kind.read(own.join(' '))
    if (value === null) problems.push(badValue(row.name, own.join(' '), row.kind.wanted))
    else setValue(values, name, value)
  }
  return { parameters: Object.fromEntries(values) as Prompt['parameters'], unknown, problems }
}

/** Puts a value in, at the end of the order, minding what a repetition means. */
function setValue(values: Map<ParameterName, unknown>, name: ParameterName, value: unknown): void {
  const before = values.get(name)
  const { repeated } = parameterRow(name)
  if (before !== undefined && repeated === 'first') return
  const isJoined = before !== undefined && repeated === 'joined'
  values.delete(name)
  // Only rows that hold lists are joined.
  values.set(name, isJoined ? [...(before as string[]), ...(value as string[])] : value)
}
