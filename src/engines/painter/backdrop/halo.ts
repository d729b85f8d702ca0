/** A disc or beams behind the head. */
import { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import { disc, polygon } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'
import { centreOf, shaded } from './form.ts'
import { schemeOf } from './scheme.ts'

/** A disc with fine rings around it. */
export const halo: Layer = {
  name: 'halo',
  paint(stage) {
    if (!hasFeature(stage, 'halo')) return
    const { easel } = stage
    const { shape, line, ground } = schemeOf(stage)
    const { x, y } = centreOf(stage)
    const radius = 0.33
    easel.glow({ x, y, radius: radius * 1.9, colour: tone(stage, ground, 1), alpha: 0.7 })
    shaded(stage, disc(x, y, radius), { colour: shape, top: y - radius, bottom: y + radius })
    for (const [reach, width] of [
      [1.07, 2.4],
      [1.13, 1.2],
      [1.31, 0.9],
    ] as const) {
      easel.stroke(disc(x, y, radius * reach), line, { width: width * UNIT, alpha: 0.55 })
    }
    for (let i = 0; i < 36; i++) {
      const angle = (i / 36) * Math.PI * 2
      const at = { x: x + Math.cos(angle) * radius * 1.22, y: y + Math.sin(angle) * radius * 1.22 }
      easel.disc({ ...at, radius: (i % 3 === 0 ? 4.2 : 2) * UNIT }, line, 0.6)
    }
  },
}

/** Beams that spread from behind the head to all sides. */
export const rays: Layer = {
  name: 'rays',
  paint(stage) {
    if (!hasFeature(stage, 'rays')) return
    const { easel } = stage
    const { shape, strong, line, ground } = schemeOf(stage)
    const { x, y } = centreOf(stage)
    const count = 2 * stage.random('sky', 'rays').whole(8, 13)
    const beams = new Path2D()
    for (let i = 0; i < count; i += 2) {
      const [from, to] = [(i / count) * Math.PI * 2, ((i + 1) / count) * Math.PI * 2]
      beams.addPath(
        polygon([
          { x, y },
          { x: x + Math.cos(from) * 9, y: y + Math.sin(from) * 9 },
          { x: x + Math.cos(to) * 9, y: y + Math.sin(to) * 9 },
        ]),
      )
    }
    easel.paint(beams, mix(ground, shape, 0.75), 0.85)
    easel.glow({ x, y, radius: 0.75, colour: tone(stage, ground, 1), alpha: 0.75, power: 1.5 })
    const heart = disc(x, y, 0.25)
    shaded(stage, heart, { colour: strong, top: y - 0.25, bottom: y + 0.25 })
    easel.stroke(disc(x, y, 0.275), line, { width: 2 * UNIT, alpha: 0.5 })
  },
}
