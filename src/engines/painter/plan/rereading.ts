/** Readings changed as a whole: what is said of a subject goes with it. */
import type { Reading } from '../lexicon/reading.ts'

/** The reading with other subjects in the place of its own. */
export function renamed(reading: Reading, nameOf: (id: string) => string): Reading {
  return {
    ...reading,
    subjects: reading.subjects.map((named) => ({ ...named, id: nameOf(named.id) })),
    relations: reading.relations.map(({ name, one, others }) => {
      return { name, one: nameOf(one), others: others.map(nameOf) }
    }),
  }
}

/** The reading without these subjects, and without what it says of them. */
export function lacking(reading: Reading, isLost: (id: string) => boolean): Reading {
  return {
    ...reading,
    subjects: reading.subjects.filter(({ id }) => !isLost(id)),
    relations: reading.relations.filter(({ one, others }) => ![one, ...others].some(isLost)),
  }
}
