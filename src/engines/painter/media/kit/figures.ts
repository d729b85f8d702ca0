/** Where a scene's figures are, for media that treat them otherwise than what is around them. */
import { carriedBy } from '../../compose/carrying.ts'
import { lch } from '../../colours/colour.ts'
import { Easel } from '../../canvas/easel.ts'
import { drawSilhouette, figureBox } from '../../canvas/figure.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Figure, Scene, Slot } from '../../scene.ts'
import type { Stage } from '../../canvas/stage.ts'
import { subjectOf } from '../../subjects/catalogue.ts'

/** How much of every pixel the figures cover, 0 to 1. What is in the water counts down to the waterline. */
export function figureMask(stage: Stage): Plane {
  const { width, height } = stage.easel
  const mask = new Float32Array(width * height)
  for (const body of bodiesOf(stage.scene)) {
    eachCover(stage, body, (i, cover) => {
      if (cover > (mask[i] as number)) mask[i] = cover // Inside the picture.
    })
  }
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

/** A figure, or what one carries, where it is painted. */
export interface Body {
  readonly figure: Figure
  /** World y of the water that hides what is deeper; Infinity on land and for what dives. */
  readonly floor: number
}

const SLOTS: readonly Slot[] = ['air', 'water', 'ground']

/** A scene's bodies; what hides others comes after them: the water's before the air's, the near before the far. */
export function bodiesOf({ figures, place }: Pick<Scene, 'figures' | 'place'>): readonly Body[] {
  return figures
    .toSorted((one, other) => SLOTS.indexOf(one.slot) - SLOTS.indexOf(other.slot) || one.y - other.y)
    .flatMap((figure) => {
      if (figure.slot !== 'water') return loaded(figure, Infinity)
      const depth = (subjectOf(figure.subject).waterline ?? 0) * figure.size
      return loaded({ ...figure, y: figure.y - depth }, place === 'underwater' ? Infinity : figure.y)
    })
}

/** A figure between what is in it and what is on it. */
function loaded(figure: Figure, floor: number): readonly Body[] {
  const load = (inside: boolean) => carriedBy(figure, { inside }).flatMap((one) => loaded(one, floor))
  return [...load(true), { figure: { ...figure, carries: [] }, floor }, ...load(false)]
}

/** Which of a scene's bodies every pixel shows, counted from 1; 0 where there is none. */
export function bodyMap(stage: Stage): Uint8Array {
  const { width, height } = stage.easel
  const map = new Uint8Array(width * height)
  for (const [index, body] of bodiesOf(stage.scene).slice(0, 255).entries()) {
    eachCover(stage, body, (i, cover) => {
      if (cover > 0.5) map[i] = index + 1
    })
  }
  return map
}

/** Tells how much of each pixel a body covers; it is drawn on a canvas of its own size: most of a picture has none. */
function eachCover(
  stage: Stage,
  { figure, floor }: Body,
  tell: (pixel: number, cover: number) => void,
): void {
  const { easel } = stage
  const { scale, width, height } = easel
  const box = figureBox(figure)
  const left = Math.max(0, Math.floor((box.left - easel.box.left) * scale) - EDGE)
  const right = Math.min(width, Math.ceil((box.right - easel.box.left) * scale) + EDGE)
  const top = Math.max(0, easel.rowOf(box.top) - EDGE)
  const bottom = Math.min(height, easel.rowOf(Math.min(box.bottom + EDGE / scale, floor)))
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
      const cover = data[at] as number // Inside its picture.
      if (cover > 0) tell(row + x, cover / 255)
    }
  }
}

const BLACK = lch(0, 0, 0)
/** Pixels beyond a figure's box that the breadth of its lines may reach. */
const EDGE = 4
