/** What stands in rooms, and how rooms are furnished. */
import { lch, mix } from '../colour.ts'
import { drawDrawing } from '../figure.ts'
import type { Drawing } from '../figure.ts'
import type { Colour } from '../colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../spline.ts'
import { UNIT, local, tone } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { armchair, bladePlant, chair, floorLamp, pendant, roundTable, rubberPlant } from './furniture.ts'
import { drawHearth } from './hearth.ts'
import { lampColour, lamplight, shine } from './lamplight.ts'
import type { Opening } from './room.ts'
import { boxOf, drawBookcase } from './shelves.ts'

/** The kinds of things in rooms. */
export type Thing =
  | 'armchair'
  | 'floor lamp'
  | 'rubber plant'
  | 'blade plant'
  | 'bookcase'
  | 'low case'
  | 'hearth'
  | 'picture'
  | 'coffee table'
  | 'pendant'
  | 'blackboard'

/** A thing against the wall: how far from the window on the light's side, and its height. World units. */
export type Set = readonly [thing: Thing, away: number, height: number]

const CLOTHS = [
  lch(0.55, 0.1, 165),
  lch(0.58, 0.13, 35),
  lch(0.5, 0.09, 245),
  lch(0.72, 0.11, 80),
  lch(0.6, 0.09, 350),
]

/** Draws one thing: its middle at `x`, its foot a little before the wall's. */
export function drawThing(
  stage: Stage,
  next: Random,
  { thing, x, height }: { thing: Thing; x: number; height: number },
): void {
  const foot = stage.horizon + 0.022
  const put = (
    drawing: Drawing,
    at: { x?: number; y?: number; size?: number; flip?: boolean; colours?: Record<string, Colour> } = {},
  ) => stand(stage, drawing, { x, y: foot, size: height, flip: false, colours: {}, ...at })
  if (thing === 'armchair') put(armchair, { colours: { cloth: next.pick(CLOTHS) } })
  else if (thing === 'floor lamp') {
    put(floorLamp)
    shine(stage, { x, y: foot - height * 0.82, reach: height * 1.7, strength: 1.15 })
    pool(stage, x, foot + 0.05, height * 1.3)
  } else if (thing === 'rubber plant') put(rubberPlant, { flip: next() < 0.5 })
  else if (thing === 'blade plant') put(bladePlant)
  else if (thing === 'bookcase')
    drawBookcase(stage, next, {
      x,
      foot,
      width: Math.min(0.42, height * 0.62),
      height,
      boards: Math.round(height / 0.115),
    })
  else if (thing === 'low case') {
    drawBookcase(stage, next, { x, foot, width: height * 1.7, height, boards: 2 })
    put(bladePlant, { x: x - height * 0.5, y: foot - height, size: height * 0.8 })
  } else if (thing === 'hearth') drawHearth(stage, { x, foot, height })
  else if (thing === 'picture')
    picture(stage, next, { x, y: stage.horizon - 0.5 * stage.frame.height ** 0.3, height })
  else if (thing === 'coffee table') {
    put(chair, { x: x - height * 0.85, size: height * 1.25, flip: true })
    put(chair, { x: x + height * 0.85, size: height * 1.25 })
    put(roundTable, { y: foot + 0.012 })
  } else if (thing === 'pendant') hangingLamp(stage, x, height)
  else blackboard(stage, next, { x, height })
}

interface Standing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly flip: boolean
  readonly colours: Readonly<Record<string, Colour>>
}

function stand(stage: Stage, drawing: Drawing, at: Standing): void {
  const shadow = mix(stage.palette.shade, lch(0.2, 0.03, 60), 0.4)
  const wide =
    drawing === floorLamp
      ? 0.5
      : drawing === roundTable
        ? 0.7
        : drawing === bladePlant || drawing === rubberPlant
          ? 0.5
          : 1.1
  stage.easel.lens({
    x: at.x,
    y: at.y + 0.002,
    width: at.size * wide,
    height: at.size * 0.05 + 4 * UNIT,
    colour: shadow,
    alpha: 0.5,
  })
  const figure = { ...at, slot: 'ground', tilt: 0, seed: 1 } as const
  drawDrawing(stage, drawing, { figure, tint: null })
}

/** Lamplight on the floor. */
function pool(stage: Stage, x: number, y: number, size: number): void {
  const { context } = stage.easel
  const alpha = lamplight(stage)
  if (alpha < 0.05) return
  context.save()
  context.translate(x, y)
  context.scale(1, 0.26)
  stage.easel.glow({
    x: 0,
    y: 0,
    radius: size * 1.1,
    colour: lampColour(stage),
    alpha: 0.34 * alpha,
    power: 1.7,
    screen: true,
  })
  context.restore()
}

function hangingLamp(stage: Stage, x: number, height: number): void {
  const y = stage.horizon - 0.46 * stage.frame.height ** 0.4
  const figure = { x, y, size: height, slot: 'ground', flip: false, tilt: 0, colours: {}, seed: 1 } as const
  drawDrawing(stage, pendant, { figure, tint: null })
  shine(stage, { x, y, reach: height * 3.4 })
}

