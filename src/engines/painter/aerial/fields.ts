/** A patchwork of fields from above that follows the land, with crop lines, bales and groves. */
import { Path2D } from '@napi-rs/canvas'
import { lch, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { widened } from '../canvas/cells.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Random } from '../random.ts'
import type { Course } from './course.ts'
import { drawCrown, growCrown } from './crowns.ts'
import { shadowOf, weathered } from './daylight.ts'
import { isInSight } from './free.ts'

const CROPS = [
  lch(0.62, 0.12, 128),
  lch(0.72, 0.12, 118),
  lch(0.54, 0.1, 138),
  lch(0.84, 0.1, 92),
  lch(0.78, 0.09, 84),
  lch(0.58, 0.06, 62),
  lch(0.68, 0.1, 112),
  lch(0.87, 0.14, 103),
]
const BLOOMS: Readonly<Record<string, readonly Colour[]>> = {
  lavender: [lch(0.56, 0.12, 300), lch(0.64, 0.11, 305), lch(0.66, 0.1, 125)],
  tulips: [lch(0.62, 0.2, 25), lch(0.8, 0.16, 88), lch(0.7, 0.15, 350), lch(0.62, 0.11, 135)],
}

/** World units across one row of fields; the lane runs between the rows 0 and -1. */
const DEPTH = 0.21

/** World units from a field's middle to the farthest that belongs to it. */
const FAR = 0.36

/** One field: where it begins and ends along the line and off it; its ends lean. */
export interface Field {
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  readonly lean: number
}

/** The patchwork itself. */
export async function drawFields(stage: Stage, course: Course): Promise<void> {
  for (const field of fieldsIn(stage, course)) {
    drawField(stage, course, field)
    await stage.breathe()
  }
}

/** The fields that the window shows, row by row. */
export function fieldsIn(stage: Stage, course: Course): Field[] {
  const { left, top, right, bottom } = widened(stage.easel.box, 0.25)
  const corners = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ]
  const [alongs, offs] = [corners.map(course.along), corners.map(course.off)]
  const [first, last] = [Math.floor(Math.min(...offs) / DEPTH) - 1, Math.ceil(Math.max(...offs) / DEPTH) + 1]
  const rows = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return rows.flatMap((row) => {
    const own = stage.random('land', 'row of fields', row)
    const long = own.range(0.2, 0.42)
    const lean = own.range(-0.5, 0.5)
    const border = (i: number) => (i + stage.random('land', 'border', row, i).range(-0.26, 0.26)) * long
    const start = Math.floor(Math.min(...alongs) / long) - 1
    const count = Math.ceil((Math.max(...alongs) - Math.min(...alongs)) / long) + 3
    return Array.from({ length: count }, (_, i): Field => {
      const [from, to] = [border(start + i), border(start + i + 1)]
      return { from, to, lean, low: edgeOf(stage, row), high: edgeOf(stage, row + 1) }
    }).filter((field) => isInSight(stage, inField(course, field, 0.5, 0.5), FAR))
  })
}

const edgeOf = (stage: Stage, row: number): number =>
  row === 0 ? 0 : (row + stage.random('land', 'edge', row).range(-0.24, 0.24)) * DEPTH

/** The point of a field at shares of its length and depth. */
export const inField = (course: Course, { from, to, low, high, lean }: Field, u: number, v: number): Point =>
  course.at(from + (to - from) * u + lean * (high - low) * (v - 0.5), low + (high - low) * v)

/** Steps along a field's bent sides. */
const SIDES = 6

function outlineOf(course: Course, field: Field): Point[] {
  const steps = Array.from({ length: SIDES + 1 }, (_, i) => i / SIDES)
  return [
    ...steps.map((u) => inField(course, field, u, 0)),
    ...steps.toReversed().map((u) => inField(course, field, u, 1)),
  ]
}

/** The chances of one field. */
export const chanceOf = (stage: Stage, kind: string, { from, low }: Field): Random =>
  stage.random('land', kind, Math.round(from * 1000), Math.round(low * 1000))

function drawField(stage: Stage, course: Course, field: Field): void {
  const { easel } = stage
  const next = chanceOf(stage, 'field', field)
  const bloom = Object.keys(BLOOMS).find((name) => hasFeature(stage, name))
  const crops = (bloom && BLOOMS[bloom]) || CROPS
  const colour = weathered(stage, shift(next.pick(crops), { L: next.range(-0.025, 0.025) }), 0.8)
  const path = polygon(outlineOf(course, field))
  easel.paint(path, colour)
  easel.stroke(path, colour, { width: UNIT })
  if (next() < 0.14) drawGrove(stage, course, field)
  else drawRows(stage, course, { field, next, colour })
}

/** Furrows along the field or across it. */
function drawRows(
  stage: Stage,
  course: Course,
  { field, next, colour }: { field: Field; next: Random; colour: Colour },
): void {
  const { easel } = stage
  const isAcross = next() < 0.35
  const pitch = next.range(0.009, 0.017)
  const length = isAcross ? field.to - field.from : field.high - field.low
  const count = Math.floor(length / pitch)
  const lines = new Path2D()
  for (let i = 1; i < count; i++) {
    for (let step = 0; step <= SIDES; step++) {
      const [u, v] = isAcross ? [i / count, step / SIDES] : [step / SIDES, i / count]
      const { x, y } = inField(course, field, u, v)
      if (step === 0) lines.moveTo(x, y)
      else lines.lineTo(x, y)
    }
  }
  const light = next() < 0.5 ? 0.9 : -0.8
  easel.stroke(lines, tone(stage, colour, light), { width: pitch * 0.42, alpha: 0.5 })
  if (next() < 0.3) drawBales(stage, course, field)
}

/** Round bales of straw with their shadows. */
function drawBales(stage: Stage, course: Course, field: Field): void {
  const next = chanceOf(stage, 'bales', field)
  const shadow = shadowOf(stage)
  for (let i = 0; i < 7; i++) {
    const { x, y } = inField(course, field, next.range(0.12, 0.88), next.range(0.15, 0.85))
    stage.easel.disc(
      { x: x + shadow.x * 0.008, y: y + shadow.y * 0.008, radius: 0.0062 },
      shadow.colour,
      shadow.alpha,
    )
    stage.easel.disc({ x, y, radius: 0.0058 }, weathered(stage, lch(0.86, 0.09, 88), 0.4))
  }
}

/** A field that is a wood. */
function drawGrove(stage: Stage, course: Course, field: Field): void {
  const next = chanceOf(stage, 'grove', field)
  const [long, deep] = [
    Math.round((field.to - field.from) / 0.042),
    Math.round((field.high - field.low) / 0.042),
  ]
  const spots: Point[] = []
  for (let i = 0; i < long; i++)
    for (let j = 0; j < deep; j++)
      spots.push(inField(course, field, (i + next.range(0.2, 0.8)) / long, (j + next.range(0.2, 0.8)) / deep))
  const kind = next() < 0.35 ? 'fir' : 'round'
  for (const spot of spots.toSorted((one, other) => other.y - one.y))
    drawCrown(stage, growCrown(stage, { ...spot, kind, radius: 0.03 }, next))
}
