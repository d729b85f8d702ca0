/** Small houses: timbered in the north, plastered under flat tiles in the south. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../spline.ts'
import type { Point } from '../spline.ts'
import { UNIT, air, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { lamplight, windowLight } from './lamplight.ts'

/** How a country builds. */
export type Manner = 'timbered' | 'southern'

/** One house: the middle of its front's foot, the width of the front, and how it stands. */
export interface House {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly floors: number
  readonly manner: Manner
  /** The side on which its long wall is seen; 0: only the front is. */
  readonly turn: -1 | 0 | 1
  readonly depth: number
}

const WALLS: Readonly<Record<Manner, readonly Colour[]>> = {
  timbered: [
    lch(0.94, 0.025, 85),
    lch(0.92, 0.045, 75),
    lch(0.88, 0.06, 55),
    lch(0.86, 0.04, 145),
    lch(0.84, 0.045, 235),
  ],
  southern: [
    lch(0.96, 0.015, 85),
    lch(0.88, 0.075, 75),
    lch(0.8, 0.1, 55),
    lch(0.78, 0.095, 30),
    lch(0.9, 0.06, 95),
    lch(0.84, 0.06, 15),
  ],
}
const ROOFS: Readonly<Record<Manner, readonly Colour[]>> = {
  timbered: [lch(0.5, 0.11, 32), lch(0.46, 0.09, 25), lch(0.42, 0.05, 40), lch(0.45, 0.045, 260)],
  southern: [lch(0.64, 0.13, 42), lch(0.6, 0.125, 36), lch(0.68, 0.11, 52)],
}
const SHUTTERS = [lch(0.5, 0.08, 165), lch(0.48, 0.1, 245), lch(0.5, 0.12, 28), lch(0.55, 0.06, 120)]
const BEAM = lch(0.36, 0.05, 45)

/** Height of a floor, and of the roof, in widths of the front. */
const FLOOR = 0.52
const PITCH: Readonly<Record<Manner, number>> = { timbered: 0.62, southern: 0.24 }
/** Length of the long wall as it is seen, and how far its foot rises on the way. */
const LONG = 0.62
const RISE = 0.05

/** A house with its colours, seen from the front's middle: `u` to the right, `v` up, in widths. */
interface Built {
  readonly house: House
  readonly wall: Colour
  readonly roof: Colour
  readonly trim: Colour
  readonly eaves: number
  readonly ridge: number
  at(u: number, v: number): Point
  /** The colour in this light, through the air. */
  seen(colour: Colour, level: number): Colour
}

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

