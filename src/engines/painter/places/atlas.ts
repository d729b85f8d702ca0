import type { PlaceName } from '../scene.ts'
import { abstract } from './abstract.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { hills } from './hills.ts'
import { mountains } from './mountains.ts'
import { pattern } from './pattern.ts'
import type { Place } from './place.ts'
import { water } from './water.ts'

/** Every place the painter knows. */
export const PLACES: readonly Place[] = [water, hills, forest, desert, mountains, abstract, pattern]

/** The place of this name. Throws when there is none: the scene came from another version. */
export function placeOf(name: PlaceName): Place {
  const place = PLACES.find((one) => one.name === name)
  if (!place) throw new Error(`no place "${name}"`)
  return place
}
