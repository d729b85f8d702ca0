/** Doors and windows of a small house. */
import { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { air, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { FLOOR } from './house-plan.ts'
import type { Built } from './house-plan.ts'
import { lamplight, windowLight } from './lamplight.ts'

/** The wall that has them: from `from` to `to` along the front's line, in widths. */
export interface Openings {
  readonly built: Built
  readonly level: number
  readonly from: number
  readonly to: number
  /** How far the foot of this wall rises from `from` to `to`. */
  readonly slant: number
  readonly door: boolean
}

/** One window: the middle of its sill in widths of the front, and what shines in it. */
interface Window {
  readonly u: number
  readonly v: number
  readonly light: Colour | null
}

/** Windows floor by floor, and the door. */
export function drawOpenings(stage: Stage, next: Random, wall: Openings): void {
  const { built, from, to, slant, door } = wall
  const count = Math.abs(to - from) > 0.8 ? 3 : 2
  const windows: Window[] = []
  for (let floor = 0; floor < built.house.floors; floor++) {
    for (let i = 0; i < count; i++) {
      const share = (i + 0.5) / count
      const u = from + (to - from) * share
      const lit = next() < 0.62 * lamplight(stage)
      const light = windowLight(stage, next)
      const v = floor * FLOOR + 0.14 + slant * share * (1 - floor / built.house.floors)
      if (door && floor === 0 && i === (count === 3 ? 1 : 0)) drawDoor(stage, built, { u, level: wall.level })
      else windows.push({ u, v, light: lit ? light : null })
    }
  }
  drawWindows(stage, wall, windows)
}

function drawDoor(
  stage: Stage,
  { at, seen, trim, wall }: Built,
  { u, level }: { u: number; level: number },
): void {
  const frame = polygon([at(u - 0.1, 0), at(u - 0.1, 0.36), at(u, 0.42), at(u + 0.1, 0.36), at(u + 0.1, 0)])
  const leaf = polygon([
    at(u - 0.075, 0),
    at(u - 0.075, 0.34),
    at(u, 0.39),
    at(u + 0.075, 0.34),
    at(u + 0.075, 0),
  ])
  stage.easel.paint(frame, seen(wall, level + 0.5))
  stage.easel.shape(leaf, seen(trim, level - 0.3))
}

/** Half the width of a window, and its height. */
const HALF = 0.062
const HIGH = 0.24

/** All windows of a wall, what is alike in one fill. */
function drawWindows(stage: Stage, { built, level }: Openings, windows: readonly Window[]): void {
  const { seen, wall, trim, house } = built
  const { easel, palette } = stage
  const light = seen(wall, level + 0.55)
  if (built.pixels > 28)
    easel.paint(boxes(built, windows, { left: -0.084, right: 0.084, more: 0.022 }), light)
  const unlit = windows.filter((window) => !window.light)
  const dark = seen(mix(tone(stage, wall, -0.95), palette.sky[0] ?? wall, 0.3), level * 0.5 - 0.2)
  if (unlit.length > 0) easel.paint(boxes(built, unlit, PANE), dark)
  for (const window of windows)
    if (window.light) easel.paint(boxes(built, [window], PANE), air(stage, window.light, house.depth * 0.4))
  if (built.pixels < 58) return
  easel.stroke(bars(built, windows), seen(wall, level + 0.5), { width: house.width * 0.014 })
  for (const side of [-1, 1]) {
    const [near, far] = [side * (HALF + 0.025), side * (HALF + 0.1)]
    const leaves = boxes(built, windows, {
      left: Math.min(near, far),
      right: Math.max(near, far),
      more: 0.01,
    })
    easel.shape(leaves, seen(trim, level))
  }
  for (const window of windows) shineOut(stage, built, window)
}

/** A part of a window: from `left` to `right` of its middle, reaching `more` beyond it above and below. */
interface Section {
  readonly left: number
  readonly right: number
  readonly more: number
}

const PANE: Section = { left: -HALF, right: HALF, more: 0 }

function boxes({ at, house }: Built, windows: readonly Window[], { left, right, more }: Section): Path2D {
  const path = new Path2D()
  for (const { u, v } of windows) {
    const corner = at(u + left, v + HIGH + more)
    path.rect(corner.x, corner.y, (right - left) * house.width, (HIGH + 2 * more) * house.width)
  }
  return path
}

function bars({ at }: Built, windows: readonly Window[]): Path2D {
  const path = new Path2D()
  for (const { u, v } of windows) {
    const [low, top, left, right] = [
      at(u, v),
      at(u, v + HIGH),
      at(u - HALF, v + 0.14),
      at(u + HALF, v + 0.14),
    ]
    path.moveTo(low.x, low.y)
    path.lineTo(top.x, top.y)
    path.moveTo(left.x, left.y)
    path.lineTo(right.x, right.y)
  }
  return path
}

/** The light of a window in the dark around it. */
function shineOut(stage: Stage, { at, house }: Built, { u, v, light }: Window): void {
  const strength = lamplight(stage)
  if (!light || strength <= 0.3) return
  const radius = house.width * 0.32
  stage.easel.glow({ ...at(u, v + 0.12), radius, colour: light, alpha: 0.3 * strength, screen: true })
}