function buildOf(stage: Stage, next: Random, house: House): Built {
  const { x, foot, width, floors, manner, depth } = house
  const eaves = floors * FLOOR
  const pick = (colours: readonly Colour[]) =>
    local(stage, mix(next.pick(colours), stage.palette.shade, 0.05))
  const snowy = stage.scene.weather === 'snow'
  return {
    house,
    wall: pick(WALLS[manner]),
    roof: snowy ? local(stage, lch(0.96, 0.014, 245), 0.7) : pick(ROOFS[manner]),
    trim: pick(SHUTTERS),
    eaves,
    ridge: eaves + PITCH[manner] * next.range(0.85, 1.15),
    at: (u, v) => ({ x: x + u * width, y: foot - v * width }),
    seen: (colour, level) => air(stage, tone(stage, colour, level), depth),
  }
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
  stage.easel.shape(
    path,
    stage.easel.vertical(top, bottom, [
      [0, seen(wall, front + 0.1)],
      [0.7, seen(wall, front)],
      [1, seen(wall, front - 0.5)],
    ]),
  )
  if (house.manner === 'timbered' && house.width > 0.035) timbers(stage, built, front)
  openings(stage, next, { built, level: front, from: -0.5, to: 0.5, slant: 0, door: true })
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
  stage.easel.shape(
    path,
    stage.easel.vertical(at(0, eaves).y, at(0, 0).y, [
      [0, seen(wall, long + 0.1)],
      [1, seen(wall, long - 0.4)],
    ]),
  )
  openings(stage, next, {
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
  if (house.width < 0.05) return
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

interface Openings {
  readonly built: Built
  readonly level: number
  readonly from: number
  readonly to: number
  /** How far the foot of this wall rises from `from` to `to`. */
  readonly slant: number
  readonly door: boolean
}

/** Windows floor by floor, and the door. */
function openings(stage: Stage, next: Random, wall: Openings): void {
  const { built, from, to, slant, door } = wall
  const count = Math.abs(to - from) > 0.8 ? 3 : 2
  for (let floor = 0; floor < built.house.floors; floor++) {
    for (let i = 0; i < count; i++) {
      const share = (i + 0.5) / count
      const u = from + (to - from) * share
      const lit = next() < 0.62 * lamplight(stage)
      const light = windowLight(stage, next)
      const v = floor * FLOOR + 0.14 + slant * share * (1 - floor / built.house.floors)
      if (door && floor === 0 && i === (count === 3 ? 1 : 0)) drawDoor(stage, built, { u, level: wall.level })
      else drawWindow(stage, { ...wall, u, v, light: lit ? light : null })
    }
  }
}

function drawDoor(
  stage: Stage,
  { at, seen, trim, wall }: Built,
  { u, level }: { u: number; level: number },
): void {
  const frame = polygon([at(u - 0.1, 0), at(u - 0.1, 0.36), at(u, 0.42), at(u + 0.1, 0.36), at(u + 0.1, 0)])
  const leaf = polygon([
    at(u - 0.075, 0),
    at(u - 0.075, 0.34),
    at(u, 0.39),
    at(u + 0.075, 0.34),
    at(u + 0.075, 0),
  ])
  stage.easel.paint(frame, seen(wall, level + 0.5))
  stage.easel.shape(leaf, seen(trim, level - 0.3))
}

function drawWindow(
  stage: Stage,
  { built, level, u, v, light }: Openings & { u: number; v: number; light: Colour | null },
): void {
  const { at, seen, wall, trim, house } = built
  const { easel, palette } = stage
  const half = 0.062
  const high = v + 0.24
  const pane = (left: number, right: number, low: number, top: number) =>
    polygon([at(left, low), at(left, top), at(right, top), at(right, low)])
  const dark = seen(mix(tone(stage, wall, -0.95), palette.sky[0] ?? wall, 0.3), level * 0.5 - 0.2)
  const glass = light ? air(stage, light, house.depth * 0.4) : dark
  if (house.width > 0.03)
    easel.paint(pane(u - half - 0.022, u + half + 0.022, v - 0.022, high + 0.022), seen(wall, level + 0.55))
  easel.paint(pane(u - half, u + half, v, high), glass)
  if (house.width < 0.06) return
  const bars = new Path2D()
  const [low, top, left, right] = [at(u, v), at(u, high), at(u - half, v + 0.14), at(u + half, v + 0.14)]
  bars.moveTo(low.x, low.y)
  bars.lineTo(top.x, top.y)
  bars.moveTo(left.x, left.y)
  bars.lineTo(right.x, right.y)
  easel.stroke(bars, seen(wall, level + 0.5), { width: house.width * 0.014 })
  const shutter = seen(trim, level)
  easel.shape(pane(u - half - 0.1, u - half - 0.025, v - 0.01, high + 0.01), shutter)
  easel.shape(pane(u + half + 0.025, u + half + 0.1, v - 0.01, high + 0.01), shutter)
  if (light && lamplight(stage) > 0.3) {
    const middle = at(u, v + 0.12)
    easel.glow({
      ...middle,
      radius: house.width * 0.32,
      colour: light,
      alpha: 0.3 * lamplight(stage),
      screen: true,
    })
  }
}

/** A chimney; from some of them smoke rises. */
function drawChimney(stage: Stage, next: Random, { at, eaves, ridge, wall, seen, house }: Built): void {
  const side = house.turn || (next() < 0.5 ? -1 : 1)
  const u = side * (house.turn === 0 ? 0.26 : 0.34)
  const foot = house.turn === 0 ? ridge - (ridge - eaves) * 0.55 : ridge - 0.12
  const brick = seen(
    mix(wall, local(stage, lch(0.55, 0.09, 35)), 0.7),
    side === Math.sign(stage.lightSide) ? 0.2 : -0.3,
  )
  const stack = polygon([
    at(u - 0.05, foot),
    at(u - 0.05, ridge + 0.14),
    at(u + 0.05, ridge + 0.14),
    at(u + 0.05, foot),
  ])
  stage.easel.shape(stack, brick)
  if (next() < 0.28) smoke(stage, next, { ...at(u, ridge + 0.16), size: house.width })
}

/** Smoke that leans with the wind and thins out. */
function smoke(stage: Stage, next: Random, { x, y, size }: { x: number; y: number; size: number }): void {
  const { easel, palette } = stage
  const wind = stage.random('weather', 'wind')() < 0.5 ? -1 : 1
  const colour = mix(palette.haze, palette.lit, 0.5)
  for (let i = 0; i < 9; i++) {
    const t = i / 8
    easel.glow({
      x: x + wind * size * (0.1 * t + 0.5 * t * t) + next.gauss() * size * 0.03,
      y: y - size * 1.15 * t,
      radius: size * (0.06 + 0.2 * t) + UNIT,
      colour,
      alpha: 0.5 * (1 - t) + 0.08,
      power: 1.2,
    })
  }
}
