/** Which of its meanings a word has where it stands. */
import { subjectOf } from '../subjects/catalogue.ts'
import type { Spot } from './language.ts'
import type { Meaning, MeaningOf } from './meaning.ts'
import type { Phrase } from './phrase.ts'
import type { Reading, Tint } from './reading.ts'

/** A kind of a place is a feature of it. */
function featuresOf(note: Meaning): readonly string[] {
  if (note.kind === 'place') return note.feature ? [note.feature] : []
  return note.kind === 'feature' ? [note.value] : []
}

/** What can have a colour. */
const COLOURED: ReadonlySet<Meaning['kind']> = new Set([
  'subject',
  'place',
  'feature',
  'time',
  'weather',
  'backdrop',
])

/** "Birch forest": trees right before a forest say what kind of forest that is. */
export function isKindOf(id: string, next: Phrase | null): boolean {
  const { built, homes } = subjectOf(id)
  const isForest = next?.meanings.some(({ kind, value }) => kind === 'place' && value === 'forest') ?? false
  return isForest && built === true && homes.includes('forest')
}

/** A word for a thing and for its colour, such as "orange", is the colour where a thing follows, or a colour went before. */
export function unambiguous(
  { meanings }: Phrase,
  next: Phrase | null,
  isAmongColours = false,
): readonly Meaning[] {
  const colour = meanings.find(({ kind }) => kind === 'colour')
  if (!colour || !meanings.some(({ kind }) => kind === 'subject')) return meanings
  const isBeforeThing = next?.meanings.some(({ kind }) => COLOURED.has(kind)) ?? false
  return isBeforeThing || isAmongColours ? [colour] : meanings.filter((meaning) => meaning !== colour)
}

/** Ways to cut the whole picture rather than to place one thing in it. */
const SHOTS: ReadonlySet<Spot> = new Set([
  'close-up',
  'portrait',
  'profile',
  'three-quarter',
  'wide',
  'from above',
  'from below',
])

/** Whether a spot is said of the whole picture. */
export const isShot = (spot: Spot): boolean => SHOTS.has(spot)

/** Whether a phrase names a subject. */
export const isThing = (phrase: Phrase | null): boolean =>
  phrase?.meanings.some(({ kind }) => kind === 'subject') ?? false

/** "A wizard's tower": whose it is says only what kind of thing it is. */
export function isOwner({ words }: Phrase, next: Phrase | null): boolean {
  return isThing(next) && (words.at(-1)?.endsWith("'s") ?? false)
}

/** Features and places whose colour is the sky's. */
const SKYWARD: ReadonlySet<string> = new Set(['sky', 'clouds', 'space', 'full moon', 'crescent', 'aurora'])

/** What of the surroundings a colour before a place, an hour or a feature belongs to. */
export function toneOf({ kind, value }: Meaning): Tint['of'] {
  return SKYWARD.has(String(value)) || kind === 'time' ? 'sky' : 'land'
}

/** What is said of place, hour, weather, medium and mood, each in the order of the text. */
export function sortedOut(
  notes: readonly Meaning[],
): Pick<Reading, 'places' | 'times' | 'weathers' | 'media' | 'features' | 'moods'> {
  // What is of a kind has the values of that kind, which a generic comparison does not carry through.
  const ofKind = <Kind extends Meaning['kind']>(kind: Kind) =>
    notes.flatMap((note) => (note.kind === kind ? [note.value as MeaningOf<Kind>['value']] : []))
  return {
    places: ofKind('place'),
    times: ofKind('time'),
    weathers: ofKind('weather'),
    media: ofKind('medium'),
    features: notes.flatMap(featuresOf),
    moods: ofKind('mood'),
  }
}
