/** Gradients that mix in OKLab: the canvas alone would mix in sRGB and go grey between hues. */
import type { CanvasGradient } from '@napi-rs/canvas'
import { clamp, css, lerp, mix } from './colour.ts'
import type { Colour } from './colour.ts'

/** A place 0..1 on a gradient, its colour and alpha (1 when left out). */
export type Stop = readonly [at: number, colour: Colour, alpha?: number]

/** The longest way in OKLab that the canvas may mix by itself, about what the eye tells apart in a gradient. */
const STEP = 0.06

/** Steps between two stops at the most. */
const MOST_STEPS = 12

/** Fills a canvas gradient: at every stop, and between them in steps fine enough to hide that they are steps. */
export function ramp(gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  const put = (at: number, colour: Colour, alpha: number) =>
    gradient.addColorStop(clamp(at), css(colour, alpha))
  for (const [i, [at, colour, alpha = 1]] of stops.entries()) {
    put(at, colour, alpha)
    const [end, other, otherAlpha = 1] = stops[i + 1] ?? [at, colour, alpha]
    const steps = Math.min(MOST_STEPS, Math.ceil(way(colour, other) / STEP))
    for (let step = 1; step < steps; step++) {
      const t = step / steps
      put(lerp(at, end, t), mix(colour, other, t), lerp(alpha, otherAlpha, t))
    }
  }
  return gradient
}

/** The way from one colour to another in OKLab. */
const way = (from: Colour, to: Colour): number => Math.hypot(to.L - from.L, to.a - from.a, to.b - from.b)
