/** A lane that winds between gardens and houses up to a church. */
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { grassColour } from '../nature/grass.ts'
import { drawGroundFigure } from '../canvas/figures.ts'
import type { Random } from '../random.ts'
import { closedSpline, ribbon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { drawHouse } from './houses.ts'
import type { Manner } from './house-plan.ts'
import { drawHouseRow, drawTree } from './settlement.ts'
import { boxOf } from './shelves.ts'

/** The middle of the lane: 0 at its far end, about 1 at the foot of the frame, and on. */
type Way = (t: number) => Point

/** Draws the green, the lane, the houses on both sides and whoever walks there. */
export function drawLane(stage: Stage, manner: Manner): void {
  const { easel, horizon, frame, scene } = stage
  const depth = frame.height - horizon
  const middle = frame.width / 2
  const grass = air(stage, grassColour(stage, 2), 0.12)
  const green = easel.vertical(horizon, horizon + depth, [
    [0, air(stage, grassColour(stage, 1), 0.4)],
    [0.4, grass],
    [1, tone(stage, grass, -0.45)],
  ])
  easel.flood(green, horizon)
  const bend = stage.random('land', 'lane').range(0.05, 0.11) * (scene.light.x > middle ? 1 : -1)
  const way: Way = (t) => ({
    x: middle + bend * Math.sin(t * 4.2) * (0.35 + t),
    y: horizon + depth * (0.04 + 1.04 * t * t),
  })
  pave(stage, way)
  farHouses(stage, { x: way(0.05).x - bend * 1.5, manner })
  for (let step = 1; step <= 12; step++) {
    const t = 0.16 + step * 0.13
    if (way(t).y - 0.5 * t > easel.box.bottom) break
    for (const side of [-1, 1]) {
      laneHouse(stage, { at: way(t), t, side, step, manner })
      garden(stage, way, { t, side, step })
    }
  }
  const figures = scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

function farHouses(stage: Stage, { x, manner }: { x: number; manner: Manner }): void {
  const { horizon } = stage
  const row = {
    index: 0,
    crest: () => horizon + 0.035,
    size: 0.05,
    pitch: 1.2,
    floors: [1, 2],
    depth: 0.42,
  } as const
  drawHouseRow(stage, { ...row, chance: () => 0.85, manner, trees: 0.3 }, { row: 0, x, height: 0.26 })
}

function pave(stage: Stage, way: Way): void {
  const { easel, horizon, frame, scene } = stage
  const colour: Colour = local(stage, scene.weather === 'snow' ? lch(0.93, 0.018, 250) : lch(0.8, 0.04, 75))
  const points = Array.from({ length: 16 }, (_, i) => way(i * 0.1))
  const band = ribbon(points, (t) => 0.006 + 0.36 * t * t, 60)
  easel.paint(
    band.path,
    easel.vertical(horizon, frame.height, [
      [0, air(stage, colour, 0.5)],
      [0.4, air(stage, colour, 0.1)],
      [1, tone(stage, colour, -0.45)],
    ]),
  )
  easel.grain(band.path, {
    colour: tone(stage, colour, 0.8),
    from: [scene.light.x, horizon],
    to: [frame.width / 2, frame.height * 0.85],
    alpha: 0.5,
  })
}

interface LaneHouse {
  readonly at: Point
  readonly t: number
  readonly side: number
  readonly step: number
  readonly manner: Manner
}

function laneHouse(stage: Stage, { at, t, side, step, manner }: LaneHouse): void {
  const next = stage.random('land', 'lane house', step, side)
  const width = 0.06 + 0.24 * t * t * next.range(0.85, 1.1)
  const x = at.x + side * (0.05 + 0.5 * t * t + width * 0.75 + 0.05 * next())
  const foot = at.y - width * 0.1 + next.range(-0.01, 0.01)
  const depth = 0.36 * (1 - Math.min(1, t)) ** 2
  if (next() < 0.55)
    drawTree(stage, next, {
      x: x + side * width * 1.1,
      foot: foot - width * 0.15,
      height: width * 1.25,
      depth,
      manner,
    })
  drawHouse(stage, next, { x, foot, width, floors: next.whole(1, 2), manner, turn: side > 0 ? -1 : 1, depth })
}

/** Bushes and a picket fence between a house and the lane. */
function garden(stage: Stage, way: Way, { t, side, step }: { t: number; side: number; step: number }): void {
  const { easel, scene } = stage
  const next = stage.random('plants', 'garden', step, side)
  const edge = (at: number) => ({ x: way(at).x + side * (0.03 + 0.38 * at * at), y: way(at).y })
  const depth = 0.3 * (1 - Math.min(1, t)) ** 2
  const snowy = scene.weather === 'snow'
  const leaf = local(stage, snowy ? lch(0.9, 0.015, 235) : lch(0.58, 0.11, 134))
  for (let i = 0; i < 3; i++) {
    const at = edge(t + i * 0.04)
    const size = (0.02 + 0.055 * t * t) * next.range(0.7, 1.2)
    bush(stage, next, {
      x: at.x + side * size * next.range(0.9, 1.8),
      y: at.y,
      size,
      colour: air(stage, leaf, depth),
    })
  }
  const wood = air(stage, local(stage, lch(0.94, 0.02, 85)), depth)
  for (let i = 0; i < 10; i++) {
    const at = t + i * 0.012
    const foot = edge(at)
    const high = 0.012 + 0.05 * at * at
    easel.paint(
      boxOf(foot.x - high * 0.1, foot.y - high, high * 0.2, high),
      i % 2 ? wood : tone(stage, wood, -0.15),
    )
  }
  for (const rail of [0.35, 0.75]) {
    const points = [0, 0.5, 1].map((share) => {
      const at = t + share * 0.108
      const foot = edge(at)
      return { x: foot.x, y: foot.y - rail * (0.012 + 0.05 * at * at) }
    })
    easel.paint(ribbon(points, () => 0.0012 + 0.002 * t * t, 6).path, tone(stage, wood, -0.25))
  }
}

/** A round bush, lit from the light's side; some are in bloom. */
function bush(
  stage: Stage,
  next: Random,
  { x, y, size, colour }: { x: number; y: number; size: number; colour: Colour },
): void {
  const { easel, lightSide } = stage
  const ring = Array.from({ length: 9 }, (_, i) => {
    const angle = Math.PI * (1 + i / 8)
    const reach = size * next.range(0.85, 1.12)
    return { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.85 }
  })
  const path = closedSpline([...ring, { x, y: y + size * 0.08 }])
  easel.shape(path, tone(stage, colour, -0.15))
  easel.grain(path, {
    colour: tone(stage, colour, 0.9),
    from: [x + lightSide * size, y - size],
    to: [x - lightSide * size * 0.4, y],
    alpha: 0.8,
  })
  if (next() > 0.45 || stage.scene.weather === 'snow') return
  const petal = mix(
    local(stage, next.pick([lch(0.8, 0.13, 15), lch(0.95, 0.02, 90), lch(0.72, 0.12, 320)])),
    colour,
    0.1,
  )
  for (let i = 0; i < 9; i++)
    easel.disc(
      {
        x: x + next.range(-0.7, 0.7) * size,
        y: y - next.range(0.15, 0.75) * size,
        radius: size * 0.07 + 0.5 * UNIT,
      },
      petal,
    )
}
