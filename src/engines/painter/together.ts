/** What words mean together that none of them means alone. */
import type { Reading, Relation } from './lexicon/reading.ts'
import type { PlaceName } from './scene.ts'
import { subjectOf } from './subjects/catalogue.ts'

/** The reading with its umbrellas in hands and its windows in walls. */
export function together(reading: Reading): Reading {
  return [withUmbrella, withFixtures].reduce((given, step) => step(given), reading)
}

/** Who walks under the drawing of an umbrella: it may stand for these. */
const WALKERS: ReadonlySet<string> = new Set(['umbrella', 'person'])

/** An umbrella alone is somebody who walks under it; with anybody else, it is theirs. */
function withUmbrella(reading: Reading): Reading {
  const { subjects } = reading
  if (!subjects.some(({ id }) => id === 'umbrella')) return reading
  const others = subjects.filter(({ id }) => !WALKERS.has(id))
  if (others.length === 0) return { ...reading, subjects: subjects.filter(({ id }) => id !== 'person') }
  const holder = others.find(({ id }) => subjectOf(id).hand)
  const relations = reading.relations.map(({ name, one, others: second }): Relation => {
    return { name, one: renamed(one), others: second.map(renamed) }
  })
  const held: readonly Relation[] = holder
    ? [{ name: 'holding', one: holder.id, others: ['open-umbrella'] }]
    : relations.filter(isOfUmbrella)
  return {
    ...reading,
    subjects: subjects.map((named) => ({ ...named, id: renamed(named.id) })),
    relations: [...relations.filter((relation) => !isOfUmbrella(relation)), ...held],
  }
}

const renamed = (id: string): string => (id === 'umbrella' ? 'open-umbrella' : id)

const isOfUmbrella = ({ one, others }: Relation): boolean => [one, ...others].includes('open-umbrella')

/** What places have by themselves, and whether its word alone says that the picture is there. */
const FIXTURES: Readonly<Record<string, { readonly of: PlaceName; readonly says: boolean }>> = {
  window: { of: 'interior', says: true },
  tree: { of: 'forest', says: false },
  pine: { of: 'forest', says: false },
  cloud: { of: 'sky', says: false },
  skyscraper: { of: 'city', says: false },
}

/** A cat by the window sits in a room that has one: it is no window that stands beside a cat. */
function withFixtures(reading: Reading): Reading {
  const { subjects, places, relations } = reading
  const isBuiltIn = (id: string) => {
    const fixture = FIXTURES[id]
    return fixture && (places.includes(fixture.of) || (fixture.says && places.length === 0))
  }
  const free = subjects.filter(({ id }) => !isBuiltIn(id))
  if (free.length === 0 || free.length === subjects.length) return reading
  const said = subjects.flatMap(({ id }) => (isBuiltIn(id) ? (FIXTURES[id]?.of ?? []) : []))
  return {
    ...reading,
    subjects: free,
    places: [...new Set([...places, ...said])],
    relations: relations.filter(({ one, others }) => ![one, ...others].some(isBuiltIn)),
  }
}
