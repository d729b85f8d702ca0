/** Houses set over the land: row behind row, each drawn before what stands nearer. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Crest } from '../nature/land.ts'
import { conifer, roundTree } from '../nature/plants.ts'
import type { Random } from '../random.ts'
import { settingOf } from '../scene.ts'
import { ribbon } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { drawChurch } from './church.ts'
import { drawHouse } from './houses.ts'
import type { Manner } from './house-plan.ts'

/** One row of houses along a crest. Lengths in world units. */
export interface HouseRow {
  readonly index: number
  readonly crest: Crest
  /** Width of a front. */
  readonly size: number
  /** Distance from house to house, in widths. */
  readonly pitch: number
  /** Chance 0..1 of a house at a world x. */
  readonly chance: (x: number) => number
  readonly floors: readonly [number, number]
  readonly depth: number
  readonly manner: Manner
  /** Chance of a tree where there is no house, and how tall it is against a house. */
  readonly trees?: number
  /** 0: only fronts are seen. */
  readonly turn?: 0
  /** Houses keep away from the figures, so as not to hide them. */
  readonly clear?: boolean
}

/** Where the church stands: drawn with the row of this index. */
export interface ChurchSpot {
  readonly row: number
  readonly x: number
  readonly height: number
}

/** Draws one row. */
export function drawHouseRow(stage: Stage, row: HouseRow, church?: ChurchSpot): void {
  const { easel } = stage
  const { size, pitch, crest, index } = row
  const step = size * pitch
  const places = columns(easel.box.left - size * 2, easel.box.right + size * 2, step).map((column) => {
    const next = stage.random('land', 'village house', index, column)
    const x = (column + next.range(0.25, 0.75)) * step
    return { x, foot: crest(x) + next.range(0, 0.35) * size, next }
  })
  if (church?.row === index)
    drawChurch(stage, {
      x: church.x,
      foot: crest(church.x) + size * 0.1,
      height: church.height,
      manner: row.manner,
      depth: row.depth,
    })
  for (const place of places.toSorted((one, other) => one.foot - other.foot)) setHouse(stage, row, place)
}

interface Lot {
  readonly x: number
  readonly foot: number
  readonly next: Random
}

function setHouse(stage: Stage, row: HouseRow, { x, foot, next }: Lot): void {
  const { size, depth, manner } = row
  const hidden = row.clear === true && isBeforeFigure(stage, x, size)
  if (!hidden && next() < row.chance(x)) {
    const turn = x < stage.frame.width / 2 ? 1 : -1
    const width = size * next.range(0.82, 1.12)
    drawHouse(stage, next, {
      x,
      foot,
      width,
      floors: next.whole(...row.floors),
      manner,
      turn: next() < 0.82 ? (row.turn ?? turn) : 0,
      depth,
    })
  }
  if (!hidden && row.trees !== undefined && next() < row.trees)
    drawTree(stage, next, {
      ...row,
      x: x + size * next.range(-0.6, 0.6),
      foot: foot + size * 0.12,
      height: size * next.range(0.8, 1.35),
    })
}

function isBeforeFigure({ scene }: Stage, x: number, size: number): boolean {
  return settingOf(scene).some(
    (figure) => figure.slot === 'ground' && Math.abs(figure.x - x) < figure.size * 0.5 + size,
  )
}

interface Tree {
  readonly x: number
  readonly foot: number
  readonly height: number
  readonly depth: number
  readonly manner: Manner
}

/** Round trees and firs in the north, cypresses in the south. */
export function drawTree(stage: Stage, next: Random, { x, foot, height, depth, manner }: Tree): void {
  const { easel, scene, palette } = stage
  const snowy = scene.weather === 'snow'
  const green = local(stage, mix(snowy ? lch(0.8, 0.025, 225) : lch(0.46, 0.075, 145), palette.shade, 0.15))
  if (manner === 'southern') {
    const tall = height * 1.5
    const body = ribbon(
      [
        { x, y: foot },
        { x, y: foot - tall * 0.5 },
        { x, y: foot - tall },
      ],
      (t) => tall * 0.09 * Math.sin(Math.PI * Math.min(1, 0.12 + t * 0.88)) ** 0.7,
      14,
    )
    easel.shape(body.path, air(stage, tone(stage, green, -0.2), depth))
    easel.grain(body.path, {
      colour: air(stage, tone(stage, green, 0.9), depth),
      from: [x + stage.lightSide * tall * 0.1, foot - tall],
      to: [x, foot - tall * 0.4],
      alpha: 0.7,
    })
  } else if (next() < 0.4) {
    easel.shape(conifer(x, foot, height * 1.5), air(stage, tone(stage, green, -0.15), depth))
  } else
    roundTree(stage, next, {
      x,
      y: foot,
      height: height * 1.1,
      leaf: snowy ? lch(0.82, 0.02, 225) : lch(0.6, 0.11, 132),
      depth,
    })
}
