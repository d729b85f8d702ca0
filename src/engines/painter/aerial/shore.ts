/** A beach from above: sand, foam in bands, shallows that deepen, parasols and towels, shrubs behind. */
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { lamplight } from '../built/lamplight.ts'
import { boxOf } from '../built/shelves.ts'
import { cells, widened } from '../canvas/cells.ts'
import { fractal, valueNoise } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { Strewn } from '../canvas/strewn.ts'
import { courseOf, reach, wavering } from './course.ts'
import type { Course } from './course.ts'
import { drawCrown, growCrown } from './crowns.ts'
import { isWhite, seen, shadowOf, weathered } from './daylight.ts'
import { isFree } from './free.ts'
import { paintField, rampRgb, stepAt } from './relief-field.ts'
import { seaRamp } from './sea.ts'

const SAND = lch(0.88, 0.05, 82)
const WET = lch(0.72, 0.055, 74)
const FOAM = lch(0.98, 0.008, 200)
const CLOTHS = [
  lch(0.62, 0.19, 28),
  lch(0.8, 0.14, 85),
  lch(0.66, 0.11, 210),
  lch(0.95, 0.01, 90),
  lch(0.7, 0.13, 350),
]

/** World units from the water's edge to where the sea is deep, and to where shrubs begin. */
const DEEP = 0.62
const SHRUBS = -0.4

/** Draws a beach along the line, the sea beyond it. */
export function drawShore(stage: Stage): void {
  const course = courseOf(stage)
  const floor = fractal(3, stage.salt('water', 'sea floor'))
  const sand = rampRgb([
    [0, weathered(stage, mix(SAND, lch(0.76, 0.06, 95), 0.6))],
    [0.7, weathered(stage, SAND)],
    [0.93, weathered(stage, SAND)],
    [0.965, weathered(stage, WET, 0.2)],
    [1, weathered(stage, WET, 0.1)],
  ])
  const sea = rampRgb(seaRamp(stage))
  paintField(stage, (x, y) => {
    const off = course.off({ x, y })
    if (off < -0.06) return stepAt(sand, 1 + off / 0.5 + 0.02 * floor(x * 9, y * 9))
    const bottom = floor(x * 3.2, y * 3.2)
    return off < 0
      ? stepAt(sand, 1 + off / 0.5)
      : stepAt(sea, (off * (1 + 0.6 * bottom)) / DEEP + 0.05 * bottom)
  })
  for (const [index, off] of [0, 0.045, 0.11].entries()) drawFoam(stage, course, { index, off })
  strewSand(stage, course)
  drawShrubs(stage, course)
  if (!isWhite(stage)) drawBathers(stage, course)
}

/** A line of foam that breaks up, with the wave's shade before it. */
function drawFoam(stage: Stage, course: Course, { index, off }: { index: number; off: number }): void {
  const { easel } = stage
  const salt = stage.salt('water', 'foam') + index * 17
  const edge = wavering(off, 0.012, salt)
  const along = reach(course, easel.box, 0.012)
  const wide = (s: number) =>
    Math.max(0, 0.0085 + 0.012 * valueNoise(s * 9, off * 11, salt + 5) - index * 0.003)
  const rim = (share: number) => along.map((s) => course.at(s, edge(s) + wide(s) * share))
  easel.paint(polygon([...rim(-0.9), ...rim(2.6).toReversed()]), seen(stage, lch(0.62, 0.08, 205)), 0.16)
  const foam = mix(seen(stage, FOAM), stage.palette.lit, 0.3)
  easel.paint(polygon([...rim(-1), ...rim(1).toReversed()]), foam, 0.95 - index * 0.2)
  easel.stroke(
    polygon(
      along.map((s) => course.at(s, edge(s) + 0.022 + wide(s))),
      false,
    ),
    foam,
    {
      width: 1.4 * UNIT,
      alpha: 0.35 - index * 0.08,
    },
  )
}

