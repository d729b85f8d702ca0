/** A square before a row of fronts, seen level: paving, a fountain or a well, boxes of flowers. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { drawGroundFigure } from '../canvas/figures.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { fountain, setPiece, tubTree } from './outdoor-pieces.ts'
import { settingOf } from '../scene.ts'
import { drawHouse } from './houses.ts'
import type { Manner } from './house-plan.ts'

/** Width of a front in world units. */
const FRONT = 0.34

/** Draws the fronts, the paving before them and whoever stands there. */
export function square(stage: Stage, manner: Manner): void {
  const { easel, horizon } = stage
  for (const column of columns(easel.box.left - FRONT, easel.box.right + FRONT, FRONT * 0.96)) {
    const next = stage.random('land', 'front', column)
    const x = (column + 0.5) * FRONT * 0.96 + next.range(-0.01, 0.01)
    drawHouse(stage, next, {
      x,
      foot: horizon + 0.012,
      width: FRONT * next.range(0.92, 1),
      floors: next.whole(2, 3),
      manner,
      turn: 0,
      depth: 0.03,
    })
  }
  paving(stage)
  pieces(stage)
  const figures = stage.scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

/** Trees in tubs along the fronts, and a fountain in the middle of each square. */
function pieces(stage: Stage): void {
  const { easel, horizon, frame } = stage
  const { left, right } = easel.box
  for (const column of columns(left - FRONT, right + FRONT, FRONT * 0.96))
    setPiece(stage, tubTree, { x: column * FRONT * 0.96, y: horizon + 0.03, size: 0.13, half: 0.2 })
  const free = (settingOf(stage.scene)[0]?.x ?? 0) > frame.width / 2 ? 0.3 : 0.7
  for (const column of columns(left - 1.6, right + 1.6, 1.9)) {
    const x = column * 1.9 + free * frame.width
    setPiece(stage, fountain, { x, y: horizon + 0.115, size: 0.2, half: 0.74 })
  }
}

function paving(stage: Stage): void {
  const { easel, horizon, frame, scene, palette } = stage
  const snowy = scene.weather === 'snow'
  const stone = local(
    stage,
    mix(snowy ? lch(0.95, 0.015, 250) : lch(0.76, 0.035, 70), palette.shade, snowy ? 0.04 : 0.14),
  )
  const bottom = easel.box.bottom + 0.05
  const path = new Path2D()
  path.rect(easel.box.left - 0.1, horizon, easel.box.right - easel.box.left + 0.2, bottom - horizon)
  easel.shape(
    path,
    easel.vertical(horizon, frame.height, [
      [0, tone(stage, stone, -0.5)],
      [0.16, stone],
      [1, tone(stage, stone, -0.5)],
    ]),
  )
  easel.grain(path, {
    colour: tone(stage, stone, 0.8),
    from: [scene.light.x, horizon],
    to: [frame.width / 2, frame.height],
    alpha: 0.6,
  })
  if (snowy) return
  const rows = new Path2D()
  for (let y = horizon + 0.012, i = 0; y < bottom && i < 80; y += 0.012 + (y - horizon) * 0.075, i++) {
    const high = 0.012 + (y - horizon) * 0.075
    for (const column of columns(easel.box.left, easel.box.right, high * 2.4)) {
      const x = (column + (i % 2) / 2) * high * 2.4
      rows.moveTo(x, y + high)
      rows.quadraticCurveTo(x + high * 1.2, y - high * 0.1, x + high * 2.4, y + high)
    }
  }
  easel.stroke(rows, tone(stage, stone, -0.8), { width: 1.4 * UNIT, alpha: 0.3 })
}
