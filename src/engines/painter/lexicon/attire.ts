/** Gives the parts of subjects the colours that words say of them. */
import type { Colour } from '../colours/colour.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { roleFor } from './parts.ts'
import type { PartName } from './parts.ts'
import type { Named } from './reading.ts'

/** Colours said of parts. */
export type Attire = Named['parts']

/** Index of the subject that words for a part mean: the last one that has such a part; -1 where none has. */
export function wearerOf(subjects: readonly Named[], part: PartName): number {
  return subjects.findLastIndex(({ id }) => roleFor(subjectOf(id), part) !== null)
}

/** The subjects, the last one that has such a part with it in this colour. */
export function wearing(subjects: readonly Named[], part: PartName, colour: Colour): readonly Named[] {
  const at = wearerOf(subjects, part)
  return subjects.map((named, i) =>
    i === at ? { ...named, parts: { ...named.parts, [part]: colour } } : named,
  )
}

/** The parts with their colours. */
export function attireRows(attire: Attire): readonly (readonly [PartName, Colour])[] {
  // The keys come from an attire, which `Object.entries` gives as mere strings.
  return Object.entries(attire) as [PartName, Colour][]
}

/** What of it belongs to parts that a subject has. */
export function fitting(id: string, attire: Attire): Attire {
  return Object.fromEntries(attireRows(attire).filter(([part]) => roleFor(subjectOf(id), part) !== null))
}
