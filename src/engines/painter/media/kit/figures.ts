/** Where a scene's figures are, for media that treat them otherwise than what is around them. */
import { carriedBy } from '../../compose/carrying.ts'
import { lch } from '../../colours/colour.ts'
import { Easel } from '../../canvas/easel.ts'
import { drawSilhouette, figureBox } from '../../canvas/figure.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Figure } from '../../scene.ts'
import type { Stage } from '../../canvas/stage.ts'

/** How much of every pixel the figures cover, 0 to 1. What is in the water counts down to the waterline. */
export function figureMask(stage: Stage): Plane {
  const { width, height } = stage.easel
  const mask = new Float32Array(width * height)
  for (const figure of stage.scene.figures) addFigure(stage, figure, mask)
  return mask
}

/** The same at half the picture's size. */
export function halfFigureMask(stage: Stage): Plane {
  const { easel } = stage
  const half = halfOf(easel)
  // An odd picture ends in the middle of the last pixel of its half.
  const box = { ...easel.box, right: easel.worldX(half.width * 2), bottom: easel.worldY(half.height * 2) }
  return figureMask({ ...stage, easel: new Easel(half, box, easel.look) })
}

/** Draws a figure, with all that it carries, on a canvas of its own size: most of a picture has none. */
function addFigure(stage: Stage, figure: Figure, mask: Plane): void {
  for (const inside of [true, false]) {
    for (const load of carriedBy(figure, { inside })) addFigure(stage, load, mask)
  }
  const { easel } = stage
  const { scale, width, height } = easel
  const box = figureBox(figure)
  const left = Math.max(0, Math.floor((box.left - easel.box.left) * scale) - EDGE)
  const right = Math.min(width, Math.ceil((box.right - easel.box.left) * scale) + EDGE)
  const top = Math.max(0, easel.rowOf(box.top) - EDGE)
  const bottom = Math.min(height, easel.rowOf(box.bottom) + EDGE)
  if (left >= right || top >= bottom) return
  const sheet = { width: right - left, height: bottom - top }
  const window = {
    left: easel.worldX(left),
    right: easel.worldX(right),
    top: easel.worldY(top),
    bottom: easel.worldY(bottom),
  }
  const own = new Easel(sheet, window, easel.look)
  own.placed(figure, () => drawSilhouette({ ...stage, easel: own }, figure, BLACK))
  const { data } = own.context.getImageData(0, 0, sheet.width, sheet.height)
  for (let y = 0, at = 3; y < sheet.height; y++) {
    const row = (top + y) * width + left
    for (let x = 0; x < sheet.width; x++, at += 4) {
      // Both lie inside their pictures.
      mask[row + x] = Math.max(mask[row + x] as number, (data[at] as number) / 255)
    }
  }
}

const BLACK = lch(0, 0, 0)
/** Pixels beyond a figure's box that the breadth of its lines may reach. */
const EDGE = 4
