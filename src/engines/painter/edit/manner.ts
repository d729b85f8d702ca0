/** How an edit answers its words: with figures set into the picture as it goes on, or with a scene of its own. */
import type { SeenPlace } from '../describe/place.ts'
import { readText } from '../lexicon/read.ts'
import type { PlaceName } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'

/** `figures` stand on what is around them; a `scene` brings its own land and sky. */
export type Manner = 'figures' | 'scene'

/** What carries figures in a picture: none, in the air and under water. */
export type Footing = 'water' | 'land' | 'none'

/** Shares of the canvas: up to the first, figures go into any picture; above the second, too little is kept to go on from. */
const SMALL = 0.3
const LARGE = 0.55

/** Places of the lexicon that a seen place may well be, and what carries figures there. */
const SEEN: Readonly<
  Partial<Record<SeenPlace, { readonly footing: Footing; readonly kin: readonly PlaceName[] }>>
> = {
  water: { footing: 'water', kin: ['water', 'lake', 'river', 'beach'] },
  beach: { footing: 'land', kin: ['beach', 'water', 'desert'] },
  meadow: { footing: 'land', kin: ['meadow', 'hills', 'village'] },
  forest: { footing: 'land', kin: ['forest'] },
  foliage: { footing: 'land', kin: ['forest', 'meadow'] },
  desert: { footing: 'land', kin: ['desert', 'beach', 'hills'] },
  snow: { footing: 'land', kin: ['snow', 'mountains'] },
  'dark land': { footing: 'land', kin: ['hills', 'mountains', 'forest', 'village', 'city'] },
  space: { footing: 'none', kin: ['space'] },
  sky: { footing: 'none', kin: ['sky'] },
  underwater: { footing: 'none', kin: ['underwater'] },
}

/** What carries figures where a place has been seen; null where nobody can tell. */
export const footingOf = (place: SeenPlace | null): Footing | null => (place && SEEN[place]?.footing) ?? null

/** What the kept picture looks like, and the share of the canvas that is to be painted. */
interface Kept {
  readonly place: SeenPlace | null
  readonly free: number
}

/** The manner for these words. Words that name nothing at all want the picture to go on, with nothing in it. */
export function mannerFor({ text }: Pick<SceneAsk, 'text'>, { place, free }: Kept): Manner {
  if (free > LARGE) return 'scene'
  const { subjects, places, features, unknown } = readText(text)
  const kin = (place && SEEN[place]?.kin) ?? []
  const isElsewhere = places.length > 0 && !places.some((name) => kin.includes(name))
  if (subjects.length > 0) return isElsewhere && free > SMALL ? 'scene' : 'figures'
  return isElsewhere || features.length > 0 || unknown.length > 0 ? 'scene' : 'figures'
}
