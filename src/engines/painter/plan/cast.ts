/** Whom a prompt wants to see: its subjects, each one once, and how they stand to each other. */
import type { Colour } from '../colours/colour.ts'
import type { RelationName } from '../lexicon/language.ts'
import type { Named, Relation } from '../lexicon/reading.ts'
import { SUBJECTS, subjectOf } from '../subjects/catalogue.ts'

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
  const sitter = SITTERS[id] ?? `portrait-${id}`
  return SUBJECTS.some((subject) => subject.id === sitter) ? sitter : id
}

/** Whose face is that of another drawing. */
const SITTERS: Readonly<Record<string, string>> = {
  fisherman: 'portrait-old-man',
  farmer: 'portrait-old-man',
  'bridal-couple': 'portrait-woman',
}

/** What is said of somebody, said of the drawing of a head and shoulders. */
export function ofSitters(relations: readonly Relation[]): readonly Relation[] {
  return relations.map(({ name, one, others }) => {
    return { name, one: sitterOf(one), others: others.map(sitterOf) }
  })
}

/** One entry for each subject; a colour that belongs to nothing goes to the first one. */
export function merged(subjects: readonly Weighed[], [loose]: readonly Colour[]): readonly Weighed[] {
  const byId = new Map<string, Weighed>()
  for (const named of subjects) {
    const known = byId.get(named.id)
    const count = Math.max(known?.count ?? 0, named.count)
    const parts = { ...known?.parts, ...named.parts }
    const again = known && {
      ...known,
      count,
      parts,
      flies: known.flies || named.flies,
      ...differing(known, named),
    }
    byId.set(named.id, again ?? named)
  }
  // Who holds an umbrella is drawn with it.
  if (byId.has('umbrella')) for (const id of byId.keys()) if (subjectOf(id).hand) byId.delete(id)
  return [...byId.values()].map((named, i) =>
    i === 0 && !named.colour && loose ? { ...named, colour: loose } : named,
  )
}

/** "A red dragon and a green dragon" are two, each in its colour. */
function differing(known: Weighed, { count, colour }: Weighed): Pick<Weighed, 'count' | 'shades'> | null {
  const shades = known.shades ?? (known.colour ? [known.colour] : [])
  const isOther = colour !== null && shades.length > 0 && !shades.includes(colour)
  return isOther ? { count: known.count + count, shades: [...shades, colour] } : null
}

/** Relations of what is shown; "a cat and a dog on a bench" sits both on it. */
export function related(relations: readonly Relation[], subjects: readonly Named[]): readonly Relation[] {
  const shown = new Set(subjects.map(({ id }) => id))
  const flying = new Set(subjects.filter(({ flies }) => flies).map(({ id }) => id))
  const kept = relations
    .map(({ name, one, others }): Relation => {
      // What flies on something flies above it.
      const isAloft = name === 'on' && flying.has(one)
      // A shrine is not under a tree's crown, however the words put it: it stands beside it.
      const isBeside = name === 'under' && isBuilt(one) && others.some(isCrown)
      return {
        name: isAloft ? 'above' : isBeside ? 'beside' : name,
        one,
        others: others.filter((id) => shown.has(id)),
      }
    })
    .filter(({ one, others }) => shown.has(one) && others.length > 0 && !others.includes(one))
    // A mountain is where it is, whatever is said to be beside it.
    .filter(({ one, others }) => ![one, ...others].some((id) => subjectOf(id).vast))
  const worn = kept.flatMap(({ name, one, others }) => {
    const wearer =
      name === 'and' && kept.find((other) => other.name === 'wearing' && other.others.includes(one))
    return wearer ? [{ ...wearer, others }] : []
  })
  const shared = kept.flatMap(({ name, one, others }) => {
    const companion =
      name === 'and' && kept.find((other) => CARRYING.has(other.name) && others.includes(other.one))
    return companion && !companion.others.includes(one) ? [{ ...companion, one }] : []
  })
  return [
    ...kept.filter(({ one, name }) => name !== 'and' || !shared.some((other) => other.one === one)),
    ...shared,
    ...worn,
  ]
}

const isBuilt = (id: string): boolean => subjectOf(id).built === true

const isCrown = (id: string): boolean => subjectOf(id).shelters === true

/** Relations in which the second subject carries the first. */
const CARRYING: ReadonlySet<RelationName> = new Set(['on', 'inside', 'riding'])
