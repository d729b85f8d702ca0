/** Which of its meanings a word has where it stands. */
import { subjectOf } from '../subjects/catalogue.ts'
import type { Meaning } from './meaning.ts'
import type { Phrase } from './phrase.ts'

/** A kind of a place is a feature of it. */
export function featuresOf(note: Meaning): readonly string[] {
  if (note.kind === 'place') return note.feature ? [note.feature] : []
  return note.kind === 'feature' ? [note.value] : []
}

/** What can have a colour. */
const COLOURED: ReadonlySet<Meaning['kind']> = new Set(['subject', 'place', 'feature', 'time', 'weather'])

/** "Birch forest": trees right before a forest say what kind of forest that is. */
export function isKindOf(id: string, next: Phrase | null): boolean {
  const { built, homes } = subjectOf(id)
  const isForest = next?.meanings.some(({ kind, value }) => kind === 'place' && value === 'forest') ?? false
  return isForest && built === true && homes.includes('forest')
}

/** A word for a thing and for its colour, such as "orange", is the colour where a thing follows. */
export function unambiguous({ meanings }: Phrase, next: Phrase | null): readonly Meaning[] {
  const colour = meanings.find(({ kind }) => kind === 'colour')
  if (!colour || !meanings.some(({ kind }) => kind === 'subject')) return meanings
  const isBeforeThing = next?.meanings.some(({ kind }) => COLOURED.has(kind)) ?? false
  return isBeforeThing ? [colour] : meanings.filter((meaning) => meaning !== colour)
}
