/** Cloth in rooms: rugs and curtains, and the colours it comes in. */
import { lch, mix } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Opening } from './room.ts'
import { boxOf } from './shelves.ts'

/** Colours of cloth. */
export const CLOTHS = [
  lch(0.55, 0.1, 165),
  lch(0.58, 0.13, 35),
  lch(0.5, 0.09, 245),
  lch(0.72, 0.11, 80),
  lch(0.6, 0.09, 350),
]

/** A rug on the floor: rings of colour in perspective. */
export function drawRug(stage: Stage, x: number): void {
  const { easel, horizon, frame } = stage
  const next = stage.random('land', 'rug')
  const y = horizon + (frame.height - horizon) * 0.62
  const half = 0.4
  const high = Math.max(0.03, (frame.height - horizon) * 0.24)
  const cloth = next.pick(CLOTHS)
  const rings = [
    cloth,
    mix(cloth, lch(0.95, 0.02, 85), 0.75),
    mix(cloth, lch(0.4, 0.06, 30), 0.4),
    cloth,
    mix(cloth, lch(0.95, 0.02, 85), 0.6),
  ]
  const { context } = easel
  for (const [i, colour] of rings.entries()) {
    const share = [1, 0.93, 0.78, 0.72, 0.4][i] ?? 0.3
    context.beginPath()
    context.ellipse(x, y, half * share, high * share, 0, 0, Math.PI * 2)
    easel.fillCurrent(tone(stage, local(stage, colour, 0.85), -0.15), 1)
  }
}

/** A curtain on each side of a window, in folds. */
export function drawCurtains(stage: Stage, [left, top, right, bottom]: Opening): void {
  const { easel } = stage
  const next = stage.random('land', 'curtain')
  const cloth = local(stage, mix(next.pick(CLOTHS), lch(0.95, 0.02, 85), 0.4), 0.8)
  const rod = tone(stage, local(stage, lch(0.4, 0.05, 60)), 0)
  const high = top - 0.045
  easel.paint(boxOf(left - 0.13, high - 0.006, right - left + 0.26, 0.01), rod)
  for (const side of [-1, 1]) {
    const inner = (side < 0 ? left : right) + side * -0.02
    const folds = 5
    const wide = 0.115
    for (let i = 0; i < folds; i++) {
      const from = inner + (side * wide * i) / folds
      const to = inner + (side * wide * (i + 1)) / folds
      const sway = side * 0.012 * (i % 2 ? 1 : -0.3)
      const foot = bottom + 0.075
      const fold = polygon([
        { x: from, y: high },
        { x: to, y: high },
        { x: to + sway, y: foot },
        { x: from + sway * 0.4, y: foot },
      ])
      easel.shape(
        fold,
        easel.vertical(high, foot, [
          [0, tone(stage, cloth, 0.2 - 0.4 * (i % 2))],
          [1, tone(stage, cloth, -0.1 - 0.45 * (i % 2))],
        ]),
      )
    }
  }
}
