/** The near bank of a river. */
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { hasFeature, tone } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'
import { flowers, grassColour } from './grass.ts'
import { paintGround } from './ground.ts'
import type { Crest } from './land.ts'
import { spurColour } from './spurs.ts'

/** The bank at the viewer's feet: from one side, or across the picture where figures stand on it. */
export const riverBank: Layer = {
  name: 'bank',
  paint(stage) {
    const { frame, scene } = stage
    const standing = settingOf(scene).filter(({ slot }) => slot === 'ground')
    const relief = fractal(3, stage.salt('land', 'river bank'))
    const focus = standing[0]?.x ?? (scene.light.x > frame.width / 2 ? 0 : frame.width)
    const side = focus < frame.width / 2 ? -1 : 1
    const feet = standing.length > 0 ? Math.min(...standing.map(({ y }) => y)) - 0.06 : frame.height * 0.9
    const edge = Math.max(0, ...standing.map(({ x, size }) => side * (frame.width / 2 - x) + size * 0.6))
    const crest: Crest = (x) => {
      const beyond = Math.max(0, side * (frame.width / 2 - x) - edge + frame.width * 0.12)
      // Below the frame the land closes, whichever side it comes from.
      const fall = Math.min(beyond * 0.34 + 0.8 * beyond * beyond, frame.height - feet + 0.12)
      return feet + fall + 0.02 * relief(x * 2, 4.5)
    }
    const canyon = hasFeature(stage, 'canyon')
    const colour = canyon ? spurColour(stage, 1) : grassColour(stage, 3)
    return paintGround(stage, [
      {
        crest,
        top: feet - 0.03,
        fall: 0.3,
        stops: [
          [0, tone(stage, colour, 0.2)],
          [1, tone(stage, colour, -0.65)],
        ],
        lit: tone(stage, colour, 0.7),
        dress: () => (canyon ? undefined : flowers(stage, crest, 3)),
      },
    ])
  },
}
