/** Single flowers, drawn petal by petal. */
import { Path2D } from '@napi-rs/canvas'
import { lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { closedSpline, polygon, ribbon } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Bouquet } from './bouquets.ts'

/** One flower: the middle of its head, its radius, its colours and its kind. */
export interface Bloom {
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly petal: Colour
  readonly stalk: Colour
  readonly form: Bouquet['form']
}

/** One flower with its stalk and a leaf. */
export function bloom(stage: Stage, next: Random, { x, y, radius, petal, stalk, form }: Bloom): void {
  const { easel } = stage
  const lean = next.range(-0.5, 0.5) * radius
  const side = next() < 0.5 ? -1 : 1
  if (radius * easel.scale < STALKED) {
    const line = polygon(
      [
        { x, y },
        { x: x + lean, y: y + radius * 6 },
      ],
      false,
    )
    easel.stroke(line, stalk, { width: radius * 0.2 })
  } else stem(stage, { x, y, radius, stalk, lean, side })
  const head = { x, y, radius, petal }
  if (radius < WHOLE || radius * easel.scale < PETALLED) dab(stage, next, head)
  else FORMS[form](stage, next, head)
}

/** Pixels of radius below which a stalk is a line without a leaf. */
const STALKED = 4

interface Stem extends Pick<Bloom, 'x' | 'y' | 'radius' | 'stalk'> {
  readonly lean: number
  /** Where its leaf is: -1 left. */
  readonly side: number
}

function stem(stage: Stage, { x, y, radius, stalk, lean, side }: Stem): void {
  const { easel } = stage
  const line = [
    { x, y },
    { x: x + lean * 0.3, y: y + radius * 2.2 },
    { x: x + lean, y: y + radius * 6 },
  ]
  easel.paint(ribbon(line, () => radius * 0.075, 8).path, stalk)
  const leaf = closedSpline([
    { x: x + lean * 0.4, y: y + radius * 2.8, corner: true },
    { x: x + side * radius * 0.6, y: y + radius * 1.9 },
    { x: x + side * radius * 1.2, y: y + radius * 1.2, corner: true },
    { x: x + side * radius * 0.8, y: y + radius * 2.2 },
  ])
  easel.paint(leaf, tone(stage, stalk, 0.25))
}

/** Radius below which a flower is but a dab of its colour. */
const WHOLE = 0.0125

/** Pixels of radius below which petals would not show. */
const PETALLED = 5

type Head = Pick<Bloom, 'x' | 'y' | 'radius' | 'petal'>

/** A flower too small to show its petals. */
function dab(stage: Stage, next: Random, { x, y, radius, petal }: Head): void {
  const { easel } = stage
  const tall = next.range(0.55, 0.95)
  const path = new Path2D()
  path.ellipse(x, y, radius * 0.85, radius * tall, 0, 0, Math.PI * 2)
  easel.paint(path, tone(stage, petal, next.range(-0.35, 0.3)))
  easel.disc({ x, y: y - radius * 0.1, radius: radius * 0.28 }, tone(stage, petal, -0.8), 0.7)
}

const FORMS: Readonly<Record<Bouquet['form'], (stage: Stage, next: Random, head: Head) => void>> = {
  daisy(stage, next, { x, y, radius, petal }) {
    const { easel } = stage
    const turn = next.range(0, 1)
    const tilt = next.range(0.6, 0.95)
    for (let i = 0; i < 13; i++) {
      const angle = turn + (i / 13) * Math.PI * 2
      const path = new Path2D()
      const [cx, cy] = [x + Math.cos(angle) * radius * 0.6, y + Math.sin(angle) * radius * 0.6 * tilt]
      path.ellipse(
        cx,
        cy,
        radius * 0.42,
        radius * 0.16,
        Math.atan2(Math.sin(angle) * tilt, Math.cos(angle)),
        0,
        Math.PI * 2,
      )
      easel.shape(path, tone(stage, petal, Math.cos(angle) * stage.lightSide * 0.3 - Math.sin(angle) * 0.2))
    }
    const heart = local(stage, isYellow(petal) ? lch(0.42, 0.07, 55) : lch(0.8, 0.15, 80), 0.8)
    const disc = new Path2D()
    disc.ellipse(x, y, radius * 0.32, radius * 0.32 * tilt, 0, 0, Math.PI * 2)
    easel.shape(disc, heart)
  },
  poppy(stage, next, { x, y, radius, petal }) {
    const { easel } = stage
    for (const [dx, light] of [
      [0.42, -0.35],
      [-0.42, -0.2],
      [0, 0.2],
    ] as const) {
      const wob = () => next.range(0.88, 1.1)
      const cup = closedSpline([
        { x: x + dx * radius, y: y + radius * 0.5, corner: true },
        { x: x + (dx - 0.62) * radius * wob(), y: y + radius * 0.1 },
        { x: x + (dx - 0.5) * radius * wob(), y: y - radius * 0.55 * wob() },
        { x: x + dx * radius, y: y - radius * (dx === 0 ? 0.35 : 0.7) },
        { x: x + (dx + 0.5) * radius * wob(), y: y - radius * 0.55 * wob() },
        { x: x + (dx + 0.62) * radius * wob(), y: y + radius * 0.1 },
      ])
      easel.shape(cup, tone(stage, petal, light))
      easel.grain(cup, {
        colour: tone(stage, petal, -0.9),
        from: [x, y + radius * 0.5],
        to: [x, y - radius * 0.4],
        alpha: 0.7,
      })
    }
    if (next() < 0.6) easel.disc({ x, y: y - radius * 0.3, radius: radius * 0.16 }, lch(0.24, 0.03, 300), 0.9)
  },
  tulip(stage, next, { x, y, radius, petal }) {
    const { easel } = stage
    const top = y - radius * next.range(1, 1.25)
    for (const [dx, light] of [
      [-0.34, -0.3],
      [0.34, -0.15],
      [0, 0.25],
    ] as const) {
      const path = closedSpline([
        { x, y: y + radius * 0.45, corner: true },
        { x: x + (dx - 0.34) * radius, y: y - radius * 0.1 },
        { x: x + dx * radius * 1.5, y: top, corner: true },
        { x: x + (dx + 0.34) * radius, y: y - radius * 0.1 },
      ])
      easel.shape(path, tone(stage, petal, light))
      easel.grain(path, {
        colour: tone(stage, petal, -0.85),
        from: [x, y + radius * 0.4],
        to: [x, top],
        alpha: 0.6,
      })
    }
  },
  spike(stage, next, { x, y, radius, petal }) {
    const { easel } = stage
    for (let i = 0; i < 9; i++) {
      const at = y + radius * (0.9 - i * 0.36)
      const wide = radius * 0.34 * (1 - i / 12)
      for (const side of [-1, 1]) {
        const path = new Path2D()
        path.ellipse(x + side * wide * 0.7, at, wide, wide * 0.62, side * -0.5, 0, Math.PI * 2)
        easel.shape(path, tone(stage, petal, next.range(-0.45, 0.45) + side * stage.lightSide * 0.2))
      }
    }
  },
}

/** Whether the petals are yellow, so that a yellow heart would be lost in them. */
function isYellow(petal: Colour): boolean {
  return petal.b > 0.09
}
