/** The floor of a room, and the light that falls on it and through the air. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { openingsOf, sideOf } from './room.ts'
import type { Opening, Room } from './room.ts'

const FLOORS = [lch(0.6, 0.085, 58), lch(0.52, 0.08, 48), lch(0.68, 0.07, 70)]

/** How far above the floor's edge parallel boards would meet, in world units. */
const VANISHING = 0.42

/** Boards that run toward the viewer. */
export function paintFloor(stage: Stage): void {
  const { easel, horizon, frame, scene } = stage
  const wood = local(stage, mix(stage.random('land', 'floor').pick(FLOORS), stage.palette.shade, 0.08), 0.85)
  const bottom = easel.box.bottom + 0.1
  const path = new Path2D()
  path.rect(easel.box.left - 0.1, horizon, easel.box.right - easel.box.left + 0.2, bottom - horizon)
  easel.shape(
    path,
    easel.vertical(horizon, Math.max(frame.height, horizon + 0.2), [
      [0, tone(stage, wood, -0.25)],
      [0.3, wood],
      [1, tone(stage, wood, -0.6)],
    ]),
  )
  easel.grain(path, {
    colour: tone(stage, wood, 0.7),
    from: [scene.light.x, horizon],
    to: [scene.light.x - sideOf(stage) * 0.5, horizon + 0.24],
    alpha: 0.5,
    core: 0.5,
  })
  boards(stage, tone(stage, wood, -0.9))
}

/** The light of the windows on the floor. */
export function paintFloorLight(stage: Stage, room: Room): void {
  for (const opening of openingsOf(stage, room)) lightOnFloor(stage, opening)
}

/** Where a point of the wall's foot comes to lie on the floor `down` below it. */
function onFloor({ frame, horizon }: Stage, x: number, down: number): { x: number; y: number } {
  const middle = frame.width / 2
  return { x: middle + (x - middle) * (1 + down / VANISHING), y: horizon + down }
}

function boards(stage: Stage, colour: Colour): void {
  const { easel, horizon, frame } = stage
  const seams = new Path2D()
  const deep = Math.max(0.05, easel.box.bottom - horizon)
  const reach = Math.max(easel.box.right, frame.width) + 0.2
  const wide = 0.062
  for (const column of columns(Math.min(easel.box.left, 0) - 0.2, reach, wide)) {
    const [from, to] = [onFloor(stage, column * wide, 0), onFloor(stage, column * wide, deep)]
    seams.moveTo(from.x, from.y)
    seams.lineTo(to.x, to.y)
    const next = stage.random('land', 'board', column)
    for (let down = next.range(0.01, 0.1); down < deep; down = down * 1.9 + next.range(0.04, 0.12)) {
      const [left, right] = [onFloor(stage, column * wide, down), onFloor(stage, (column + 1) * wide, down)]
      seams.moveTo(left.x, left.y)
      seams.lineTo(right.x, right.y)
    }
  }
  easel.stroke(seams, colour, { width: 1.5 * UNIT, alpha: 0.36 })
}

/** The panes of a window as light on the floor, thrown away from the light's side. */
function lightOnFloor(stage: Stage, [left, , right]: Opening): void {
  const { easel, scene, palette } = stage
  const { weather, light } = scene
  const strength = weather === 'clear' ? 1 : weather === 'snow' ? 0.6 : 0.24
  const alpha = strength * (light.kind === 'sun' ? 0.5 : 0.26)
  const lean = -sideOf(stage) * 0.16
  const width = right - left
  for (const [from, to] of [
    [0.05, 0.475],
    [0.525, 0.95],
  ] as const) {
    for (const [near, far] of [
      [0.035, 0.085],
      [0.092, 0.15],
      [0.158, 0.23],
    ] as const) {
      const corner = (share: number, down: number) =>
        onFloor(stage, left + width * share + lean * (0.3 + down * 2.2), down)
      const pane = polygon([corner(from, near), corner(to, near), corner(to, far), corner(from, far)])
      easel.context.save()
      easel.context.globalCompositeOperation = 'soft-light'
      easel.paint(pane, palette.sun, Math.min(1, alpha * 1.5))
      easel.context.restore()
      easel.paint(pane, palette.sun, alpha * 0.5)
    }
  }
}

/** Light in the air of the room: broad shafts from the windows, and lamplight at night. */
export function paintShafts(stage: Stage, room: Room): void {
  const { easel, scene, palette, horizon } = stage
  if (scene.weather !== 'clear' || scene.light.kind === 'moon') return
  const lean = -sideOf(stage) * 0.3
  const strength = 0.1 + 0.12 * scene.atmosphere
  easel.context.save()
  easel.context.globalCompositeOperation = 'screen'
  for (const [left, top, right, bottom] of openingsOf(stage, room)) {
    for (const inset of [0, 0.02, 0.04]) {
      const shaft = polygon([
        { x: left + inset, y: top + inset },
        { x: right - inset, y: top + inset },
        { x: right - inset + lean, y: horizon + 0.2 },
        { x: left + inset + lean, y: horizon + 0.2 },
        { x: left + inset, y: bottom },
      ])
      easel.paint(
        shaft,
        easel.vertical(top, horizon + 0.2, [
          [0, palette.sun, strength * 0.4],
          [1, palette.sun, 0],
        ]),
      )
    }
  }
  easel.context.restore()
}
