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

/** The same in so many flat steps, with hard edges between them. */
export function stepped(gradient: CanvasGradient, stops: readonly Stop[], steps: number): CanvasGradient {
  for (let i = 0; i < steps; i++) {
    const [colour, alpha] = sample(stops, i / (steps - 1))
    gradient.addColorStop(i / steps, css(colour, alpha))
    gradient.addColorStop((i + 1) / steps, css(colour, alpha))
  }
  return gradient
}

/** Colour and alpha of a gradient at `at`. */
function sample(stops: readonly Stop[], at: number): readonly [Colour, number] {
  const next = stops.findIndex(([start]) => start >= at)
  // A gradient has at least one stop.
  const to = stops[next < 0 ? stops.length - 1 : next] as Stop
  const from = stops[Math.max(0, next - 1)] ?? to
  const t = to[0] > from[0] ? clamp((at - from[0]) / (to[0] - from[0])) : 1
  return [mix(from[1], to[1], t), lerp(from[2] ?? 1, to[2] ?? 1, t)]
}
