/** What an ask says: the readings of its parts as one, whom they name, and what is not wanted. */
import { SOMEBODY, merged, sitterOf } from './cast.ts'
import type { Weighed } from './cast.ts'
import type { Spot } from '../lexicon/language.ts'
import { readText } from '../lexicon/read.ts'
import type { Reading } from '../lexicon/reading.ts'
import type { SceneAsk } from './scene-ask.ts'
import type { PortraitView } from '../subjects/portrait-views.ts'
import { together } from './together.ts'

/** What an ask says and what it does not want. */
export interface Heard {
  readonly reading: Reading
  /** Every subject that is named, with the weight of its part. */
  readonly met: readonly Weighed[]
  /** Texts of what is not wanted, and what they say. */
  readonly unwanted: readonly string[]
  readonly no: Reading
}

/** Reads the parts, the weightiest first. */
export function hear({ parts, no }: SceneAsk): Heard {
  const wanted = parts
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ text, weight }) => ({ reading: together(readText(text)), weight }))
  const unwanted = [...no, ...parts.filter(({ weight }) => weight < 0).map(({ text }) => text)]
  return {
    reading: joined(wanted.map(({ reading }) => reading)),
    met: wanted.flatMap(({ reading: { subjects }, weight }) => subjects.map((one) => ({ ...one, weight }))),
    unwanted,
    no: readText(unwanted.join(', ')),
  }
}

/** Whom the picture shows: a portrait that names nobody shows somebody, and only head and shoulders of anybody. */
export function subjectsOf({ reading, met, no }: Heard): readonly Weighed[] {
  const isPortrayed = isSitting(reading)
  return merged(met.length === 0 && isPortrayed ? [SOMEBODY] : met, reading.colours)
    .map((named) => (isPortrayed ? { ...named, id: sitterOf(named.id) } : named))
    .filter(({ id }) => !no.subjects.some((named) => named.id === id))
    .slice(0, MOST_ROLES)
}

/** Most different subjects in one picture: more would be a crowd. */
const MOST_ROLES = 4

/** Whether words ask for a sitter to be seen from a side. */
export const isView = (shot: Spot): shot is Extract<PortraitView, Spot> =>
  shot === 'profile' || shot === 'three-quarter'

const isPortrait = (shot: Spot): boolean => shot === 'portrait' || isView(shot)

/** Whether the words want a portrait. */
export const isSitting = ({ shots }: Reading): boolean => shots.some(isPortrait)

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
