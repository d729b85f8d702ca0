/** The sides from which people are portrayed. */
import { inProfile, SITTERS } from './side-portraits.ts'
import type { Subject } from './subject.ts'
import { turned } from './turned-portraits.ts'

/** From where a sitter is seen. */
export type PortraitView = 'front' | 'three-quarter' | 'profile'

/** What each row is called beside the words of the frontal drawing: phrases with the sitter's own noun. */
const phrased = ({ id }: Subject, phrases: readonly string[]): readonly string[] => {
  const noun = id.replace('portrait-', '').replace('-', ' ')
  const article = /^[aeiou]/.test(noun) ? 'an' : 'a'
  return phrases.map((phrase) => phrase.replace('*', `${article} ${noun}`).replace('~', noun))
}

const THREE_QUARTER = ['three-quarter portrait of *', 'three-quarter view of *', '~ in three-quarter view']
const PROFILE = [
  'profile of *',
  'profile portrait of *',
  'side portrait of *',
  'side view of *',
  '~ in profile',
]

/** Every sitter turned a little and in profile. */
export const PORTRAIT_VIEWS: readonly Subject[] = SITTERS.flatMap((sitter) => [
  turned(sitter, phrased(sitter, THREE_QUARTER)),
  inProfile(sitter, phrased(sitter, PROFILE)),
])

const IDS = new Set(PORTRAIT_VIEWS.map(({ id }) => id))

/** The drawing of a subject from a side; the subject itself where it has no other. */
export function seenFrom(id: string, view: PortraitView): string {
  const other = `${id}-${view}`
  return IDS.has(other) ? other : id
}

/** From where the layouts of a place show their sitters, in turn. */
const TURNS: readonly PortraitView[] = ['front', 'three-quarter', 'profile', 'three-quarter']

/** The view that goes with the layout of this number. */
export const viewOfLayout = (number: number): PortraitView => TURNS[number % TURNS.length] ?? 'front'
