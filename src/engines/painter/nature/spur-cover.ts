/** What covers a tongue of land: strata of rock, or trees. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { polygon } from '../canvas/spline.ts'
import { air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { fir, needles } from './firs.ts'
import { grassColour } from './grass.ts'
import type { Crest } from './land.ts'
import { roundTree } from './plants.ts'

/** One tongue: its shoreline's y, the x of its tip, the side it comes from, its height, how near it is. */
export interface Spur {
  readonly index: number
  readonly y: number
  readonly tip: number
  /** -1: from the left. */
  readonly side: number
  readonly height: number
  /** 0 at the horizon to 1 at the foot of the frame. */
  readonly near: number
  /** How soon behind its tip the land is high; gently rising when left out. */
  readonly steep?: number
}

/** Bands of rock and the cracks across them. */
export function strata(stage: Stage, { index, y, height, near }: Spur, colour: Colour): void {
  const { easel } = stage
  const { left, right } = easel.box
  const wave = fractal(2, stage.salt('land', 'strata') + index)
  for (let band = 1; band < 7; band++) {
    const at = y - (height * 1.15 * band) / 7
    const next = stage.random('land', 'stratum', index, band)
    const line = new Path2D()
    const first = Math.floor(left / 0.02) - 1
    for (let i = first; i * 0.02 < right + 0.04; i++)
      line.lineTo(i * 0.02, at + 0.008 * wave(i * 0.07, band * 2.3))
    const shade = tone(stage, colour, band % 2 ? -0.6 : 0.5)
    easel.stroke(line, shade, { width: height * next.range(0.03, 0.09), alpha: 0.4 })
  }
  for (const column of columns(left, right, 0.035 + 0.05 * near)) {
    const next = stage.random('land', 'cleft', index, column)
    const x = (column + next()) * (0.035 + 0.05 * near)
    const wide = (0.004 + 0.014 * near) * next.range(0.5, 1.4)
    const cleft = polygon([
      { x, y: y - height * next.range(0.7, 1.3) },
      { x: x + wide, y: y - height * 0.4 },
      { x: x + wide * 0.4, y },
      { x: x - wide * 0.6, y },
    ])
    easel.paint(cleft, tone(stage, colour, -0.9), 0.4)
  }
}

/** Trees on a tongue: firs or round ones, fewer and taller toward the viewer. */
export function plant(stage: Stage, { index, tip, side, near }: Spur, foot: Crest): void {
  const { easel, scene } = stage
  const pitch = 0.018 + 0.075 * near
  const wooded = hasFeature(stage, 'forest')
  const leaf = shift(grassColour(stage, 3), { L: 0.02 })
  const green = air(stage, local(stage, needles(stage)), 0.6 * (1 - near))
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
    const next = stage.random('plants', 'spur', index, column)
    const x = (column + next()) * pitch
    const inland = (x - tip) * side
    const height = (0.03 + 0.17 * near) * next.range(0.65, 1.3) * (wooded ? 1.2 : 0.9)
    const taken = settingOf(scene).some(
      (figure) => figure.slot !== 'air' && Math.abs(figure.x - x) < figure.size * 0.55 + height * 0.3,
    )
    if (inland < 0.03 + 0.1 * near || next() > (wooded ? 0.7 : 0.42) || taken) continue
    const y = foot(x) + next.range(0, 0.012)
    if (wooded) fir(stage, next, { x, y, height, colour: green, snow: scene.weather === 'snow' ? 0.7 : 0 })
    else
      roundTree(stage, next, {
        x,
        y,
        height,
        leaf: shift(leaf, { hue: next.range(-14, 8) }),
        depth: 0.5 * (1 - near),
      })
  }
}
