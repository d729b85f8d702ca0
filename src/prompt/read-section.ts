import { parameterOf, rowOf, wantedBy } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import type { Problem } from './problem.ts'
import { strayWords, unreadable } from './problems.ts'
import { spanOf, textOf, type Section } from './sections.ts'

/** What a parameter as written turned out to be. */
export interface SectionReading {
  /** Canonical; null: the table does not have it. */
  readonly name: ParameterName | null
  /** `undefined`: there is none that can be read. */
  readonly value?: unknown
  /** Words behind the name that are the value; the others are strays. */
  readonly used: number
  readonly problem?: Problem
}

/** Reads a parameter by the kind of its row. */
export function readSection(section: Section): SectionReading {
  const { at, words } = section
  const name = parameterOf(section.name)
  if (name === null) return { name, used: words.length }
  const reading = rowOf(name).kind.read(words.map(({ text }) => text))
  if (!reading) {
    const problem = unreadable(name, textOf(words), { legal: wantedBy(name), at: spanOf(at, words) })
    return { name, used: words.length, problem }
  }
  const { value, used } = reading
  const [first, ...rest] = words.slice(used)
  if (!first) return { name, value, used }
  return { name, value, used, problem: strayWords(name, textOf([first, ...rest]), spanOf(first.at, rest)) }
}
