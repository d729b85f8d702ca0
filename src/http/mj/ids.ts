import { refuse } from '../../refusals.ts'
import { Refused } from '../refuse.ts'

/** Ids one list may name. */
const MOST_IDS = 1000

/** The ids of a body as text, each once. Throws `Refused` where there are more than a list may name. */
export function namedIds(ids: readonly (string | number)[] = []): readonly string[] {
  const named = [...new Set(ids.map(String))]
  if (named.length > MOST_IDS) {
    throw new Refused(refuse('too-many-ids', { count: named.length, limit: MOST_IDS }))
  }
  return named
}
