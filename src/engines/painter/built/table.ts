/** A table: its board or cloth, its edge, and the soft shadows of what stands on it. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { css, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { Easel } from '../canvas/easel.ts'
import { figureBox, drawSilhouette } from '../canvas/figure.ts'
import { valueNoise } from '../canvas/noise.ts'
import type { Figure } from '../scene.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { sideOf } from './room.ts'
import { boxOf } from './shelves.ts'

/** World y of the table's front edge. */
export function edgeOf(stage: Stage): number {
  const { frame, horizon } = stage
  return hasFeature(stage, 'low') ? horizon + 0.075 : frame.height + 0.07
}

const WOODS = [lch(0.58, 0.085, 55), lch(0.48, 0.08, 45), lch(0.7, 0.06, 72)]
const LINENS = [lch(0.93, 0.02, 85), lch(0.84, 0.045, 235), lch(0.86, 0.05, 20), lch(0.87, 0.045, 130)]

/** Draws the table. */
export function drawTable(stage: Stage): void {
  const { easel, horizon, scene } = stage
  const edge = edgeOf(stage)
  const cloth = hasFeature(stage, 'cloth')
  const pick = stage.random('land', 'table').pick(cloth ? LINENS : WOODS)
  const colour = local(stage, mix(pick, stage.palette.shade, 0.05), 0.85)
  const { left, right } = easel.box
  const board = boxOf(left - 0.1, horizon, right - left + 0.2, edge - horizon)
  easel.shape(
    board,
    easel.vertical(horizon, edge, [
      [0, tone(stage, colour, -0.1)],
      [0.35, tone(stage, colour, 0.1)],
      [1, tone(stage, colour, -0.4)],
    ]),
  )
  if (cloth) weave(stage, edge)
  else planks(stage, colour, edge)
  const side = sideOf(stage)
  easel.grain(board, {
    colour: tone(stage, colour, 0.95),
    from: [scene.light.x, horizon],
    to: [scene.light.x - side * 0.7, horizon + 0.2],
    alpha: 0.6,
    core: 0.7,
  })
  easel.grain(board, {
    colour: tone(stage, colour, -1),
    from: [scene.light.x - side * 1.1, edge],
    to: [scene.light.x - side * 0.3, horizon],
    alpha: 0.55,
    core: 0.6,
  })
  front(stage, { colour, edge, cloth })
}

/** Boards across the view, with grain that runs along them. */
function planks(stage: Stage, colour: Colour, edge: number): void {
  const { easel, horizon } = stage
  const { left, right } = easel.box
  const dark = tone(stage, colour, -0.9)
  const salt = stage.salt('land', 'grain')
  const deep = edge - horizon
  for (let i = 0; i < 5; i++) {
    const [top, bottom] = [horizon + deep * (i / 5) ** 1.35, horizon + deep * ((i + 1) / 5) ** 1.35]
    easel.paint(
      boxOf(left - 0.1, top, right - left + 0.2, bottom - top),
      tone(stage, colour, i % 2 ? -0.3 : 0.2),
      0.16,
    )
    easel.paint(boxOf(left - 0.1, bottom - 1.6 * UNIT, right - left + 0.2, 2.4 * UNIT), dark, 0.4)
    const lines = new Path2D()
    for (let line = 1; line < 7; line++) {
      const y = top + ((bottom - top) * line) / 7
      const wave = (x: number) => y + (bottom - top) * 0.13 * valueNoise(x * 2.6 + i * 9, line * 0.7, salt)
      for (const column of columns(left - 0.1, right + 0.1, 0.06)) {
        const x = column * 0.06
        if (valueNoise(x * 1.7, i * 5 + line, salt + 3) < -0.15) continue
        lines.moveTo(x, wave(x))
        lines.lineTo(x + 0.06, wave(x + 0.06))
      }
    }
    easel.stroke(lines, dark, { width: 1.3 * UNIT, alpha: 0.3 })
  }
}

/** Stripes of a woven cloth: those that run to the back meet far behind the table. */
function weave(stage: Stage, edge: number): void {
  const { easel, horizon, frame } = stage
  const { left, right } = easel.box
  const ink = local(
    stage,
    stage.random('land', 'weave').pick([lch(0.58, 0.13, 28), lch(0.52, 0.09, 245), lch(0.62, 0.08, 150)]),
    0.85,
  )
  const middle = frame.width / 2
  const deep = edge - horizon
  const spread = 1 + deep * 0.9
  const onCloth = (x: number, y: number) => ({
    x: middle + (x - middle) * (1 + ((y - horizon) / deep) * (spread - 1)),
    y,
  })
  easel.within(boxOf(left - 0.1, horizon, right - left + 0.2, deep), () => {
    for (const column of columns(Math.min(left, 0) - 0.2, Math.max(right, frame.width) + 0.2, 0.11)) {
      const [x, wide] = [column * 0.11, 0.05]
      easel.paint(
        polygon([onCloth(x, horizon), onCloth(x + wide, horizon), onCloth(x + wide, edge), onCloth(x, edge)]),
        ink,
        0.3,
      )
    }
    for (let i = 0; i < 14; i++) {
      const at = (share: number) => horizon + deep * share ** 1.3
      easel.paint(
        boxOf(left - 0.1, at((i + 0.05) / 7), right - left + 0.2, at((i + 0.5) / 7) - at((i + 0.05) / 7)),
        ink,
        0.3,
      )
    }
  })
}

