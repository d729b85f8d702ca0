import { decodePicture } from '../../../pixels/decode.ts'
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import type { Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import type { EncodedPicture } from '../../engine.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { leaningTo, type ImagePalette } from '../references/image-palette.ts'
import { paint } from '../paint.ts'
import { pictureLayer } from '../canvas/picture-layer.ts'
import { pixelsOfPlanes, planesOf } from '../planes/planes.ts'
import { placeOf } from '../places/atlas.ts'
import { halfOf } from '../planes/scale.ts'
import type { Scene } from '../scene.ts'
import { dressed, type Dressing } from './dress.ts'

/** One candidate: a picture's forms in the surfaces of a scene. */
export interface RetextureOrder extends Writing {
  readonly picture: Uint8Array
  readonly scene: Scene
  /** Colours that the words name; null when they name none. */
  readonly named: ImagePalette | null
  readonly cell: number
  readonly size: Size
}

/** How the four candidates differ. */
const DRESSINGS: readonly Omit<Dressing, 'lean'>[] = [
  { regions: 26, detail: 0.9, texture: 0.7, ink: 0, light: 0.55 },
  { regions: 12, detail: 0.35, texture: 1, ink: 0.12, light: 0.3 },
  { regions: 34, detail: 0.7, texture: 0.5, ink: 0.55, light: 0.6 },
  { regions: 18, detail: 0.6, texture: 1.5, ink: 0, light: 0.2 },
]

/** Paints a scene without figures for its surfaces, dresses the picture in them, and lets the medium work on it. */
export async function retexture(
  { picture, scene, named, cell, size, ...writing }: RetextureOrder,
  context: HandlerContext,
): Promise<EncodedPicture> {
  const told = (from: number, to: number) => async (share: number) => {
    context.progress(from + (to - from) * share)
    await context.pause()
  }
  // The index is taken modulo the length of a table that is not empty.
  const row = DRESSINGS[cell % DRESSINGS.length] as (typeof DRESSINGS)[number]
  const dressing = { ...row, lean: leaningTo(named ? [named] : []) }
  const form = planesOf(await decodePicture(picture, { cover: size }))
  const bare: Scene = { ...scene, figures: [], medium: 'grain', weather: 'clear' }
  const plate = { layers: placeOf(scene.place).layers.filter(({ name }) => name !== 'light') }
  const half = halfOf(size)
  const surface = planesOf(pixelsOf(await paint(bare, { ...half, progress: told(0, 0.3), plate })))
  const pixels = pixelsOfPlanes(dressed(form, surface, dressing))
  const finished = await paint(scene, {
    ...size,
    progress: told(0.6, 1),
    plate: { layers: [pictureLayer(pixels)] },
  })
  return encodePicture(pixelsOf(finished), writing)
}