/** Footprints, shells and pebbles. */
function strewSand(stage: Stage, course: Course): void {
  const strewn = new Strewn(stage.easel)
  const dark = tone(stage, weathered(stage, SAND), -1)
  for (const { column, row } of cells(stage.easel.box, 0.04, 0.04)) {
    const next = stage.random('land', 'pebble', column, row)
    const at = { x: (column + next()) * 0.04, y: (row + next()) * 0.04 }
    if (course.off(at) < -0.06) strewn.speck({ ...at, radius: next.range(0.6, 1.8) * UNIT }, dark, 0.4)
  }
  strewn.paint()
}

/** The green behind the beach. */
function drawShrubs(stage: Stage, course: Course): void {
  const edge = fractal(2, stage.salt('plants', 'shrubs'))
  for (const { column, row } of cells(widened(stage.easel.box, 0.1), 0.042, 0.042).toReversed()) {
    const next = stage.random('plants', 'shrub', column, row)
    const at = { x: (column + next()) * 0.042, y: (row + next()) * 0.042 }
    const far = SHRUBS + 0.07 * edge(at.x * 4, at.y * 4) - course.off(at)
    if (far < 0 || !isFree(stage, at, 0.03)) continue
    const kind = next() < 0.22 ? 'palm' : 'round'
    drawCrown(stage, growCrown(stage, { ...at, kind, radius: kind === 'palm' ? 0.05 : 0.026 }, next))
  }
}

/** Parasols with towels beside them, in loose rows between the wet sand and the shrubs. */
function drawBathers(stage: Stage, course: Course): void {
  const quiet = lamplight(stage) > 0.6 ? 0.75 : 0.42
  for (const along of reach(course, stage.easel.box, 0.1)) {
    for (const rank of [0, 1, 2]) {
      const next = stage.random('land', 'parasol', Math.round(along * 100), rank)
      const at = course.at(along + next.range(-0.02, 0.02), -0.12 - rank * 0.085 - next.range(0, 0.02))
      if (next() < quiet || !isFree(stage, at, 0.05)) continue
      const turn = course.direction(along) + Math.PI / 2 + next.range(-0.2, 0.2)
      drawTowel(stage, {
        x: at.x + Math.cos(turn) * 0.028,
        y: at.y + Math.sin(turn) * 0.028,
        turn,
        colour: next.pick(CLOTHS),
      })
      if (next() < 0.78)
        drawParasol(stage, { ...at, radius: next.range(0.018, 0.023), turn, colour: next.pick(CLOTHS) })
    }
  }
}

interface Cloth {
  readonly x: number
  readonly y: number
  readonly turn: number
  readonly colour: Colour
}

function drawTowel(stage: Stage, { x, y, turn, colour }: Cloth): void {
  const { easel } = stage
  easel.placed({ x, y, size: 0.036, flip: false, tilt: turn }, () => {
    easel.paint(boxOf(-0.5, -0.22, 1, 0.44), seen(stage, colour))
    easel.paint(boxOf(-0.5, -0.06, 1, 0.12), seen(stage, FOAM), 0.8)
  })
}

/** Slices of a parasol, every second one white. */
const SLICES = 8

function drawParasol(stage: Stage, { x, y, radius, turn, colour }: Cloth & { radius: number }): void {
  const { easel } = stage
  const shadow = shadowOf(stage)
  easel.disc({ x: x + shadow.x * 0.026, y: y + shadow.y * 0.026, radius }, shadow.colour, shadow.alpha)
  easel.disc({ x, y, radius }, seen(stage, FOAM))
  for (let i = 0; i < SLICES; i += 2) {
    const [from, to] = [i, i + 1].map((slice) => turn + (slice / SLICES) * Math.PI * 2)
    easel.context.beginPath()
    easel.context.moveTo(x, y)
    easel.context.arc(x, y, radius, from ?? 0, to ?? 0)
    easel.fillCurrent(seen(stage, colour), 1)
  }
}
