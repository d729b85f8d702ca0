/** A long room in one-point perspective: windows along one side, and at its end the light. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { UNIT, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { corridorOf, facing, onGround, onWall, seen } from './corridor.ts'
import type { Corridor, Side } from './corridor.ts'
import { lampColour, lamplight, shine } from './lamplight.ts'
import { wallColour } from './room.ts'
import { spineColour } from './shelves.ts'

/** Half the width, the length and the height of the hall, in heights of a person's eye. */
const HALL = { half: 1.75, end: 7.4, eye: 1 }
const CEILING = 2.45

/** Length from window to window. */
const BAY = 1.5

/** Draws floor, walls and ceiling; the window at the end is left open. */
export function paintHall(stage: Stage): void {
  const way = corridorOf(stage, HALL)
  const wall = wallColour(stage)
  const open: Side = stage.lightSide > 0 ? 1 : -1
  paintEnd(stage, way, wall)
  paintFloor(stage, way, open)
  paintCeiling(stage, way, wall)
  for (const side of [-1, 1] as const)
    paintSide(stage, way, { side, wall, level: side === open ? -0.5 : 0.15 })
  windows(stage, way, open, wall)
  if (hasFeature(stage, 'library')) bookWall(stage, way, open === 1 ? -1 : 1)
  else pictures(stage, way, open === 1 ? -1 : 1)
  lamps(stage, way)
}

function reach(way: Corridor): readonly [number, number] {
  return [way.near * 0.9, way.end]
}

function paintEnd(stage: Stage, way: Corridor, wall: Colour): void {
  const { easel } = stage
  const at = (across: number, up: number) => seen(way, across, up, way.end)
  const path = facing(way, { across: [-way.half, way.half], up: [0, CEILING], away: way.end })
  const [left, right, low, high] = [-0.85, 0.85, 0.32, 2.1]
  const corners = [at(left, low), at(left, high), at(right, high), at(right, low)]
  // The hole runs the other way round than the wall.
  corners.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)))
  path.closePath()
  const colour = tone(stage, wall, -0.2)
  easel.context.fillStyle = easel.vertical(at(0, CEILING).y, at(0, 0).y, [
    [0, tone(stage, wall, -0.45)],
    [1, colour],
  ])
  easel.context.fill(path, 'evenodd')
  const trim = tone(stage, local(stage, lch(0.94, 0.02, 85)), -0.1)
  const bars = new Path2D()
  for (const across of [left, -0.28, 0.28, right]) {
    const [from, to] = [at(across, low), at(across, high)]
    bars.moveTo(from.x, from.y)
    bars.lineTo(to.x, to.y)
  }
  for (const up of [low, 1, 1.6, high]) {
    const [from, to] = [at(left, up), at(right, up)]
    bars.moveTo(from.x, from.y)
    bars.lineTo(to.x, to.y)
  }
  easel.stroke(bars, trim, { width: 0.045 / way.end })
}

function paintFloor(stage: Stage, way: Corridor, open: Side): void {
  const { easel, palette, scene } = stage
  const wood = local(stage, mix(lch(0.56, 0.085, 52), palette.shade, 0.1), 0.8)
  const floor = onGround(way, { across: [-way.half, way.half], away: reach(way) })
  const top = way.y + way.eye / way.end
  easel.shape(
    floor,
    easel.vertical(top, top + 0.5, [
      [0, tone(stage, wood, 0.45)],
      [0.4, wood],
      [1, tone(stage, wood, -0.55)],
    ]),
  )
  const seams = new Path2D()
  for (const column of columns(-way.half, way.half, 0.22)) {
    const [from, to] = [seen(way, column * 0.22, 0, way.end), seen(way, column * 0.22, 0, way.near * 0.9)]
    seams.moveTo(from.x, from.y)
    seams.lineTo(to.x, to.y)
  }
  easel.stroke(seams, tone(stage, wood, -0.9), { width: 1.6 * UNIT, alpha: 0.34 })
  if (scene.weather !== 'clear' && scene.weather !== 'snow') return
  const alpha = scene.light.kind === 'sun' ? 0.42 : 0.2
  for (const bay of baysOf(way)) {
    const patch = onGround(way, {
      across: [open * way.half * 0.72, -open * way.half * 0.5],
      away: [bay + 0.15, bay + 0.95],
    })
    easel.paint(patch, palette.sun, alpha)
  }
}

function paintCeiling(stage: Stage, way: Corridor, wall: Colour): void {
  const { easel } = stage
  const pale = mix(wall, local(stage, lch(0.95, 0.02, 85)), 0.6)
  easel.shape(
    onGround(way, { across: [-way.half, way.half], away: reach(way), up: CEILING }),
    tone(stage, pale, -0.3),
  )
  const beam = tone(stage, local(stage, lch(0.44, 0.06, 50), 0.8), -0.2)
  for (const bay of baysOf(way)) {
    easel.shape(
      facing(way, { across: [-way.half, way.half], up: [CEILING - 0.14, CEILING], away: bay }),
      beam,
    )
    easel.paint(
      onGround(way, { across: [-way.half, way.half], away: [bay, bay + 0.2], up: CEILING - 0.14 }),
      tone(stage, beam, -0.5),
    )
  }
}

interface Wall {
  readonly side: Side
  readonly wall: Colour
  readonly level: number
}

