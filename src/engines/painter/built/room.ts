/** A room: its wall with holes for the windows. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** A window: left, top, right, bottom in world units. */
export type Opening = readonly [left: number, top: number, right: number, bottom: number]

/** What a room is built like; lengths in world units, from the light's window. */
export interface Room {
  /** Of a window; 0: the wall has none. */
  readonly width: number
  readonly top: number
  readonly bottom: number
  /** Windows beside the first one, as offsets away from the light's side. */
  readonly more: readonly number[]
  readonly arched: boolean
}

/** World units from one room's windows to those of the next. */
export const PERIOD = 1.32

/** +1 where the light stands on the right half of the frame. */
export function sideOf({ scene, frame }: Stage): 1 | -1 {
  return scene.light.x > frame.width / 2 ? 1 : -1
}

/** The windows that the view shows, and one to spare on each side. */
export function openingsOf(stage: Stage, room: Room): Opening[] {
  const { easel, scene, frame } = stage
  const side = sideOf(stage)
  if (room.width === 0) return []
  return columns(
    easel.box.left - scene.light.x - PERIOD,
    easel.box.right - scene.light.x + PERIOD,
    PERIOD,
  ).flatMap((column) =>
    [0, ...room.more].map((offset): Opening => {
      const x = scene.light.x + column * PERIOD - side * offset
      return [x - room.width / 2, room.top * frame.height, x + room.width / 2, room.bottom * frame.height]
    }),
  )
}

/** The stage as it is outdoors: its horizon lies a little above the sill. */
function outdoors(stage: Stage, room: Room): Stage {
  const horizon = room.bottom * stage.frame.height - 0.075
  return { ...stage, horizon, scene: { ...stage.scene, horizon } }
}

/** The same layer, seen through the windows. */
export function outside(layer: Layer, roomOf: (stage: Stage) => Room): Layer {
  return { name: layer.name, paint: (stage) => layer.paint(outdoors(stage, roomOf(stage))) }
}

/** The outline of one opening, counter to the wall's, so that it is a hole in it. */
function holeIn(path: Path2D, [left, top, right, bottom]: Opening, arched: boolean): void {
  const spring = arched ? top + (right - left) / 2 : top
  path.moveTo(left, bottom)
  path.lineTo(right, bottom)
  path.lineTo(right, spring)
  if (arched) path.arc((left + right) / 2, spring, (right - left) / 2, 0, Math.PI, true)
  else path.lineTo(left, top)
  path.closePath()
}

/** The wall with its windows left open. */
function wallWith(stage: Stage, room: Room): Path2D {
  const { box } = stage.easel
  const path = new Path2D()
  path.moveTo(box.left - 0.1, box.top - 0.1)
  path.lineTo(box.right + 0.1, box.top - 0.1)
  path.lineTo(box.right + 0.1, stage.horizon + 0.01)
  path.lineTo(box.left - 0.1, stage.horizon + 0.01)
  path.closePath()
  for (const opening of openingsOf(stage, room)) holeIn(path, opening, room.arched)
  return path
}

const WALLS = [
  lch(0.74, 0.065, 155),
  lch(0.68, 0.07, 240),
  lch(0.72, 0.095, 42),
  lch(0.82, 0.085, 80),
  lch(0.82, 0.06, 22),
  lch(0.56, 0.07, 198),
  lch(0.9, 0.04, 86),
]

/** The wall's colour in this picture. */
export function wallColour(stage: Stage): Colour {
  return local(stage, mix(stage.random('land', 'wall').pick(WALLS), stage.palette.shade, 0.05), 0.7)
}

/** The wall, its panelling, its skirting and the frames of the windows. */
export function paintWall(stage: Stage, room: Room): void {
  const wall = wallColour(stage)
  plasterWall(stage, room, wall)
  panels(stage, wall)
  paintFrames(stage, room)
}

