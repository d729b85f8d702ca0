/** A table seen from straight above: boards, cloth or stone over the whole frame, and what lies on it. */
import { Path2D } from '@napi-rs/canvas'
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { Easel } from '../canvas/easel.ts'
import { drawSilhouette, figureBox } from '../canvas/figure.ts'
import { fractal, valueNoise } from '../canvas/noise.ts'
import type { Figure } from '../scene.ts'
import { UNIT, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { sideOf } from './room.ts'
import { boxOf } from './shelves.ts'

const WOODS = [lch(0.62, 0.075, 62), lch(0.5, 0.07, 48), lch(0.82, 0.035, 80)]
const LINENS = [lch(0.93, 0.02, 85), lch(0.82, 0.05, 235), lch(0.85, 0.055, 25), lch(0.85, 0.05, 140)]
const STONES = [lch(0.93, 0.012, 90), lch(0.42, 0.025, 250), lch(0.84, 0.03, 30)]

/** World units between the joints of boards, and between the stripes of a cloth. */
const BOARD = 0.19
const STRIPE = 0.1

/** Draws the table top. */
export function drawTableTop(stage: Stage): void {
  const { easel, frame, scene } = stage
  const next = stage.random('land', 'table top')
  const isCloth = hasFeature(stage, 'cloth')
  const isStone = hasFeature(stage, 'stone')
  const colour = local(stage, next.pick(isCloth ? LINENS : isStone ? STONES : WOODS), 0.85)
  easel.flood(colour)
  if (isCloth) weave(stage)
  else if (isStone) veins(stage)
  else boards(stage, colour)
  const light = { x: scene.light.x, y: frame.height * 0.1 }
  easel.glow({ ...light, radius: 1.1, colour: tone(stage, colour, 1), alpha: 0.5, power: 1.6 })
  const dark = { x: frame.width - scene.light.x, y: frame.height, radius: 0.9 }
  easel.glow({ ...dark, colour: tone(stage, colour, -1), alpha: 0.35, power: 1.6 })
}

/** Boards side by side, with grain along them. */
function boards(stage: Stage, colour: Parameters<typeof tone>[1]): void {
  const { easel } = stage
  const { top, bottom, left, right } = easel.box
  const dark = tone(stage, colour, -0.9)
  const salt = stage.salt('land', 'boards')
  const grain = new Path2D()
  for (const column of columns(left - BOARD, right + BOARD, BOARD)) {
    const x = column * BOARD
    const next = stage.random('land', 'board', column)
    easel.paint(boxOf(x, top, BOARD, bottom - top), tone(stage, colour, next.range(-0.5, 0.5)), 0.5)
    easel.paint(boxOf(x, top, 2.6 * UNIT, bottom - top), dark, 0.6)
    for (let line = 1; line < 9; line++) {
      const along = (y: number) =>
        x + BOARD * (line / 9 + 0.05 * valueNoise(y * 2.2 + column * 7, line * 0.7, salt))
      for (const row of columns(top - 0.05, bottom + 0.05, 0.05)) {
        if (valueNoise(row * 0.09, column * 5 + line, salt + 3) < -0.1) continue
        grain.moveTo(along(row * 0.05), row * 0.05)
        grain.lineTo(along((row + 1) * 0.05), (row + 1) * 0.05)
      }
    }
  }
  easel.stroke(grain, dark, { width: 1.2 * UNIT, alpha: 0.3 })
}

/** Stripes that cross. */
function weave(stage: Stage): void {
  const { easel } = stage
  const { top, bottom, left, right } = easel.box
  const inks = [lch(0.58, 0.13, 28), lch(0.52, 0.09, 245), lch(0.62, 0.08, 150)]
  const ink = local(stage, stage.random('land', 'weave').pick(inks), 0.85)
  for (const column of columns(left - STRIPE, right, STRIPE))
    easel.paint(boxOf(column * STRIPE, top, STRIPE / 2, bottom - top), ink, 0.22)
  for (const row of columns(top - STRIPE, bottom, STRIPE))
    easel.paint(boxOf(left, row * STRIPE, right - left, STRIPE / 2), ink, 0.22)
}

/** Faint veins that wander across a slab. */
function veins(stage: Stage): void {
  const { easel, palette } = stage
  const { top, bottom, left, right } = easel.box
  const wander = fractal(3, stage.salt('land', 'veins'))
  for (let i = -2; i < 6; i++) {
    const vein = new Path2D()
    for (const column of columns(left - 0.04, right + 0.04, 0.02)) {
      const x = column * 0.02
      vein.lineTo(x, i * 0.31 + 0.5 * x + 0.24 * wander(x * 1.6, i * 3.1))
    }
    easel.within(boxOf(left, top, right - left, bottom - top), () =>
      easel.stroke(vein, palette.shade, { width: (i % 2 === 0 ? 5 : 2) * UNIT, alpha: 0.12 }),
    )
  }
}

/** Pixels per world unit of a shadow's sheet: drawn so small, it comes out soft. */
const SOFT = 90

/** How far a shadow lies from what throws it: a share of its height, and what it is at least. */
const THROWN = { share: 0.07, least: 0.016 } as const

/** The shadow of what lies flat: its own form, a little aside and below. */
export function layShadow(stage: Stage, figure: Figure): void {
  const { easel, palette } = stage
  const box = figureBox(figure)
  const reach = Math.max(THROWN.least, THROWN.share * (box.bottom - box.top))
  const [dx, dy] = [sideOf(stage) * reach, reach * 0.8]
  const [width, height] = [box.right - box.left + 0.1, box.bottom - box.top + 0.1]
  const size = { width: Math.ceil(width * SOFT), height: Math.ceil(height * SOFT) }
  const [left, top] = [box.left - 0.05, box.top - 0.05]
  const area = { left, top, right: left + size.width / SOFT, bottom: top + size.height / SOFT }
  const sheet = new Easel(size, area, { shaded: false, outline: null })
  const { context } = sheet
  context.translate(figure.x, figure.y)
  context.rotate(figure.tilt)
  context.scale((figure.flip ? -1 : 1) * figure.size, figure.size)
  drawSilhouette({ ...stage, easel: sheet }, figure, mix(palette.shade, lch(0.24, 0.04, 40), 0.5))
  for (const [far, alpha] of [
    [1, 0.34],
    [0.5, 0.34],
  ] as const) {
    easel.context.save()
    easel.context.globalAlpha = alpha
    easel.context.imageSmoothingQuality = 'high'
    const [x, y] = [area.left + dx * far, area.top + dy * far]
    easel.context.drawImage(sheet.canvas, x, y, area.right - area.left, area.bottom - area.top)
    easel.context.restore()
  }
}
