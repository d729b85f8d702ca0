/** From a picture, as it is remembered, to a film. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { decodePicture } from '../../../pixels/decode.ts'
import type { Size } from '../../../pixels/pixels.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { EngineError } from '../../engine.ts'
import { canvasOf } from '../canvas-pixels.ts'
import { MEDIA } from '../media/media.ts'
import { paintRecipe } from '../paint-recipe.ts'
import type { Recipe } from '../recipe.ts'
import { withAspect, zoomOut } from '../reframe.ts'
import { lensOf, type Film } from './film.ts'
import { standing, type Picture } from './pane.ts'
import { panesOf } from './panes.ts'
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
const DENSITY = 1.2

/** Makes the film of a still. Throws `EngineError` for a picture that cannot be read. */
export async function filmOf(still: Still, options: FilmOptions): Promise<Film> {
  const { size, isFlat, pause } = options
  if (still.kind === 'picture') {
    const glass = glassOf(await covering(still.picture, size))
    const light = { draw: passingLight(glass.sheet), nearness: 0 }
    return { ...glass, room: boundedRoom(size), panes: [...glass.panes, light], lens: null }
  }
  const { scene, repaints } = still.recipe
  const room = roomOf(still.recipe, size)
  const wide = zoomOut(withAspect(scene, size), 1 + 2 * room.beyond)
  const sheet = sheetSize(size, room.beyond)
  // What was painted over has no depth of its own.
  if (repaints.length > 0) {
    const picture = await paintRecipe({ scene: wide, repaints }, sheet, pause)
    return { room, ...glassOf(canvasOf(picture)), lens: null }
  }
  const panes = await panesOf(wide, { sheet, isFlat, isFramed: room.beyond === 0, pause })
  const { vignette } = MEDIA[scene.medium].finish
  return { room, sheet, panes, lens: vignette > 0 ? lensOf(size, vignette) : null }
}

/** One pane with a picture on it. */
function glassOf(canvas: Canvas): Pick<Film, 'panes' | 'sheet'> {
  const { width, height } = canvas
  const draw = standing({ canvas, left: 0, top: 0, width, height })
  return { sheet: { width, height }, panes: [{ draw, nearness: 1 }] }
}

/** Strength of the light that passes over a picture that was not painted here. */
const PASSING = 0.16

/** A soft light that wanders over a picture: all that can honestly move in one that nothing is known of. */
function passingLight({ width, height }: Size): Picture {
  const reach = Math.max(width, height) * 0.6
  return (context, { share, far }) => {
    if (far === 0) return
    const turn = 2 * Math.PI * share
    const x = width * (0.5 - 0.3 * Math.cos(turn))
    const gradient = context.createRadialGradient(x, height * 0.4, 0, x, height * 0.4, reach)
    gradient.addColorStop(0, `rgba(255, 246, 228, ${(PASSING * far * (1 - Math.cos(turn))) / 2})`)
    gradient.addColorStop(1, 'rgba(255, 246, 228, 0)')
    context.save()
    context.globalCompositeOperation = 'soft-light'
    context.fillStyle = gradient
    context.fillRect(0, 0, width, height)
    context.restore()
  }
}

function sheetSize({ width, height }: Size, beyond: number): Size {
  const scale = DENSITY * (1 + 2 * beyond)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

/** A picture that covers a pane of the frame's ratio; what is too much is cut off evenly. */
async function covering(picture: Uint8Array, frame: Size): Promise<Canvas> {
  const own = sniffPicture(picture)
  if (!own) throw new EngineError('picture-unreadable', 'A picture of the clip is not a readable one.')
  const pane = sheetSize(frame, 0)
  const scale = Math.max(pane.width / own.width, pane.height / own.height)
  const size = { width: Math.ceil(own.width * scale), height: Math.ceil(own.height * scale) }
  const canvas = createCanvas(pane.width, pane.height)
  const [left, top] = [(pane.width - size.width) / 2, (pane.height - size.height) / 2]
  canvas.getContext('2d').drawImage(canvasOf(await decodePicture(picture, { size })), left, top)
  return canvas
}
