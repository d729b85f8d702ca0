/** From a picture, as it is remembered, to a film. */
import { createCanvas, type Canvas } from '@napi-rs/canvas'
import { decodePicture } from '../../../pixels/decode.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { EngineError } from '../../engine.ts'
import { MEDIA } from '../media/media.ts'
import { paint } from '../paint.ts'
import { paintRecipe } from '../paint-recipe.ts'
import type { Recipe } from '../recipe.ts'
import { withAspect, zoomOut } from '../reframe.ts'
import { settingOf, type Scene } from '../scene.ts'
import { platesOf, type Plate } from './depths.ts'
import { canvasOf, lensOf, type Film, type Pane } from './film.ts'
import { cutOut, isEmpty } from './matte.ts'
import { boundedRoom, roomOf } from './room.ts'

/** What a film is made of: a picture of ours, which goes on beyond its frame and comes apart by depth, or any other. */
export type Still =
  | { readonly kind: 'recipe'; readonly recipe: Recipe }
  | { readonly kind: 'picture'; readonly picture: Uint8Array }

/** How a film shall be made. */
export interface FilmOptions {
  /** Pixels of a frame. */
  readonly size: Size
  /** All in one pane: quicker, and the same as long as the camera does not move. */
  readonly isFlat: boolean
  /** Awaited between steps; what it throws ends the work. */
  readonly pause: () => Promise<void>
}

/** Pixels of a pane for one pixel of the frame: enough for the nearest that a camera comes. */
const DENSITY = 1.35

/** Makes the film of a still. Throws `EngineError` for a picture that cannot be read. */
export async function filmOf(still: Still, options: FilmOptions): Promise<Film> {
  const { size } = options
  if (still.kind === 'picture') {
    const canvas = await covering(still.picture, size)
    return { room: boundedRoom(size), panes: [{ canvas, nearness: 1 }], lens: null }
  }
  const { scene, repaints } = still.recipe
  const room = roomOf(still.recipe, size)
  const wide = zoomOut(withAspect(scene, size), 1 + 2 * room.beyond)
  // What was painted over has no depth of its own.
  if (room.beyond === 0 || repaints.length > 0) {
    const picture = await paintRecipe({ scene: wide, repaints }, paneSize(size, room.beyond), options.pause)
    return { room, panes: [{ canvas: canvasOf(picture), nearness: 1 }], lens: null }
  }
  const plates = platesOf(scene)
  // Crisp media choose their few colours by the whole picture: no plate would match another.
  const chosen = options.isFlat || MEDIA[scene.medium].crisp ? plates.slice(-1) : plates
  const panes = await panesOf(wide, chosen, { ...options, size: paneSize(size, room.beyond) })
  return { room, panes, lens: lensOf(size, MEDIA[scene.medium].finish.vignette) }
}

/** Paints plate after plate; each gives what the one before it does not show. */
async function panesOf(
  scene: Scene,
  plates: readonly Plate[],
  { size, pause }: FilmOptions,
): Promise<Pane[]> {
  const panes: Pane[] = []
  let behind: Pixels | null = null
  for (const { layers, isBare, nearness } of plates) {
    const shown = isBare ? bare(scene) : scene
    const canvas = await paint(shown, { ...size, plate: { layers }, progress: pause })
    const plate = pixelsOf(canvas)
    if (!behind) panes.push({ canvas, nearness })
    else {
      const own = cutOut(plate, behind)
      if (!isEmpty(own)) panes.push({ canvas: canvasOf(own), nearness })
    }
    behind = plate
    await pause()
  }
  return panes
}

/** The scene without its figures on the ground; everything else stays where it made way for them. */
function bare(scene: Scene): Scene {
  return {
    ...scene,
    figures: scene.figures.filter(({ slot }) => slot !== 'ground'),
    setFor: settingOf(scene),
  }
}

function paneSize({ width, height }: Size, beyond: number): Size {
  const scale = DENSITY * (1 + 2 * beyond)
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

/** A picture that covers a pane of the frame's ratio; what is too much is cut off evenly. */
async function covering(picture: Uint8Array, frame: Size): Promise<Canvas> {
  const own = sniffPicture(picture)
  if (!own) throw new EngineError('picture-unreadable', 'A picture of the clip is not a readable one.')
  const pane = paneSize(frame, 0)
  const scale = Math.max(pane.width / own.width, pane.height / own.height)
  const size = { width: Math.ceil(own.width * scale), height: Math.ceil(own.height * scale) }
  const canvas = createCanvas(pane.width, pane.height)
  const [left, top] = [(pane.width - size.width) / 2, (pane.height - size.height) / 2]
  canvas.getContext('2d').drawImage(canvasOf(await decodePicture(picture, { size })), left, top)
  return canvas
}
