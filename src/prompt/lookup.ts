import type { Bounds } from './bounds.ts'
import { closest } from './closest.ts'
import { PARAMETERS, type ParameterName, type Parameters } from './parameters.ts'
import type { Wording } from './problem.ts'
import type { Row } from './row.ts'
import type { Model } from './versions.ts'

/** A row whose value's type is not known, for code that goes over all of them. */
type AnyRow = Row<unknown>

/** Canonical names in their canonical order. */
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[] // Keys of a literal are its names.

const BY_SPELLING: ReadonlyMap<string, ParameterName> = new Map(
  PARAMETER_NAMES.flatMap((name) =>
    [name, ...(rowOf(name).aliases ?? [])].map((spelling) => [spelling, name]),
  ),
)

const SPELLINGS = [...BY_SPELLING.keys()]

/** A parameter's row. */
export function rowOf(name: ParameterName): AnyRow {
  return PARAMETERS[name]
}

/** The parameter of a spelling in any case; null for one that the table does not have. */
export function parameterOf(spelling: string): ParameterName | null {
  return BY_SPELLING.get(spelling.toLowerCase()) ?? null
}

/** The spelling that a wrong one was likely meant to be; null when none is near. */
export function nearestSpelling(spelling: string): string | null {
  return closest(spelling, SPELLINGS)
}

const RIVALS: ReadonlyMap<ParameterName, readonly ParameterName[]> = new Map(
  PARAMETER_NAMES.map((name) => {
    const { slot } = rowOf(name)
    return [name, PARAMETER_NAMES.filter((other) => slot && other !== name && rowOf(other).slot === slot)]
  }),
)

/** The other parameters of its slot, whose place it takes. */
export function rivalsOf(name: ParameterName): readonly ParameterName[] {
  return RIVALS.get(name) ?? []
}

/** What is legal for a model; null when everything is. */
export function boundsOf(name: ParameterName, model: Model): Bounds<unknown> | null {
  const { bounds } = rowOf(name)
  return (typeof bounds === 'function' ? bounds(model) : bounds) ?? null
}

/** The names present, in the order written. */
export function namesIn(parameters: Parameters): readonly ParameterName[] {
  return Object.keys(parameters) as readonly ParameterName[] // The type allows no other keys.
}

/** What a parameter takes, with its legal values where they are the same for every model. */
export function wantedBy(name: ParameterName): Wording {
  const { kind, bounds } = rowOf(name)
  if (bounds === undefined || typeof bounds === 'function') return kind.wanted
  return { en: `${kind.wanted.en} (${bounds.legal})`, zh: `${kind.wanted.zh}（${bounds.legal}）` }
}

/** A parameter of a prompt as text: empty for one that stands alone or is absent. */
export function writtenValue(name: ParameterName, parameters: Parameters): string {
  const value = parameters[name]
  return value === undefined ? '' : rowOf(name).kind.write(value)
}
