import { readLink } from './kinds.ts'
import { nearestSpelling, rivalsOf, rowOf } from './lookup.ts'
import type { ParameterName, Parameters } from './parameters.ts'
import type { Problem } from './problem.ts'
import { unknownParameter } from './problems.ts'
import type { Prompt, UnknownParameter } from './prompt.ts'
import { readSection } from './read-section.ts'
import { sectionsOf, textOf, type Section, type Token } from './sections.ts'

/** A prompt read, and the mistakes in its writing. */
export interface Parsed {
  readonly prompt: Prompt
  readonly problems: readonly Problem[]
}

/**
 * Reads a prompt: leading image links, words, parameters. Never throws: mistakes come as `problems`, the rest is read.
 * A repeated parameter counts as last written, `--seed` as first written; `--no`, `--sref` and `--cref` add up. Runs of
 * hyphens that name nothing are folded like white space.
 */
export function parsePrompt(raw: string): Parsed {
  const { head, parameters } = sectionsOf(raw)
  const images = leadingLinks(head)
  const { problems, ...rest } = readSections(parameters)
  return { prompt: { images, text: textOf(head.slice(images.length)), ...rest }, problems }
}

function leadingLinks(head: readonly Token[]): readonly string[] {
  const links = head.map(({ text }) => readLink(text))
  const end = links.indexOf(null)
  return (end < 0 ? links : links.slice(0, end)).filter((link) => link !== null)
}

/** Unknown parameters for which a known one is looked for: a hostile prompt may hold thousands. */
const MOST_ADVISED = 5

function readSections(sections: readonly Section[]) {
  const readings = new Map<ParameterName, unknown[]>()
  const unknown: UnknownParameter[] = []
  const problems: Problem[] = []
  for (const section of sections) {
    const { name, value, problem } = readSection(section)
    if (problem) problems.push(problem)
    if (name === null) {
      const near = unknown.length < MOST_ADVISED ? nearestSpelling(section.name) : null
      problems.push(unknownParameter(section.name, section.at, near))
      unknown.push({ name: section.name, value: textOf(section.words) })
    }
    if (name === null || value === undefined) continue
    for (const rival of rivalsOf(name)) readings.delete(rival)
    const earlier = readings.get(name)
    if (earlier) earlier.push(value)
    else readings.set(name, [value])
  }
  return { parameters: settle(readings), unknown, problems }
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
