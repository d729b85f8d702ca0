/** The near bank of a lake. */
import { columns } from '../canvas/cells.ts'
import { mix } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { fir, needles } from './firs.ts'
import { grassColour } from './grass.ts'
import { paintGround } from './ground.ts'
import type { Crest } from './land.ts'
import { reeds } from './plants.ts'
import { stone } from './rocks.ts'

/** How the bank slopes away from the light. */
const LEAN = 0.16

/** The bank at the viewer's feet: a corner of land that frames the water. */
export const nearBank: Layer = {
  name: 'bank',
  paint(stage) {
    const { frame, easel, scene } = stage
    const relief = fractal(3, stage.salt('land', 'bank'))
    const feet = frame.height * 0.955
    const side = scene.light.x < frame.width / 2 ? 1 : -1
    const crest: Crest = (x) => feet - side * (x - frame.width / 2) * LEAN + 0.022 * relief(x * 1.6, 2.5)
    if (feet - frame.width * LEAN > easel.box.bottom + 0.1) return undefined
    const colour = grassColour(stage, 3)
    return paintGround({ ...stage, scene: { ...scene, figures: [] } }, [
      {
        crest,
        top: feet - 0.07,
        fall: 0.3,
        stops: [
          [0, tone(stage, colour, 0.15)],
          [1, tone(stage, colour, -0.75)],
        ],
        lit: tone(stage, colour, 0.7),
        dress: () => dressBank(stage, crest),
      },
    ])
  },
}

/** Stones at the water's edge, reeds and firs at the sides, and grass. */
function dressBank(stage: Stage, crest: Crest): void {
  const { easel, scene, frame, palette } = stage
  const dark = local(stage, mix(needles(stage), palette.deep, 0.45), 0.7)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.075)) {
    const next = stage.random('plants', 'bank', column)
    const x = (column + next()) * 0.075
    const edge = Math.abs(x - frame.width / 2) / (frame.width / 2)
    const taken = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.6 + 0.06)
    const covered = Math.abs(x - scene.light.x) < 0.1 && scene.light.radius > 0.1
    const y = crest(x)
    if (next() < 0.4 && !taken) stone(stage, { x, y: y + 0.004, width: next.range(0.012, 0.04) })
    if (taken || covered || edge < 0.62 || next() < 0.25) continue
    if (hasFeature(stage, 'reeds')) {
      reeds(stage, next, { x, y: y + 0.03, count: 9, height: next.range(0.14, 0.34), colour: dark })
    } else if (hasFeature(stage, 'firs')) {
      const height = next.range(0.2, 0.5) * Math.min(1.15, edge)
      fir(stage, next, { x, y: y + 0.03, height, colour: dark, snow: scene.weather === 'snow' ? 0.6 : 0 })
    }
  }
}
