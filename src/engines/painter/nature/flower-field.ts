/** Meadows seen from among their flowers: fields of dots far off, whole flowers close by. */
import { columns } from '../canvas/cells.ts'
import { clamp, css, shift } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { bloom } from './blossom.ts'
import { bouquetOf } from './bouquets.ts'
import type { Bouquet } from './bouquets.ts'
import { grassColour } from './grass.ts'
import type { GroundRow } from './ground.ts'
import type { Crest } from './land.ts'
import { grassTuft } from './tufts.ts'
import { washed } from './wash.ts'

/** Rows of the meadow: share of its depth, swell, air, nearness. */
const ROWS = [
  { share: 0.02, swell: 0.04, depth: 0.5, near: 0.1 },
  { share: 0.16, swell: 0.04, depth: 0.26, near: 0.3 },
  { share: 0.4, swell: 0.035, depth: 0.08, near: 0.6 },
  { share: 0.76, swell: 0.03, depth: 0, near: 1 },
] as const

/** The meadow down to the viewer, and on below the frame. */
export function meadowRows(stage: Stage): GroundRow[] {
  const { horizon, frame, easel } = stage
  const depth = frame.height - horizon
  const bases = ROWS.map(({ share }) => horizon + depth * share)
  const last = Math.max(frame.height, easel.box.bottom) + 0.1
  for (let base = horizon + depth * 1.2; base < last; base += depth * 0.4) bases.push(base)
  const bouquet = bouquetOf(stage)
  return bases.map((base, index) => {
    const row = ROWS[index] ?? ROWS[3]
    const relief = fractal(3, stage.salt('land', 'meadow') + index * 7)
    const crest: Crest = (x) => base - row.swell * (0.4 + 0.7 * relief(x * (1.2 - 0.1 * index), index * 1.9))
    const green = grassColour(stage, index)
    const colour = air(stage, green, row.depth)
    return {
      crest,
      top: base - row.swell,
      fall: 0.24,
      stops: [
        [0, tone(stage, colour, 0.3)],
        [1, tone(stage, colour, -0.5)],
      ],
      lit: tone(stage, colour, 0.75),
      dress: () =>
        dress(stage, {
          crest,
          span: spanTo(bases[index + 1], base),
          index: Math.min(3, index),
          row: index,
          bouquet,
        }),
    }
  })
}

/** How far down a row is seen before the next one covers it. */
const spanTo = (next: number | undefined, base: number): number => (next ?? base + 0.2) - base + 0.03

interface FlowerRow {
  readonly crest: Crest
  /** World height of what is seen of the row. */
  readonly span: number
  readonly index: number
  readonly row: number
  readonly bouquet: Bouquet
}

function dress(stage: Stage, row: FlowerRow): void {
  dots(stage, row)
  if (row.index > 1) grass(stage, row)
  if (row.index === 2) blooms(stage, { ...row, size: 0.013, reach: row.span, pitch: 0.01 })
  if (row.index > 2) blooms(stage, { ...row, size: 0.03, reach: row.span + 0.04, pitch: 0.019 })
}

/** Pixels to a world unit below which every second dab is left out, and the others are larger. */
const SKETCH = 500

/** Flowers too far off to have a form: dabs of colour, thick in drifts. */
function dots(stage: Stage, { crest, span, index, row, bouquet }: FlowerRow): void {
  const { easel, scene } = stage
  const { near, depth } = ROWS[index] ?? ROWS[3]
  const crowd = fractal(2, stage.salt('plants', 'drift') + row)
  const pitch = 0.004 + 0.006 * near
  const isSketch = easel.scale < SKETCH
  const many = Math.round((scene.detail === 'creative' ? 9 : 6) * (0.7 + span * 4))
  const seen = bouquet.petals.map((petal) =>
    css(washed(stage, air(stage, local(stage, petal, 0.8), depth * 0.7))),
  )
  for (const column of columns(easel.box.left - 0.05, easel.box.right + 0.05, pitch)) {
    const next = stage.random('plants', 'dot', row, column)
    for (let i = 0; i < many; i++) {
      const x = (column + next()) * pitch
      const down = next()
      const y = crest(x) + 0.004 + down * span
      const size = (1.1 + 6.4 * near * (0.4 + down)) * UNIT * next.range(0.7, 1.3) * (isSketch ? 1.35 : 1)
      const ink = next.pick(seen)
      if (isSketch && i % 2 > 0) continue
      if (crowd(x * 3, y * 9) + next.range(-0.4, 0.4) < -0.12) continue
      dot(stage, { x, y, size, ink })
    }
  }
}

