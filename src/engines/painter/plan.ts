/** What a prompt wants shown, before any layout: the same for every cell of a grid. */
import { SOMEBODY, merged, related, sitterOf } from './cast.ts'
import type { Weighed } from './cast.ts'
import type { Colour } from './colour.ts'
import type { SceneAsk } from './scene-ask.ts'
import type { SizeName, Spot } from './lexicon/language.ts'
import { attireRows } from './lexicon/attire.ts'
import type { Attire } from './lexicon/attire.ts'
import { MOODS } from './lexicon/moods.ts'
import type { Mood } from './lexicon/moods.ts'
import { naturalFor, roleFor } from './lexicon/parts.ts'
import { moodOf, readText } from './lexicon/read.ts'
import type { Reading, Relation, Tint } from './lexicon/reading.ts'
import { wordsOf } from './lexicon/tokens.ts'
import { MEDIUM_NAMES } from './media/media.ts'
import { placeOf } from './places/atlas.ts'
import { hash } from './random.ts'
import type { MediumName, PlaceName, Slot, TimeName, WeatherName } from './scene.ts'
import { broughtTo, placesFor } from './setting.ts'
import { subjectOf } from './subjects/catalogue.ts'
import { together } from './together.ts'

/** A subject to be placed, and how many of it. */
export interface Role {
  readonly id: string
  readonly count: number
  readonly slot: Slot
  readonly colours: Readonly<Record<string, Colour>>
  /** Whether the words say that it flies. */
  readonly flies: boolean
  /** Factor of its usual size: what the words say of it, and what its weight does. */
  readonly size: number
  readonly spot: Spot | null
}

/** A prompt's wishes, resolved. */
export interface Plan {
  /** The place of the prompt first, then others that would do: great chaos shows those too. */
  readonly places: readonly [PlaceName, ...PlaceName[]]
  /** Whether the words name the place. */
  readonly isPlaced: boolean
  readonly time: TimeName | null
  /** Hours that suit the words' moods; empty where they have none. */
  readonly hours: readonly TimeName[]
  readonly weather: WeatherName
  /** The medium that the words name. */
  readonly medium: MediumName | null
  readonly moods: readonly Mood[]
  readonly isNeon: boolean
  readonly isWintry: boolean
  /** The dominant one first. */
  readonly roles: readonly Role[]
  readonly relations: readonly Relation[]
  readonly shot: Spot | null
  readonly features: readonly string[]
  /** Names of features that must not be seen. */
  readonly without: ReadonlySet<string>
  readonly tints: readonly Tint[]
  /** Colours for the whole picture. */
  readonly colours: readonly Colour[]
  /** Colours that must not be seen. */
  readonly avoided: readonly Colour[]
  readonly mood: number
  /** Depends on every word of the text. */
  readonly key: number
}

/** Most different subjects in one picture: more would be a crowd. */
const MOST_ROLES = 4

/** Factors of a subject's usual size. */
const SIZES: Readonly<Record<SizeName, number>> = { tiny: 0.42, small: 0.7, large: 1.35, giant: 1.9 }

/** Reads the ask: weights order and size the subjects, negative weights and `--no` take things away. */
export function castPlan(ask: SceneAsk): Plan {
  const parts = ask.parts
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ text, weight }) => ({ reading: together(readText(text)), weight }))
  const reading = joined(parts.map((part) => part.reading))
  const unwanted = [...ask.no, ...ask.parts.filter(({ weight }) => weight < 0).map(({ text }) => text)]
  const no = readText(unwanted.join(', '))
  const met = parts.flatMap(({ reading: { subjects }, weight }) =>
    subjects.map((one) => ({ ...one, weight })),
  )
  const weighed = met.length === 0 && reading.shots.includes('portrait') ? [SOMEBODY] : met
  const subjects = merged(weighed, reading.colours)
    .map((named) => (reading.shots.includes('portrait') ? { ...named, id: sitterOf(named.id) } : named))
    .filter(({ id }) => !no.subjects.some((named) => named.id === id))
    .slice(0, MOST_ROLES)
  const moods = reading.moods.filter((name) => !no.moods.includes(name))
  const weather = weatherOf(
    reading,
    no,
    moods.map((name) => MOODS[name]),
  )
  const places = placesFor(reading, { subjects, weather, no: no.places, isTile: ask.tile })
  const heaviest = Math.max(...subjects.map(({ weight }) => weight))
  return {
    places,
    isPlaced: reading.places.includes(places[0]),
    time: timeOf(reading, no),
    hours: moods.flatMap((name) => MOODS[name].hours ?? []),
    weather,
    medium: mediumOf(reading, no, places[0]) ?? (ask.niji ? nijiMedium() : null),
    moods: moods.map((name) => MOODS[name]),
    isNeon: moods.includes('neon'),
    isWintry: weather === 'snow' || moods.includes('winter'),
    roles: subjects.map((named) => roleOf(named, { place: places[0], heaviest })),
    relations: related(reading.relations, subjects),
    shot: reading.shots[0] ?? null,
    features: [
      ...reading.features,
      ...moods.flatMap((name) => MOODS[name].features ?? []),
      ...broughtTo(places[0], reading.places),
    ],
    without: withoutOf(unwanted, no),
    tints: reading.tints,
    colours: subjects.length > 0 ? reading.colours.slice(1) : reading.colours,
    avoided: [...no.colours, ...no.tints.map(({ colour }) => colour)],
    mood: moodOf(reading),
    key: hash(...wordsOf(ask.text)),
  }
}

