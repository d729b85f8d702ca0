import { composeScenes } from '../compose/compose.ts'
import { factsOf, type Facts } from '../describe/facts.ts'
import { glanceAt } from '../describe/glance.ts'
import { inTheLight } from '../describe/light.ts'
import type { SeenPlace } from '../describe/place.ts'
import { paletteOf } from '../references/image-palette.ts'
import type { Scene } from '../scene.ts'
import type { SceneAsk } from '../plan/scene-ask.ts'

/** What a blend's scenes are made from. */
export interface BlendDraftOrder {
  /** Its text may be empty: then the pictures say where it is. */
  readonly ask: SceneAsk
  readonly pictures: readonly Uint8Array[]
  /** How much the pictures' colours count. */
  readonly imageWeight: number
}

/** Where a painter would be who sees such a place. */
const PLACES: Readonly<Record<SeenPlace, string>> = {
  space: 'space',
  underwater: 'underwater',
  beach: 'beach',
  'night sky': 'hills',
  water: 'lake',
  meadow: 'meadow',
  forest: 'forest',
  desert: 'desert',
  snow: 'snowy forest',
  'dark land': 'mountains',
  ground: 'meadow',
  sky: 'hills',
  foliage: 'meadow',
  figure: 'lake',
  object: 'lake',
  plain: 'desert',
  pattern: 'lake',
  'quiet scene': 'hills',
  scene: 'lake',
}

/** Four scenes in the colours of the pictures, of the words or, without any, of the place that the pictures show. */
export async function draftBlend({ ask, pictures, imageWeight }: BlendDraftOrder): Promise<readonly Scene[]> {
  const looks = await Promise.all(pictures.map(lookAt))
  const palette = looks.map((look) => ({ ...look.palette, weight: imageWeight }))
  const worded = ask.text.trim() === '' ? placed(ask, looks) : ask
  return composeScenes({ ...worded, palette })
}

type Look = Pick<Facts, 'place' | 'light'>

/** The place of the first picture that shows one, in the light of the first picture. */
function placed(ask: SceneAsk, looks: readonly Look[]): SceneAsk {
  const [first] = looks
  const { place } = looks.find((look) => look.place !== 'scene' && look.place !== 'quiet scene') ??
    first ?? { place: 'scene' }
  const text = PLACES[place]
  return inTheLight({ ...ask, text, parts: [{ text, weight: 1 }] }, first?.light ?? 'soft')
}

async function lookAt(picture: Uint8Array) {
  const pixels = await glanceAt(picture)
  const { data, width, height } = pixels
  const rgba = new Uint8ClampedArray(data.buffer, data.byteOffset, data.byteLength)
  const { place, light } = factsOf(pixels, width / height)
  return { place, light, palette: paletteOf(rgba, width, height) }
}
