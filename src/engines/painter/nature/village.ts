/** What people leave on hills: houses and paths. */
import { columns } from '../canvas/cells.ts'
import { lch } from '../colours/colour.ts'
import { drawFigure } from '../canvas/figure.ts'
import { ribbon } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { GRASS } from './grass.ts'
import type { Crest } from './land.ts'
import { roundTree } from './plants.ts'
import { settingOf } from '../scene.ts'

const WALLS = [
  lch(0.95, 0.025, 85),
  lch(0.93, 0.04, 60),
  lch(0.9, 0.045, 30),
  lch(0.92, 0.035, 200),
  lch(0.94, 0.06, 90),
]
const ROOFS = [
  lch(0.6, 0.15, 35),
  lch(0.55, 0.13, 25),
  lch(0.62, 0.12, 50),
  lch(0.5, 0.09, 250),
  lch(0.57, 0.1, 330),
]

/** Houses around one point of the row, thinning out to both sides. */
export function village(stage: Stage, crest: Crest): void {
  const { easel, frame, palette } = stage
  const centre = stage.random('land', 'village').range(0.3, 0.7) * frame.width
  const pitch = 0.062
  const houses = columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch).flatMap((column) => {
    const next = stage.random('land', 'house', column)
    const x = (column + next.range(0.1, 0.9)) * pitch
    const crowd = Math.exp(-(((x - centre) / 0.24) ** 2))
    if (next() > 0.95 * crowd || keptClear(stage, x, 1)) return []
    return [{ x, y: crest(x) + next.range(0.006, 0.055), next }]
  })
  for (const { x, y, next } of houses.toSorted((one, other) => one.y - other.y)) {
    const colours = { wall: next.pick(WALLS), roof: next.pick(ROOFS) }
    const figure = {
      subject: 'cottage',
      slot: 'ground',
      x,
      y,
      size: next.range(0.062, 0.078),
      flip: x > centre,
      tilt: 0,
      colours,
      seed: 1,
    } as const
    drawFigure(stage, figure, { colour: palette.haze, share: 0.22 })
    if (next() < 0.7) {
      const tx = x + next.range(0.045, 0.06) * (next() < 0.5 ? -1 : 1)
      roundTree(stage, next, {
        x: tx,
        y: y + 0.006,
        height: next.range(0.06, 0.09),
        leaf: GRASS[3],
        depth: 0.3,
      })
    }
  }
}

/** A path that winds toward the viewer. */
export function path(stage: Stage): void {
  const { easel, frame, horizon } = stage
  const next = stage.random('land', 'path')
  const start = next.range(0.4, 0.6) * frame.width
  const depth = frame.height - horizon
  const end = start + next.range(-0.25, 0.25)
  const line = [0.47, 0.56, 0.68, 0.86, 1.12, 1.5].map((share, i) => ({
    x: start + (end - start) * (i / 5) + (i % 2 ? 0.055 : -0.04) * (0.4 + share),
    y: horizon + depth * share,
  }))
  const band = ribbon(line, (t) => 0.006 + 0.07 * t * t, 48)
  const sand = local(stage, lch(0.92, 0.05, 85))
  easel.paint(band.path, air(stage, sand, 0.12))
  easel.grain(band.path, {
    colour: tone(stage, sand, -0.4),
    from: [0, frame.height],
    to: [0, frame.height - depth * 0.3],
    alpha: 0.5,
    core: 0.3,
  })
}

/** Near a standing figure nothing grows that could hide it. */
export function keptClear({ scene }: Stage, x: number, index: number): boolean {
  if (index < 1) return false
  return settingOf(scene).some(
    (figure) => figure.slot === 'ground' && Math.abs(figure.x - x) < figure.size * 0.65 + 0.05,
  )
}