/** The front of the table and the dark below it: seen from low down, or once the view has grown. */
function front(
  stage: Stage,
  { colour, edge, cloth }: { colour: Colour; edge: number; cloth: boolean },
): void {
  const { easel } = stage
  const { left, right, bottom } = easel.box
  if (bottom < edge) return
  const under = mix(tone(stage, colour, -1), stage.palette.shade, 0.55)
  easel.flood(
    easel.vertical(edge, edge + 0.5, [
      [0, under],
      [1, mix(under, lch(0.2, 0.03, 280), 0.5)],
    ]),
    edge,
  )
  if (cloth) return hem(stage, colour, edge)
  const board = boxOf(left - 0.1, edge, right - left + 0.2, 0.05)
  easel.shape(
    board,
    easel.vertical(edge, edge + 0.05, [
      [0, tone(stage, colour, 0.1)],
      [0.14, tone(stage, colour, -0.3)],
      [1, tone(stage, colour, -0.6)],
    ]),
  )
  easel.paint(boxOf(left - 0.1, edge - 1.5 * UNIT, right - left + 0.2, 4 * UNIT), tone(stage, colour, 0.6))
}

/** The cloth falls over the edge in folds. */
function hem(stage: Stage, colour: Colour, edge: number): void {
  const { easel } = stage
  const { left, right } = easel.box
  const salt = stage.salt('land', 'folds')
  for (const column of columns(left - 0.1, right + 0.1, 0.035)) {
    const x = column * 0.035
    const level = valueNoise(x * 9, 2, salt)
    const long = 0.24 + 0.02 * valueNoise(x * 5, 7, salt)
    easel.paint(
      boxOf(x, edge, 0.036, long),
      easel.vertical(edge, edge + long, [
        [0, tone(stage, colour, level * 0.5)],
        [1, tone(stage, colour, level * 0.8 - 0.35)],
      ]),
    )
  }
}

/** Pixels per world unit of a soft shadow's sheet: drawn so small, it comes out blurred. */
const SOFT = 72

/** A shadow without edges, thrown over the table away from the light, darkest where the thing stands. */
export function softShadow(stage: Stage, figure: Figure): void {
  const { easel, palette } = stage
  const side = sideOf(stage)
  const colour = mix(palette.shade, lch(0.24, 0.04, 40), 0.35)
  const box = figureBox(figure)
  const reach = (box.bottom - box.top) * 1.25
  const area = {
    left: box.left - (side > 0 ? reach : 0.1),
    right: box.right + (side > 0 ? 0.1 : reach),
    top: figure.y - 0.08,
    bottom: figure.y + 0.2,
  }
  const size = {
    width: Math.ceil((area.right - area.left) * SOFT),
    height: Math.ceil((area.bottom - area.top) * SOFT),
  }
  const exact = { ...area, right: area.left + size.width / SOFT, bottom: area.top + size.height / SOFT }
  const sheet = new Easel(size, exact, { shaded: false, outline: null })
  const { context } = sheet
  context.translate(figure.x, figure.y)
  context.transform(figure.flip ? -1 : 1, 0, side * 1.1, -0.1, 0, 0)
  context.scale(figure.size, figure.size)
  drawSilhouette({ ...stage, easel: sheet }, figure, colour)
  easel.context.save()
  easel.context.globalAlpha = 0.5
  easel.context.imageSmoothingEnabled = true
  easel.context.imageSmoothingQuality = 'high'
  easel.context.drawImage(
    sheet.canvas,
    exact.left,
    exact.top,
    exact.right - exact.left,
    exact.bottom - exact.top,
  )
  easel.context.restore()
}

/** The dark line right under a thing. */
export function contact(stage: Stage, at: { x: number; y: number; half: number }): void {
  const colour = mix(stage.palette.shade, lch(0.2, 0.04, 40), 0.4)
  const { context } = stage.easel
  for (const [grow, alpha] of [
    [1.5, 0.16],
    [1.2, 0.28],
    [1, 0.5],
  ] as const) {
    context.beginPath()
    context.ellipse(at.x, at.y, at.half * grow, Math.min(0.022, at.half * 0.16) * grow, 0, 0, Math.PI * 2)
    context.fillStyle = css(colour, alpha)
    context.fill()
  }
}
