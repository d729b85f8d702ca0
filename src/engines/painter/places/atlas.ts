import type { PlaceName } from '../scene.ts'
import { abstract } from './abstract.ts'
import { aerial } from './aerial.ts'
import { beach } from './beach.ts'
import { city } from './city.ts'
import { desert } from './desert.ts'
import { forest } from './forest.ts'
import { hills } from './hills.ts'
import { interior } from './interior.ts'
import { lake } from './lake.ts'
import { meadow } from './meadow.ts'
import { mountains } from './mountains.ts'
import { pattern } from './pattern.ts'
import type { Place } from './place.ts'
import { river } from './river.ts'
import { sky } from './sky.ts'
import { snow } from './snow.ts'
import { space } from './space.ts'
import { studio } from './studio.ts'
import { underwater } from './underwater.ts'
import { street } from './street.ts'
import { tabletop } from './tabletop.ts'
import { village } from './village.ts'
import { water } from './water.ts'

/** Every place the painter knows. */
export const PLACES: readonly Place[] = [
  water,
  hills,
  forest,
  desert,
  mountains,
  abstract,
  pattern,
  space,
  city,
  underwater,
  street,
  village,
  interior,
  tabletop,
  sky,
  lake,
  snow,
  beach,
  river,
  meadow,
  studio,
  aerial,
]

/** The place of this name. Throws when there is none: the scene came from another version. */
export function placeOf(name: PlaceName): Place {
  const place = PLACES.find((one) => one.name === name)
  if (!place) throw new Error(`no place "${name}"`)
  return place
}
