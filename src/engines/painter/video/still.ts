/** From a picture, as it is remembered, to a film. */
import { createCanvas } from '@napi-rs/canvas'
import { decodePicture } from '../../../pixels/decode.ts'
import { copyPixels, emptyPixels, type Pixels, type Size } from '../../../pixels/pixels.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { EngineError } from '../../engine.ts'
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { MEDIA } from '../media/media.ts'
import { isInWeather, recast } from '../paint.ts'
import { paintRecipe } from '../verbs/paint-recipe.ts'
import type { Recipe } from '../verbs/recipe.ts'
import { withAspect, zoomOut } from '../verbs/reframe.ts'
import type { Film } from './film.ts'
import type { Pane } from './pane.ts'
import { glassOf, panesOf, WEATHER } from './panes.ts'
import { planeOfCut, wholeCut } from './plane.ts'
import { boundedRoom, roomOf } from './room.ts'

/** What a film is made of: a picture of ours, which goes on beyond its frame and comes apart by depth, or any other. */
export type Still =
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'picture'; readonly picture: Uint8Array }

/** How a film shall be made. */
export interface FilmOptions {
  /** Pixels of a frame. */
  readonly size: Size
  /** All in one pane: quicker, and the same as long as nothing moves. */
  readonly isFlat: boolean
  /** Awaited between steps with the share that is done; what it throws ends the work. */
  readonly pause: (share: number) => Promise<void>
}

/** Pixels of a sheet for one pixel of the frame: enough for most of what a camera comes near. */
const DENSITY = 1.1

/** Makes the film of a still. Throws `EngineError` for a picture that cannot be read. */
export async function filmOf(still: Still, options: FilmOptions): Promise<Film> {
  const { size, isFlat, pause } = options
  if (still.kind === 'picture') {
    const sheet = sheetSize(size, 0)
    const panes = [glassOf(await covering(still.picture, sheet)), passingLight(sheet)]
    return { sheet, panes, room: boundedRoom(size), vignette: 0, weather: null }
  }
  const { scene, repaints } = still.recipe
  const room = roomOf(still.recipe, size)
  const wide = zoomOut(withAspect(scene, size), 1 + 2 * room.beyond)
  const sheet = sheetSize(size, room.beyond)
  // What was painted over has no depth of its own.
  if (repaints.length > 0) {
    const picture = await paintRecipe({ scene: wide, repaints }, sheet, pause)
    return { room, sheet, panes: [glassOf(picture)], vignette: 0, weather: null }
  }
  const isFramed = room.beyond === 0
  const panes = await panesOf(wide, { sheet, isFlat, isFramed, pause })
  const { vignette } = MEDIA[scene.medium].finish
  const weather = isInWeather(recast(wide)) ? { scene: wide, nearness: isFramed ? 1 : WEATHER } : null
  return { room, sheet, panes, vignette, weather }
}

/** Strength of the light that passes over a picture that was not painted here. */
const PASSING = 0.1

/** A soft light that wanders over a picture: all that can honestly move in one that nothing is known of. */
function passingLight({ width, height }: Size): Pane {
  const reach = Math.max(width, height) * 0.6
  const side = Math.ceil(reach) * 2
  const context = createCanvas(side, side).getContext('2d')
  const gradient = context.createRadialGradient(reach, reach, 0, reach, reach, reach)
  gradient.addColorStop(0, `rgba(255, 246, 228, ${PASSING})`)
  gradient.addColorStop(1, 'rgba(255, 246, 228, 0)')
  context.fillStyle = gradient
  context.fillRect(0, 0, side, side)
  const plane = planeOfCut(pixelsOf(context.canvas), wholeCut({ width: side, height: side }))
  const [left, top] = [even(width / 2 - reach), even(height * 0.4 - reach)]
  const act = { kind: 'passes', reach: width * 0.3 } as const
  return { nearness: 0, sprites: [{ plane: { ...plane, left, top }, act }] }
}

function sheetSize({ width, height }: Size, beyond: number): Size {
  const scale = DENSITY * (1 + 2 * beyond)
  return { width: even(width * scale), height: even(height * scale) }
}

const even = (length: number): number => 2 * Math.round(length / 2)

/** A picture that covers a sheet; what is too much is cut off evenly. */
async function covering(picture: Uint8Array, sheet: Size): Promise<Pixels> {
  const own = sniffPicture(picture)
  if (!own) throw new EngineError('picture-unreadable', 'A picture of the clip is not a readable one.')
  const scale = Math.max(sheet.width / own.width, sheet.height / own.height)
  const size = { width: Math.ceil(own.width * scale), height: Math.ceil(own.height * scale) }
  const cut = emptyPixels(sheet)
  const [x, y] = [Math.floor((size.width - sheet.width) / 2), Math.floor((size.height - sheet.height) / 2)]
  copyPixels(await decodePicture(picture, { size }), cut, {
    size: sheet,
    source: { x, y },
    target: { x: 0, y: 0 },
  })
  return cut
}
