/** Small houses: timbered in the north, plastered under flat tiles in the south. */
import { Path2D } from '@napi-rs/canvas'
import { lch } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { air, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { drawChimney } from './chimney.ts'
import { drawOpenings } from './house-openings.ts'
import { buildOf, FLOOR } from './house-plan.ts'
import type { Built, House } from './house-plan.ts'

/** Pixels of a front's width below which its walls have one colour. */
const PLAIN = 24

const BEAM = lch(0.36, 0.05, 45)

/** Length of the long wall as it is seen, and how far its foot rises on the way. */
const LONG = 0.62
const RISE = 0.05

/** Draws a house. */
export function drawHouse(stage: Stage, next: Random, house: House): void {
  const built = buildOf(stage, next, house)
  const { x, foot, width, turn, depth } = house
  stage.easel.lens({
    x: x + turn * width * 0.3,
    y: foot + width * 0.01,
    width: width * (turn === 0 ? 1.3 : 2.1),
    height: width * 0.16,
    colour: air(stage, stage.palette.shade, depth),
    alpha: 0.4,
  })
  if (house.turn !== 0) drawLongWall(stage, next, built)
  drawFront(stage, next, built)
  drawChimney(stage, next, built)
}

/** Fronts and long walls face different ways: one of them is turned to the light. */
function levels(stage: Stage, { house }: Built): { front: number; long: number } {
  if (house.turn === 0) return { front: 0.1, long: 0 }
  return house.turn === Math.sign(stage.lightSide) ? { front: -0.42, long: 0.5 } : { front: 0.38, long: -0.6 }
}

function drawFront(stage: Stage, next: Random, built: Built): void {
  const { at, eaves, ridge, wall, seen, house, roof } = built
  const { front } = levels(stage, built)
  const path = polygon([at(-0.5, 0), at(-0.5, eaves), at(0, ridge), at(0.5, eaves), at(0.5, 0)])
  const [top, bottom] = [at(0, ridge).y, at(0, 0).y]
  const lit = () =>
    stage.easel.vertical(top, bottom, [
      [0, seen(wall, front + 0.1)],
      [0.7, seen(wall, front)],
      [1, seen(wall, front - 0.5)],
    ])
  stage.easel.shape(path, built.pixels < PLAIN ? seen(wall, front) : lit())
  if (house.manner === 'timbered' && built.pixels > 30) timbers(stage, built, front)
  drawOpenings(stage, next, { built, level: front, from: -0.5, to: 0.5, slant: 0, door: true })
  // Boards along the gable reach over the walls.
  const over = 0.09
  const slope = (ridge - eaves) / 0.5
  for (const side of [-1, 1]) {
    const board = polygon([
      at(0, ridge + 0.06),
      at(side * (0.5 + over), eaves - over * slope + 0.03),
      at(side * (0.5 + over), eaves - over * slope - 0.03),
      at(0, ridge - 0.03),
    ])
    stage.easel.shape(board, seen(roof, side === Math.sign(stage.lightSide) ? 0.4 : -0.25))
  }
}

function drawLongWall(stage: Stage, next: Random, built: Built): void {
  const { at, eaves, ridge, wall, roof, seen, house } = built
  const { long } = levels(stage, built)
  const side = house.turn
  const end = side * (0.5 + LONG)
  const path = polygon([at(side * 0.5, 0), at(side * 0.5, eaves), at(end, eaves + RISE * 0.4), at(end, RISE)])
  const lit = () =>
    stage.easel.vertical(at(0, eaves).y, at(0, 0).y, [
      [0, seen(wall, long + 0.1)],
      [1, seen(wall, long - 0.4)],
    ])
  stage.easel.shape(path, built.pixels < PLAIN ? seen(wall, long - 0.1) : lit())
  drawOpenings(stage, next, {
    built,
    level: long,
    from: side * 0.54,
    to: side * (0.46 + LONG),
    slant: RISE,
    door: false,
  })
  const cover = polygon([
    at(0, ridge + 0.04),
    at(side * LONG, ridge + 0.02),
    at(end + side * 0.1, eaves - 0.04),
    at(side * 0.58, eaves - 0.1),
  ])
  stage.easel.shape(cover, seen(roof, long * 0.7 + 0.1))
  if (built.pixels < 50) return
  const tiles = new Path2D()
  for (const share of [0.25, 0.5, 0.75]) {
    const [from, to] = [
      at(side * 0.58 * share, ridge - (ridge - eaves + 0.1) * share),
      at(side * (LONG + 0.6 * share), ridge + 0.02 - (ridge - eaves + 0.06) * share),
    ]
    tiles.moveTo(from.x, from.y)
    tiles.lineTo(to.x, to.y)
  }
  stage.easel.stroke(tiles, seen(roof, long * 0.7 - 0.5), { width: house.width * 0.012, alpha: 0.7 })
}

/** Beams: posts, rails, a brace in every corner. */
function timbers(stage: Stage, { at, eaves, ridge, seen, house }: Built, level: number): void {
  const beams = new Path2D()
  const beam = (u0: number, v0: number, u1: number, v1: number) => {
    const [from, to] = [at(u0, v0), at(u1, v1)]
    beams.moveTo(from.x, from.y)
    beams.lineTo(to.x, to.y)
  }
  for (let floor = 0; floor <= house.floors; floor++) beam(-0.5, floor * FLOOR, 0.5, floor * FLOOR)
  for (const u of [-0.49, -0.17, 0.17, 0.49]) beam(u, FLOOR, u, eaves)
  for (const side of [-1, 1]) {
    for (let floor = 1; floor < house.floors; floor++)
      beam(side * 0.49, floor * FLOOR, side * 0.2, (floor + 1) * FLOOR)
    beam(side * 0.17, eaves, side * 0.17, eaves + (ridge - eaves) * 0.64)
    beam(side * 0.46, eaves, side * 0.2, eaves + (ridge - eaves) * 0.5)
  }
  beam(-0.24, eaves + (ridge - eaves) * 0.5, 0.24, eaves + (ridge - eaves) * 0.5)
  stage.easel.stroke(beams, seen(local(stage, BEAM), level * 0.6), { width: house.width * 0.042 })
}
