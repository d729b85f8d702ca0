/** Shelves full of books, and now and then a vase. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** A bookcase: the middle of its foot, its size, and how many boards. World units. */
export interface Bookcase {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly height: number
  readonly boards: number
}

const SPINES = [
  lch(0.52, 0.12, 28),
  lch(0.62, 0.1, 62),
  lch(0.46, 0.075, 165),
  lch(0.44, 0.085, 248),
  lch(0.84, 0.05, 85),
  lch(0.56, 0.07, 320),
  lch(0.7, 0.09, 95),
  lch(0.36, 0.04, 40),
]

/** The colour of one book in this light. */
export function spineColour(stage: Stage, next: Random): Colour {
  return local(stage, next.pick(SPINES), 0.7)
}

/** Draws a bookcase. */
export function drawBookcase(stage: Stage, next: Random, shelf: Bookcase): void {
  const { easel, lightSide } = stage
  const { x, foot, width, height, boards } = shelf
  const wood = local(stage, mix(lch(0.5, 0.075, 52), stage.palette.shade, 0.1), 0.85)
  const top = foot - height
  const body = boxOf(x - width / 2, top, width, height)
  easel.shape(body, tone(stage, wood, -0.1))
  const inner = width - 0.03
  const pitch = (height - 0.035) / boards
  for (let row = 0; row < boards; row++) {
    const y = top + 0.018 + row * pitch
    easel.paint(
      boxOf(x - inner / 2, y, inner, pitch - 0.012),
      easel.vertical(y, y + pitch, [
        [0, tone(stage, wood, -1)],
        [1, tone(stage, wood, -0.75)],
      ]),
    )
    books(stage, next, {
      left: x - inner / 2,
      right: x + inner / 2,
      foot: y + pitch - 0.012,
      room: pitch - 0.014,
    })
    easel.paint(boxOf(x - inner / 2, y + pitch - 0.012, inner, 0.012), tone(stage, wood, 0.35))
  }
  easel.grain(body, {
    colour: tone(stage, wood, -1),
    from: [x - lightSide * width, foot],
    to: [x + lightSide * width * 0.4, top],
    alpha: 0.4,
  })
}

/** Pixels of a spine's width below which it has one colour. */
const FINE = 5

interface Row {
  readonly left: number
  readonly right: number
  readonly foot: number
  readonly room: number
}

function books(stage: Stage, next: Random, { left, right, foot, room }: Row): void {
  const { easel, lightSide } = stage
  for (let x = left + 0.004; x < right - 0.012;) {
    const thick = next.range(0.009, 0.022)
    const high = room * next.range(0.62, 0.93)
    const kind = next()
    const spine = spineColour(stage, next)
    if (kind < 0.05) x += next.range(0.02, 0.05)
    else if (kind < 0.1 && x < right - 0.07) {
      vase(stage, { x: x + 0.03, foot, height: room * 0.7, colour: spine })
      x += 0.06
    } else if (kind < 0.15 && x < right - 0.06) {
      leaning(stage, { x, foot, thick, high: high * 0.9, colour: spine })
      x += thick + high * 0.3
    } else if (x + thick < right) {
      easel.shape(boxOf(x, foot - high, thick, high), tone(stage, spine, -0.1))
      if (thick * easel.scale > FINE) {
        easel.paint(
          boxOf(lightSide > 0 ? x + thick * 0.68 : x, foot - high, thick * 0.32, high),
          tone(stage, spine, 0.5),
        )
        easel.paint(boxOf(x, foot - high * 0.82, thick, high * 0.05), tone(stage, spine, 0.8), 0.7)
      }
      x += thick + 0.001
    } else x = right
  }
}

function leaning(
  stage: Stage,
  { x, foot, thick, high, colour }: { x: number; foot: number; thick: number; high: number; colour: Colour },
): void {
  const lean = high * 0.26
  stage.easel.shape(
    polygon([
      { x: x + lean, y: foot },
      { x: x + lean + thick, y: foot },
      { x: x + thick, y: foot - high },
      { x, y: foot - high + thick * 0.25 },
    ]),
    tone(stage, colour, 0.1),
  )
}

function vase(
  stage: Stage,
  { x, foot, height, colour }: { x: number; foot: number; height: number; colour: Colour },
): void {
  const path = new Path2D()
  path.moveTo(x - 0.008, foot)
  path.bezierCurveTo(x - 0.036, foot - height * 0.5, x - 0.006, foot - height * 0.6, x - 0.009, foot - height)
  path.lineTo(x + 0.009, foot - height)
  path.bezierCurveTo(x + 0.006, foot - height * 0.6, x + 0.036, foot - height * 0.5, x + 0.008, foot)
  path.closePath()
  stage.easel.shape(path, tone(stage, colour, 0.4))
}

/** A rectangle. */
export function boxOf(left: number, top: number, width: number, height: number): Path2D {
  const path = new Path2D()
  path.rect(left, top, width, height)
  return path
}
