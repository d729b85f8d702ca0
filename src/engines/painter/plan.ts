/** What a prompt wants shown, before any layout: the same for every cell of a grid. */
import type { Colour } from './colour.ts'
import type { SceneAsk } from './scene-ask.ts'
import { moodOf, readText, wordsOf } from './lexicon/read.ts'
import type { Named, Reading } from './lexicon/reader.ts'
import { PLACES, placeOf } from './places/atlas.ts'
import { hash } from './random.ts'
import type { MediumName, PlaceName, Slot, TimeName, WeatherName } from './scene.ts'
import { subjectOf } from './subjects/catalogue.ts'

/** A subject to be placed, and how many of it. */
export interface Role {
  readonly id: string
  readonly count: number
  readonly slot: Slot
  readonly colours: Readonly<Record<string, Colour>>
}

/** A prompt's wishes, resolved. */
export interface Plan {
  readonly place: PlaceName
  readonly time: TimeName | null
  readonly weather: WeatherName
  readonly medium: MediumName
  readonly neon: boolean
  /** The dominant one first. */
  readonly roles: readonly Role[]
  readonly features: readonly string[]
  readonly without: ReadonlySet<string>
  readonly mood: number
  /** Depends on every word of the text. */
  readonly key: number
}

/** Most different subjects in one picture: more would be a crowd. */
const MOST_ROLES = 3

/** Reads the ask: weights order the subjects, negative weights and `--no` take things away. */
export function castPlan(ask: SceneAsk): Plan {
  const wanted = ask.parts
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
  const unwanted = ask.parts.filter(({ weight }) => weight < 0).map(({ text }) => text)
  const reading = readText(wanted.map(({ text }) => text).join(', '))
  const no = readText([...ask.no, ...unwanted].join(', '))
  const without = new Set([...no.features, ...no.weathers, ...no.subjects.map(({ id }) => id), ...no.unknown])
  const subjects = merged(reading)
    .filter(({ id }) => !without.has(id))
    .slice(0, MOST_ROLES)
  const weather = reading.weathers.find((word) => !without.has(word)) ?? 'clear'
  const place = ask.tile ? 'pattern' : placeFor(reading, subjects, { weather, without: no.places })
  return {
    place,
    time: reading.times[0] ?? null,
    weather,
    medium: reading.media[0] ?? placeOf(place).medium ?? 'grain',
    neon: reading.neon,
    roles: subjects.map((named) => roleOf(named, place)),
    features: reading.features,
    without,
    mood: moodOf(reading),
    key: hash(...wordsOf(ask.text)),
  }
}

/** One entry for each subject; a colour that belongs to nothing goes to the first one. */
function merged({ subjects, colours }: Reading): Named[] {
  const byId = new Map<string, Named>()
  for (const named of subjects) {
    const known = byId.get(named.id)
    byId.set(
      named.id,
      known
        ? { ...known, count: Math.max(known.count, named.count), flies: known.flies || named.flies }
        : named,
    )
  }
  // Who holds an umbrella is drawn with it.
  if (byId.has('umbrella')) byId.delete('person')
  return [...byId.values()].map((named, i) =>
    i === 0 && !named.colour ? { ...named, colour: colours[0] ?? null } : named,
  )
}

interface Circumstances {
  readonly weather: WeatherName
  readonly without: readonly PlaceName[]
}

function placeFor(
  reading: Reading,
  subjects: readonly Named[],
  { weather, without }: Circumstances,
): PlaceName {
  const allowed = (name: PlaceName) => !without.includes(name) && PLACES.some((place) => place.name === name)
  const named = reading.places.find(allowed)
  if (named) return named
  if (reading.features.includes('big planet') && allowed('desert')) return 'desert'
  const home = subjects.flatMap(({ id }) => subjectOf(id).homes).find(allowed)
  if (weather === 'snow' && allowed('forest') && (!home || home === 'hills' || home === 'desert'))
    return 'forest'
  // Flowers want a meadow.
  if (reading.features.includes('flowers') && allowed('hills') && (!home || home === 'desert')) return 'hills'
  if (home) return home
  if (reading.features.includes('village') && allowed('hills')) return 'hills'
  const shown = reading.features.filter((feature) => feature !== 'shelter')
  const said = reading.times.length + reading.weathers.length + shown.length > 0
  const otherwise: readonly PlaceName[] = said ? ['hills', 'water', 'abstract'] : ['abstract', 'hills']
  return otherwise.find(allowed) ?? 'water'
}

/** What flies by nature or by word is in the air, everything else where it likes to be best. */
function roleOf({ id, count, colour, flies }: Named, place: PlaceName): Role {
  const subject = subjectOf(id)
  const { slots } = placeOf(place)
  const offered = subject.slots.filter((slot) => slots.includes(slot))
  const slot = flies && offered.includes('air') ? 'air' : (offered[0] ?? 'ground')
  return { id, count, slot, colours: colour ? { [subject.accent]: colour } : {} }
}
