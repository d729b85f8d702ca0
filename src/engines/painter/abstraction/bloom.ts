/** Petals in circles around the light. */
import type { Path2D } from '@napi-rs/canvas'
import { lerp, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { closedSpline } from '../canvas/spline.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { inksOf } from './inks.ts'
import { rhythm } from './poles.ts'

/** Draws circle within circle of petals, the outermost first. */
export function bloom(stage: Stage): void {
  const { easel, scene } = stage
  if (!hasFeature(stage, 'bloom')) return
  const { dark, deep, middle, bright, pale } = inksOf(stage)
  const { x, y } = scene.light
  easel.flood(dark)
  easel.glow({ x, y, radius: 1, colour: deep, alpha: 0.9, power: 1.4 })
  const order = [bright, pale, mix(middle, pale, 0.6), middle, middle, mix(deep, middle, 0.5), deep, dark]
  const petals = 8 + 4 * rhythm(stage)
  const plump = stage.random('land', 'petal').range(0.8, 1.5)
  for (const [circle, colour] of [...order.entries()].toReversed()) {
    const reach = lerp(0.1, 1.02, (circle / (order.length - 1)) ** 1.25)
    const wide = ((Math.PI * reach) / petals) * plump
    ring(stage, { reach, wide, colour, petals, turn: ((circle % 2) / 2 / petals) * Math.PI * 2 })
  }
}

interface Ring {
  /** How far out its petals reach, and half the width of one. */
  readonly reach: number
  readonly wide: number
  readonly colour: Colour
  readonly petals: number
  readonly turn: number
}

/** One circle of petals around the light. */
function ring(stage: Stage, { reach, wide, colour, petals, turn }: Ring): void {
  const { easel, scene } = stage
  const path = petalPath(reach, wide)
  const fill = easel.linear(
    [reach * 0.3, 0],
    [reach, 0],
    [
      [0, tone(stage, colour, -1)],
      [0.55, tone(stage, colour, -0.1)],
      [1, tone(stage, colour, 0.7)],
    ],
  )
  const rib = { width: reach * 0.5, height: wide * 0.1, colour: tone(stage, colour, 0.8), alpha: 0.45 }
  for (let i = 0; i < petals; i++) {
    const tilt = turn + (i / petals) * Math.PI * 2
    easel.placed({ x: scene.light.x, y: scene.light.y, size: 1, flip: false, tilt }, () => {
      easel.shape(path, fill)
      easel.lens({ ...rib, x: reach * 0.68, y: 0 })
    })
  }
}

/** One petal that points to the right, from the middle out to `reach`. */
function petalPath(reach: number, wide: number): Path2D {
  return closedSpline([
    { x: reach * 0.3, y: 0, corner: true },
    { x: reach * 0.62, y: -wide * 0.8 },
    { x: reach, y: 0, corner: true },
    { x: reach * 0.62, y: wide * 0.8 },
  ])
}
