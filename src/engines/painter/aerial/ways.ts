/** Roads and rivers from above, and who drives on them. */
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { openSpline, polygon } from '../canvas/spline.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { lamplight } from '../built/lamplight.ts'
import { boxOf } from '../built/shelves.ts'
import { lineAlong, reach, wavering } from './course.ts'
import type { Course } from './course.ts'
import { LAMP, seen, shadowOf, weathered } from './daylight.ts'

/** Half the width of a road for two cars, and of a river. */
export const ROAD = 0.023
export const RIVER = 0.05

const ASPHALT = lch(0.5, 0.012, 265)
const GRAVEL = lch(0.84, 0.045, 80)
const PAINT = lch(0.95, 0.02, 95)
const WATER = lch(0.55, 0.085, 222)
const BODIES = [
  lch(0.93, 0.008, 90),
  lch(0.58, 0.19, 27),
  lch(0.36, 0.02, 260),
  lch(0.55, 0.11, 245),
  lch(0.82, 0.14, 88),
]

/** A lane of gravel or a road of asphalt along the line. */
export function drawRoad(
  stage: Stage,
  course: Course,
  { half, isPaved }: { half: number; isPaved: boolean },
): void {
  const { easel } = stage
  const points = lineAlong(course, easel.box, 0)
  const path = polygon(points, false)
  const colour = weathered(stage, isPaved ? ASPHALT : GRAVEL, isPaved ? 0.12 : 0.4)
  easel.stroke(path, mix(colour, shadowOf(stage).colour, 0.3), { width: half * 2.6, alpha: 0.45 })
  easel.stroke(path, colour, { width: half * 2 })
  if (!isPaved) return
  const { context } = easel
  context.save()
  context.setLineDash([0.022, 0.02])
  easel.stroke(path, seen(stage, PAINT), { width: half * 0.1, alpha: 0.9 })
  context.restore()
  for (const side of [-1, 1])
    easel.stroke(polygon(lineAlong(course, easel.box, side * half * 0.86), false), seen(stage, PAINT), {
      width: half * 0.06,
      alpha: 0.55,
    })
}

/** A river along the line, with banks, depth and glints. */
export function drawRiver(stage: Stage, course: Course, half: number): void {
  const { easel, palette } = stage
  const salt = stage.salt('water', 'river')
  const band = (share: number) =>
    polygon([
      ...lineAlong(course, easel.box, wavering(-half * share, half * 0.22, salt)),
      ...lineAlong(course, easel.box, wavering(half * share, half * 0.22, salt)).toReversed(),
    ])
  const water = seen(stage, mix(WATER, palette.deep, 0.3))
  easel.paint(band(1.22), weathered(stage, lch(0.74, 0.05, 85)))
  easel.paint(band(1), shift(water, { L: 0.09, chroma: 0.9 }))
  easel.paint(band(0.78), shift(water, { L: 0.03 }))
  easel.paint(band(0.5), water)
  const glints = reach(course, easel.box, 0.06)
  for (const along of glints) {
    const next = stage.random('water', 'glint', Math.round(along * 1000))
    const off = next.range(-0.6, 0.6) * half
    const glint = [0, 0.015, 0.03].map((more) => course.at(along + more, off))
    easel.stroke(openSpline(glint), palette.lit, { width: 1.6 * UNIT, alpha: next.range(0.1, 0.4) })
  }
}

/** A car from above. */
interface Car {
  readonly x: number
  readonly y: number
  /** Radians of the way it drives. */
  readonly heading: number
  /** World units from bumper to bumper. */
  readonly length: number
  readonly colour: Colour
}

/** Cars along the line, each in its lane. */
export function drawTraffic(stage: Stage, course: Course, half: number): void {
  for (const along of reach(course, stage.easel.box, 0.16)) {
    const next = stage.random('land', 'traffic', Math.round(along * 100))
    if (next() < 0.35) continue
    const side = next() < 0.5 ? -1 : 1
    const at = along + next.range(0, 0.1)
    const heading = course.direction(at) + (side > 0 ? Math.PI : 0)
    drawCar(stage, {
      ...course.at(at, side * half * 0.46),
      heading,
      length: half * 1.5,
      colour: next.pick(BODIES),
    })
  }
}

/** Draws a car: its shadow, its body, its panes; after dark, its lights. */
function drawCar(stage: Stage, { x, y, heading, length, colour }: Car): void {
  const { easel } = stage
  const shadow = shadowOf(stage)
  const burning = lamplight(stage)
  const body = seen(stage, colour)
  const far = length * 0.2
  easel.placed(
    { x: x + shadow.x * far, y: y + shadow.y * far, size: length, flip: false, tilt: heading },
    () => easel.paint(boxOf(-0.5, -0.23, 1, 0.46), shadow.colour, shadow.alpha),
  )
  easel.placed({ x, y, size: length, flip: false, tilt: heading }, () => {
    easel.paint(boxOf(-0.5, -0.22, 1, 0.44), body)
    easel.paint(boxOf(-0.34, -0.18, 0.54, 0.36), seen(stage, lch(0.34, 0.03, 250)))
    easel.paint(boxOf(-0.24, -0.17, 0.3, 0.34), shift(body, { L: 0.05 }))
  })
  if (burning < 0.2) return
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
  easel.glow({
    x: x + cos * length * 1.2,
    y: y + sin * length * 1.2,
    radius: length * 1.1,
    colour: LAMP,
    alpha: 0.6 * burning,
    screen: true,
  })
}
