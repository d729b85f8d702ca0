/** Tall buildings as a skyline shows them: two faces, tiers, windows, and what stands on their roofs. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { random } from '../random.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { isNeon, lamplight, tubeLight, windowLight } from './lamplight.ts'

/** One tower: the middle of its foot, its size, how deep in the air, and the pitch of its windows. */
export interface Tower {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly height: number
  /** 0 near to 1 at the horizon. */
  readonly depth: number
  readonly pitch: number
}

/** A tier up to a share of the height, its half width in widths below, and at its top. */
type Tier = readonly [to: number, half: number, top: number]

const SLAB: readonly Tier[] = [[1, 0.5, 0.5]]
const SHAPES: readonly (readonly Tier[])[] = [
  SLAB,
  SLAB,
  [
    [0.6, 0.5, 0.5],
    [0.83, 0.38, 0.38],
    [1, 0.25, 0.25],
  ],
  [
    [0.88, 0.5, 0.5],
    [1, 0.5, 0.04],
  ],
  [[1, 0.5, 0.36]],
  [
    [0.78, 0.5, 0.5],
    [0.9, 0.4, 0.4],
    [1, 0.3, 0.02],
  ],
  [
    [0.94, 0.5, 0.5],
    [1, 0.3, 0.3],
  ],
]

const WALLS = [
  lch(0.72, 0.03, 70),
  lch(0.66, 0.045, 245),
  lch(0.62, 0.06, 35),
  lch(0.78, 0.03, 90),
  lch(0.58, 0.05, 260),
  lch(0.7, 0.045, 205),
]

/** Haze lies low: at the top of a tower there is only this share of it. */
const HIGH_AIR = 0.5

/** Share of a tower's width that its side face takes. */
const SIDE = 0.26

/** Draws a tower. */
export function drawTower(stage: Stage, next: Random, tower: Tower): void {
  const { easel, lightSide, palette } = stage
  const { x, foot, width, height, depth } = tower
  const tiers = height > width * 1.6 ? next.pick(SHAPES) : SLAB
  const wall = local(stage, mix(next.pick(WALLS), palette.shade, 0.18 + 0.12 * next()))
  const path = outlineOf(tower, tiers, [-1, 1])
  const face = (level: number) =>
    easel.vertical(foot - height, foot, [
      [0, air(stage, tone(stage, wall, level), depth * HIGH_AIR)],
      [1, air(stage, tone(stage, wall, level - 0.1), depth + 0.3)],
    ])
  easel.shape(path, face(-0.3))
  const side = Math.sign(lightSide)
  const lit = outlineOf(tower, tiers, side > 0 ? [1 - 2 * SIDE, 1] : [-1, 2 * SIDE - 1])
  easel.paint(lit, face(0.55))
  easel.grain(path, {
    colour: air(stage, tone(stage, wall, -0.9), depth),
    from: [x - side * width * 0.5, foot],
    to: [x + side * width * 0.3, foot - height * 0.7],
    alpha: 0.5,
  })
  if (easel.look.spare) return
  drawRoof(stage, next, { tower, tiers, wall })
  const tubes = isNeon(stage) ? next.whole(0, 1e6) : 0
  drawWindows(stage, next, { tower, tiers, wall })
  if (isNeon(stage)) drawTubes(stage, random(tubes), tower)
}

/** Tubes along an edge and boards of light, on some towers of a city of neon. */
function drawTubes(stage: Stage, next: Random, { x, foot, width, height, depth }: Tower): void {
  const { easel } = stage
  const [kind, side, colour] = [next(), next() < 0.5 ? -1 : 1, tubeLight(next)]
  if (kind > 0.42) return
  const strength = 1 - depth * 0.55
  const at = x + side * width * (kind < 0.2 ? 0.46 : 0.2)
  const [top, long] = [foot - height * next.range(0.62, 0.92), height * next.range(0.16, 0.5)]
  const tube = new Path2D()
  if (kind < 0.2) tube.rect(at - 1.4 * UNIT, top, 2.8 * UNIT, long)
  else tube.rect(at - width * 0.13, top, width * 0.26, Math.min(long, width * 0.8))
  easel.glow({
    x: at,
    y: top + long * 0.4,
    radius: 0.045 + width * 0.5,
    colour,
    alpha: 0.5 * strength,
    screen: true,
  })
  easel.paint(tube, mix(colour, lch(0.97, 0.03, 90), kind < 0.2 ? 0.35 : 0.1), strength)
}

