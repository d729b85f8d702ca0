/** Poured colours that ran into one another. */
import { clamp, mix, toRgb } from '../colours/colour.ts'
import type { Rgb } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { paintField } from '../nature/field.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { inksOf } from './inks.ts'
import { rhythm } from './poles.ts'

/** Draws the pour: bent noise read through a ramp of inks in bands. */
export async function marble(stage: Stage): Promise<void> {
  if (!hasFeature(stage, 'marble')) return
  const { easel, scene } = stage
  const ramp = rampOf(stage)
  const salt = stage.salt('land', 'marble')
  const [bendX, bendY, body] = [fractal(3, salt), fractal(3, salt + 7), fractal(3, salt + 13)]
  const scale = 0.75 + 0.35 * rhythm(stage)
  const turn = scene.mood * 6.28
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  await paintField(stage, {
    area: easel.box,
    step: 3.5 * UNIT,
    at: (x, y) => {
      const [u, v] = [(x * cos + y * sin) * scale, (y * cos - x * sin) * scale * 0.7]
      const [du, dv] = [bendX(u, v), bendY(u + 5, v)]
      const [eu, ev] = [bendX(u + 1.6 * du + 3, v + 1.6 * dv), bendY(u + 1.6 * du, v + 1.6 * dv + 4)]
      const value = 0.5 + 0.62 * body(u + 1.5 * eu, v + 1.5 * ev) + 0.18 * du
      // The index is clamped into the ramp.
      return [ramp[Math.round(clamp(value) * (ramp.length - 1))] as Rgb, 1]
    },
  })
}

/** Colours side by side: within the family they flow into one another, beside the counterpart they part sharply. */
function rampOf(stage: Stage): readonly Rgb[] {
  const { dark, deep, middle, bright, pale } = inksOf(stage)
  const order = [
    dark,
    deep,
    middle,
    pale,
    bright,
    pale,
    middle,
    deep,
    mix(deep, dark, 0.6),
    deep,
    middle,
    pale,
  ]
  return Array.from({ length: 257 }, (_, i) => {
    const at = (i / 256) * (order.length - 1)
    const from = order[Math.floor(at)] ?? dark
    const to = order[Math.min(order.length - 1, Math.floor(at) + 1)] ?? from
    const parts = from === bright || to === bright
    return toRgb(mix(from, to, clamp(((at % 1) - 0.5) * (parts ? 6 : 2.3) + 0.5)))
  })
}
