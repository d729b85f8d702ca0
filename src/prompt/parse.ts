import { readLink } from './kinds.ts'
import { parameterOf, rivalsOf, rowOf, wantedBy } from './lookup.ts'
import type { ParameterName, Parameters } from './parameters.ts'
import { strayWords, unknownParameter, unreadable } from './problems.ts'
import type { Place, Problem } from './problem.ts'
import type { Prompt, UnknownParameter } from './prompt.ts'

/** A word and where the raw prompt has it. */
interface Token {
  readonly text: string
  readonly at: Place
}

/** A parameter as written, with the words up to the next one. */
interface Section {
  /** Without its dashes. */
  readonly name: string
  readonly at: Place
  readonly words: Token[]
}

/** A prompt read, and the mistakes in its writing. */
interface Parsed {
  readonly prompt: Prompt
  readonly problems: readonly Problem[]
}

/**
 * Reads a prompt: leading image links, words, parameters. Never throws: mistakes come as `problems`, the rest is read.
 * A repeated parameter counts as last written, `--seed` as first written; `--no`, `--sref` and `--cref` add up. Runs of
 * hyphens that name nothing are folded like white space.
 */
export function parsePrompt(raw: string): Parsed {
  const tokens = tokensOf(raw)
  const head = tokens.findIndex(({ text }) => nameIn(text) !== null)
  const words = head < 0 ? tokens : tokens.slice(0, head)
  const links = words.map(({ text }) => readLink(text))
  const first = links.indexOf(null)
  const images = (first < 0 ? links : links.slice(0, first)).filter((link) => link !== null)
  const text = words.slice(images.length).map((word) => word.text)
  const { problems, ...rest } = readSections(sectionsOf(tokens.slice(words.length)))
  return { prompt: { images, text: text.join(' '), ...rest }, problems }
}

function tokensOf(raw: string): readonly Token[] {
  return Array.from(raw.matchAll(/\S+/g), ({ 0: text, index }) => ({
    text,
    at: { start: index, end: index + text.length },
  })).filter(({ text }) => !/^-{2,}$/.test(text))
}

/**
 * The name that a word opens a parameter with: `--ar`, or `—ar` as phones write it; null for any other word. Long
 * dashes are common typography too: they count only before a letter, the shorter one only before a name of the table.
 */
function nameIn(word: string): string | null {
  const [, hyphens, long, short] = /^(?:-{2,}([^-—–].*)|—(\p{L}.*)|–(\p{L}.*))$/su.exec(word) ?? []
  return hyphens ?? long ?? (short !== undefined && parameterOf(short) !== null ? short : null)
}

function sectionsOf(tokens: readonly Token[]): readonly Section[] {
  const sections: Section[] = []
  for (const token of tokens) {
    const name = nameIn(token.text)
    if (name === null) sections.at(-1)?.words.push(token)
    else sections.push({ name, at: token.at, words: [] })
  }
  return sections
}

function readSections(sections: readonly Section[]) {
  const readings = new Map<ParameterName, unknown[]>()
  const unknown: UnknownParameter[] = []
  const problems: Problem[] = []
  for (const section of sections) {
    const name = parameterOf(section.name)
    if (name === null) {
      unknown.push({ name: section.name, value: textOf(section.words) })
      problems.push(unknownParameter(section.name, section.at))
      continue
    }
    const { value, problem } = readValue(name, section)
    if (problem) problems.push(problem)
    if (value === undefined) continue
    for (const rival of rivalsOf(name)) readings.delete(rival)
    const earlier = readings.get(name)
    if (earlier) earlier.push(value)
    else readings.set(name, [value])
  }
  return { parameters: settle(readings), unknown, problems }
}

function readValue(name: ParameterName, { at, words }: Section): { value?: unknown; problem?: Problem } {
  const { kind } = rowOf(name)
  const reading = kind.read(words.map(({ text }) => text))
  if (!reading) return { problem: unreadable(name, textOf(words), wantedBy(name), spanOf(at, words)) }
  const strays = words.slice(reading.used)
  const [stray] = strays
  if (!stray) return { value: reading.value }
  return { value: reading.value, problem: strayWords(name, textOf(strays), spanOf(stray.at, strays)) }
}

/** One value for each name: the last, the first or all of them. */
function settle(readings: ReadonlyMap<ParameterName, readonly unknown[]>): Parameters {
  // Each value was read by the kind of its own row.
  return Object.fromEntries(
    [...readings].map(([name, values]) => [name, settled(name, values)]),
  ) as Parameters
}

function settled(name: ParameterName, values: readonly unknown[]): unknown {
  const { repeated } = rowOf(name)
  if (repeated === 'joined') return values.flat()
  return repeated === 'first' ? values[0] : values.at(-1)
}

function textOf(words: readonly Token[]): string {
  return words.map(({ text }) => text).join(' ')
}

function spanOf(first: Place, words: readonly Token[]): Place {
  return { start: first.start, end: words.at(-1)?.at.end ?? first.end }
}
