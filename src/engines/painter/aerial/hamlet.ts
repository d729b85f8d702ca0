/** A village from above: roofs along winding lanes, gardens and trees, a square with its church, fields around. */
import { lch } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { lamplight } from '../built/lamplight.ts'
import { courseOf, reach } from './course.ts'
import type { Course } from './course.ts'
import { drawCrown, growCrown } from './crowns.ts'
import { drawFields } from './fields.ts'
import { isInSight } from './free.ts'
import { LAMP, weathered } from './daylight.ts'
import { TILES, drawHouseShadows, drawRoof } from './roofs.ts'
import type { House } from './roofs.ts'

const GRASS = lch(0.63, 0.11, 128)
const LANE = lch(0.8, 0.04, 78)
const SLATE = lch(0.46, 0.03, 255)

/** Half the width of the built land, and the rows of houses: how far off the lane they stand. */
const VILLAGE = 0.33
const ROWS = [-0.265, -0.165, -0.068, 0.068, 0.165, 0.265] as const

/** World units from one house of a row to the next. */
const PLOT = 0.082

/** A house with its garden behind it. */
interface Plot {
  readonly house: House
  readonly garden: readonly Point[]
  readonly along: number
  readonly off: number
}

/** Draws a village along the line. */
export async function drawHamlet(stage: Stage): Promise<void> {
  const { easel } = stage
  const course = courseOf(stage)
  await drawFields(stage, course)
  const grass = weathered(stage, GRASS)
  const along = reach(course, easel.box)
  const land = (off: number) => along.map((s) => course.at(s, off + 0.03 * Math.sin(s * 9 + off * 20)))
  easel.paint(polygon([...land(-VILLAGE), ...land(VILLAGE).toReversed()]), grass)
  const lanes = [along.map((s) => course.at(s, 0)), ...sideLanes(stage, course)]
  for (const lane of lanes)
    easel.stroke(polygon(lane, false), tone(stage, grass, -0.8), { width: 0.034, alpha: 0.6 })
  for (const lane of lanes) easel.stroke(polygon(lane, false), weathered(stage, LANE, 0.5), { width: 0.027 })
  drawSquare(stage, course)
  const plots = plotsIn(stage, course).filter(({ house }) => isInSight(stage, house, 0.16))
  for (const { garden, house } of plots) drawGarden(stage, garden, house)
  const church = churchBy(course)
  drawHouseShadows(stage, [...plots.map(({ house }) => house), ...church])
  for (const { house } of plots) drawRoof(stage, house)
  for (const part of church) drawRoof(stage, part)
  drawTrees(stage, course, [...plots.map(({ house }) => house), ...church])
  drawLamps(stage, course)
}

/** Lanes that leave the main one to both sides. */
function sideLanes(stage: Stage, course: Course): Point[][] {
  return reach(course, stage.easel.box, 0.42).map((along) => {
    const lean = stage.random('land', 'side lane', Math.round(along * 100)).range(-0.35, 0.35)
    return Array.from({ length: 61 }, (_, i) => {
      const off = (i - 30) * 0.036
      return course.at(along + lean * off + 0.02 * Math.sin(off * 14), off)
    })
  })
}

/** The square in the middle of the village, with a fountain. */
function drawSquare(stage: Stage, course: Course): void {
  const { easel } = stage
  const middle = course.at(0, 0)
  const paving = weathered(stage, LANE, 0.5)
  easel.disc({ ...middle, radius: 0.085 }, paving)
  easel.disc({ ...middle, radius: 0.06 }, tone(stage, paving, -0.25))
  easel.disc({ ...middle, radius: 0.02 }, tone(stage, paving, -0.9))
  easel.disc({ ...middle, radius: 0.015 }, weathered(stage, lch(0.7, 0.08, 215), 0.3))
}

/** A nave, a choir and a tower, beside the square. */
function churchBy(course: Course): House[] {
  const heading = course.direction(0) + 0.12
  const { x, y } = course.at(0.02, 0.145)
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
  const part = (u: number, size: Pick<House, 'long' | 'deep' | 'tall' | 'roof'>): House => {
    return { x: x + cos * u, y: y + sin * u, heading, colour: SLATE, ...size }
  }
  return [
    part(0.01, { long: 0.07, deep: 0.033, tall: 0.05, roof: 'gable' }),
    part(0.078, { long: 0.024, deep: 0.022, tall: 0.035, roof: 'hip' }),
    part(-0.066, { long: 0.0245, deep: 0.024, tall: 0.15, roof: 'hip' }),
  ]
}