/** The outline between two shares of the half width, -1 left to 1 right. */
function outlineOf(tower: Tower, tiers: readonly Tier[], [from, to]: readonly [number, number]): Path2D {
  const edge = (share: number): Point[] => {
    let low = 0
    return tiers.flatMap(([high, half, top]) => {
      const pair = [pointOf(tower, half * share, low), pointOf(tower, top * share, high)]
      low = high
      return pair
    })
  }
  return polygon([...edge(from), ...edge(to).toReversed()])
}

function pointOf({ x, foot, width, height }: Tower, across: number, up: number): Point {
  return { x: x + across * width, y: foot - up * height }
}

interface Detail {
  readonly tower: Tower
  readonly tiers: readonly Tier[]
  readonly wall: Colour
}

/** Pixels from window to window below which only every second one is drawn, twice as large. */
const LEAST = 2.6

/** Panes by day, lights by night: each a path of its own, so that a tower is a handful of fills. */
function drawWindows(stage: Stage, next: Random, { tower, tiers, wall }: Detail): void {
  const { easel } = stage
  const { foot, height, depth } = tower
  const pitch = tower.pitch * (tower.pitch * easel.scale < LEAST ? 2 : 1)
  const share = lamplight(stage) * next.range(0.28, 0.62)
  const lights = [windowLight(stage, next), windowLight(stage, next)]
  const paths = lights.map(() => new Path2D())
  const dark = new Path2D()
  const rise = pitch * next.pick([1.25, 1.5, 1.9])
  let low = 0
  for (const [high, half, top] of tiers) {
    const reach = Math.min(half, top) * tower.width - pitch * 0.5
    const count = Math.floor((2 * reach) / pitch)
    for (let y = foot - low * height - rise; y > foot - high * height + rise * 0.6; y -= rise) {
      for (let i = 0; i < count; i++) {
        const chance = next()
        const path = chance < share ? paths[i % 2] : dark
        path?.rect(tower.x + (i - count / 2 + 0.2) * pitch, y, pitch * 0.6, rise * 0.52)
      }
    }
    low = high
  }
  const pane = air(stage, tone(stage, mix(wall, stage.palette.sky[0] ?? wall, 0.35), -0.5), depth)
  easel.paint(dark, pane, 0.5 * (1 - depth * 0.5))
  paths.forEach((path, i) =>
    easel.paint(path, air(stage, lights[i] ?? wall, depth * 0.35), 0.95 - 0.35 * depth),
  )
}

/** Masts with a red light, tanks and boxes; snow lies on flat roofs. */
function drawRoof(stage: Stage, next: Random, { tower, tiers, wall }: Detail): void {
  const { easel, scene } = stage
  const { x, foot, width, height, depth } = tower
  const top = foot - height
  const flat = (tiers.at(-1)?.[2] ?? 0) * width * 2
  const iron = air(stage, tone(stage, local(stage, wall), -0.7), depth)
  if (flat > width * 0.4) {
    const box = new Path2D()
    for (let i = 0; i < 2; i++) {
      const [w, h] = [flat * next.range(0.14, 0.34), width * next.range(0.06, 0.2)]
      box.rect(x + next.range(-0.42, 0.42) * flat - w / 2, top - h, w, h + UNIT)
    }
    easel.paint(box, iron)
    if (scene.weather === 'snow') {
      const snow = air(stage, local(stage, lch(0.965, 0.014, 250), 0.6), depth * 0.6)
      const cap = new Path2D()
      cap.rect(x - flat / 2 - UNIT, top - 3 * UNIT, flat + 2 * UNIT, 5 * UNIT)
      easel.paint(cap, snow)
    }
  }
  if (next() > (flat > 0.1 * width ? 0.22 : 0.8)) return
  const mast = height * next.range(0.1, 0.24)
  easel.stroke(line([x, top], [x, top - mast]), iron, { width: Math.max(1.2 * UNIT, width * 0.018) })
  beacon(stage, x, top - mast, depth)
}

function beacon(stage: Stage, x: number, y: number, depth: number): void {
  const glow = lamplight(stage)
  if (glow < 0.2) return
  const red = lch(0.68, 0.21, 25)
  stage.easel.glow({ x, y, radius: 16 * UNIT * (1.2 - depth), colour: red, alpha: 0.8 * glow, screen: true })
  stage.easel.disc({ x, y, radius: 1.7 * UNIT }, red)
}

/** A straight line. */
export function line(from: readonly [number, number], to: readonly [number, number]): Path2D {
  return polygon(
    [
      { x: from[0], y: from[1] },
      { x: to[0], y: to[1] },
    ],
    false,
  )
}
