/** The houses along a street, the farthest first. */
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { onWall, seen } from './corridor.ts'
import type { Corridor, Side } from './corridor.ts'
import type { House, Lit } from './street-house.ts'
import { isNeon, lamplight, windowLight } from './lamplight.ts'
import { groundFloor } from './shops.ts'

/** Heights of a shop's floor and of each floor above, in eye heights. */
const SHOP = 2.1
const FLOOR = 1.75

/** How a street's houses are built. */
export interface Facades {
  /** Length of a house along the street, in eye heights. */
  readonly length: number
  /** Fewest and most floors above the shops. */
  readonly floors: readonly [number, number]
}

const PLASTER = [
  lch(0.88, 0.045, 80),
  lch(0.8, 0.085, 65),
  lch(0.74, 0.09, 40),
  lch(0.82, 0.045, 150),
  lch(0.78, 0.05, 235),
  lch(0.85, 0.05, 25),
  lch(0.68, 0.075, 30),
  lch(0.9, 0.03, 95),
]
const SHUTTERS = [lch(0.5, 0.075, 160), lch(0.45, 0.08, 250), lch(0.48, 0.09, 30), lch(0.4, 0.04, 60)]

/** Houses on both sides down to the viewer and past. */
export function drawFacades(stage: Stage, corridor: Corridor, facades: Facades): void {
  const last = Math.ceil(corridor.end / facades.length)
  for (let index = last; index >= 0; index--) {
    for (const side of [-1, 1] as const) {
      const house = houseAt(stage, { facades, side, index })
      if (house.away[1] > corridor.near) drawHouse(stage, corridor, house)
    }
  }
}

/** How much air lies before something so far away. */
export function depthAt(away: number): number {
  return Math.min(0.8, away / (away + 30))
}

/** Where the first house begins: beside the viewer. */
const NEAREST = 0.05

function houseAt(
  stage: Stage,
  { facades, side, index }: { facades: Facades; side: Side; index: number },
): House {
  const next = stage.random('land', 'house', side, index)
  const { length } = facades
  const floors = next.whole(...facades.floors)
  const near = index === 0 ? NEAREST : (index + shiftOf(stage, side, index)) * length
  const far = (index + 1 + shiftOf(stage, side, index + 1)) * length
  const plaster = mix(next.pick(PLASTER), stage.palette.shade, 0.1)
  const dark = isNeon(stage) ? mix(plaster, stage.palette.land, 0.75) : plaster
  return {
    side,
    away: [near, far],
    top: SHOP + floors * FLOOR + next.range(0.15, 0.7),
    floors,
    wall: local(stage, dark),
    trim: local(stage, next.pick(SHUTTERS)),
    depth: depthAt(far),
    next,
  }
}

/** Where one house ends and the next begins: never quite at the same distance on both sides. */
function shiftOf(stage: Stage, side: Side, index: number): number {
  return stage.random('land', 'party wall', side, index).range(-0.22, 0.22)
}

/** Nearer than this a wall's shading does not grow any more. */
const SHADED = 1.6

function drawHouse(stage: Stage, corridor: Corridor, house: House): void {
  const { easel, lightSide } = stage
  const { side, away, top, wall, depth } = house
  const level = side === Math.sign(lightSide) ? -0.6 : 0.22
  const shaded = Math.max(SHADED, away[0])
  const path = onWall(corridor, side, { away, up: [0, top] })
  easel.shape(
    path,
    easel.vertical(corridor.y - (top - corridor.eye) / shaded, corridor.y + corridor.eye / shaded, [
      [0, air(stage, tone(stage, wall, level + 0.15), depth)],
      [0.6, air(stage, tone(stage, wall, level), depth)],
      [1, air(stage, tone(stage, wall, level - 0.35), depth)],
    ]),
  )
  drawCornice(stage, corridor, { house, level })
  drawRoof(stage, corridor, house)
  drawWindows(stage, corridor, { house, level })
  groundFloor(stage, corridor, { house, level })
}

/** The edge of a roof, as the street sees it: a line of tiles or of snow. */
function drawRoof(stage: Stage, corridor: Corridor, { side, away, top, depth, wall }: House): void {
  const snowy = stage.scene.weather === 'snow'
  const own = mix(local(stage, snowy ? lch(0.96, 0.015, 250) : lch(0.42, 0.05, 30)), wall, snowy ? 0 : 0.2)
  const path = onWall(corridor, side, { away, up: [top - 0.02, top + (snowy ? 0.2 : 0.12)], out: 0.14 })
  stage.easel.shape(path, air(stage, tone(stage, own, 0), depth))
}

