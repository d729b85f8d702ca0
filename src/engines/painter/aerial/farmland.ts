/** Farmland from above: fields with hedges between them, a lane or a road, and a farm. */
import { lch } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { courseOf } from './course.ts'
import type { Course } from './course.ts'
import { drawCrown, growCrown } from './crowns.ts'
import { seen, weathered } from './daylight.ts'
import { chanceOf, drawFields, fieldsIn, inField } from './fields.ts'
import type { Field } from './fields.ts'
import { isDriven, isFree } from './free.ts'
import { TILES, drawHouseShadows, drawRoof } from './roofs.ts'
import { ROAD, drawRoad, drawTraffic } from './ways.ts'

/** Draws farmland; a road with cars where the words name one, else a lane. */
export async function drawFarmland(stage: Stage): Promise<void> {
  const course = courseOf(stage)
  await drawFields(stage, course)
  const isPaved = hasFeature(stage, 'path') || isDriven(stage)
  drawRoad(stage, course, { half: isPaved ? ROAD : ROAD * 0.55, isPaved })
  for (const field of fieldsIn(stage, course)) drawHedge(stage, course, field)
  if (isPaved) drawTraffic(stage, course, ROAD)
  drawFarm(stage, course)
}

/** Bushes and trees along two sides of a field, in some only a line. */
function drawHedge(stage: Stage, course: Course, field: Field): void {
  const next = chanceOf(stage, 'hedge', field)
  const crowns: Point[] = []
  for (const side of ['end', 'edge'] as const) {
    const length = side === 'end' ? field.high - field.low : field.to - field.from
    const isLane = side === 'edge' && field.low === 0
    if (next() < 0.32) continue
    for (let at = next.range(0, 0.02); at < length; at += next.range(0.018, 0.05)) {
      const spot =
        side === 'end' ? inField(course, field, 0, at / length) : inField(course, field, at / length, 0)
      if (!isLane && Math.abs(course.off(spot)) > 0.04 && isFree(stage, spot, 0.02)) crowns.push(spot)
    }
  }
  for (const spot of crowns.toSorted((one, other) => other.y - one.y))
    drawCrown(stage, growCrown(stage, { ...spot, kind: 'round', radius: next.range(0.009, 0.019) }, next))
}

/** A farm by the lane: a house, two barns, a yard and its trees. */
function drawFarm(stage: Stage, course: Course): void {
  const next = stage.random('land', 'farm')
  const along = next.range(-0.24, 0.24)
  const yard = course.at(along, 0.1)
  if (!isFree(stage, yard, 0.08)) return
  const heading = course.direction(along)
  stage.easel.disc({ ...yard, radius: 0.068 }, weathered(stage, lch(0.78, 0.05, 85)))
  const houses = [
    { s: -0.042, n: 0.09, long: 0.034, deep: 0.022, turn: 0 },
    { s: 0.046, n: 0.11, long: 0.045, deep: 0.02, turn: Math.PI / 2 },
    { s: -0.01, n: 0.16, long: 0.05, deep: 0.02, turn: 0 },
  ].map(({ s, n, turn, long, deep }) => ({
    ...course.at(along + s, n),
    heading: heading + turn,
    long,
    deep,
    tall: 0.028,
    colour: next.pick(TILES),
    roof: 'gable' as const,
  }))
  drawHouseShadows(stage, houses)
  for (const house of houses) drawRoof(stage, house)
  for (let i = 0; i < 9; i++) {
    const angle = (i / 9) * Math.PI * 2
    const at = { x: yard.x + Math.cos(angle) * 0.115, y: yard.y + Math.sin(angle) * 0.1 }
    if (Math.abs(course.off(at)) > 0.04 && next() < 0.8)
      drawCrown(stage, growCrown(stage, { ...at, kind: 'round', radius: 0.022 }, next))
  }
  stage.easel.stroke(polygon([course.at(along, 0), yard], false), seen(stage, lch(0.82, 0.05, 85)), {
    width: 0.016,
  })
}
