/** Where a scene is set: the place that the words name, or the one where its subjects are at home. */
import type { RelationName } from '../lexicon/language.ts'
import type { Named, Reading, Relation } from '../lexicon/reading.ts'
import { PLACES, placeOf } from '../places/atlas.ts'
import type { PlaceName, WeatherName } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** What choosing a place goes by beside the words. */
export interface Circumstances {
  readonly subjects: readonly Named[]
  readonly weather: WeatherName
  /** Places that must not be shown. */
  readonly no: readonly PlaceName[]
  readonly isTile: boolean
}

/** Places that take in another one, and the feature that shows it there: a lake lies among the mountains. */
const TAKES_IN: readonly (readonly [place: PlaceName, other: PlaceName, feature?: string])[] = [
  ['mountains', 'lake'],
  ['mountains', 'water'],
  ['mountains', 'hills'],
  ['mountains', 'meadow'],
  ['mountains', 'forest'],
  ['lake', 'water'],
  ['lake', 'forest', 'firs'],
  ['river', 'water'],
  ['river', 'forest', 'forest'],
  ['river', 'mountains', 'range'],
  ['beach', 'water'],
  ['beach', 'mountains', 'headland'],
  ['beach', 'hills', 'headland'],
  ['underwater', 'water'],
  ['desert', 'mountains', 'mesas'],
  ['snow', 'mountains', 'peaks'],
  ['city', 'water', 'waterfront'],
  ['city', 'river', 'waterfront'],
  ['city', 'lake', 'waterfront'],
  ['city', 'beach', 'waterfront'],
  ['city', 'meadow', 'park'],
  ['city', 'forest', 'park'],
  ['city', 'hills', 'park'],
  ['street', 'city'],
  ['street', 'village'],
  ['tabletop', 'interior'],
  ['village', 'hills'],
  ['village', 'mountains', 'mountains'],
  ['village', 'snow'],
  ['village', 'water', 'harbour'],
  ['village', 'lake', 'harbour'],
  ['village', 'river', 'harbour'],
  ['village', 'beach', 'harbour'],
  ['meadow', 'hills'],
]

/** Features by which a place shows the other places that the words name. */
export function broughtTo(place: PlaceName, named: readonly PlaceName[]): readonly string[] {
  return TAKES_IN.flatMap(([one, other, feature]) =>
    one === place && feature && named.includes(other) ? [feature] : [],
  )
}

/** Features that make a place, where the words name none. */
const MADE_BY: readonly (readonly [feature: string, place: PlaceName])[] = [
  ['big planet', 'desert'],
  ['village', 'village'],
  ['village', 'hills'],
  ['flowers', 'meadow'],
  ['flowers', 'hills'],
]

/** Where nothing that is named has a home. */
const OPEN_LAND: readonly PlaceName[] = ['hills', 'water', 'mountains', 'forest', 'abstract']
const NOWHERE: readonly PlaceName[] = ['abstract', 'hills', 'water']

/** The place of a prompt, and others that would do, the better ones first. */
export function placesFor(
  reading: Reading,
  circumstances: Circumstances,
): readonly [PlaceName, ...PlaceName[]] {
  if (circumstances.isTile) return ['pattern']
  const allowed = (name: PlaceName) =>
    !circumstances.no.includes(name) && PLACES.some((place) => place.name === name)
  const candidates = [
    ...namedPlaces(reading, circumstances),
    ...impliedPlaces(reading, circumstances),
    ...homesOf(circumstances, reading.relations),
    ...otherwise(reading, circumstances),
  ].filter(allowed)
  const [first = 'water', ...others] = new Set(candidates)
  return [first, ...others]
}

function namedPlaces(reading: Reading, { subjects }: Circumstances): readonly PlaceName[] {
  // "Sky" alone says where the picture is only of what can be up there.
  const isBareSky = reading.features.includes('sky')
  const isElsewhere = reading.places.some((name) => name !== 'sky')
  const named = reading.places.filter(
    (name) =>
      name !== 'sky' || !isBareSky || (!isElsewhere && subjects.every(({ id, flies }) => flies || flier(id))),
  )
  const taken = TAKES_IN.filter(([one, other]) => named.includes(one) && named.includes(other))
  return named.filter((name) => !taken.some(([, other]) => other === name))
}

const flier = (id: string): boolean => subjectOf(id).slots[0] === 'air'

function impliedPlaces(
  { shots, features, relations }: Reading,
  circumstances: Circumstances,
): readonly PlaceName[] {
  const { subjects, weather } = circumstances
  const [home] = homesOf(circumstances, relations)
  const isAnywhere = home === undefined || home === 'hills' || home === 'desert' || home === 'meadow'
  return [
    ...(shots.includes('portrait') && subjects.length > 0 ? (['studio'] as const) : []),
    ...(relations.some(({ name }) => name === 'reflected in') ? (['lake', 'water'] as const) : []),
    // A planet is seen from another one, or it is all there is.
    ...(features.includes('big planet')
      ? [subjects.length > 0 ? ('desert' as const) : ('space' as const)]
      : []),
    // In space the moon is one of many; from the desert it is great.
    ...(features.includes('full moon') && home === 'space' ? (['desert'] as const) : []),
    ...(weather === 'snow' && isAnywhere ? (['snow', 'forest'] as const) : []),
    ...(isAnywhere
      ? MADE_BY.filter(([feature]) => features.includes(feature)).map(([, place]) => place)
      : []),
  ]
}

/** Relations to things that hardly move: where those are at home, the whole picture is. */
const STEADY: ReadonlySet<RelationName> = new Set([
  'on',
  'inside',
  'riding',
  'under',
  'beside',
  'in front of',
])

/** The homes of the subjects: each counts, its favourite twice, and those of what others stand on three times more. */
function homesOf(
  { subjects }: Pick<Circumstances, 'subjects'>,
  relations: readonly Relation[],
): readonly PlaceName[] {
  const steady = new Set(relations.filter(({ name }) => STEADY.has(name)).flatMap(({ others }) => others))
  const votes = new Map<PlaceName, number>()
  for (const { id } of subjects) {
    const factor = steady.has(id) ? 4 : 1
    for (const [rank, home] of subjectOf(id).homes.entries()) {
      const isFit = PLACES.some(({ name }) => name === home) && subjects.every((one) => fits(one.id, home))
      if (isFit) votes.set(home, (votes.get(home) ?? 0) + (rank === 0 ? 2 : 1) * factor)
    }
  }
  const all = subjects.flatMap(({ id }) => subjectOf(id).homes)
  return [...[...votes].toSorted(([, one], [, other]) => other - one).map(([home]) => home), ...all]
}

/** Whether a place has a slot for a subject. */
function fits(id: string, home: PlaceName): boolean {
  const { slots } = placeOf(home)
  return subjectOf(id).slots.some((slot) => slots.includes(slot))
}

function otherwise(
  { times, weathers, features, shots }: Reading,
  { subjects }: Circumstances,
): readonly PlaceName[] {
  if (subjects.length > 0) return OPEN_LAND.filter((name) => name !== 'abstract')
  return times.length + weathers.length + features.length + shots.length > 0 ? OPEN_LAND : NOWHERE
}