/** The plots on both sides of the lane, none of them on the square, the church or a side lane. */
function plotsIn(stage: Stage, course: Course): Plot[] {
  const lanes = reach(course, stage.easel.box, 0.42)
  return reach(course, stage.easel.box, PLOT).flatMap((start) =>
    ROWS.flatMap((row): Plot[] => {
      const next = stage.random('land', 'plot', Math.round(start * 100), row * 1000)
      const along = start + next.range(-0.012, 0.012)
      const off = row + next.range(-0.012, 0.012)
      const isSquare = Math.abs(along) < (Math.abs(row) < 0.1 ? 0.13 : 0.05)
      const isChurch = row > 0 && row < 0.2 && Math.abs(along) < 0.15
      const isLane = lanes.some((lane) => Math.abs(lane - along) < 0.062)
      if (isSquare || isChurch || isLane || next() < (Math.abs(row) > 0.2 ? 0.34 : 0.1)) return []
      return [plotAt(stage, course, { along, off })]
    }),
  )
}

function plotAt(stage: Stage, course: Course, { along, off }: { along: number; off: number }): Plot {
  const next = stage.random('land', 'house', Math.round(along * 1000), Math.round(off * 1000))
  const isGable = next() < 0.3
  const side = Math.sign(off)
  const corner = (u: number, v: number) => course.at(along + u, off + side * v)
  return {
    along,
    off,
    garden: [corner(-0.036, -0.02), corner(0.036, -0.02), corner(0.036, 0.066), corner(-0.036, 0.066)],
    house: {
      ...course.at(along, off),
      heading: course.direction(along) + (isGable ? Math.PI / 2 : 0) + next.range(-0.08, 0.08),
      long: next.range(0.028, 0.037),
      deep: next.range(0.02, 0.026),
      tall: next.range(0.022, 0.032),
      colour: next.pick(TILES),
      roof: next() < 0.3 ? 'hip' : 'gable',
    },
  }
}

const BEDS = [lch(0.68, 0.11, 122), lch(0.56, 0.1, 140), lch(0.6, 0.06, 66), lch(0.74, 0.1, 112)]

/** A garden: lawn or beds in rows, inside a hedge. */
function drawGarden(stage: Stage, garden: readonly Point[], house: House): void {
  const { easel } = stage
  const next = stage.random('plants', 'garden', Math.round(house.x * 997), Math.round(house.y * 997))
  const colour = weathered(stage, next.pick(BEDS))
  const path = polygon(garden)
  easel.paint(path, colour)
  easel.stroke(path, weathered(stage, lch(0.44, 0.08, 142), 0.5), { width: 0.004 })
  const [a, b, c, d] = garden
  if (!a || !b || !c || !d || next() < 0.5) return
  for (let i = 1; i < 6; i++) {
    const share = i / 6
    const between = (one: Point, other: Point) => ({
      x: one.x + (other.x - one.x) * share,
      y: one.y + (other.y - one.y) * share,
    })
    easel.stroke(polygon([between(a, d), between(b, c)], false), tone(stage, colour, -0.9), {
      width: 0.004,
      alpha: 0.55,
    })
  }
}

/** Trees between the houses. */
function drawTrees(stage: Stage, course: Course, houses: readonly House[]): void {
  const lanes = reach(course, stage.easel.box, 0.42)
  const spots = reach(course, stage.easel.box, 0.015).flatMap((along) => {
    const next = stage.random('plants', 'village tree', Math.round(along * 1000))
    const off = next.range(-VILLAGE - 0.02, VILLAGE + 0.02)
    const at = course.at(along, off)
    const isRoom =
      isInSight(stage, at, 0.06) &&
      houses.every(({ x, y, long }) => Math.hypot(x - at.x, y - at.y) > long + 0.016)
    const isSquare = Math.hypot(at.x - course.at(0, 0).x, at.y - course.at(0, 0).y) < 0.1
    return isRoom && !isSquare && Math.abs(off) > 0.03 && lanes.every((lane) => Math.abs(lane - along) > 0.05)
      ? [{ at, next }]
      : []
  })
  for (const { at, next } of spots.toSorted((one, other) => other.at.y - one.at.y))
    drawCrown(
      stage,
      growCrown(
        stage,
        { ...at, kind: next() < 0.2 ? 'fir' : 'round', radius: next.range(0.012, 0.023) },
        next,
      ),
    )
}

function drawLamps(stage: Stage, course: Course): void {
  const burning = lamplight(stage)
  if (burning < 0.15) return
  for (const along of reach(course, stage.easel.box, 0.15)) {
    const { x, y } = course.at(along, 0.016)
    stage.easel.glow({
      x,
      y,
      radius: 0.07,
      colour: LAMP,
      alpha: 0.55 * burning,
      power: 1.8,
      screen: true,
    })
  }
}