function drawCornice(stage: Stage, corridor: Corridor, { house, level }: Lit): void {
  const { side, away, top, wall, depth } = house
  const bands = [
    { up: [top - 0.16, top], out: 0.1, more: 0.35 },
    { up: [SHOP, SHOP + 0.12], out: 0.05, more: 0.3 },
  ] as const
  for (const { up, out, more } of bands)
    stage.easel.shape(
      onWall(corridor, side, { away, up, out }),
      air(stage, tone(stage, wall, level + more), depth),
    )
}

/** Floors of windows: a frame, a pane, a sill; some have shutters, some burn in the evening. */
function drawWindows(stage: Stage, corridor: Corridor, { house, level }: Lit): void {
  const { next, away, floors } = house
  const whole = (away[1] - away[0]) / Math.max(1, Math.round((away[1] - away[0]) / 1.15))
  const pitch = Math.max(0.6, whole)
  const shuttered = next() < 0.55
  for (let floor = 0; floor < floors; floor++) {
    for (let at = away[1] - pitch; at > away[0] - 0.01; at -= pitch) {
      const lit = next() < 0.48 * lamplight(stage)
      const light = windowLight(stage, next)
      if (at + pitch * 0.7 < corridor.near) continue
      const up = SHOP + floor * FLOOR + 0.42
      drawWindow(stage, corridor, {
        house,
        level,
        at: at + pitch * 0.3,
        wide: pitch * 0.4,
        up,
        light: lit ? light : null,
        shuttered,
      })
    }
  }
}

interface Pane extends Lit {
  readonly at: number
  readonly wide: number
  readonly up: number
  readonly light: Colour | null
  readonly shuttered: boolean
}

function drawWindow(stage: Stage, corridor: Corridor, pane: Pane): void {
  const { house, level, at, wide, up, light, shuttered } = pane
  const { side, wall, trim, depth } = house
  const { easel, scene, palette } = stage
  const wallAt = (from: number, to: number, low: number, high: number, out = 0) =>
    onWall(corridor, side, { away: [from, to], up: [low, high], out })
  const near = 1 / at > 0.055
  const high = up + 0.98
  if (near)
    easel.paint(
      wallAt(at - 0.07, at + wide + 0.07, up - 0.06, high + 0.08),
      air(stage, tone(stage, wall, level + 0.5), depth),
    )
  const glass = light ?? mix(tone(stage, wall, -0.9), palette.sky[0] ?? wall, 0.42)
  easel.paint(
    wallAt(at, at + wide, up, high),
    air(stage, light ? glass : tone(stage, glass, level * 0.5), depth * (light ? 0.4 : 1)),
  )
  if (!near) return
  const bar = air(stage, tone(stage, wall, level + 0.55), depth)
  easel.paint(wallAt(at + wide * 0.46, at + wide * 0.54, up, high), bar)
  easel.paint(wallAt(at, at + wide, up + 0.58, up + 0.63), bar)
  const sill =
    scene.weather === 'snow' ? local(stage, lch(0.97, 0.012, 250), 0.5) : tone(stage, wall, level + 0.4)
  const thick = scene.weather === 'snow' ? 0.11 : 0.06
  easel.paint(wallAt(at - 0.1, at + wide + 0.1, up - 0.06, up - 0.06 + thick, 0.06), air(stage, sill, depth))
  if (!shuttered) return
  const shutter = air(stage, tone(stage, trim, level), depth)
  easel.shape(wallAt(at - 0.26, at - 0.04, up - 0.02, high + 0.02), shutter)
  easel.shape(
    wallAt(at + wide + 0.04, at + wide + 0.26, up - 0.02, high + 0.02),
    shift(shutter, { L: -0.02 }),
  )
}

/** The far end of the street: houses across, and sometimes a spire. */
export function drawEnd(stage: Stage, corridor: Corridor): void {
  const { easel, palette } = stage
  const next = stage.random('land', 'street end')
  const { half, end } = corridor
  const colour = air(stage, mix(local(stage, palette.land), palette.shade, 0.25), 0.78)
  const width = half * 2.2
  for (let i = 0; i < 5; i++) {
    const from = -half * 1.1 + (i * width) / 5
    const top = next.range(2.4, 4.6)
    easel.shape(
      polygon([
        seen(corridor, from, 0, end),
        seen(corridor, from, top, end),
        seen(corridor, from + width / 10, top + next.range(0, 1.4), end),
        seen(corridor, from + width / 5, top, end),
        seen(corridor, from + width / 5, 0, end),
      ]),
      easel.vertical(corridor.y - 6 / end, corridor.y + corridor.eye / end + UNIT, [
        [0, colour],
        [1, mix(colour, palette.haze, 0.7)],
      ]),
    )
  }
}
