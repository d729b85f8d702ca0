/** Where people stand at the edge of a city: paved ground with a railing before the view. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { lampColour, shine } from './lamplight.ts'
import { line } from './towers.ts'

/** Height of the railing in world units. */
const RAIL = 0.085

/** Paves the picture below the world y `edge`, which carries a railing or a kerb and, at some distance, lamps. */
export function quay(stage: Stage, edge: number, { rail, lamps }: { rail: boolean; lamps: boolean }): void {
  const { easel, palette, scene } = stage
  const snowy = scene.weather === 'snow'
  const own = snowy ? lch(0.95, 0.015, 250) : lch(0.62, 0.025, 70)
  const stone = local(stage, mix(own, palette.shade, snowy ? 0.05 : 0.18))
  const bottom = easel.box.bottom + 0.1
  const floor = new Path2D()
  floor.rect(easel.box.left - 0.1, edge, easel.box.right - easel.box.left + 0.2, bottom - edge)
  easel.shape(
    floor,
    easel.vertical(edge, edge + 0.34, [
      [0, tone(stage, stone, 0.25)],
      [0.1, stone],
      [1, tone(stage, stone, -0.65)],
    ]),
  )
  easel.grain(floor, {
    colour: tone(stage, stone, 0.7),
    from: [scene.light.x, edge],
    to: [scene.light.x, edge + 0.2],
    alpha: 0.55,
    core: 0.4,
  })
  joints(stage, edge, tone(stage, stone, -0.75))
  const iron = mix(local(stage, lch(0.33, 0.03, 255)), palette.shade, 0.4)
  if (rail) railing(stage, edge, iron)
  else coping(stage, edge, stone)
  if (lamps) lampRow(stage, edge, iron)
  if (snowy && rail) easel.flood(tone(stage, stone, 0.5), edge - RAIL - 3 * UNIT, edge - RAIL + 2 * UNIT)
}

/** Joints of the slabs: they meet at the horizon. */
function joints(stage: Stage, edge: number, colour: Colour): void {
  const { easel, horizon, frame } = stage
  const middle = frame.width / 2
  const drop = edge - horizon
  const fan = new Path2D()
  const bottom = easel.box.bottom
  const reach = Math.max(easel.box.right - middle, middle - easel.box.left)
  for (const column of columns(-reach, reach, 0.075)) {
    const foot = middle + (column * 0.075 * (bottom - horizon)) / drop
    fan.moveTo(middle + column * 0.075, edge)
    fan.lineTo(foot, bottom)
  }
  for (let i = 1, y = edge; i < 40 && y < bottom; i++) {
    y = horizon + drop / (1 - i * 0.11 * (1 - 0.012 * i))
    if (y < edge || !Number.isFinite(y)) break
    fan.moveTo(easel.box.left, y)
    fan.lineTo(easel.box.right, y)
  }
  easel.stroke(fan, colour, { width: 1.4 * UNIT, alpha: 0.4 })
}

/** A kerb of stone with iron posts for the ropes of boats. */
function coping(stage: Stage, edge: number, stone: Colour): void {
  const { easel } = stage
  const { left, right } = easel.box
  const kerb = new Path2D()
  kerb.rect(left - 0.1, edge - 0.012, right - left + 0.2, 0.024)
  easel.shape(
    kerb,
    easel.vertical(edge - 0.012, edge + 0.012, [
      [0, tone(stage, stone, 0.6)],
      [0.5, tone(stage, stone, 0.2)],
      [1, tone(stage, stone, -0.6)],
    ]),
  )
  const iron = mix(local(stage, lch(0.33, 0.03, 255)), stage.palette.shade, 0.4)
  for (const column of columns(left - 0.3, right + 0.3, 0.46)) {
    const x = (column + 0.22) * 0.46
    const post = new Path2D()
    post.rect(x - 0.008, edge - 0.05, 0.016, 0.05)
    easel.shape(post, iron)
    easel.lens({ x, y: edge - 0.05, width: 0.044, height: 0.018, colour: iron, alpha: 1 })
  }
}

function railing(stage: Stage, edge: number, iron: Colour): void {
  const { easel } = stage
  const { left, right } = easel.box
  const posts = new Path2D()
  for (const column of columns(left - 0.1, right + 0.1, 0.13))
    posts.rect(column * 0.13 - 0.004, edge - RAIL, 0.008, RAIL)
  easel.paint(posts, iron)
  const bars = new Path2D()
  for (const column of columns(left - 0.1, right + 0.1, 0.0163))
    bars.rect(column * 0.0163, edge - RAIL * 0.92, 0.0018, RAIL * 0.84)
  easel.paint(bars, iron, 0.85)
  easel.stroke(line([left - 0.1, edge - RAIL], [right + 0.1, edge - RAIL]), iron, { width: 0.0085 })
  easel.stroke(line([left - 0.1, edge - RAIL * 0.08], [right + 0.1, edge - RAIL * 0.08]), iron, {
    width: 0.004,
  })
}

/** Lamps on the quay, none before the middle of the view. */
function lampRow(stage: Stage, edge: number, iron: Colour): void {
  const { easel, frame } = stage
  for (const column of columns(easel.box.left - 0.4, easel.box.right + 0.4, 0.86)) {
    const x = frame.width / 2 + (column + 0.5) * 0.86
    const top = edge - 0.36
    easel.stroke(line([x, edge + 0.004], [x, top]), iron, { width: 0.0075 })
    easel.lens({ x, y: top, width: 0.05, height: 0.018, colour: iron, alpha: 1 })
    easel.disc({ x, y: top + 0.011, radius: 0.013 }, mix(lampColour(stage), iron, 0.1), 0.95)
    shine(stage, { x, y: top + 0.011, reach: 0.24 })
  }
}