/** A framed landscape of three flat bands and a disc. */
function picture(
  stage: Stage,
  next: Random,
  { x, y, height }: { x: number; y: number; height: number },
): void {
  const { easel } = stage
  const width = height * next.pick([0.76, 1.3])
  const wood = local(stage, next.pick([lch(0.42, 0.06, 50), lch(0.9, 0.02, 85), lch(0.34, 0.03, 260)]), 0.8)
  easel.paint(boxOf(x - width / 2 + 0.008, y + 0.01, width, height), stage.palette.shade, 0.22)
  easel.shape(boxOf(x - width / 2, y, width, height), tone(stage, wood, 0.1))
  const [left, top, w, h] = [x - width / 2 + 0.012, y + 0.012, width - 0.024, height - 0.024]
  const hue = next.range(0, 360)
  const ink = (lightness: number, turn: number) => local(stage, lch(lightness, 0.07, hue + turn), 0.7)
  const pane = boxOf(left, top, w, h)
  easel.paint(
    pane,
    easel.vertical(top, top + h, [
      [0, ink(0.8, 0)],
      [1, ink(0.92, 60)],
    ]),
  )
  easel.within(pane, () => {
    easel.disc({ x: left + w * next.range(0.3, 0.7), y: top + h * 0.36, radius: h * 0.11 }, ink(0.95, 60))
    for (const [share, lightness] of [
      [0.55, 0.66],
      [0.72, 0.5],
    ] as const) {
      const from = top + h * (share + next.range(-0.08, 0.08))
      const to = top + h * (share + next.range(-0.08, 0.08))
      easel.paint(
        polygon([
          { x: left, y: from },
          { x: left + w, y: to },
          { x: left + w, y: top + h },
          { x: left, y: top + h },
        ]),
        ink(lightness, 120),
      )
    }
  })
}

/** A slate with chalk lines: never letters. */
function blackboard(stage: Stage, next: Random, { x, height }: { x: number; height: number }): void {
  const { easel, horizon, frame } = stage
  const top = horizon - 0.52 * frame.height ** 0.3
  const width = height * 0.8
  easel.shape(boxOf(x - width / 2, top, width, height), local(stage, lch(0.46, 0.07, 50), 0.8))
  easel.paint(
    boxOf(x - width / 2 + 0.01, top + 0.01, width - 0.02, height - 0.02),
    local(stage, lch(0.33, 0.025, 190), 0.7),
  )
  const chalk = local(stage, lch(0.93, 0.02, 90), 0.5)
  for (let y = top + height * 0.2; y < top + height * 0.9; y += height * 0.13) {
    const long = next.range(0.3, 0.62) * width
    easel.paint(boxOf(x - width * 0.36, y, long, 4 * UNIT), chalk, 0.75)
    easel.paint(boxOf(x + width * 0.28, y, width * 0.09, 4 * UNIT), chalk, 0.75)
  }
}

/** A rug on the floor: rings of colour in perspective. */
export function drawRug(stage: Stage, x: number): void {
  const { easel, horizon, frame } = stage
  const next = stage.random('land', 'rug')
  const y = horizon + (frame.height - horizon) * 0.62
  const half = 0.4
  const high = Math.max(0.03, (frame.height - horizon) * 0.24)
  const cloth = next.pick(CLOTHS)
  const rings = [
    cloth,
    mix(cloth, lch(0.95, 0.02, 85), 0.75),
    mix(cloth, lch(0.4, 0.06, 30), 0.4),
    cloth,
    mix(cloth, lch(0.95, 0.02, 85), 0.6),
  ]
  const { context } = easel
  for (const [i, colour] of rings.entries()) {
    const share = [1, 0.93, 0.78, 0.72, 0.4][i] ?? 0.3
    context.beginPath()
    context.ellipse(x, y, half * share, high * share, 0, 0, Math.PI * 2)
    easel.fillCurrent(tone(stage, local(stage, colour, 0.85), -0.15), 1)
  }
}

/** A curtain on each side of a window, in folds. */
export function drawCurtains(stage: Stage, [left, top, right, bottom]: Opening): void {
  const { easel } = stage
  const next = stage.random('land', 'curtain')
  const cloth = local(stage, mix(next.pick(CLOTHS), lch(0.95, 0.02, 85), 0.4), 0.8)
  const rod = tone(stage, local(stage, lch(0.4, 0.05, 60)), 0)
  const high = top - 0.045
  easel.paint(boxOf(left - 0.13, high - 0.006, right - left + 0.26, 0.01), rod)
  for (const side of [-1, 1]) {
    const inner = (side < 0 ? left : right) + side * -0.02
    const folds = 5
    const wide = 0.115
    for (let i = 0; i < folds; i++) {
      const from = inner + (side * wide * i) / folds
      const to = inner + (side * wide * (i + 1)) / folds
      const sway = side * 0.012 * (i % 2 ? 1 : -0.3)
      const foot = bottom + 0.075
      const fold = polygon([
        { x: from, y: high },
        { x: to, y: high },
        { x: to + sway, y: foot },
        { x: from + sway * 0.4, y: foot },
      ])
      easel.shape(
        fold,
        easel.vertical(high, foot, [
          [0, tone(stage, cloth, 0.2 - 0.4 * (i % 2))],
          [1, tone(stage, cloth, -0.1 - 0.45 * (i % 2))],
        ]),
      )
    }
  }
}
