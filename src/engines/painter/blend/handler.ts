import { decodePicture } from '../../../pixels/decode.ts'
import { encodePicture, type Writing } from '../../../pixels/encode.ts'
import type { Size } from '../../../pixels/pixels.ts'
import type { HandlerContext } from '../../../pixels/serve.ts'
import type { EncodedPicture } from '../../engine.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { paint } from '../paint.ts'
import { pictureLayer } from '../canvas/picture-layer.ts'
import { pixelsOfPlanes, planesOf, type Planes } from '../planes/planes.ts'
import type { Scene } from '../scene.ts'
import { collage } from './collage.ts'
import { attention, dress, exposure, seam, type BlendRecipe } from './recipes.ts'

/** One candidate of a blend. */
export interface BlendOrder extends Writing {
  readonly pictures: readonly Uint8Array[]
  /** What the words make, in the colours of the pictures. */
  readonly scene: Scene
  readonly recipe: BlendName
  /** Varies what a recipe leaves open: which picture comes first, how a line leans. */
  readonly turn: number
  readonly size: Size
}

/** The recipes by name. A collage needs more than pictures: it is painted. */
const RECIPES = { exposure, seam, dress, attention } as const satisfies Record<string, BlendRecipe>

export type BlendName = keyof typeof RECIPES | 'collage'

/** Blends pictures, and lets the medium and the weather of the scene work on what comes out. */
export async function blend(
  { pictures, scene, recipe, turn, size, ...writing }: BlendOrder,
  context: HandlerContext,
): Promise<EncodedPicture> {
  const told = (from: number) => async (share: number) => {
    context.progress(from + (1 - from) * share)
    await context.pause()
  }
  const decoded = await Promise.all(pictures.map((picture) => decodePicture(picture, { cover: size })))
  await context.pause()
  const planes = decoded.map(planesOf) as [Planes, ...Planes[]] // The row asks for two pictures at least.
  const layers =
    recipe === 'collage'
      ? collage(scene, planes, turn)
      : [pictureLayer(pixelsOfPlanes(RECIPES[recipe](planes, turn)))]
  const canvas = await paint(scene, { ...size, progress: told(0.5), plate: { layers } })
  return encodePicture(pixelsOf(canvas), writing)
}
