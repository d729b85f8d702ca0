/** Curtains of northern light, where the prompt asks for them. */
import { ticks, widened } from '../canvas/cells.ts'
import { css, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** One curtain: where it hangs, as shares of the sky's height, and the hue of its foot. */
const CURTAINS = [
  { foot: 0.74, rise: 0.5, sway: 0.1, hue: 165, strength: 0.65 },
  { foot: 0.58, rise: 0.56, sway: 0.13, hue: 150, strength: 1 },
  { foot: 0.4, rise: 0.42, sway: 0.09, hue: 195, strength: 0.55 },
] as const

/** Degrees of hue between the foot of a curtain and its upper hem. */
const TURN = 125

/** World units between two rays of a curtain. */
const RAY = 1 / 160

/** Rays of light that hang in folds, brightest at their foot, fading upward into violet. */
export const aurora: Layer = {
  name: 'aurora',
  async paint(stage) {
    if (!hasFeature(stage, 'aurora') || stage.scene.weather === 'storm') return
    const { context } = stage.easel
    context.save()
    context.globalCompositeOperation = 'screen'
    for (const [index, curtain] of CURTAINS.entries()) {
      hang(stage, index, curtain)
      await stage.breathe()
    }
    context.restore()
  },
}

function hang(
  stage: Stage,
  index: number,
  { foot, rise, sway, hue, strength }: (typeof CURTAINS)[number],
): void {
  const { easel, horizon, palette } = stage
  const height = Math.min(horizon, stage.frame.height)
  const salt = stage.salt('sky', 'aurora') + index * 31
  const low = mix(lch(0.84, 0.19, hue), palette.lit, 0.12)
  const high = lch(0.62, 0.16, hue + TURN)
  for (const x of ticks(widened(easel.box, RAY), RAY)) {
    const fold = valueNoise(x * 1.7, salt, 11) + 0.45 * valueNoise(x * 4.3, salt + 3, 11)
    const ray = 0.5 + 0.5 * valueNoise(x * 42, salt + 7, 13)
    const glow = Math.max(0, 0.62 + 0.75 * valueNoise(x * 1.1, salt + 17, 5)) * (0.35 + 0.65 * ray)
    const y = height * (foot + sway * fold)
    const top = y - height * rise * (0.62 + 0.38 * ray)
    drawRay(stage, { x, top, y, low, high, alpha: strength * glow })
  }
}

interface Ray {
  readonly x: number
  readonly top: number
  readonly y: number
  readonly low: Colour
  readonly high: Colour
  readonly alpha: number
}

function drawRay({ easel: { context }, horizon }: Stage, { x, top, y, low, high, alpha }: Ray): void {
  const foot = Math.min(y + 0.018, horizon)
  if (alpha < 0.02 || foot <= top) return
  const gradient = context.createLinearGradient(0, top, 0, foot)
  gradient.addColorStop(0, css(high, 0))
  gradient.addColorStop(0.4, css(high, alpha * 0.2))
  gradient.addColorStop(0.74, css(mix(high, low, 0.7), alpha * 0.55))
  gradient.addColorStop(0.93, css(low, alpha))
  gradient.addColorStop(1, css(low, 0))
  context.fillStyle = gradient
  // Neighbours overlap a little, so that no gap shows between two rays.
  context.fillRect(x, top, RAY * 1.6, foot - top)
}
