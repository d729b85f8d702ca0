/** A tiled roof at the viewer's feet: its ridge runs across the picture, and whoever is on it stands along that. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { settingOf } from '../scene.ts'
import { smoke } from './chimney.ts'

/** Width of a tile, and how far one row lies below the next, at the ridge; lower rows are nearer and larger. */
const TILE = 0.052
const ROW = 0.03
const GROWTH = 1.16

const CLAY = [lch(0.6, 0.125, 40), lch(0.55, 0.12, 32), lch(0.5, 0.06, 35), lch(0.47, 0.05, 255)]

/** Draws the roof below the world y `ridge`, with a chimney where nobody stands. */
export function tiledRoof(stage: Stage, ridge: number): void {
  const { easel, scene, palette } = stage
  const snowy = scene.weather === 'snow'
  const next = stage.random('land', 'tiled roof')
  const own = next.pick(CLAY)
  const clay = local(stage, mix(snowy ? lch(0.95, 0.015, 245) : own, palette.shade, 0.06))
  const rows: Row[] = []
  for (let top = ridge, size = 1; top < easel.box.bottom + ROW * 4 && rows.length < 60; size *= GROWTH) {
    rows.push({ index: rows.length, top, size })
    top += ROW * size
  }
  chimney(stage, ridge)
  // The upper rows lie over the lower ones.
  for (const row of rows.toReversed()) tileRow(stage, row, clay)
  ridgeTiles(stage, ridge, clay)
}

interface Row {
  readonly index: number
  readonly top: number
  /** Against a row at the ridge. */
  readonly size: number
}

/** One row: a band whose lower edge is scalloped, the dark below it, and a few tiles that weathered otherwise. */
function tileRow(stage: Stage, { index, top, size }: Row, clay: Colour): void {
  const { easel } = stage
  const middle = stage.frame.width / 2
  const [width, high] = [TILE * size, ROW * size]
  const shift = (index % 2) / 2
  const places = columns((easel.box.left - middle) / width - 2, (easel.box.right - middle) / width + 2, 1)
  const left = (column: number) => middle + (column + shift) * width
  const band = (drop: number, tiles: readonly number[]) => {
    const path = new Path2D()
    for (const column of tiles) {
      const x = left(column)
      path.moveTo(x, top - high * 0.2)
      path.lineTo(x, top + high * 0.72 + drop)
      path.quadraticCurveTo(x + width / 2, top + high * 1.5 + drop, x + width, top + high * 0.72 + drop)
      path.lineTo(x + width, top - high * 0.2)
    }
    return path
  }
  easel.paint(band(high * 0.2, places), tone(stage, clay, -0.95), 0.75)
  easel.paint(
    band(0, places),
    easel.vertical(top, top + high * 1.15, [
      [0, tone(stage, clay, -0.55)],
      [1, tone(stage, clay, 0.22 - 0.03 * index)],
    ]),
  )
  const weathered = places.filter((column) => stage.random('land', 'tile', index, column)() < 0.16)
  easel.paint(band(0, weathered), tone(stage, clay, index % 3 ? 0.75 : -0.9), 0.24)
}

/** Half-round tiles along the ridge, each over the foot of the next. */
function ridgeTiles(stage: Stage, ridge: number, clay: Colour): void {
  const { easel, lightSide } = stage
  const [long, high] = [0.088, 0.03]
  const span = columns(easel.box.left - long, easel.box.right + long, long)
  for (const column of span) {
    const x = column * long
    const cap = new Path2D()
    cap.roundRect(x - 0.006, ridge - high * 0.62, long + 0.012, high, [high * 0.55, high * 0.35, 0, 0])
    easel.shape(
      cap,
      easel.vertical(ridge - high * 0.62, ridge + high * 0.38, [
        [0, tone(stage, clay, 0.7)],
        [0.5, tone(stage, clay, 0.1)],
        [1, tone(stage, clay, -0.6)],
      ]),
    )
    const seam = new Path2D()
    seam.rect(x + (lightSide > 0 ? -0.006 : long), ridge - high * 0.56, 5 * UNIT, high * 0.9)
    easel.paint(seam, tone(stage, clay, -0.85), 0.4)
  }
}

/** A brick chimney behind the ridge, on the side that the figures leave free. */
function chimney(stage: Stage, ridge: number): void {
  const { easel, frame, scene, lightSide, palette } = stage
  const next = stage.random('land', 'stack')
  const free = [0.13, 0.87, 0.5].toSorted((one, other) => roomAt(stage, other) - roomAt(stage, one))
  const x = (free[0] ?? 0.13) * frame.width
  const [half, high] = [0.05, next.range(0.17, 0.23)]
  const brick = local(stage, mix(lch(0.56, 0.085, 35), palette.shade, 0.12))
  const box = (from: number, to: number, top: number, bottom: number) =>
    polygon([
      { x: x + from, y: bottom },
      { x: x + from, y: top },
      { x: x + to, y: top },
      { x: x + to, y: bottom },
    ])
  const top = ridge - high
  const stack = box(-half, half, top, ridge + 0.02)
  easel.shape(stack, tone(stage, brick, -0.35))
  const lit =
    lightSide > 0 ? box(half * 0.35, half, top, ridge + 0.02) : box(-half, -half * 0.35, top, ridge + 0.02)
  easel.paint(lit, tone(stage, brick, 0.45))
  const joints = new Path2D()
  for (let y = top + 0.02; y < ridge; y += 0.019) {
    joints.moveTo(x - half, y)
    joints.lineTo(x + half, y)
  }
  easel.stroke(joints, tone(stage, brick, -0.9), { width: 1.5 * UNIT, alpha: 0.4 })
  easel.shape(box(-half * 1.22, half * 1.22, top - 0.004, top + 0.022), tone(stage, brick, 0.1))
  for (const side of [-0.5, 0.5]) {
    const pot = box((side - 0.3) * half, (side + 0.3) * half, top - 0.045, top)
    easel.shape(pot, tone(stage, local(stage, lch(0.58, 0.1, 42)), side * lightSide > 0 ? 0.3 : -0.3))
  }
  if (scene.weather !== 'rain') smoke(stage, next, { x: x + half * 0.5, y: top - 0.05, size: 0.14 })
}

/** How far the nearest figure is from a share of the width. */
function roomAt({ scene, frame }: Stage, share: number): number {
  return Math.min(9, ...settingOf(scene).map(({ x, size }) => Math.abs(x - share * frame.width) - size * 0.4))
}
