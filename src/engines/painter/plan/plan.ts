/** What a prompt wants shown, before any layout: the same for every cell of a grid. */
import { ofSitters, related } from './cast.ts'
import type { Weighed } from './cast.ts'
import type { Colour } from '../colours/colour.ts'
import { hear, isSitting, isView, subjectsOf } from './hearing.ts'
import type { Heard } from './hearing.ts'
import type { SceneAsk } from './scene-ask.ts'
import type { SizeName, Spot } from '../lexicon/language.ts'
import { attireRows } from '../lexicon/attire.ts'
import type { Attire } from '../lexicon/attire.ts'
import { MOODS } from '../lexicon/moods.ts'
import type { Mood } from '../lexicon/moods.ts'
import { naturalFor, roleFor } from '../lexicon/parts.ts'
import { moodOf } from '../lexicon/read.ts'
import type { Reading, Relation, Tint } from '../lexicon/reading.ts'
import { wordsOf } from '../lexicon/tokens.ts'
import { MEDIUM_NAMES } from '../media/media.ts'
import { placeOf } from '../places/atlas.ts'
import { hash } from '../random.ts'
import type { MediumName, PlaceName, Slot, TimeName, WeatherName } from '../scene.ts'
import { broughtTo, placesFor } from './setting.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { PortraitView } from '../subjects/portrait-views.ts'

/** A subject to be placed, and how many of it. */
export interface Role {
  readonly id: string
  readonly count: number
  readonly slot: Slot
  readonly colours: Readonly<Record<string, Colour>>
  /** The colours of several of its kind, in turn, where they differ. */
  readonly shades: readonly Colour[]
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
  /** From where the words look: a high eye sees the land spread out, a low one sees things tower. */
  readonly eye: 'high' | 'low' | null
  /** From where the words want a sitter to be seen. */
  readonly view: PortraitView | null
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

/** Factors of a subject's usual size. */
const SIZES: Readonly<Record<SizeName, number>> = { tiny: 0.42, small: 0.7, large: 1.35, giant: 1.9 }

/** Reads the ask: weights order and size the subjects, negative weights and `--no` take things away. */
export function castPlan(ask: SceneAsk): Plan {
  const heard = hear(ask)
  const { reading, no } = heard
  const subjects = subjectsOf(heard)
  const names = reading.moods.filter((name) => !no.moods.includes(name))
  const moods = names.map((name) => MOODS[name])
  const weather = weatherOf(reading, no, moods)
  const relations = related(isSitting(reading) ? ofSitters(reading.relations) : reading.relations, subjects)
  const setting = subjects.filter(({ id }) => !isWorn(id, relations))
  const places = placesFor(reading, { subjects: setting, weather, no: no.places, isTile: ask.tile })
  const [place] = places
  const heaviest = Math.max(...subjects.map(({ weight }) => weight))
  return {
    places,
    isPlaced: reading.places.includes(place),
    time: timeOf(reading, no),
    hours: hoursOf(reading, moods),
    weather,
    medium: mediumOf(reading, no, place) ?? (ask.niji ? nijiMedium() : null),
    moods,
    isNeon: names.includes('neon'),
    isWintry: weather === 'snow' || names.includes('winter'),
    roles: subjects.map((named) => roleOf(named, { place, heaviest })),
    relations,
    shot: reading.shots.find((name) => !EYES.has(name)) ?? null,
    eye: eyeOf(reading),
    view: reading.shots.find(isView) ?? null,
    ...surroundingsOf(heard, { place, moods }),
    colours: subjects.length > 0 ? reading.colours.slice(1) : reading.colours,
    mood: moodOf(reading),
    key: hash(...wordsOf(ask.text)),
  }
}

/** A plain ground is seen in plain light. */
function hoursOf({ features }: Reading, moods: readonly Mood[]): readonly TimeName[] {
  const hours = moods.flatMap((mood) => mood.hours ?? [])
  return hours.length === 0 && features.includes('plain') ? ['day'] : hours
}

/** What there is beside the subjects, and what there must not be. */
function surroundingsOf(
  { reading, no, unwanted }: Heard,
  { place, moods }: { place: PlaceName; moods: readonly Mood[] },
): Pick<Plan, 'features' | 'without' | 'tints' | 'avoided'> {
  const liked = moods.flatMap((mood) => mood.features ?? [])
  return {
    features: [...reading.features, ...liked, ...broughtTo(place, reading.places)],
    without: withoutOf(unwanted, no),
    tints: reading.tints,
    avoided: [...no.colours, ...no.tints.map(({ colour }) => colour)],
  }
}

/** Whether somebody has it on: a penguin's hat does not say where the penguin is. */
const isWorn = (id: string, relations: readonly Relation[]): boolean =>
  subjectOf(id).worn !== undefined && relations.some(({ others }) => others.includes(id))

/** Ways to look rather than to cut. */
const EYES: ReadonlySet<Spot> = new Set(['from above', 'from below'])

function eyeOf({ shots }: Reading): Plan['eye'] {
  if (shots.includes('from above')) return 'high'
  return shots.includes('from below') ? 'low' : null
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
  const wished = media.filter((name) => !no.media.includes(name) && !(isLit && name === 'neon'))
  return wished.find((name) => !VAGUE.has(name)) ?? wished[0] ?? null
}

/** Media that words such as "vintage" and "realistic" name as well: a watercolour of a vintage car is a watercolour. */
const VAGUE: ReadonlySet<MediumName> = new Set(['cinematic', 'poster', 'grain', 'neon'])

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
  const { slots: own, built } = subjectOf(id)
  const offered = own.filter((slot) => slots.includes(slot))
  const isAloft = flies && (offered.includes('air') || (!built && slots.includes('air')))
  return isAloft ? 'air' : (offered[0] ?? 'ground')
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
  { id, count, colour, shades = [], parts, flies, size, spot, weight }: Weighed,
  { place, heaviest }: Casting,
): Role {
  return {
    id,
    count,
    slot: slotOf({ id, flies }, place),
    colours: { ...(colour && { [subjectOf(id).accent]: colour }), ...wornBy(id, parts) },
    shades,
    flies,
    size: (size ? SIZES[size] : 1) * (weight / heaviest) ** 0.4,
    spot,
  }
}
