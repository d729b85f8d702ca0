/** The light of what burns: brighter and fainter again, beyond what is painted. */
import { pixelsOf } from '../canvas/canvas-pixels.ts'
import { Easel } from '../canvas/easel.ts'
import { lch } from '../colours/colour.ts'
import type { Figure } from '../scene.ts'
import { boundsOf, readPoints } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { Sprite } from './pane.ts'
import { planeOf } from './plane.ts'

/** The flames of a fire: rounds a second, and how bright each grows. */
const FLAMES = [
  { often: 0.6, depth: 0.34 },
  { often: 1.8, depth: 0.22 },
] as const

const FIRELIGHT = lch(0.8, 0.15, 65)

/** The light of a figure that burns. */
export function blazing(stage: Stage, { subject, flip, x, y, size }: Figure): readonly Sprite[] {
  return subjectOf(subject).parts.flatMap((part): Sprite[] => {
    if (!('glow' in part)) return []
    const [left, top, right, bottom] = boundsOf(readPoints(part.d))
    const easel = new Easel(stage.easel, stage.easel.box, stage.easel.look)
    easel.glow({
      x: x + ((flip ? -1 : 1) * (left + right) * size) / 2,
      y: y + ((top + bottom) * size) / 2,
      radius: Math.hypot(right - left, bottom - top) * size,
      colour: FIRELIGHT,
      alpha: 1,
      power: 1,
    })
    const plane = planeOf(pixelsOf(easel.canvas))
    return plane
      ? FLAMES.map((flame) => ({ plane, act: { kind: 'fades', ...flame, comes: true }, isLight: true }))
      : []
  })
}