function paintSide(stage: Stage, way: Corridor, { side, wall, level }: Wall): void {
  const { easel } = stage
  const away = reach(way)
  const path = onWall(way, side, { away, up: [0, CEILING] })
  const edge = seen(way, side * way.half, 0, 2).x
  const end = seen(way, side * way.half, 0, away[1]).x
  easel.shape(
    path,
    easel.linear(
      [end, way.y],
      [edge, way.y],
      [
        [0, tone(stage, wall, level + 0.3)],
        [0.5, tone(stage, wall, level)],
        [1, tone(stage, wall, level - 0.35)],
      ],
    ),
  )
  easel.shape(onWall(way, side, { away, up: [0, 0.62], out: 0.02 }), tone(stage, wall, level - 0.3))
  easel.paint(onWall(way, side, { away, up: [0.6, 0.66], out: 0.03 }), tone(stage, wall, level + 0.5))
  easel.paint(onWall(way, side, { away, up: [0, 0.1], out: 0.03 }), tone(stage, wall, level + 0.4))
}

/** Distances of the bays, the farthest first. */
function baysOf(way: Corridor): number[] {
  const count = Math.floor(way.end / BAY)
  return Array.from({ length: count }, (_, i) => way.end - (i + 1) * BAY + 0.2).filter(
    (bay) => bay > way.near,
  )
}

/** Tall windows that are seen aslant: their light is all that shows. */
function windows(stage: Stage, way: Corridor, side: Side, wall: Colour): void {
  const { easel, palette } = stage
  const sky = palette.sky.at(-1) ?? palette.haze
  for (const bay of baysOf(way)) {
    const away = [bay + 0.2, bay + 1] as const
    easel.shape(
      onWall(way, side, { away: [away[0] - 0.06, away[1] + 0.06], up: [0.6, 2.2] }),
      tone(stage, wall, 0.4),
    )
    const pane = onWall(way, side, { away, up: [0.66, 2.14] })
    const [top, foot] = [seen(way, 0, 2.14, away[0]).y, seen(way, 0, 0.66, away[0]).y]
    easel.paint(
      pane,
      easel.vertical(top, foot, [
        [0, palette.sky[1] ?? sky],
        [1, mix(sky, palette.sun, 0.4)],
      ]),
    )
    const bar = tone(stage, wall, 0.2)
    easel.paint(onWall(way, side, { away: [bay + 0.58, bay + 0.62], up: [0.66, 2.14] }), bar)
    easel.paint(onWall(way, side, { away, up: [1.36, 1.4] }), bar)
  }
}

function bookWall(stage: Stage, way: Corridor, side: Side): void {
  const { easel } = stage
  const wood = local(stage, lch(0.42, 0.07, 48), 0.8)
  const away = reach(way)
  easel.shape(onWall(way, side, { away, up: [0.05, 2.2], out: 0.12 }), tone(stage, wood, -0.8))
  const next = stage.random('land', 'book wall')
  for (let row = 0; row < 6; row++) {
    const foot = 0.1 + row * 0.35
    for (let at = way.end - 0.1; at > 0.4; at -= 0.07) {
      const [high, colour, kept] = [next.range(0.18, 0.3), spineColour(stage, next), next() < 0.93]
      if (!kept || at < way.near) continue
      easel.paint(
        onWall(way, side, { away: [at - 0.062, at], up: [foot, foot + high], out: 0.13 }),
        tone(stage, colour, 0.1),
      )
    }
    easel.paint(onWall(way, side, { away, up: [foot - 0.04, foot], out: 0.15 }), tone(stage, wood, 0.3))
  }
  for (const bay of baysOf(way))
    easel.paint(
      onWall(way, side, { away: [bay, bay + 0.07], up: [0.05, 2.2], out: 0.16 }),
      tone(stage, wood, 0.35),
    )
}

function pictures(stage: Stage, way: Corridor, side: Side): void {
  const { easel } = stage
  for (const [i, bay] of baysOf(way).entries()) {
    const next = stage.random('land', 'hall picture', i)
    const wide = next.range(0.5, 0.8)
    const [low, high] = [1.05, 1.05 + next.range(0.45, 0.8)]
    const hue = next.range(0, 360)
    const ink = (lightness: number, turn: number) => local(stage, lch(lightness, 0.08, hue + turn), 0.7)
    const from = bay + 0.3
    easel.shape(
      onWall(way, side, { away: [from - 0.07, from + wide + 0.07], up: [low - 0.06, high + 0.06] }),
      local(stage, lch(0.62, 0.1, 75), 0.8),
    )
    easel.paint(onWall(way, side, { away: [from, from + wide], up: [low, high] }), ink(0.85, 0))
    easel.paint(
      onWall(way, side, { away: [from, from + wide], up: [low, low + (high - low) * 0.45] }),
      ink(0.6, 120),
    )
  }
}

/** Globes on chains, from the beams. */
function lamps(stage: Stage, way: Corridor): void {
  const { easel } = stage
  const iron = local(stage, lch(0.34, 0.03, 60))
  for (const bay of baysOf(way)) {
    const { x, y } = seen(way, 0, 1.98, bay)
    const top = seen(way, 0, CEILING - 0.14, bay)
    const cord = new Path2D()
    cord.moveTo(top.x, top.y)
    cord.lineTo(x, y)
    easel.stroke(cord, iron, { width: 0.012 / bay })
    easel.disc(
      { x, y, radius: 0.1 / bay },
      mix(local(stage, lch(0.93, 0.02, 85)), lampColour(stage), lamplight(stage)),
    )
    shine(stage, { x, y, reach: 0.9 / bay })
  }
}
