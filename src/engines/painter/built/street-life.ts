/** What stands and hangs in streets: lamps, trees, strings of lights, washing. */
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { Path2D } from '@napi-rs/canvas'
import { roundTree } from '../nature/plants.ts'
import { openSpline } from '../canvas/spline.ts'
import { UNIT, air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { seen } from './corridor.ts'
import type { Corridor } from './corridor.ts'
import { depthAt } from './facades.ts'
import { lampColour, lamplight, shine } from './lamplight.ts'
import { line } from './towers.ts'

/** Draws what the features of the street ask for, the farthest first. */
export function streetLife(stage: Stage, corridor: Corridor, walk: number): void {
  const edge = corridor.half - Math.max(0.28, walk * 0.82)
  const most = Math.min(9, Math.floor(corridor.end / 3))
  for (let index = most; index >= 0; index--) {
    const away = 1.35 + index * 2.6
    if (away < corridor.near * 1.02) continue
    for (const side of [-1, 1] as const) {
      if (hasFeature(stage, 'avenue') && walk > 0.5)
        avenueTree(stage, corridor, { away: away + 1.3, across: side * edge, index: index * side })
      if (hasFeature(stage, 'lamps')) lamp(stage, corridor, { away, across: side * edge })
    }
    if (hasFeature(stage, 'lights')) lightString(stage, corridor, { away: away * 0.72 + 0.5, index })
    else if (hasFeature(stage, 'washing')) washing(stage, corridor, { away: away + 0.4, index })
  }
}

function ironOf(stage: Stage, away: number): Colour {
  return air(stage, mix(local(stage, lch(0.3, 0.03, 255)), stage.palette.shade, 0.4), depthAt(away))
}

function lamp(stage: Stage, corridor: Corridor, { away, across }: { away: number; across: number }): void {
  const { easel } = stage
  const [foot, top] = [seen(corridor, across, 0, away), seen(corridor, across, 2.55, away)]
  const iron = ironOf(stage, away)
  const size = 1 / away
  easel.stroke(line([foot.x, foot.y], [top.x, top.y]), iron, { width: 0.05 * size })
  easel.stroke(line([foot.x, foot.y], [foot.x, foot.y - 0.35 * size]), iron, { width: 0.1 * size })
  easel.stroke(
    line([top.x - 0.16 * size, top.y + 0.12 * size], [top.x + 0.16 * size, top.y + 0.12 * size]),
    iron,
    { width: 0.025 * size },
  )
  const glass = new Path2D()
  glass.moveTo(top.x - 0.07 * size, top.y)
  glass.lineTo(top.x + 0.07 * size, top.y)
  glass.lineTo(top.x + 0.12 * size, top.y - 0.3 * size)
  glass.lineTo(top.x - 0.12 * size, top.y - 0.3 * size)
  glass.closePath()
  const burning = lamplight(stage)
  easel.shape(
    glass,
    mix(air(stage, local(stage, lch(0.86, 0.03, 90)), depthAt(away)), lampColour(stage), burning),
  )
  easel.stroke(
    line([top.x - 0.14 * size, top.y - 0.32 * size], [top.x + 0.14 * size, top.y - 0.32 * size]),
    iron,
    { width: 0.05 * size },
  )
  easel.stroke(line([top.x, top.y - 0.32 * size], [top.x, top.y - 0.45 * size]), iron, { width: 0.04 * size })
  shine(stage, { x: top.x, y: top.y - 0.14 * size, reach: 1.15 * size + 0.03 })
}

function avenueTree(
  stage: Stage,
  corridor: Corridor,
  { away, across, index }: { away: number; across: number; index: number },
): void {
  const { weather } = stage.scene
  const foot = seen(corridor, across, 0, away)
  const next = stage.random('plants', 'avenue', index)
  const leaf =
    weather === 'snow' ? lch(0.82, 0.02, 230) : mix(lch(0.6, 0.115, 132), stage.palette.shade, 0.12)
  roundTree(stage, next, {
    ...foot,
    height: (3.4 * next.range(0.92, 1.1)) / away,
    leaf,
    depth: depthAt(away),
  })
}

/** A cable from wall to wall, hanging. */
function hanging(corridor: Corridor, up: number, away: number) {
  return (t: number) => seen(corridor, corridor.half * (2 * t - 1), up - 0.55 * (1 - (2 * t - 1) ** 2), away)
}

function lightString(
  stage: Stage,
  corridor: Corridor,
  { away, index }: { away: number; index: number },
): void {
  const { easel } = stage
  const at = hanging(corridor, 3.5 + 0.35 * (index % 2), away)
  easel.stroke(openSpline(Array.from({ length: 9 }, (_, i) => at(i / 8))), ironOf(stage, away), {
    width: 0.012 / away + 0.5 * UNIT,
  })
  const burning = 0.35 + 0.65 * lamplight(stage)
  const bulb = lampColour(stage)
  for (let i = 1; i < 12; i++) {
    const { x, y } = at(i / 12)
    const size = 1 / away
    easel.disc({ x, y: y + 0.05 * size, radius: 0.035 * size + 0.4 * UNIT }, bulb, burning)
    if (i % 2)
      easel.glow({
        x,
        y: y + 0.05 * size,
        radius: 0.34 * size,
        colour: bulb,
        alpha: 0.45 * burning * lamplight(stage),
        screen: true,
      })
  }
}

const CLOTHES = [
  lch(0.93, 0.02, 85),
  lch(0.7, 0.12, 25),
  lch(0.7, 0.09, 235),
  lch(0.85, 0.1, 90),
  lch(0.9, 0.03, 200),
]

function washing(stage: Stage, corridor: Corridor, { away, index }: { away: number; index: number }): void {
  const { easel } = stage
  const next = stage.random('land', 'washing', index)
  if (next() < 0.35) return
  const at = hanging(corridor, 4.1 + next.range(0, 0.8), away)
  easel.stroke(openSpline(Array.from({ length: 9 }, (_, i) => at(i / 8))), ironOf(stage, away), {
    width: 0.014 / away,
  })
  for (let i = 1; i < 8; i++) {
    const { x, y } = at(i / 8)
    const [wide, long] = [next.range(0.12, 0.2) / away, next.range(0.25, 0.6) / away]
    const cloth = new Path2D()
    cloth.rect(x - wide / 2, y, wide, long)
    const colour = air(stage, local(stage, next.pick(CLOTHES)), depthAt(away))
    if (next() < 0.75)
      easel.shape(
        cloth,
        easel.vertical(y, y + long, [
          [0, colour],
          [1, tone(stage, colour, -0.4)],
        ]),
      )
  }
}
