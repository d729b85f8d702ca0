/** The far shore of a lake, and the mist below it. */
import { fractal } from '../canvas/noise.ts'
import { UNIT, air, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { firRows, needles } from './firs.ts'
import { grassColour } from './grass.ts'
import { grove } from './grove.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'

/** The far shore: a low tongue of land with firs, or with round trees and meadow. */
export const farShore: Layer = {
  name: 'shore',
  paint(stage) {
    const { horizon } = stage
    const relief = fractal(3, stage.salt('land', 'shore line'))
    const crest: Crest = (x) => horizon - 0.012 - 0.02 * Math.max(0, relief(x * 1.3, 4.5) + 0.3)
    meadowStrip(stage, crest)
    if (hasFeature(stage, 'firs')) {
      const rows = [
        { height: 0.05, pitch: 0.011, depth: 0.62 },
        { height: 0.075, pitch: 0.017, depth: 0.4 },
        { height: 0.11, pitch: 0.026, depth: 0.2 },
      ]
      firRows(stage, { name: 'shore', foot: crest, rows, crowd: 0.45, colour: needles(stage) })
    } else grove(stage, crest)
  },
}

function meadowStrip(stage: Stage, crest: Crest): void {
  const { easel, horizon } = stage
  const grass = air(stage, grassColour(stage, 1), 0.45)
  const path = below(stage, crest, horizon + 2 * UNIT)
  const stops = [
    [0, tone(stage, grass, 0.2)],
    [1, tone(stage, grass, -0.5)],
  ] as const
  easel.paint(path, easel.vertical(horizon - 0.04, horizon + 2 * UNIT, stops))
}

/** Mist that lies on the water below the far shore. */
export const lakeMist: Layer = {
  name: 'mist',
  paint({ easel, palette, horizon, scene }) {
    const strength = scene.time === 'day' && scene.weather !== 'fog' ? 0.4 : 0.75
    const alpha = strength * (0.5 + 0.5 * scene.atmosphere)
    const stops = [
      [0, palette.haze, 0],
      [0.7, palette.haze, alpha],
      [1, palette.haze, 0],
    ] as const
    easel.flood(easel.vertical(horizon - 0.1, horizon + 0.02, stops), horizon - 0.1, horizon + 0.02)
  },
}