/** One dab. Thousands drawn one by one are quicker than one path of them all. */
function dot(
  { easel }: Stage,
  { x, y, size, ink }: { x: number; y: number; size: number; ink: string },
): void {
  const { context } = easel
  context.fillStyle = ink
  if (size * easel.scale < ROUND) return context.fillRect(x - size, y - size * 0.6, size * 2, size * 1.2)
  context.beginPath()
  context.roundRect(x - size, y - size * 0.7, size * 2, size * 1.4, size * 0.7)
  context.fill()
}

/** Pixels of half a dab's width below which nobody sees that it is round. */
const ROUND = 2

function grass(stage: Stage, { crest, span, index, row }: FlowerRow): void {
  const { easel } = stage
  const green = grassColour(stage, index)
  for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.028)) {
    const next = stage.random('plants', 'meadow grass', row, column)
    const x = (column + next()) * 0.028
    const y = crest(x) + 0.01 + next() * span
    const colour = tone(stage, green, next.range(-0.5, 0.1))
    if (next() < 0.4) continue
    grassTuft(stage, next, { x, y, height: (0.02 + 0.02 * index) * next.range(0.6, 1.3), colour })
  }
}

interface BloomRow extends FlowerRow {
  /** Radius of a flower, how far below the crest they stand, and how far apart. */
  readonly size: number
  readonly reach: number
  readonly pitch: number
}

/** Whole flowers on their stalks, the nearer the larger. */
function blooms(stage: Stage, { crest, row, bouquet, size, reach, pitch }: BloomRow): void {
  const { easel, scene } = stage
  const green = grassColour(stage, 3)
  const heads = columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch).flatMap((column) => {
    const next = stage.random('plants', 'bloom', row, column)
    const x = (column + next()) * pitch
    const down = next()
    const y = crest(x) - 0.02 + down * reach
    const taken = settingOf(scene).some(
      (figure) =>
        figure.slot === 'ground' && Math.abs(figure.x - x) < figure.size * 0.45 && y < figure.y + 0.02,
    )
    return next() < 0.3 || taken
      ? []
      : [{ x, y, radius: size * (0.35 + 0.75 * down) * next.range(0.75, 1.2), next }]
  })
  for (const { x, y, radius, next } of heads.toSorted((one, other) => one.y - other.y)) {
    const petal = local(stage, next.pick(bouquet.petals), 0.8)
    bloom(stage, next, { x, y, radius, petal, stalk: tone(stage, green, -0.45), form: bouquet.form })
  }
}

/** Flowers so near that the frame crops them, at the sides. */
export const nearBlooms: Layer = {
  name: 'blooms',
  paint(stage) {
    if (!hasFeature(stage, 'near blooms')) return
    const { easel, frame, scene } = stage
    const bouquet = bouquetOf(stage)
    const green = grassColour(stage, 3)
    for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.085)) {
      const next = stage.random('plants', 'near bloom', column)
      const x = (column + next()) * 0.085
      const edge = clamp(Math.abs(x - frame.width / 2) / (frame.width / 2))
      const y = frame.height * 1.02 - edge ** 2 * next.range(0.05, 0.3)
      const radius = next.range(0.03, 0.055) * (0.7 + 0.5 * edge)
      const near = settingOf(scene).some((figure) => Math.abs(figure.x - x) < figure.size * 0.55 + radius)
      if (next() > 0.15 + edge || near) continue
      const petal = shift(local(stage, next.pick(bouquet.petals), 0.8), { L: -0.03 })
      bloom(stage, next, { x, y, radius, petal, stalk: tone(stage, green, -0.8), form: bouquet.form })
    }
  },
}
