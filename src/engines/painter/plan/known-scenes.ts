/** Scenes that everybody knows, where words together mean one drawing or a place of their own. */
import type { Reading } from '../lexicon/reading.ts'
import { headOf } from '../subjects/heads.ts'
import { isSubject, subjectOf } from '../subjects/catalogue.ts'
import { lacking, renamed } from './rereading.ts'
import { isAtHomeIn, unsaid } from './settling.ts'
import type { Step } from './settling.ts'

/** Santa, his sleigh and his reindeer, each of which may be named. */
const OF_THE_SLEIGH: ReadonlySet<string> = new Set(['santa', 'sleigh', 'santa-sleigh', 'deer'])

/** Santa in a sleigh is one drawing, with his reindeer before him. */
function inSleigh(reading: Reading): Reading {
  const team = reading.subjects.filter(({ id }) => OF_THE_SLEIGH.has(id))
  const isDriven = team.some(({ id }) => id === 'santa') && team.some(({ id }) => id.endsWith('sleigh'))
  if (!isDriven) return reading
  const flies = team.some((one) => one.flies)
  const { subjects, ...rest } = lacking(reading, (id) => OF_THE_SLEIGH.has(id))
  return { ...rest, subjects: [{ ...unsaid('santa-sleigh'), flies }, ...subjects] }
}

/** Knights meet the dragons of the West, which stand on their feet. */
function atTourney(reading: Reading): Reading {
  const isKnightly = reading.subjects.some(({ id }) => id === 'knight')
  const flies = reading.subjects.some((one) => one.id === 'dragon' && one.flies)
  return isKnightly && !flies ? renamed(reading, (id) => (id === 'dragon' ? 'sitting-dragon' : id)) : reading
}

/** "A cat reading a book" reads itself, the book before it; who swims reads from above. */
function reads(reading: Reading): Reading {
  const { subjects } = reading
  const one = subjects.find(({ id }) => id !== 'reader' && headOf(id) !== null)
  if (!one || subjects.length !== 2 || !subjects.some(({ id }) => id === 'reader')) return reading
  const name = subjectOf(one.id).slots[0] === 'air' ? 'on' : 'behind'
  return {
    ...renamed(reading, (id) => (id === 'reader' ? 'book' : id)),
    relations: [{ name, one: one.id, others: ['book'] }],
  }
}

/** A library is full of shelves: none of them stands in its middle. */
function inLibrary(reading: Reading): Reading {
  const isLibrary = reading.features.includes('library')
  return isLibrary ? lacking(reading, (id) => id === 'bookshelf') : reading
}

/** Tulips by a windmill are a field of them. */
function inBloom(reading: Reading): Reading {
  const { subjects, places, features, relations } = reading
  const isField =
    relations.every(({ name }) => name === 'and' || name === 'with') &&
    subjects.some(({ id, count }) => id === 'tulip' && count > 2) &&
    subjects.some(({ id }) => subjectOf(id).built && isOutside(id))
  if (!isField) return reading
  return {
    ...lacking(reading, (id) => id === 'tulip'),
    places: places.length > 0 ? places : ['meadow'],
    features: [...features, 'tulips', 'flowers'],
  }
}

const isOutside = (id: string): boolean => !isAtHomeIn(id, 'tabletop') && !isAtHomeIn(id, 'interior')

/** Cubs are those of whoever is named with them: bears, until somebody else is. */
function ofOneKind(reading: Reading): Reading {
  const parent = reading.subjects.find(({ id }) => isSubject(`${id}-cub`))
  return parent ? renamed(reading, (id) => (id === 'bear-cub' ? `${parent.id}-cub` : id)) : reading
}

/** Whoever has a sword in hand has drawn it: it stands in no stone. */
function armed(reading: Reading): Reading {
  const { subjects, relations } = reading
  const sword = subjects.find(({ id }) => id === 'sword' || id === 'drawn-sword')
  const holder = subjects.find(({ id }) => subjectOf(id).hand)
  const isApart = relations.some(({ name, others }) => !HELD.has(name) && others.includes(sword?.id ?? ''))
  if (!sword || !holder || isApart) return reading
  const drawn = renamed(reading, (id) => (id === 'sword' ? 'drawn-sword' : id))
  const others = drawn.relations.filter((relation) => !relation.others.includes('drawn-sword'))
  return {
    ...drawn,
    relations: [...others, { name: 'holding', one: holder.id, others: ['drawn-sword'] }],
  }
}

/** How a sword is said to be in hand. */
const HELD: ReadonlySet<string> = new Set(['with', 'holding', 'wearing'])

/** All of them, in their order. */
export const KNOWN_SCENES: readonly Step[] = [
  inSleigh,
  atTourney,
  reads,
  inLibrary,
  inBloom,
  ofOneKind,
  armed,
]
