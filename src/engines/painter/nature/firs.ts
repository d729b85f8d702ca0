/** Conifers: rows of them far off, and single ones close enough to show their boughs. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Paint } from '../canvas/easel.ts'
import { fractal } from '../canvas/noise.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'
import { conifer } from './plants.ts'

/** Rows of conifers along a crest. */
export interface FirRows {
  /** Makes the rows their own. */
  readonly name: string
  readonly foot: Crest
  /** From far to near: height of a middling tree, distance between trees, air before it. */
  readonly rows: readonly { readonly height: number; readonly pitch: number; readonly depth: number }[]
  /** How much of the width they cover, -1 (none) to 1 (all). */
  readonly crowd: number
  readonly colour: Colour
}

/** Needles in this light. */
export function needles({ palette, scene }: Stage): Colour {
  const green = mix(lch(0.4, 0.065, 165), palette.land, 0.3)
  return scene.weather === 'snow' ? mix(green, lch(0.62, 0.04, 230), 0.35) : green
}

/** Woods of conifers in groups, each row darker and taller than the one behind it. */
export function firRows(stage: Stage, { name, foot, rows, crowd, colour }: FirRows): void {
  const { easel } = stage
  const relief = fractal(2, stage.salt('land', name))
  rows.forEach(({ height, pitch, depth }, row) => {
    const seen = air(stage, local(stage, shift(colour, { L: -0.03 * row })), depth)
    const wood = new Path2D()
    for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, pitch)) {
      const next = stage.random('plants', name, row, column)
      const x = (column + next()) * pitch
      const here = relief(x * 1.6, row * 3.3) + crowd
      const tall = height * next.range(0.6, 1.45) * Math.min(1, 0.45 + here)
      if (here > 0) wood.addPath(conifer(x, foot(x) + 2 * UNIT, tall))
    }
    easel.paint(wood, seen)
  })
}

/** One fir close by: where its foot is, how tall, how much snow lies on it (0..1). */
export interface Fir {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly colour: Colour
  readonly snow: number
}

/** A fir with ragged boughs, lit from one side, snow on them where it lies. */
export function fir(stage: Stage, next: Random, { x, y, height, colour, snow }: Fir): void {
  const { easel, lightSide } = stage
  const tiers = boughs(next, { x, y, height })
  const trunk = polygon([
    { x: x - height * 0.016, y },
    { x: x + height * 0.016, y },
    { x, y: y - height * 0.5 },
  ])
  easel.paint(trunk, tone(stage, local(stage, lch(0.36, 0.04, 50)), -0.2))
  const whole = new Path2D()
  const white = snow > 0 ? snowAcross(stage, { x, height }) : null
  tiers.forEach((tier, i) => {
    const path = polygon(tier)
    whole.addPath(path)
    easel.shape(path, tone(stage, colour, -0.35 + (0.4 * i) / tiers.length))
    if (white) easel.paint(snowOn(tier, snow), white)
  })
  // A small tree is all silhouette.
  if (height * easel.scale < SMALL) return
  easel.grain(whole, {
    colour: tone(stage, colour, snow > 0 ? 0.3 : 0.75),
    from: [x + lightSide * height * 0.2, y - height * 0.5],
    to: [x - lightSide * height * 0.05, y - height * 0.4],
    alpha: 0.75,
  })
}

/** Pixels of height below which shading would not be seen. */
const SMALL = 60

/** Outlines of the tiers from the lowest to the top; each ends in ragged tips. */
function boughs(next: Random, { x, y, height }: { x: number; y: number; height: number }): Point[][] {
  const count = 7
  return Array.from({ length: count }, (_, i) => {
    const t = i / count
    const foot = y - height * (0.07 + 0.8 * t)
    const half = height * 0.235 * (1 - t) ** 0.85 + height * 0.02
    const top = { x: x + next.range(-0.004, 0.004), y: Math.max(y - height, foot - height * 0.27) }
    const tips = Array.from({ length: 9 }, (_tip, k): Point => {
      const side = 1 - k / 4
      const droop =
        height * 0.035 * (1 - Math.abs(side)) + (k % 2 ? -0.02 : 0.012) * height * next.range(0.5, 1.2)
      return { x: x + side * half * next.range(0.92, 1.06), y: foot + droop }
    })
    return [top, ...tips]
  })
}

/** The colour of snow across a tree: bright on the light's side, dim on the other. */
function snowAcross(stage: Stage, { x, height }: { x: number; height: number }): Paint {
  const { easel, lightSide } = stage
  const white = local(stage, lch(0.96, 0.015, 250))
  const [lit, dim] = [tone(stage, white, 0.4), tone(stage, white, -0.35)]
  if (height * easel.scale < SMALL) return mix(lit, dim, 0.25)
  const reach = Math.sign(lightSide) * height * 0.2
  return easel.linear(
    [x + reach, 0],
    [x - reach, 0],
    [
      [0, lit],
      [0.45, lit],
      [0.7, dim],
      [1, dim],
    ],
  )
}

/** The part of a tier that snow lies on: its upper edge, ragged below. */
function snowOn([top = ORIGIN, ...tips]: readonly Point[], snow: number): Path2D {
  const middle = tips.map((tip, i) => ({
    x: top.x + (tip.x - top.x) * 0.93,
    y: top.y + (tip.y - top.y) * (i % 2 ? 0.55 : 0.9) * (0.55 + 0.4 * snow),
  }))
  return polygon([top, ...middle])
}

const ORIGIN: Point = { x: 0, y: 0 }