/** One reading of several parts. */
function joined(readings: readonly Reading[]): Reading {
  const all = <Key extends keyof Reading>(key: Key) => readings.flatMap((reading) => [...reading[key]])
  return {
    subjects: all('subjects'),
    relations: all('relations'),
    places: all('places'),
    times: all('times'),
    weathers: all('weathers'),
    media: all('media'),
    features: all('features'),
    moods: all('moods'),
    tints: all('tints'),
    colours: all('colours'),
    shots: all('shots'),
    unknown: all('unknown'),
  } as Reading // Each list has the type of its key, which the generic arrow does not carry through.
}

/** What the words name, or what their moods like to have. */
function weatherOf({ weathers }: Reading, no: Reading, moods: readonly Mood[]): WeatherName {
  const wished = [...weathers, ...moods.flatMap(({ weather }) => weather ?? [])]
  return wished.find((name) => !no.weathers.includes(name)) ?? 'clear'
}

/** The hour that the words name. Moon and stars are only seen at night, so any other word for the hour is surer. */
function timeOf({ times }: Reading, no: Reading): TimeName | null {
  return times.find((time) => time !== 'night' && !no.times.includes(time)) ?? times[0] ?? null
}

/** The medium that the words name; a street of neon is lit by it, and not drawn with it. */
function mediumOf({ media }: Reading, no: Reading, place: PlaceName): MediumName | null {
  const isLit = place === 'street' || place === 'city'
  return media.find((name) => !no.media.includes(name) && !(isLit && name === 'neon')) ?? null
}

/** The medium of the niji models. */
const nijiMedium = (): MediumName | null => MEDIUM_NAMES.find((name: string) => name === 'anime') ?? null

/** Every name under which a feature could go that is not wanted. */
function withoutOf(unwanted: readonly string[], no: Reading): ReadonlySet<string> {
  return new Set([...no.features, ...no.places, ...unwanted.flatMap(wordsOf)])
}

/** The same wishes in another place: everything is where it can be there. */
export function inPlace(plan: Plan, place: PlaceName): Plan {
  return { ...plan, roles: plan.roles.map((role) => ({ ...role, slot: slotOf(role, place) })) }
}

/** What flies by nature or by word is in the air, everything else where it likes to be best. */
function slotOf({ id, flies }: Pick<Role, 'id' | 'flies'>, place: PlaceName): Slot {
  const { slots } = placeOf(place)
  const offered = subjectOf(id).slots.filter((slot) => slots.includes(slot))
  return flies && offered.includes('air') ? 'air' : (offered[0] ?? 'ground')
}

interface Casting {
  readonly place: PlaceName
  readonly heaviest: number
}

/** The colours of parts by the roles of a subject's palette. */
function wornBy(id: string, attire: Attire): Role['colours'] {
  const rows = attireRows(attire).flatMap(([part, colour]) => {
    const role = roleFor(subjectOf(id), part)
    return role ? [[role, naturalFor(part, colour)] as const] : []
  })
  return Object.fromEntries(rows)
}

function roleOf(
  { id, count, colour, parts, flies, size, spot, weight }: Weighed,
  { place, heaviest }: Casting,
): Role {
  return {
    id,
    count,
    slot: slotOf({ id, flies }, place),
    colours: { ...(colour && { [subjectOf(id).accent]: colour }), ...wornBy(id, parts) },
    flies,
    size: (size ? SIZES[size] : 1) * (weight / heaviest) ** 0.4,
    spot,
  }
}
