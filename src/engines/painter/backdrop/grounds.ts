/** A ground without horizon. */
import { mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { schemeOf } from './scheme.ts'

/** A ground without horizon: light falls on it from the upper side; a plain one is of one colour. */
export const seamless: Layer = {
  name: 'sky',
  paint(stage) {
    const { easel, frame, scene } = stage
    const { ground, strong } = schemeOf(stage)
    if (hasFeature(stage, 'plain')) return plainGround(stage)
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

/** Of the strong colour and that of the lines the one that is farther from what is shown. */
function standingOut(stage: Stage): Colour {
  const { strong, line } = schemeOf(stage)
  const [focal] = stage.scene.figures
  if (!focal) return strong
  const { accent, palette } = subjectOf(focal.subject)
  const own = focal.colours[accent] ?? palette[accent] ?? strong
  const apart = (other: Colour) => Math.hypot(own.L - other.L, own.a - other.a, own.b - other.b)
  return apart(strong) > apart(line) ? strong : line
}

/** Steps of lightness: a plain ground stays nearly of one colour. */
const FAINT = { sweep: 0.045, floor: 0.05, dark: 0.07 } as const

/** Where wall and floor of a plain ground meet: a share of the frame's height. */
const MEETING = 0.63

/** A ground of one colour as this layout has it: even, swept upward, lit in the middle, with a floor, or strong. */
function plainGround(stage: Stage): void {
  const { easel, frame, scene } = stage
  const { ground, strong, shape } = schemeOf(stage)
  if (hasFeature(stage, 'strong ground')) return easel.flood(scene.backdrop ?? standingOut(stage))
  easel.flood(ground)
  const darker = (by: number) => shift(ground, { L: ground.L > 0.3 ? -by : by })
  if (hasFeature(stage, 'swept ground')) {
    const sweep = [
      [0, ground],
      [0.55, ground],
      [1, darker(FAINT.sweep)],
    ] as const
    easel.flood(easel.vertical(0, frame.height, sweep), 0, frame.height)
    if (easel.box.bottom > frame.height) easel.flood(darker(FAINT.sweep), frame.height)
  }
  if (hasFeature(stage, 'lit ground')) {
    easel.flood(darker(FAINT.dark))
    easel.glow({
      x: frame.width / 2,
      y: frame.height * 0.42,
      radius: 0.8,
      colour: ground,
      alpha: 1,
      power: 1.4,
    })
  }
  if (hasFeature(stage, 'floor')) easel.flood(darker(FAINT.floor), MEETING * frame.height)
  const middle = { x: frame.width / 2, y: frame.height / 2 }
  if (hasFeature(stage, 'disc')) easel.disc({ ...middle, radius: 0.42 }, shape)
  if (hasFeature(stage, 'badge')) {
    easel.disc({ ...middle, radius: 0.39 }, strong)
    easel.disc({ ...middle, radius: 0.365 }, ground)
    easel.disc({ ...middle, radius: 0.352 }, shape)
  }
}

/** The soft dark under what stands on a seamless ground, which has no land for shadows. */
export function restingShade(stage: Stage): Colour {
  const { strong, line, ground } = schemeOf(stage)
  return shift(mix(mix(ground, strong, 0.6), line, 0.2), { L: -0.06 })
}
