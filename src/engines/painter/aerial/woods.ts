/** Woods from above, with a road, a river or a lake in them. */
import { lch, mix, smooth } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { closedSpline, polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { courseOf } from './course.ts'
import type { Course } from './course.ts'
import { drawWood } from './crowns.ts'
import { seen, weathered } from './daylight.ts'
import { isDriven, isFree } from './free.ts'
import { paintField, rampRgb, stepAt } from './relief-field.ts'
import { drawHouseShadows, drawRoof } from './roofs.ts'
import type { House } from './roofs.ts'
import { seaRamp } from './sea.ts'
import { RIVER, ROAD, drawRiver, drawRoad, drawTraffic } from './ways.ts'

const FLOOR = lch(0.45, 0.07, 138)
const GLADE = lch(0.68, 0.1, 122)

/** The ground under trees, brighter where none stand. */
function drawFloor(stage: Stage): (point: Point) => number {
  const glades = fractal(2, stage.salt('land', 'glades'))
  const open = (x: number, y: number) => glades(x * 2.6, y * 2.6) * 2.6 - 0.95
  const ramp = rampRgb([
    [0, weathered(stage, FLOOR)],
    [1, weathered(stage, GLADE)],
  ])
  paintField(stage, (x, y) => stepAt(ramp, open(x, y) + 0.5))
  return ({ x, y }) => 0.97 - Math.max(0, open(x, y) + 0.28) * 2.2
}

/** Draws a forest; the line is a road where the words name one, or by chance, or a river, or nothing at all. */
export async function drawForest(stage: Stage): Promise<void> {
  const dense = drawFloor(stage)
  const course = courseOf(stage)
  const way = wayOf(stage)
  if (way === 'river') drawRiver(stage, course, RIVER)
  if (way === 'road') drawRoad(stage, course, { half: ROAD, isPaved: true })
  const half = way === 'river' ? RIVER * 1.5 : way === 'road' ? ROAD * 1.9 : -1
  await drawWood(stage, {
    spacing: 0.052,
    firs: hasFeature(stage, 'autumn') ? 0.25 : stage.random('plants', 'firs').range(0.2, 0.62),
    density: (point) =>
      Math.abs(course.off(point)) < half / Math.cos(leanOf(course, point)) || !isFree(stage, point, 0.02)
        ? 0
        : dense(point),
  })
  if (way === 'road') drawTraffic(stage, course, ROAD)
}

/** How far the line leans from its axis beside a point, bounded: where it winds, it lies closer than it seems. */
function leanOf(course: Course, point: Point): number {
  const here = course.along(point)
  const [one, other] = [course.at(here - 0.01, 0), course.at(here + 0.01, 0)]
  const [across, length] = [
    course.along(other) - course.along(one),
    Math.hypot(other.x - one.x, other.y - one.y),
  ]
  return Math.min(1, Math.acos(Math.min(1, across / length)))
}

function wayOf(stage: Stage): 'river' | 'road' | 'none' {
  if (hasFeature(stage, 'aerial river')) return 'river'
  if (hasFeature(stage, 'path') || isDriven(stage)) return 'road'
  const luck = stage.random('land', 'way')()
  return luck < 0.4 ? 'road' : luck < 0.72 ? 'river' : 'none'
}

/** How wide a lake is: half of its length along the line, and of its breadth; its middle lies beyond the line. */
const LAKE = { long: 0.44, broad: 0.3, middle: 0.16 } as const

/** Draws a lake among woods, with a jetty and a cabin on its bank. */
export async function drawLake(stage: Stage): Promise<void> {
  const { easel } = stage
  const dense = drawFloor(stage)
  const course = courseOf(stage)
  const bays = fractal(3, stage.salt('water', 'bays'))
  const middle = course.at(0, LAKE.middle)
  const turn = course.direction(0)
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  /** 0 in the middle, 1 on the bank. */
  const outward = ({ x, y }: Point) => {
    const [dx, dy] = [x - middle.x, y - middle.y]
    const [u, v] = [(dx * cos + dy * sin) / LAKE.long, (dy * cos - dx * sin) / LAKE.broad]
    return Math.hypot(u, v) * (1 + 0.62 * bays(x * 2.7 + 3, y * 2.7) + 0.1 * bays(x * 9, y * 9))
  }
  const bank = (share: number) => closedSpline(ringOf(middle, outward, share))
  easel.paint(bank(1.09), weathered(stage, lch(0.76, 0.06, 95)))
  easel.paint(bank(1.04), weathered(stage, lch(0.82, 0.05, 84)))
  const sea = rampRgb(seaRamp(stage))
  const depthAt = (x: number, y: number) =>
    0.1 + 0.72 * smooth(0, 0.62, 1 - outward({ x, y })) + 0.14 * bays(x * 4.4, y * 4.4 + 7)
  easel.within(bank(1), () => paintField(stage, (x, y) => stepAt(sea, depthAt(x, y))))
  easel.stroke(bank(0.965), stage.palette.lit, { width: 1.5 * UNIT, alpha: 0.4 })
  const house = cabinBy(middle, outward, stage.random('land', 'cabin').range(0, 6))
  drawJetty(stage, house, middle)
  drawHouseShadows(stage, [house])
  drawRoof(stage, house)
  await drawWood(stage, {
    spacing: 0.05,
    firs: stage.random('plants', 'firs').range(0.3, 0.8),
    density: (point) =>
      outward(point) < 1.15 || Math.hypot(point.x - house.x, point.y - house.y) < 0.07 ? 0 : dense(point),
  })
}

/** Points all around where `outward` has a value. */
function ringOf(middle: Point, outward: (point: Point) => number, value: number): Point[] {
  return Array.from({ length: 72 }, (_, i) =>
    along(middle, outward, { angle: (i / 72) * Math.PI * 2, value }),
  )
}

/** Where a ray from the middle comes to this value. */
function along(
  middle: Point,
  outward: (point: Point) => number,
  { angle, value }: { angle: number; value: number },
): Point {
  const spot = (far: number) => ({ x: middle.x + Math.cos(angle) * far, y: middle.y + Math.sin(angle) * far })
  let [inside, outside] = [0, 1.2]
  for (let step = 0; step < 12; step++) {
    const half = (inside + outside) / 2
    if (outward(spot(half)) < value) inside = half
    else outside = half
  }
  return spot(inside)
}

function cabinBy(middle: Point, outward: (point: Point) => number, angle: number): House {
  return {
    ...along(middle, outward, { angle, value: 1.22 }),
    heading: angle + Math.PI / 2,
    long: 0.03,
    deep: 0.02,
    tall: 0.025,
    colour: lch(0.5, 0.12, 35),
    roof: 'gable',
  }
}

/** Planks from the cabin out into the water. */
function drawJetty(stage: Stage, house: House, middle: Point): void {
  const { easel } = stage
  const [dx, dy] = [middle.x - house.x, middle.y - house.y]
  const far = 0.15 / Math.hypot(dx, dy)
  for (const [aside, colour] of [
    [0.006, mix(stage.palette.deep, stage.palette.shade, 0.5)],
    [0, seen(stage, lch(0.7, 0.05, 70))],
  ] as const) {
    const [x, y] = [house.x + aside, house.y + aside]
    easel.stroke(
      polygon(
        [
          { x, y },
          { x: x + dx * far, y: y + dy * far },
        ],
        false,
      ),
      colour,
      { width: 0.013 },
    )
  }
}
