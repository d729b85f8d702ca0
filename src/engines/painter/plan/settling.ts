/** Where a picture is, when its words say so only together: steps from one reading to the next. */
import { EMBLEMS, EMBLEM_NAMES } from '../lexicon/backdrops.ts'
import type { Named, Reading } from '../lexicon/reading.ts'
import { placeOf } from '../places/atlas.ts'
import { hash } from '../random.ts'
import type { MediumName, PlaceName, TimeName } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** One step of understanding. */
export type Step = (reading: Reading) => Reading

/** Whether a place is the one that a subject likes best. */
export const isAtHomeIn = (id: string, place: PlaceName): boolean => subjectOf(id).homes[0] === place

/** Who swims below the surface is seen there, wherever else the words say it is in the sea. */
function belowSurface(reading: Reading): Reading {
  const { subjects, places } = reading
  const isDeep =
    subjects.length > 0 &&
    reading.times.every((time) => time === 'night') &&
    subjects.every(({ id }) => isAtHomeIn(id, 'underwater'))
  if (!isDeep || !places.includes('water') || reading.relations.length > 0) return reading
  return { ...reading, places: places.map((name) => (name === 'water' ? 'underwater' : name)) }
}

/** A rainbow stands over open land: in a wood it is hidden. */
function underRainbow(reading: Reading): Reading {
  const { features, places, subjects } = reading
  const isHidden = features.includes('rainbow') && places.length === 0
  return isHidden && subjects.some(({ id }) => isAtHomeIn(id, 'forest'))
    ? { ...reading, places: ['hills'] }
    : reading
}

/** A cup in a room is seen on a table: on the floor it would be lost. */
function onTable(reading: Reading): Reading {
  const { subjects, places, features } = reading
  const isRoom = places.length > 0 && features.length === 0 && places.every((name) => name === 'interior')
  const isSmall = subjects.length > 0 && subjects.every(({ id }) => isAtHomeIn(id, 'tabletop'))
  return isRoom && isSmall ? { ...reading, places: ['tabletop'] } : reading
}

/** Rain and snow fall on who can be out of doors. */
function outdoors(reading: Reading): Reading {
  const { weathers, places, subjects } = reading
  const [focus] = subjects
  if (weathers.length === 0 || places.length > 0 || !focus) return reading
  const { homes } = subjectOf(focus.id)
  const open = homes.find((home) => !placeOf(home).indoors)
  const isIndoors = homes[0] !== undefined && placeOf(homes[0]).indoors === true
  return isIndoors && open ? { ...reading, places: [open] } : reading
}

/** What makes a room the one that the words name. */
const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  bedroom: ['bed'],
  kitchen: ['stove'],
  bathroom: ['bathtub'],
  'throne room': ['throne'],
}

/** What a still life shows that names nothing. */
const STILL_LIFE = ['vase', 'fruit-bowl'] as const

/** A bedroom has a bed, whether it is named or not. */
function furnished(reading: Reading): Reading {
  const { subjects, features } = reading
  const isBare = subjects.length === 0 && features.includes('still life')
  const wanted = isBare ? STILL_LIFE : features.flatMap((feature) => FURNITURE[feature] ?? [])
  const more = wanted.filter((id) => !subjects.some((named) => named.id === id)).map(unsaid)
  return { ...reading, subjects: [...subjects, ...more] }
}

/** A subject of which nothing is said. */
export const unsaid = (id: string): Named => {
  return { id, count: 1, colour: null, parts: {}, flies: false, size: null, spot: null }
}

/** A logo or a sticker is a thing before plain paper, unless the words say where it is. */
function presented(reading: Reading): Reading {
  const { places, subjects } = reading
  const elsewhere = places.filter((name) => name !== 'studio')
  if (elsewhere.length === places.length) return reading
  if (elsewhere.length > 0) return { ...reading, places: elsewhere }
  return subjects.length > 0 ? reading : { ...reading, subjects: [bodyOf(reading)] }
}

/** What stands for a thing that the painter cannot draw. */
const BODIES = ['sphere', 'cube', 'cone', 'cylinder'] as const

/** Always the same body for the same words, in the colour they name. */
function bodyOf({ unknown, colours }: Reading): Named {
  const id = BODIES[hash(...unknown) % BODIES.length] ?? BODIES[0]
  return { ...unsaid(id), colour: colours[0] ?? null }
}

/** What is shown as a logo or a sticker is flat, and alone on its ground. */
function asEmblem(reading: Reading): Reading {
  const { features, media, places } = reading
  const kind = EMBLEM_NAMES.find((name) => features.includes(name))
  if (!kind) return reading
  const flat = media.length > 0 ? media : [EMBLEMS[kind].medium]
  return {
    ...reading,
    media: flat,
    features: places.includes('studio') ? [...features, 'emblem', 'plain'] : features,
  }
}

/** Somebody in neon light is out in a street at night, unless the words say where. */
function litByNeon(reading: Reading): Reading {
  const { places, moods, media, subjects } = reading
  const isOut = subjects.some(({ id }) => subjectOf(id).slots[0] === 'ground' && !isAtHomeIn(id, 'tabletop'))
  const isLit = moods.includes('neon') && places.length === 0 && !media.includes('neon')
  return isLit && isOut ? { ...reading, places: ['street'] } : reading
}

/** What is seen at night, unless the words say when. */
const NOCTURNAL: ReadonlySet<string> = new Set(['haunted-house', 'concert', 'fireworks'])

/** A haunted house is one after dark, and a stage and fireworks have their lights then. */
function afterDark(reading: Reading): Reading {
  const isNight = reading.subjects.some(({ id }) => NOCTURNAL.has(id))
  return isNight && reading.times.length === 0 ? { ...reading, times: ['night'] } : reading
}

/** Hours at which the sun stands elsewhere than where its mere name puts it. */
const EXACT: ReadonlySet<TimeName> = new Set(['sunrise', 'noon', 'dusk'])

/** The sun is seen low, in golden light, until the words say at which hour. */
function atItsHour(reading: Reading): Reading {
  const [first, ...others] = reading.times
  const exact = first === 'golden hour' ? others.find((time) => EXACT.has(time)) : undefined
  return exact ? { ...reading, times: [exact, ...reading.times] } : reading
}

/** What a medium is drawn with. */
const TOOLS: Readonly<Partial<Record<MediumName, string>>> = { pencil: 'pencil', crayon: 'pencil' }

/** "A pencil", where nothing else is said, is the thing and not the manner. */
function asTool(reading: Reading): Reading {
  const { subjects, places, unknown, media } = reading
  const [tool] = media.flatMap((name) => TOOLS[name] ?? [])
  if (!tool || subjects.length + places.length + unknown.length > 0) return reading
  return { ...reading, media: [], subjects: [unsaid(tool)] }
}

/** All of them, in their order. */
export const SETTLING: readonly Step[] = [
  asTool,
  underRainbow,
  belowSurface,
  onTable,
  furnished,
  presented,
  asEmblem,
  litByNeon,
  outdoors,
  afterDark,
  atItsHour,
]
