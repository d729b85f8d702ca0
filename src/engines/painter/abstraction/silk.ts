/** Bands of silk that flow through the picture, one over the other. */
import { ticks } from '../canvas/cells.ts'
import { clamp, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { below } from '../nature/land.ts'
import type { Crest } from '../nature/land.ts'
import { fractal } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { inksOf } from './inks.ts'
import { rhythm } from './poles.ts'

/** Draws the bands; the words' rhythm sets how often they bend. */
export function silk(stage: Stage): void {
  const { easel, frame } = stage
  if (!hasFeature(stage, 'silk')) return
  const { dark, deep, middle, bright, pale } = inksOf(stage)
  const stops = [
    [0, pale],
    [1, mix(pale, middle, 0.3)],
  ] as const
  easel.flood(pale)
  easel.flood(easel.vertical(0, frame.height, stops), 0)
  const bends = 0.7 + 0.55 * rhythm(stage)
  const flow = fractal(2, stage.salt('land', 'silk'))
  const order = [mix(pale, middle, 0.45), bright, middle, mix(middle, deep, 0.5), deep, mix(deep, dark, 0.5)]
  for (const [index, colour] of [...order, dark].entries()) {
    const base = frame.height * (0.16 + 0.115 * index)
    const edge: Crest = (x) =>
      base + 0.2 * flow(x * bends * 0.6, index * 0.33) + 0.05 * Math.sin(x * bends * 2.4 + index * 0.7)
    paintBand(stage, { edge, base, colour, index })
  }
}

interface Band {
  readonly edge: Crest
  /** World y about which the edge swings. */
  readonly base: number
  readonly colour: Colour
  readonly index: number
}

/** One band down to the foot of the view, with the shade that it throws on the one behind it. */
function paintBand(stage: Stage, band: Band): void {
  const { easel } = stage
  const { edge, base, colour } = band
  const foot = easel.box.bottom + 0.6
  easel.paint(
    below(stage, (x) => edge(x) - 0.018, foot),
    tone(stage, colour, -1),
    0.1,
  )
  easel.shape(
    below(stage, edge, foot),
    easel.vertical(base - 0.2, base + 0.5, [
      [0, tone(stage, colour, 0.5)],
      [0.4, colour],
      [1, tone(stage, colour, -0.6)],
    ]),
  )
  sheen(stage, band)
}

/** Fine threads along a band that catch the light where it rises. */
function sheen(stage: Stage, { edge, colour, index }: Band): void {
  const { easel } = stage
  const points = ticks(easel.box, 6 * UNIT).map((x) => ({ x, y: edge(x) }))
  for (let i = 0; i < 14; i++) {
    const next = stage.random('land', 'thread', index, i)
    const down = 0.004 + 0.11 * (i / 14) ** 1.4
    const bend = next.range(0.85, 1.2)
    const line = polygon(
      points.map(({ x, y }) => ({ x, y: y + down * bend * (1 + 0.4 * Math.sin(x * 3 + i)) })),
      false,
    )
    const light = clamp(1 - i / 12)
    easel.stroke(line, tone(stage, colour, 0.4 + 0.6 * light), {
      width: next.range(0.8, 2.2) * UNIT,
      alpha: 0.12 + 0.4 * light ** 2,
    })
  }
}
