/** What words mean together that none of them means alone. */
import { drawnAs } from '../lexicon/acts.ts'
import type { Reading, Relation } from '../lexicon/reading.ts'
import type { PlaceName } from '../scene.ts'
import { KNOWN_SCENES } from './known-scenes.ts'
import { lacking, renamed } from './rereading.ts'
import { SETTLING, isAtHomeIn, unsaid } from './settling.ts'
import type { Step } from './settling.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { headOf } from '../subjects/heads.ts'

/** The reading with its umbrellas in hands, its windows in walls and its sleepers lying down. */
export function together(reading: Reading): Reading {
  return STEPS.reduce((given, step) => step(given), reading)
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
  const { relations, ...rest } = renamed(reading, (id) => (id === 'umbrella' ? 'open-umbrella' : id))
  const held: readonly Relation[] = holder
    ? [{ name: 'holding', one: holder.id, others: ['open-umbrella'] }]
    : relations.filter(isOfUmbrella)
  return { ...rest, relations: [...relations.filter((relation) => !isOfUmbrella(relation)), ...held] }
}

const isOfUmbrella = ({ one, others }: Relation): boolean => [one, ...others].includes('open-umbrella')

/** A cat that sleeps is drawn asleep, and a crane that flies with its wings spread. */
function inAct(reading: Reading): Reading {
  const drawn = new Map(
    reading.subjects.map(({ id, act, flies }): [string, string] => {
      const does = act ?? (flies ? 'flying' : null)
      return [id, does ? drawnAs(id, does) : id]
    }),
  )
  return renamed(reading, (id) => drawn.get(id) ?? id)
}

/** What is alight by itself. */
const FIRES: ReadonlySet<string> = new Set(['campfire', 'flames', 'candle', 'lantern', 'phoenix', 'volcano'])

/** What burns has flames on it. */
function aflame(reading: Reading): Reading {
  const { subjects, relations } = reading
  const burning = subjects.find(({ id, act }) => act === 'burning' && !FIRES.has(id))
  if (!burning || subjects.some(({ id }) => id === 'flames')) return reading
  return {
    ...reading,
    subjects: [...subjects, unsaid('flames')],
    relations: [...relations, { name: 'on', one: 'flames', others: [burning.id] }],
  }
}

/** What a vase shows in the place of flowers of its own. */
function inVase(reading: Reading): Reading {
  const isFilled = reading.relations.some(({ name, others }) => name === 'inside' && others.includes('vase'))
  return isFilled ? renamed(reading, (id) => (id === 'vase' ? 'bare-vase' : id)) : reading
}

/** What shows the calling of an animal that has one, and where that brings it. */
const CALLINGS: Readonly<Record<string, { readonly worn: string; readonly place?: PlaceName }>> = {
  astronaut: { worn: 'space-helmet', place: 'space' },
  wizard: { worn: 'wizard-hat' },
  witch: { worn: 'wizard-hat' },
  santa: { worn: 'santa-hat', place: 'snow' },
  king: { worn: 'crown' },
  queen: { worn: 'crown' },
  chef: { worn: 'chef-hat' },
}

/** An "astronaut cat" is one cat, and wears what an astronaut does; a cat and an astronaut are two. */
function inCostume(reading: Reading): Reading {
  const { subjects, relations, places } = reading
  const [calling] = subjects.flatMap(({ id }) => CALLINGS[id] ?? [])
  const wearer = subjects.find(({ id }) => headOf(id) && !subjectOf(id).hand)
  if (!calling || !wearer || subjects.length !== 2 || relations.length > 0) return reading
  return {
    ...reading,
    places: places.length === 0 && calling.place ? [calling.place] : places,
    subjects: [wearer, unsaid(calling.worn)],
    relations: [{ name: 'wearing', one: wearer.id, others: [calling.worn] }],
  }
}

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
  const { subjects, places } = reading
  const isBuiltIn = (id: string) => {
    const fixture = FIXTURES[id]
    if (!fixture) return false
    const isTable = id === 'window' && places.includes('tabletop')
    return isTable || places.includes(fixture.of) || (fixture.says && places.length === 0)
  }
  const free = lacking(reading, isBuiltIn)
  if (free.subjects.length === 0 || free.subjects.length === subjects.length) return reading
  if (places.includes('tabletop')) return free
  const said = subjects.flatMap(({ id }) => (isBuiltIn(id) ? (FIXTURES[id]?.of ?? []) : []))
  // A table stands before a window as well: small things are seen on it, and lost on a floor.
  const isSmall = said.includes('interior') && free.subjects.every(({ id }) => isAtHomeIn(id, 'tabletop'))
  return { ...free, places: [...new Set(isSmall ? (['tabletop'] as const) : [...places, ...said])] }
}

