/** The sea from above: swell in long lines, reefs that shine through, light that glitters. */
import { lch, mix, shift } from '../colours/colour.ts'
import { cells, widened } from '../canvas/cells.ts'
import { fractal, valueNoise } from '../canvas/noise.ts'
import { Path2D } from '@napi-rs/canvas'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { Strewn } from '../canvas/strewn.ts'
import { settingOf } from '../scene.ts'
import { courseOf, reach } from './course.ts'
import type { Course } from './course.ts'
import { seen } from './daylight.ts'
import { paintField, rampRgb, stepAt } from './relief-field.ts'
import type { Ramp } from './relief-field.ts'

/** Water from the edge of the shore (0) to where no ground shines through (1). */
export function seaRamp(stage: Stage): Ramp {
  const { palette } = stage
  const deep = seen(stage, mix(lch(0.4, 0.095, 240), palette.deep, 0.45))
  return [
    [0, seen(stage, lch(0.86, 0.06, 175))],
    [0.14, seen(stage, lch(0.79, 0.09, 190))],
    [0.4, seen(stage, lch(0.66, 0.1, 210))],
    [0.72, mix(seen(stage, lch(0.53, 0.1, 228)), deep, 0.4)],
    [1, deep],
  ]
}

/** How much of a reef there is at a point. */
type Reef = (x: number, y: number) => number

/** Draws the open sea; by chance the ground shines through along the line. */
export function drawSea(stage: Stage): void {
  const course = courseOf(stage)
  const floor = fractal(3, stage.salt('water', 'sea floor'))
  // A picture that shows nothing else needs a reef more than one of a boat does.
  const chance = settingOf(stage.scene).length > 0 ? 0.4 : 0.8
  const isReef = hasFeature(stage, 'reef') || stage.random('water', 'reef')() < chance
  const reef: Reef = (x, y) => {
    const off = Math.abs(course.off({ x, y }) - 0.2)
    return isReef ? 1 - off * 3.4 + 0.75 * floor(x * 3.4, y * 3.4) : 0
  }
  const ramp = rampRgb(seaRamp(stage))
  paintField(stage, (x, y) =>
    stepAt(ramp, 0.9 - Math.max(0, reef(x, y)) * 0.84 + 0.34 * floor(x * 1.5 + 5, y * 1.5)),
  )
  if (isReef) drawCorals(stage, reef)
  drawSwell(stage, course)
  drawGlitter(stage)
}

/** Dark heads of coral where the water is shallow. */
function drawCorals(stage: Stage, reef: Reef): void {
  const { easel } = stage
  const coral = seen(stage, mix(lch(0.48, 0.07, 170), stage.palette.deep, 0.3))
  for (const { column, row } of cells(widened(easel.box, 0.03), 0.03, 0.03)) {
    const next = stage.random('water', 'coral', column, row)
    const at = { x: (column + next()) * 0.03, y: (row + next()) * 0.03 }
    const shallow = reef(at.x, at.y)
    if (shallow < 0.45 || next() > 0.42) continue
    const radius = next.range(0.004, 0.015)
    easel.disc({ ...at, radius }, coral, 0.42)
    easel.disc({ x: at.x + radius * 0.7, y: at.y - radius * 0.5, radius: radius * 0.7 }, coral, 0.35)
  }
}

/** World units between two waves. */
const WAVES = 0.034

/** Crests across the whole picture, each broken where the swell is low, with the trough's shade behind it. */
function drawSwell(stage: Stage, course: Course): void {
  const { easel, palette } = stage
  const salt = stage.salt('water', 'swell')
  const along = reach(course, easel.box, 0.016)
  const { left, top, right, bottom } = widened(easel.box, 0.3)
  const offs = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => course.off({ x, y }))
  const [first, last] = [
    Math.floor((Math.min(...offs) - 0.2) / WAVES),
    Math.ceil((Math.max(...offs) + 0.2) / WAVES),
  ]
  const [crests, troughs] = [new Path2D(), new Path2D()]
  for (let wave = first; wave <= last; wave++) {
    const height = (s: number) => valueNoise(s * 7.5 + wave * 5.3, wave * 1.7, salt)
    const off = (s: number) => (wave + 0.7 * valueNoise(s * 2.9, wave * 0.9, salt + 9)) * WAVES
    for (const [i, s] of along.entries()) {
      if (height(s) < 0.24) continue
      const [from, to] = [s, along[i + 1] ?? s]
      crests.moveTo(...pair(course.at(from, off(from))))
      crests.lineTo(...pair(course.at(to, off(to))))
      troughs.moveTo(...pair(course.at(from, off(from) + 0.011)))
      troughs.lineTo(...pair(course.at(to, off(to) + 0.011)))
    }
  }
  easel.stroke(troughs, shift(palette.deep, { L: -0.06 }), { width: 15 * UNIT, alpha: 0.16 })
  easel.stroke(crests, mix(palette.lit, palette.haze, 0.4), { width: 3.2 * UNIT, alpha: 0.24 })
}

const pair = ({ x, y }: { x: number; y: number }): [number, number] => [x, y]

/** Where the light comes from, the water flashes. */
function drawGlitter(stage: Stage): void {
  const { easel, scene, palette, frame } = stage
  const strewn = new Strewn(easel)
  const heart = { x: scene.light.x, y: frame.height * 0.16 }
  for (const { column, row } of cells(easel.box, 0.022, 0.022)) {
    const next = stage.random('water', 'glitter', column, row)
    const at = { x: (column + next()) * 0.022, y: (row + next()) * 0.022 }
    const far = Math.hypot(at.x - heart.x, at.y - heart.y)
    if (next() > 0.9 * Math.exp(-far * 2.3)) continue
    strewn.lens({
      ...at,
      width: next.range(4, 12) * UNIT,
      height: 2 * UNIT,
      colour: palette.sun,
      alpha: next.range(0.3, 0.8),
    })
  }
  strewn.paint()
}
