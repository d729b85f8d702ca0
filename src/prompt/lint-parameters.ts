import { boundsOf, PARAMETER_NAMES, rowOf, writtenValue } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import type { Place } from './problem.ts'
import type { Prompt } from './prompt.ts'
import { readSection, type SectionReading } from './read-section.ts'
import { sectionsOf, spanOf, textOf, type Section } from './sections.ts'
import { includesModel, type Model, type ModelDefaults } from './versions.ts'

/** A parameter that stands in a prompt. */
export interface GivenParameter {
  /** Canonical, without dashes. */
  readonly name: ParameterName
  /** Its name as written, dashes included. */
  readonly spelling: string
  /** As it is read; as it is written where it cannot be read. Empty for a bare name. */
  readonly value: string
  /** What its absence would mean; null where nothing certain. */
  readonly default: string | null
  /** What it takes with this model, in words. */
  readonly legal: string
  /** From its dashes to the end of its value. */
  readonly at: Place
}

/** A parameter that a prompt leaves at its default. */
export interface AbsentParameter {
  readonly name: ParameterName
  readonly default: string
  readonly legal: string
}

/** A parameter as written, read. */
export interface Written extends SectionReading {
  readonly section: Section
  /** From its dashes to the end of its value; strays are not in it. */
  readonly at: Place
}

/** Every parameter of a raw prompt, unknown ones too, in the order written. */
export function writtenIn(raw: string): readonly Written[] {
  return sectionsOf(raw).parameters.map((section) => {
    const reading = readSection(section)
    return { ...reading, section, at: spanOf(section.at, section.words.slice(0, reading.used)) }
  })
}

/** The parameters of the table that stand in a raw prompt. */
export function givenParameters(raw: string, facts: ParameterFacts): readonly GivenParameter[] {
  return writtenIn(raw).flatMap(({ name, value, section, at }) => {
    if (name === null) return []
    return {
      name,
      spelling: raw.slice(section.at.start, section.at.end),
      value: value === undefined ? textOf(section.words) : rowOf(name).kind.write(value),
      default: defaultOf(name, facts),
      legal: legalFor(name, facts.model),
      at,
    }
  })
}

/** What parameters are explained with. */
export interface ParameterFacts {
  readonly model: Model
  readonly defaults: ModelDefaults
}

/** Parameters that would count beside what the prompt has, with what their absence means. */
export function absentParameters({ parameters }: Prompt, facts: ParameterFacts): readonly AbsentParameter[] {
  return PARAMETER_NAMES.flatMap((name) => {
    const { models, needs, slot } = rowOf(name)
    const value = defaultOf(name, facts)
    const isHere = parameters[name] !== undefined || slot === 'model'
    const isUsable = !models || includesModel(models, facts.model)
    const isLonely = needs !== undefined && needs !== 'image' && parameters[needs] === undefined
    if (value === null || isHere || !isUsable || isLonely) return []
    return { name, default: value, legal: legalFor(name, facts.model) }
  })
}

/** The model's own parameters default to what the server says. */
function defaultOf(name: ParameterName, { defaults }: ParameterFacts): string | null {
  const { kind, default: value } = rowOf(name)
  if (name === 'version') return writtenValue(name, { version: defaults.version })
  if (name === 'niji') return writtenValue(name, { niji: defaults.niji })
  return value === undefined ? null : kind.write(value)
}

function legalFor(name: ParameterName, model: Model): string {
  const { kind, steps } = rowOf(name)
  const legal = steps?.(model).join(', ') ?? boundsOf(name, model)?.legal
  return legal === undefined ? kind.wanted.en : `${kind.wanted.en} (${legal})`
}
