/** How far a camera can see in a picture. */
import type { Size } from '../../../pixels/pixels.ts'
import { clamp } from '../colours/colour.ts'
import type { Recipe } from '../verbs/recipe.ts'
import { withAspect } from '../verbs/reframe.ts'
import { MEDIA } from '../media/media.ts'
import { viewBox, type Scene } from '../scene.ts'

/** What a camera may see beyond the frame, and where it is headed when it comes nearer. */
export interface Room {
  /** How far the picture goes on beyond each edge, in shares of the frame; 0 for one that ends there. */
  readonly beyond: number
  /** How far of that may be shown: less where paper shows at the edges. */
  readonly shown: number
  /** In shares of the frame. */
  readonly focus: { readonly x: number; readonly y: number }
  /** Width of the frame for one unit of its height. */
  readonly ratio: number
}

/** How far a painted scene goes on beyond each edge of the frame, in shares of the frame. */
const BEYOND = 0.17

/** Width of a watercolour's torn margin with all its ups and downs, in shares of the frame. */
const TORN = 0.09

/** How far from its middle a camera may be headed, in shares of the frame. */
const LEAST_FOCUS = 0.3

/** What a camera may see of a picture that ends at its edges. */
export const boundedRoom = (size: Size): Room => ({
  beyond: 0,
  shown: 0,
  focus: { x: 0.5, y: 0.5 },
  ratio: size.width / size.height,
})

/** What a camera may see of a picture in a frame of this size. */
export function roomOf(recipe: Recipe | null, size: Size): Room {
  const room = boundedRoom(size)
  if (!recipe || MEDIA[recipe.scene.medium].framed) return room
  const shown = recipe.scene.medium === 'watercolour' ? BEYOND - TORN : BEYOND
  return { ...room, beyond: BEYOND, shown, focus: focusOf(withAspect(recipe.scene, size)) }
}

/** The focal figure, or the horizon, but never far from the middle. */
function focusOf(scene: Scene): Room['focus'] {
  const box = viewBox(scene)
  const [figure] = scene.figures
  const at = figure ? { x: figure.x, y: figure.y - figure.size / 2 } : { x: scene.light.x, y: scene.horizon }
  return {
    x: clamp((at.x - box.left) / (box.right - box.left), LEAST_FOCUS, 1 - LEAST_FOCUS),
    y: clamp((at.y - box.top) / (box.bottom - box.top), LEAST_FOCUS, 1 - LEAST_FOCUS),
  }
}
