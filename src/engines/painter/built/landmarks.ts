/** What people build across the sky of a city: bridges and cranes. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { Path2D } from '@napi-rs/canvas'
import { openSpline } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { lampColour, lamplight } from './lamplight.ts'
import { line } from './towers.ts'

/** World units from one pylon of a bridge to the next. */
const SPAN = 0.62

/** A suspension bridge over the water, from one side of the world to the other. */
export const bridge: Layer = {
  name: 'bridge',
  paint(stage) {
    if (!hasFeature(stage, 'bridge')) return
    const { easel, horizon, scene } = stage
    const deck = horizon - 0.022
    const height = 0.22 * Math.min(1.3, stage.frame.height)
    const colour = air(stage, local(stage, mix(lch(0.46, 0.11, 32), stage.palette.shade, 0.3)), 0.2)
    const offset = scene.light.x + SPAN * 0.36
    for (const column of columns(easel.box.left - SPAN - offset, easel.box.right + SPAN - offset, SPAN)) {
      const x = offset + column * SPAN
      cable(stage, { x, deck, height, colour })
      pylon(stage, { x, deck, height, colour })
    }
    const road = new Path2D()
    road.rect(easel.box.left, deck, easel.box.right - easel.box.left, 0.009)
    easel.shape(
      road,
      easel.vertical(deck, deck + 0.009, [
        [0, tone(stage, colour, 0.6)],
        [0.4, colour],
        [1, tone(stage, colour, -0.5)],
      ]),
    )
  },
}

interface Pier {
  readonly x: number
  readonly deck: number
  readonly height: number
  readonly colour: ReturnType<typeof lch>
}

/** Two legs with cross beams. */
function pylon(stage: Stage, { x, deck, height, colour }: Pier): void {
  const { easel, horizon } = stage
  const top = deck - height
  const legs = new Path2D()
  for (const side of [-1, 1]) legs.rect(x + side * 0.013 - 0.0045, top, 0.009, horizon + 0.006 - top)
  for (const share of [0.02, 0.36, 0.68]) legs.rect(x - 0.016, top + height * share, 0.032, 0.008)
  easel.shape(
    legs,
    easel.vertical(top, horizon, [
      [0, tone(stage, colour, 0.3)],
      [1, tone(stage, colour, -0.4)],
    ]),
  )
  if (lamplight(stage) > 0.2)
    easel.glow({ x, y: top, radius: 0.03, colour: lch(0.68, 0.21, 25), alpha: 0.7, screen: true })
}

/** The cable to the next pylon, its hangers and its lamps. */
function cable(stage: Stage, { x, deck, height, colour }: Pier): void {
  const { easel } = stage
  const sag = (t: number) => deck - height * (0.06 + 0.94 * (2 * t - 1) ** 2)
  const points = Array.from({ length: 13 }, (_, i) => ({ x: x + (SPAN * i) / 12, y: sag(i / 12) }))
  easel.stroke(openSpline(points), colour, { width: 3 * UNIT })
  for (let i = 1; i < 26; i++) {
    const at = x + (SPAN * i) / 26
    easel.stroke(line([at, sag(i / 26)], [at, deck]), colour, { width: 0.9 * UNIT, alpha: 0.7 })
  }
  const light = lamplight(stage)
  if (light < 0.1) return
  const lamp = lampColour(stage)
  for (let i = 0; i < 26; i++) {
    const t = (i + 0.5) / 26
    easel.disc({ x: x + SPAN * t, y: sag(t) - UNIT, radius: 1.6 * UNIT }, lamp, light)
    if (i % 3 === 0) easel.disc({ x: x + SPAN * t, y: deck + 3 * UNIT, radius: 1.9 * UNIT }, lamp, light)
  }
}

/** Cranes between the towers. */
export const cranes: Layer = {
  name: 'cranes',
  paint(stage) {
    if (!hasFeature(stage, 'cranes')) return
    const { easel, horizon } = stage
    for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.42)) {
      const next = stage.random('land', 'crane', column)
      const x = (column + next.range(0.15, 0.85)) * 0.42
      crane(stage, {
        x,
        height: next.range(0.2, 0.34),
        reach: next.range(0.1, 0.16) * (next() < 0.5 ? -1 : 1),
        foot: horizon,
      })
    }
  },
}

function crane(
  stage: Stage,
  { x, height, reach, foot }: { x: number; height: number; reach: number; foot: number },
): void {
  const { easel } = stage
  const colour = air(stage, local(stage, mix(lch(0.6, 0.13, 60), stage.palette.shade, 0.25)), 0.45)
  const [top, jib, back] = [foot - height - 0.025, foot - height, reach * 0.32]
  const bold = { width: 2.6 * UNIT }
  const fine = { width: 1.1 * UNIT }
  for (const side of [-1, 1])
    easel.stroke(line([x + side * 3 * UNIT, foot], [x + side * 3 * UNIT, jib]), colour, fine)
  for (let y = foot, i = 0; y > jib; y -= 0.011, i++) {
    const side = i % 2 ? 3 * UNIT : -3 * UNIT
    easel.stroke(line([x + side, y], [x - side, y - 0.011]), colour, fine)
  }
  easel.stroke(line([x - back, jib], [x + reach, jib]), colour, bold)
  easel.stroke(line([x, top], [x + reach * 0.9, jib]), colour, fine)
  easel.stroke(line([x, top], [x - back, jib]), colour, fine)
  easel.stroke(line([x, top], [x, jib]), colour, bold)
  easel.stroke(line([x + reach * 0.72, jib], [x + reach * 0.72, jib + height * 0.3]), colour, fine)
  const weight = new Path2D()
  weight.rect(x - back - 6 * UNIT, jib, 12 * UNIT, 9 * UNIT)
  easel.paint(weight, colour)
}
