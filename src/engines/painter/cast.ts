/** Whom a prompt wants to see: its subjects, each one once, and how they stand to each other. */
import type { Colour } from './colour.ts'
import type { RelationName } from './lexicon/language.ts'
import type { Named, Relation } from './lexicon/reading.ts'
import { SUBJECTS, subjectOf } from './subjects/catalogue.ts'

/** A subject with what its part of the prompt weighs. */
export interface Weighed extends Named {
  readonly weight: number
}

/** Whom a portrait shows that names nobody. */
export const SOMEBODY: Weighed = {
  id: 'portrait-woman',
  count: 1,
  colour: null,
  parts: {},
  flies: false,
  size: null,
  spot: null,
  weight: 1,
}

/** The drawing of a subject's head and shoulders, where there is one. */
export function sitterOf(id: string): string {
  const sitter = `portrait-${id}`
  return SUBJECTS.some((subject) => subject.id === sitter) ? sitter : id
}

/** One entry for each subject; a colour that belongs to nothing goes to the first one. */
export function merged(subjects: readonly Weighed[], [loose]: readonly Colour[]): readonly Weighed[] {
  const byId = new Map<string, Weighed>()
  for (const named of subjects) {
    const known = byId.get(named.id)
    const count = Math.max(known?.count ?? 0, named.count)
    const parts = { ...known?.parts, ...named.parts }
    byId.set(named.id, known ? { ...known, count, parts, flies: known.flies || named.flies } : named)
  }
  // Who holds an umbrella is drawn with it.
  if (byId.has('umbrella')) for (const id of byId.keys()) if (subjectOf(id).hand) byId.delete(id)
  return [...byId.values()].map((named, i) =>
    i === 0 && !named.colour && loose ? { ...named, colour: loose } : named,
  )
}

/** Relations of what is shown; "a cat and a dog on a bench" sits both on it. */
export function related(relations: readonly Relation[], subjects: readonly Named[]): readonly Relation[] {
  const shown = new Set(subjects.map(({ id }) => id))
  const flying = new Set(subjects.filter(({ flies }) => flies).map(({ id }) => id))
  const kept = relations
    .map(({ name, one, others }): Relation => {
      // What flies on something flies above it.
      const isAloft = name === 'on' && flying.has(one)
      return { name: isAloft ? 'above' : name, one, others: others.filter((id) => shown.has(id)) }
    })
    .filter(({ one, others }) => shown.has(one) && others.length > 0 && !others.includes(one))
  const shared = kept.flatMap(({ name, one, others }) => {
    const companion =
      name === 'and' && kept.find((other) => CARRYING.has(other.name) && others.includes(other.one))
    return companion && !companion.others.includes(one) ? [{ ...companion, one }] : []
  })
  return [
    ...kept.filter(({ one, name }) => name !== 'and' || !shared.some((other) => other.one === one)),
    ...shared,
  ]
}

/** Relations in which the second subject carries the first. */
const CARRYING: ReadonlySet<RelationName> = new Set(['on', 'inside', 'riding'])
