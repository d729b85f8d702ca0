/** Frozen water. */
import { cells } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'
import { skyColour } from './sky.ts'
import { snowInk } from './snow-ink.ts'
import type { SnowRow } from './snow-ink.ts'

/** Ice that holds the sky, with snow blown over it and cracks. */
export function frozenLake(stage: Stage, { crest, base }: SnowRow): void {
  const { easel, palette, frame, horizon } = stage
  const deep = (frame.height - horizon) * 0.34
  const relief = fractal(3, stage.salt('land', 'ice'))
  const rim: Crest = (x) => Math.max(crest(x), base) + 0.012 + 0.012 * relief(x * 2, 3)
  const sheet = below(stage, rim, base + deep + 0.1)
  const sky = (share: number) =>
    mix(skyColour(palette.sky, share), lch(0.9, 0.03, 220), 0.25 * (1 - palette.dim))
  const stops = [
    [0, mix(sky(0.95), palette.haze, 0.4)],
    [0.4, sky(0.6)],
    [1, mix(sky(0.15), palette.deep, 0.16)],
  ] as const
  easel.paint(sheet, easel.vertical(base, base + deep + 0.1, stops))
  easel.within(sheet, () => {
    const { lit } = snowInk(stage)
    for (const { column, row } of cells(
      { ...easel.box, top: base, bottom: base + deep + 0.1 },
      0.22,
      0.035,
    )) {
      const next = stage.random('land', 'ice', column, row)
      const [x, y] = [(column + next()) * 0.22, (row + next()) * 0.035]
      const near = (y - base) / deep
      const width = (0.05 + 0.2 * near) * next.range(0.4, 1.3)
      if (next() < 0.55)
        easel.lens({ x, y, width, height: 0.004 + 0.012 * near, colour: lit, alpha: next.range(0.25, 0.8) })
      else if (next() < 0.6) crack(stage, { x, y, width: width * 0.9 }, tone(stage, lit, 0.5))
    }
  })
}

function crack(stage: Stage, at: { x: number; y: number; width: number }, colour: Colour): void {
  const next = stage.random('land', 'crack', Math.round(at.x * 999), Math.round(at.y * 999))
  let { x, y } = at
  const points = Array.from({ length: 6 }, () => {
    x += (at.width / 5) * next.range(0.3, 1)
    y += at.width * next.range(-0.06, 0.08)
    return { x, y }
  })
  stage.easel.stroke(polygon([at, ...points], false), colour, { width: 1.4 * UNIT, alpha: 0.6 })
}
