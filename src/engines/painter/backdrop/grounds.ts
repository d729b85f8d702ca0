/** A ground without horizon. */
import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { schemeOf } from './scheme.ts'

/** A ground without horizon: light falls on it from the upper side; a plain one is of one colour. */
export const seamless: Layer = {
  name: 'sky',
  paint(stage) {
    const { easel, frame, scene } = stage
    const { ground, strong } = schemeOf(stage)
    if (hasFeature(stage, 'plain')) return easel.flood(ground)
    const stops = [
      [0, tone(stage, ground, 0.25)],
      [0.62, ground],
      [1, mix(ground, strong, 0.34)],
    ] as const
    easel.flood(mix(ground, strong, 0.34))
    easel.flood(tone(stage, ground, 0.25), easel.box.top, Math.min(UNIT, easel.box.bottom))
    easel.flood(easel.vertical(0, frame.height, stops), 0, frame.height)
    const light = { x: scene.light.x, y: frame.height * 0.2, colour: tone(stage, ground, 1) }
    easel.glow({ ...light, radius: 0.95, alpha: 0.6, power: 1.6 })
  },
}

/** The soft dark under what stands on a seamless ground, which has no land for shadows. */
export function restingShade(stage: Stage): Colour {
  const { strong, line, ground } = schemeOf(stage)
  return shift(mix(mix(ground, strong, 0.6), line, 0.2), { L: -0.06 })
}
