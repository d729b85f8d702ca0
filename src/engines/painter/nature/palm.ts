/** Palms. */
import { lch, mix } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon, ribbon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** A palm: its foot, its height, how far its crown leans to the right (shares of the height). */
export interface Palm {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly lean: number
}

/** Draws a palm: its trunk and a crown of feathered fronds. */
export function palm(stage: Stage, next: Random, { x, y, height, lean }: Palm): void {
  const { palette, lightSide } = stage
  const crown = { x: x + lean * height, y: y - height }
  trunk(stage, { x, y, height, lean })
  const green = local(stage, mix(lch(0.5, 0.11, 138), palette.land, 0.25))
  const turns = Array.from({ length: FRONDS }, (_, i) => -Math.PI * (0.08 + (0.84 * i) / (FRONDS - 1)))
  // Those that point away lie behind those that hang to the sides.
  for (const [i, wanted] of turns.toSorted((one, other) => Math.sin(one) - Math.sin(other)).entries()) {
    const long = height * next.range(0.32, 0.44)
    const turn = wanted + next.range(-0.12, 0.12)
    const light = Math.cos(turn) * lightSide * 0.5 + (i % 2 ? 0.1 : -0.25)
    frond(stage, next, { crown, turn, long, colour: tone(stage, green, light) })
  }
}

const FRONDS = 11

/** A ringed trunk, thick at its foot, that bends toward the crown. */
function trunk(stage: Stage, { x, y, height, lean }: Palm): void {
  const { easel, palette, lightSide } = stage
  const bark = local(stage, mix(lch(0.5, 0.05, 60), palette.land, 0.35))
  const line = [
    { x, y },
    { x: x + lean * height * 0.2, y: y - height * 0.45 },
    { x: x + lean * height * 0.62, y: y - height * 0.8 },
    { x: x + lean * height, y: y - height },
  ]
  const stem = ribbon(line, (t) => height * (0.02 - 0.009 * t + 0.012 * Math.exp(-t * 22)), 40)
  easel.shape(stem.path, bark)
  easel.grain(stem.path, {
    colour: tone(stage, bark, -0.9),
    from: [x - lightSide * height * 0.04, y],
    to: [x + lightSide * height * 0.04, y],
    alpha: 0.8,
  })
  const ring = { width: height * 0.03, height: height * 0.006, colour: tone(stage, bark, -0.7), alpha: 0.5 }
  for (const at of stem.middle) easel.lens({ ...ring, x: at.x, y: at.y })
}

interface Frond {
  readonly crown: Point
  readonly turn: number
  readonly long: number
  readonly colour: ReturnType<typeof lch>
}

/** A rib that rises and droops, with leaflets hanging from it. */
function frond({ easel }: Stage, next: Random, { crown, turn, long, colour }: Frond): void {
  const droop = long * next.range(0.45, 0.8)
  const rib = Array.from({ length: 15 }, (_, i): Point => {
    const t = i / 14
    return {
      x: crown.x + Math.cos(turn) * long * t,
      y: crown.y + Math.sin(turn) * long * t * (1 - 0.3 * t) + droop * t ** 2.4,
    }
  })
  easel.paint(ribbon(rib, (t) => long * 0.014 * (1 - t) + long * 0.003, 20).path, colour)
  rib.forEach((at, i) => {
    const [before, after] = [rib[i - 1] ?? at, rib[i + 1] ?? at]
    const along = Math.atan2(after.y - before.y, after.x - before.x)
    const leaf = long * 0.3 * Math.sin(Math.PI * (0.12 + (0.86 * i) / 14)) * next.range(0.85, 1.1)
    for (const side of [1, -1]) {
      const swing = along + side * next.range(0.75, 1.05)
      const hang = { x: at.x + Math.cos(swing) * leaf, y: at.y + Math.sin(swing) * leaf + leaf * 0.42 }
      const wide = long * 0.022
      const middle = { x: (at.x + hang.x) / 2, y: (at.y + hang.y) / 2 - leaf * 0.1 }
      easel.paint(
        polygon([
          { x: at.x - wide, y: at.y },
          { x: middle.x - wide * 0.8, y: middle.y },
          hang,
          { x: middle.x + wide * 0.8, y: middle.y },
          { x: at.x + wide, y: at.y },
        ]),
        colour,
      )
    }
  })
}
