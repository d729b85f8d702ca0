/** Tongues of land that reach into a valley from both sides in turn, so that the water between them winds. */
import { clamp, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import type { Noise } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { grassColour } from './grass.ts'
import type { Crest } from './land.ts'
import { plant, strata } from './spur-cover.ts'
import type { Spur } from './spur-cover.ts'

const COUNT = 7

function spursOf(stage: Stage): Spur[] {
  const { horizon, frame, scene } = stage
  const depth = frame.height - horizon
  const next = stage.random('land', 'spurs')
  const first = scene.light.x > frame.width / 2 ? -1 : 1
  const bend = next.range(0.16, 0.24) * frame.width
  const middle = frame.width * next.range(0.46, 0.54)
  const canyon = hasFeature(stage, 'canyon')
  return Array.from({ length: COUNT }, (_, index) => {
    const t = index / COUNT
    const near = t ** 1.3 * 0.92
    const side = index % 2 ? -first : first
    const reach = next.range(0.75, 1.15)
    // Near tongues leave more water between them.
    const gap = 0.012 + near * 0.3 * Math.min(1.2, frame.width)
    const tip = middle + side * (gap - bend * reach * (1 - near * 0.9))
    const height = (canyon ? 0.1 + 0.3 * near : 0.03 + 0.055 * near) * next.range(0.85, 1.2)
    return { index, y: horizon + 0.006 + depth * near, tip, side, height, near }
  })
}

/** The tongues with their reflections, all that lie behind the figures in the water. */
export const spurs: Layer = {
  name: 'spurs',
  async paint(stage) {
    for (const spur of spursOf(stage)) {
      const foot = paintTongue(stage, spur)
      if (!hasFeature(stage, 'canyon')) plant(stage, spur, foot)
      await stage.breathe()
    }
  },
}

/** The colour of a tongue of land at a nearness of 0 (horizon) to 1. */
export function spurColour(stage: Stage, near: number): Colour {
  if (!hasFeature(stage, 'canyon'))
    return air(stage, grassColour(stage, Math.round(near * 3)), 0.55 * (1 - near))
  const rock = mix(lch(0.58, 0.11, 42), stage.palette.land, clamp(stage.palette.dim * 1.5, 0.1, 0.6))
  return air(stage, local(stage, rock), 0.7 * (1 - near))
}

/** Height of a tongue's back above its shoreline: from nothing at the tip to full height inland. */
function backOf(stage: Stage, spur: Spur, relief: Noise): (x: number) => number {
  const steep = spur.steep ?? (hasFeature(stage, 'canyon') ? 26 : 3.2)
  return (x) => {
    const inland = Math.max(0, (x - spur.tip) * spur.side)
    const rise = 1 - Math.exp(-inland * steep)
    const rough = hasFeature(stage, 'canyon')
      ? terrace(relief(x * 2.1, spur.index * 3.7))
      : relief(x * 1.7, spur.index * 3.7)
    return spur.height * rise * (0.8 + 0.42 * rough)
  }
}

/** Steps of a mesa's top. */
function terrace(value: number): number {
  return Math.round(value * 3.4) / 3.4 + 0.22 * value
}

/** Paints one tongue with its image in the water before it; gives where things stand on it. */
export function paintTongue(stage: Stage, spur: Spur): Crest {
  const { easel, palette } = stage
  const relief = fractal(4, stage.salt('land', 'spur') + spur.index * 5)
  const back = backOf(stage, spur, relief)
  const shore: Crest = (x) => spur.y + 0.006 * (0.4 + spur.near) * relief(x * 5, 9.5)
  const line = spanOf(stage, spur).map((x) => ({ x, y: shore(x), back: back(x) }))
  const lower = line.toReversed()
  const colour = spurColour(stage, spur.near)
  const dark = mix(tone(stage, colour, -0.7), palette.deep, 0.4)
  mirrorBack(stage, line, dark)
  const body = polygon([...line.map(({ x, y, back: rise }) => ({ x, y: y - rise })), ...lower])
  const top = spur.y - spur.height * 1.2
  easel.shape(
    body,
    easel.vertical(top, spur.y, [
      [0, tone(stage, colour, 0.3)],
      [0.75, tone(stage, colour, -0.15)],
      [1, tone(stage, colour, -0.55)],
    ]),
  )
  const isCanyon = hasFeature(stage, 'canyon')
  if (isCanyon) easel.within(body, () => strata(stage, spur, colour))
  easel.grain(body, {
    colour: tone(stage, colour, 0.75),
    from: [0, top],
    to: [0, spur.y - spur.height * 0.2],
    alpha: 0.6,
    core: 0.4,
  })
  edgeLine(stage, lower)
  return (x) => shore(x) - back(x) * 0.75
}

/** Positions along a tongue from its tip out of the view. */
function spanOf({ easel }: Stage, { tip, side }: Spur): number[] {
  const end = side > 0 ? Math.max(easel.box.right, tip) + 0.1 : Math.min(easel.box.left, tip) - 0.1
  const step = 5 * UNIT
  const count = Math.ceil(Math.abs(end - tip) / step)
  return Array.from({ length: count + 1 }, (_, i) => tip + side * i * step)
}

/** A point of the shoreline, and how high the land rises behind it. */
interface ShorePoint extends Point {
  readonly back: number
}

/** The dark image of a tongue in the water before it. */
function mirrorBack(stage: Stage, line: readonly ShorePoint[], colour: Colour): void {
  const { easel } = stage
  const wave = fractal(2, stage.salt('water', 'spur'))
  for (const [share, alpha] of [
    [1, 0.3],
    [0.62, 0.34],
    [0.3, 0.36],
  ] as const) {
    const image = polygon([
      ...line.map(({ x, y }) => ({ x, y: y - 0.002 })),
      ...line
        .toReversed()
        .map(({ x, y, back }) => ({ x, y: y + back * share * (0.9 + 0.16 * wave(x * 22, share * 7)) })),
    ])
    easel.paint(image, colour, alpha)
  }
}

/** A thin light line where land meets water. */
function edgeLine(stage: Stage, points: readonly Point[]): void {
  const { easel, palette } = stage
  easel.stroke(polygon(points, false), mix(palette.sun, palette.haze, 0.4), {
    width: 1.6 * UNIT,
    alpha: 0.55,
  })
}