/** The bare wall around the windows, darker away from the light. */
export function plasterWall(stage: Stage, room: Room, wall: Colour): void {
  const { easel, horizon, scene, frame } = stage
  const path = wallWith(stage, room)
  easel.paint(
    path,
    easel.vertical(0, horizon, [
      [0, tone(stage, wall, -0.35)],
      [0.5, wall],
      [1, tone(stage, wall, -0.15)],
    ]),
  )
  easel.grain(path, {
    colour: tone(stage, wall, -0.9),
    from: [frame.width - scene.light.x - sideOf(stage) * 0.3, horizon * 0.3],
    to: [scene.light.x, horizon * 0.6],
    alpha: 0.42,
    core: 0.5,
  })
}

/** The frames and sills of the windows. */
export function paintFrames(stage: Stage, room: Room): void {
  for (const opening of openingsOf(stage, room)) frameOf(stage, opening, room.arched)
}

/** Height of the panelling and of the skirting board. */
const PANEL = 0.17
const SKIRTING = 0.024

function panels(stage: Stage, wall: Colour): void {
  const { easel, horizon } = stage
  const { left, right } = easel.box
  const band = (top: number, height: number, level: number) => {
    const path = new Path2D()
    path.rect(left - 0.1, top, right - left + 0.2, height)
    easel.shape(path, tone(stage, wall, level))
  }
  band(horizon - PANEL, PANEL, -0.22)
  for (const column of columns(left - 0.2, right + 0.2, 0.2)) {
    const path = new Path2D()
    path.rect(column * 0.2 + 0.014, horizon - PANEL + 0.024, 0.172, PANEL - SKIRTING - 0.046)
    easel.paint(path, tone(stage, wall, -0.36))
    const lower = new Path2D()
    lower.rect(column * 0.2 + 0.014, horizon - SKIRTING - 0.025, 0.172, 3 * UNIT)
    lower.rect(
      column * 0.2 + 0.186 - (stage.lightSide > 0 ? 0.172 : 0),
      horizon - PANEL + 0.024,
      3 * UNIT,
      PANEL - SKIRTING - 0.046,
    )
    easel.paint(lower, tone(stage, wall, 0.35))
  }
  band(horizon - PANEL - 0.008, 0.012, 0.45)
  band(horizon - SKIRTING, SKIRTING, 0.3)
}

function frameOf(stage: Stage, opening: Opening, arched: boolean): void {
  const { easel, scene } = stage
  const [left, top, right, bottom] = opening
  const trim = local(stage, lch(0.95, 0.02, 85))
  const dark = tone(stage, trim, -0.55)
  const spring = arched ? top + (right - left) / 2 : top
  const outline = new Path2D()
  holeIn(outline, opening, arched)
  easel.stroke(outline, dark, { width: 0.026 })
  easel.stroke(outline, tone(stage, trim, -0.2), { width: 0.015 })
  const bars = new Path2D()
  const middle = (left + right) / 2
  bars.moveTo(middle, arched ? top : spring)
  bars.lineTo(middle, bottom)
  for (const share of [0.34, 0.67]) {
    bars.moveTo(left, spring + (bottom - spring) * share)
    bars.lineTo(right, spring + (bottom - spring) * share)
  }
  easel.stroke(bars, dark, { width: 0.0105 })
  easel.stroke(bars, tone(stage, trim, -0.25), { width: 0.006 })
  const sill = new Path2D()
  sill.rect(left - 0.03, bottom - 0.004, right - left + 0.06, 0.02)
  easel.shape(
    sill,
    easel.vertical(bottom, bottom + 0.016, [
      [0, tone(stage, trim, 0.5)],
      [1, tone(stage, trim, -0.5)],
    ]),
  )
  if (scene.weather !== 'snow') return
  easel.lens({
    x: middle,
    y: bottom - 0.004,
    width: right - left - 0.02,
    height: 0.034,
    colour: local(stage, lch(0.97, 0.012, 250), 0.6),
    alpha: 0.95,
  })
}
