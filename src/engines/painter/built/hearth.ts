/** A fireplace in which a fire burns. */
import { lch, mix } from '../colours/colour.ts'
import { closedSpline } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { boxOf } from './shelves.ts'

/** A hearth: the middle of its foot and its height, the mantelpiece included. World units. */
export interface Hearth {
  readonly x: number
  readonly foot: number
  readonly height: number
}

const FLAMES = [
  { width: 0.34, height: 0.62, colour: lch(0.66, 0.19, 42), lean: -0.05 },
  { width: 0.25, height: 0.46, colour: lch(0.78, 0.17, 65), lean: 0.04 },
  { width: 0.14, height: 0.28, colour: lch(0.94, 0.11, 92), lean: -0.02 },
] as const

/** Draws the hearth, its fire and the fire's light in the room. */
export function drawHearth(stage: Stage, { x, foot, height }: Hearth): void {
  const { easel } = stage
  const stone = local(stage, mix(lch(0.84, 0.025, 75), stage.palette.shade, 0.08), 0.85)
  const wide = height * 1.15
  easel.shape(boxOf(x - wide * 0.62, foot - 0.012, wide * 1.24, 0.024), tone(stage, stone, 0.2))
  easel.shape(
    boxOf(x - wide / 2, foot - height, wide, height),
    easel.vertical(foot - height, foot, [
      [0, tone(stage, stone, 0.2)],
      [1, tone(stage, stone, -0.4)],
    ]),
  )
  easel.shape(boxOf(x - wide * 0.58, foot - height, wide * 1.16, height * 0.09), tone(stage, stone, 0.45))
  easel.paint(
    boxOf(x - wide * 0.54, foot - height * 0.91, wide * 1.08, height * 0.03),
    tone(stage, stone, -0.6),
  )
  const [inner, high] = [wide * 0.6, height * 0.66]
  const soot = mix(lch(0.22, 0.035, 40), stage.palette.shade, 0.3)
  easel.shape(
    boxOf(x - inner / 2, foot - high, inner, high),
    easel.vertical(foot - high, foot, [
      [0, soot],
      [1, tone(stage, lch(0.42, 0.1, 42), -0.2)],
    ]),
  )
  fire(stage, { x, foot: foot - 0.004, inner, high })
  mantelpiece(stage, { x, y: foot - height, wide })
}

function fire(
  stage: Stage,
  { x, foot, inner, high }: { x: number; foot: number; inner: number; high: number },
): void {
  const { easel } = stage
  const log = lch(0.34, 0.06, 40)
  for (const side of [-1, 1])
    easel.shape(
      boxOf(x + side * inner * 0.14 - inner * 0.2, foot - high * 0.1, inner * 0.4, high * 0.1),
      tone(stage, log, side * 0.3),
    )
  const next = stage.random('texture', 'fire')
  for (const { width, height, colour, lean } of FLAMES) {
    const [w, h] = [inner * width, high * height * next.range(0.9, 1.15)]
    const at = (u: number, v: number) => ({ x: x + u * w + lean * inner * v, y: foot - high * 0.06 - v * h })
    easel.paint(
      closedSpline([
        at(-0.7, 0.1),
        at(-1, 0.35),
        at(-0.62, 0.62),
        { ...at(-0.72, 0.9), corner: true },
        at(-0.2, 0.72),
        { ...at(0.12, 1.25), corner: true },
        at(0.42, 0.72),
        { ...at(0.85, 0.86), corner: true },
        at(0.95, 0.38),
        at(0.6, 0.02),
      ]),
      colour,
    )
  }
  const warm = lch(0.82, 0.15, 62)
  const reach = 0.35 + 0.45 * stage.palette.dim
  easel.glow({ x, y: foot - high * 0.3, radius: inner * 0.9, colour: warm, alpha: 0.5, screen: true })
  easel.glow({
    x,
    y: foot + high * 0.1,
    radius: reach * 1.6,
    colour: warm,
    alpha: 0.16 + 0.5 * stage.palette.dim,
    power: 1.9,
    screen: true,
  })
}

/** What stands on the mantelpiece: candlesticks and a clock. */
function mantelpiece(stage: Stage, { x, y, wide }: { x: number; y: number; wide: number }): void {
  const { easel } = stage
  const brass = local(stage, lch(0.7, 0.1, 80), 0.7)
  const high = wide * 0.2
  for (const side of [-1, 1]) {
    const at = x + side * wide * 0.42
    easel.shape(boxOf(at - high * 0.16, y - high * 0.06, high * 0.32, high * 0.06), brass)
    easel.shape(boxOf(at - high * 0.04, y - high * 0.45, high * 0.08, high * 0.4), brass)
    easel.shape(
      boxOf(at - high * 0.055, y - high, high * 0.11, high * 0.56),
      local(stage, lch(0.95, 0.02, 85), 0.6),
    )
    easel.glow({
      x: at,
      y: y - high * 1.12,
      radius: high * 0.7,
      colour: lch(0.92, 0.11, 80),
      alpha: 0.5,
      screen: true,
    })
    easel.disc({ x: at, y: y - high * 1.09, radius: high * 0.05 }, lch(0.95, 0.1, 88))
  }
  const clock = { x, y: y - high * 0.42, radius: high * 0.4 }
  easel.disc(clock, tone(stage, brass, -0.2))
  easel.disc({ ...clock, radius: high * 0.31 }, local(stage, lch(0.96, 0.015, 85), 0.5))
}
