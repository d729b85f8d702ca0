/** Smoke and steam of figures: each puff goes where the next one was, the last one thins out, and a new one comes. */
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { Easel } from '../canvas/easel.ts'
import { drawDrawing } from '../canvas/figure.ts'
import type { Figure } from '../scene.ts'
import { boundsOf, readPoints, type Bounds } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { FormPart } from '../subjects/subject.ts'
import { isVapour } from '../canvas/vapour.ts'
import type { Puff, Sprite } from './pane.ts'
import { planeOf } from './plane.ts'

/** How far a wisp that is alone rises, in its heights, and how much wider it gets. */
const RISE = 0.4
const WIDER = 1.12

/** How often a puff is where the next one was, in rounds a second. */
const OFTEN = 0.35

/** The vapour of a figure, on its way. */
export function rising(stage: Stage, figure: Figure): readonly Sprite[] {
  const puffs = subjectOf(figure.subject).parts.filter(isVapour)
  return trailsOf(puffs).flatMap((trail) =>
    trail.flatMap((part, i): Sprite[] => {
      const plane = planeOf(pixelsOf(drawn(stage, figure, part)))
      if (!plane) return []
      const box = boxOf(part)
      const next = trail[i + 1]
      const goes: Puff = { to: stepOf(stage, figure, box, next ? boxOf(next) : above(box)), isLast: !next }
      const on: Sprite = { plane, act: { kind: 'rises', often: OFTEN, ...goes, comes: false } }
      if (i > 0) return [on]
      const from = stepOf(stage, figure, box, below(box))
      return [on, { plane, act: { kind: 'rises', often: OFTEN, to: from, isLast: false, comes: true } }]
    }),
  )
}

/** Wisps side by side rise each for itself; puffs at different heights follow one another. */
function trailsOf(puffs: readonly FormPart[]): readonly (readonly FormPart[])[] {
  const [first] = puffs
  const isSideBySide = first !== undefined && puffs.every((part) => boxOf(part)[3] === boxOf(first)[3])
  return isSideBySide ? puffs.map((part) => [part]) : [puffs]
}

const boxOf = (part: FormPart): Bounds => boundsOf(readPoints(part.d))

function above([left, top, right, bottom]: Bounds): Bounds {
  const [rise, more] = [RISE * (bottom - top), ((WIDER - 1) * (right - left)) / 2]
  return [left - more, top - rise, right + more, bottom - rise]
}

function below([left, top, right, bottom]: Bounds): Bounds {
  const [rise, less] = [RISE * (bottom - top), ((WIDER - 1) * (right - left)) / 2]
  return [left + less, top + rise, right - less, bottom + rise * 0.2]
}

/** From the box of a puff to another one, in pixels of the sheet. */
function stepOf(
  { easel: { box, scale } }: Stage,
  { x, y, size, flip }: Figure,
  one: Bounds,
  other: Bounds,
): Puff['to'] {
  const side = flip ? -1 : 1
  const middle = ([left, top, right, bottom]: Bounds) => ({
    x: (x + (side * (left + right) * size) / 2 - box.left) * scale,
    y: (y + ((top + bottom) * size) / 2 - box.top) * scale,
  })
  const [from, to] = [middle(one), middle(other)]
  return {
    from,
    x: to.x - from.x,
    y: to.y - from.y,
    wide: (other[2] - other[0]) / (one[2] - one[0]),
    tall: (other[3] - other[1]) / (one[3] - one[1]),
  }
}

/** One puff alone on clear glass. */
function drawn(stage: Stage, figure: Figure, part: FormPart) {
  const { filmed: _, ...still } = stage
  const easel = new Easel(stage.easel, stage.easel.box, stage.easel.look)
  const { id, palette } = subjectOf(figure.subject)
  const drawing = { id: `${id}: ${part.d}`, palette, parts: [part] }
  const tint = { colour: stage.palette.haze, share: 0.05 + 0.17 * stage.palette.dim }
  drawDrawing({ ...still, easel }, drawing, { figure, tint })
  return easel.canvas
}
