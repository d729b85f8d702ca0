/** Houses from above: their roofs with a lit and a shaded side, and the shadows they throw. */
import { lch, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { lamplight } from '../built/lamplight.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { LAMP, shadowOf, weathered } from './daylight.ts'

/** A house: its middle, the way its ridge runs, half its length and half its depth, its height. */
export interface House extends Point {
  readonly heading: number
  readonly long: number
  readonly deep: number
  readonly tall: number
  readonly colour: Colour
  readonly roof: 'gable' | 'hip' | 'flat'
}

export const TILES: readonly Colour[] = [
  lch(0.56, 0.13, 38),
  lch(0.5, 0.12, 32),
  lch(0.62, 0.11, 48),
  lch(0.45, 0.06, 30),
  lch(0.5, 0.03, 260),
]

/** A point of the house, in its half lengths and half depths. */
const corner = ({ x, y, heading, long, deep }: House, u: number, v: number): Point => {
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
  return { x: x + cos * long * u - sin * deep * v, y: y + sin * long * u + cos * deep * v }
}

const footprint = (house: House): Point[] =>
  [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ].map(([u = 0, v = 0]) => corner(house, u, v))

/** The convex outline around points, always wound the same way. */
function hull(points: readonly Point[]): Point[] {
  const sorted = points.toSorted((one, other) => one.x - other.x || one.y - other.y)
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())]
}

/** One side of it, without its end. */
function halfHull(row: readonly Point[]): Point[] {
  const out: Point[] = []
  for (const point of row) {
    while (out.length > 1 && turnOf(out.at(-2), out.at(-1), point) <= 0) out.pop()
    out.push(point)
  }
  return out.slice(0, -1)
}

/** Above 0 where the way from one point over the next to a third turns to the right. */
function turnOf(a: Point | undefined, b: Point | undefined, c: Point): number {
  if (!a || !b) return 1
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

/** Draws the shadows of houses: where two meet they are no darker. */
export function drawHouseShadows(stage: Stage, houses: readonly House[]): void {
  const { context } = stage.easel
  const { x, y, colour, alpha } = shadowOf(stage)
  context.beginPath()
  for (const house of houses) {
    const feet = footprint(house)
    const thrown = feet.map((foot) => ({ x: foot.x + x * house.tall, y: foot.y + y * house.tall }))
    for (const [i, point] of hull([...feet, ...thrown]).entries())
      if (i === 0) context.moveTo(point.x, point.y)
      else context.lineTo(point.x, point.y)
    context.closePath()
  }
  stage.easel.fillCurrent(colour, alpha)
}

/** Draws a house's roof; after dark some of its light falls out of doors. */
export function drawRoof(stage: Stage, house: House): void {
  const { easel } = stage
  const colour = weathered(stage, house.colour, 0.8)
  glowOut(stage, house)
  easel.shape(polygon(footprint(house)), colour)
  if (house.roof === 'flat') drawParapet(stage, house, colour)
  else drawSlopes(stage, house, colour)
}

/** Where lamplight falls from windows, in half lengths and half depths. */
const WINDOWS = [
  [-0.5, 1.1],
  [0.4, 1.1],
  [1.1, 0.2],
  [-0.2, -1.1],
] as const

function glowOut(stage: Stage, house: House): void {
  const burning = lamplight(stage)
  if (burning < 0.15) return
  const next = stage.random('land', 'lit house', Math.round(house.x * 997), Math.round(house.y * 997))
  for (const [u, v] of WINDOWS) {
    if (next() < 0.4) continue
    const { x, y } = corner(house, u, v)
    stage.easel.glow({
      x,
      y,
      radius: house.deep * 1.5,
      colour: LAMP,
      alpha: 0.8 * burning,
      power: 1.7,
      screen: true,
    })
  }
}

/** A flat roof: a bright rim, a floor a little darker, and on large ones what stands there. */
function drawParapet(stage: Stage, house: House, colour: Colour): void {
  const { easel } = stage
  const inner = { ...house, long: house.long - 0.006, deep: house.deep - 0.006 }
  if (inner.deep <= 0.004) return
  easel.paint(polygon(footprint(inner)), tone(stage, colour, -0.45))
  const next = stage.random('land', 'flat roof', Math.round(house.x * 997), Math.round(house.y * 997))
  const shadow = shadowOf(stage)
  for (let i = next.whole(0, 3); i > 0; i--) {
    const spot = corner(inner, next.range(-0.6, 0.6), next.range(-0.6, 0.6))
    const box = { ...house, ...spot, long: next.range(0.004, 0.009), deep: next.range(0.004, 0.007) }
    const thrown = footprint(box).map(({ x, y }) => ({ x: x + shadow.x * 0.008, y: y + shadow.y * 0.008 }))
    easel.paint(polygon(hull([...footprint(box), ...thrown])), shadow.colour, shadow.alpha)
    easel.paint(polygon(footprint(box)), shift(colour, { L: 0.04 }))
  }
}

/** Two or four slopes: those that face the light are bright. */
function drawSlopes(stage: Stage, house: House, colour: Colour): void {
  const { easel } = stage
  const shadow = shadowOf(stage)
  const ridge = house.roof === 'hip' ? Math.max(0, 1 - house.deep / house.long) : 1
  const [west, east] = [corner(house, -ridge, 0), corner(house, ridge, 0)]
  // The table of corners always has four rows.
  const [a, b, c, d] = footprint(house) as [Point, Point, Point, Point]
  const slopes = [
    [a, b, east, west],
    [d, c, east, west],
    ...(ridge < 1
      ? [
          [b, c, east],
          [a, d, west],
        ]
      : []),
  ]
  for (const slope of slopes) {
    const middle = slope.reduce(
      (sum, { x, y }) => ({ x: sum.x + x / slope.length, y: sum.y + y / slope.length }),
      { x: 0, y: 0 },
    )
    const [dx, dy] = [middle.x - house.x, middle.y - house.y]
    const facing =
      -(dx * shadow.x + dy * shadow.y) / (Math.hypot(dx, dy) * Math.hypot(shadow.x, shadow.y) || 1)
    easel.paint(polygon(slope), tone(stage, colour, facing > 0 ? 0.9 * facing : 1.1 * facing))
  }
  easel.stroke(polygon([west, east], false), tone(stage, colour, 1), { width: 1.5 * UNIT, alpha: 0.6 })
}
