/** The chimney of a small house, and its smoke. */
import { lch, mix } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Built } from './house-plan.ts'

/** A chimney; from some of them smoke rises. */
export function drawChimney(
  stage: Stage,
  next: Random,
  { at, eaves, ridge, wall, seen, house }: Built,
): void {
  const side = house.turn || (next() < 0.5 ? -1 : 1)
  const u = side * (house.turn === 0 ? 0.26 : 0.34)
  const foot = house.turn === 0 ? ridge - (ridge - eaves) * 0.55 : ridge - 0.12
  const brick = seen(
    mix(wall, local(stage, lch(0.55, 0.09, 35)), 0.7),
    side === Math.sign(stage.lightSide) ? 0.2 : -0.3,
  )
  const stack = polygon([
    at(u - 0.05, foot),
    at(u - 0.05, ridge + 0.14),
    at(u + 0.05, ridge + 0.14),
    at(u + 0.05, foot),
  ])
  stage.easel.shape(stack, brick)
  if (next() < 0.28) smoke(stage, next, { ...at(u, ridge + 0.16), size: house.width })
}

/** Smoke that leans with the wind and thins out; that of a film is painted on a glass of its own. */
export function smoke(
  stage: Stage,
  next: Random,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const { palette } = stage
  const easel = stage.filmed?.smoke ?? stage.easel
  const wind = stage.random('weather', 'wind')() < 0.5 ? -1 : 1
  const colour = mix(palette.haze, palette.lit, 0.5)
  for (let i = 0; i < 9; i++) {
    const t = i / 8
    easel.glow({
      x: x + wind * size * (0.1 * t + 0.5 * t * t) + next.gauss() * size * 0.03,
      y: y - size * 1.15 * t,
      radius: size * (0.06 + 0.2 * t) + UNIT,
      colour,
      alpha: 0.5 * (1 - t) + 0.08,
      power: 1.2,
    })
  }
}