/** What is a part of another drawing: a cake has its candles, noodles their bowl, and knights their swords. */
const PARTS_OF: readonly (readonly [whole: string, part: string])[] = [
  ['cake', 'candle'],
  ['christmas-tree', 'gift'],
  ['reader', 'book'],
  ['fisherman', 'fish'],
  ['noodles', 'bowl'],
  ['fruit-bowl', 'bowl'],
  ['footballer', 'ball'],
  ['footballer', 'football'],
  ['knight', 'drawn-sword'],
  ['samurai', 'drawn-sword'],
]

function withoutParts(reading: Reading): Reading {
  const ids = new Set(reading.subjects.map(({ id }) => id))
  return lacking(reading, (id) => PARTS_OF.some(([whole, part]) => part === id && ids.has(whole)))
}

/** A wave rises behind who rides it. */
function onWave(reading: Reading): Reading {
  const relations = reading.relations.map((relation): Relation => {
    const isWave = relation.one === 'surfer' && relation.others.includes('great-wave')
    return isWave ? { ...relation, name: 'in front of' } : relation
  })
  return { ...reading, relations }
}

/** Food on a table is seen on a table's board: no table that stands in a room. */
function served(reading: Reading): Reading {
  const { subjects, places } = reading
  const food = subjects.filter(({ id }) => id !== 'table')
  const isServed = food.length > 0 && food.length < subjects.length && places.length === 0
  if (!isServed || !food.every(({ id }) => isAtHomeIn(id, 'tabletop'))) return reading
  return { ...lacking(reading, (id) => id === 'table'), places: ['tabletop'] }
}

/** A goldfish in a bowl swims in glass. */
function inGlass(reading: Reading): Reading {
  const isFish = reading.subjects.some(({ id }) => id === 'fish')
  return isFish ? renamed(reading, (id) => (id === 'bowl' ? 'fishbowl' : id)) : reading
}

/** "A bowl of strawberries" has them in it. */
function inBowl(reading: Reading): Reading {
  const { subjects, relations } = reading
  const at = subjects.findIndex(({ id }) => id === 'bowl')
  const next = subjects[at + 1]
  const isFull = at >= 0 && next !== undefined && next.count > 1 && isAtHomeIn(next.id, 'tabletop')
  if (!isFull || relations.some(({ one, others }) => [one, ...others].includes('bowl'))) return reading
  return { ...reading, relations: [...relations, { name: 'inside', one: next.id, others: ['bowl'] }] }
}

/** "Riding a bicycle" is a cyclist, unless the words say who rides. */
function onBicycle(reading: Reading): Reading {
  const rider = reading.subjects.find(({ id }) => id !== 'cyclist')
  if (!rider || !reading.subjects.some(({ id }) => id === 'cyclist')) return reading
  const { relations, ...rest } = renamed(reading, (id) => (id === 'cyclist' ? 'bicycle' : id))
  return { ...rest, relations: [...relations, { name: 'riding', one: rider.id, others: ['bicycle'] }] }
}

const STEPS: readonly Step[] = [
  ...KNOWN_SCENES,
  withUmbrella,
  inAct,
  inCostume,
  aflame,
  inBowl,
  inVase,
  inGlass,
  onBicycle,
  onWave,
  served,
  withFixtures,
  withoutParts,
  ...SETTLING,
]
