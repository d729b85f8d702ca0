/** Gradients that mix in OKLab: the canvas alone would mix in sRGB and go grey between hues. */
import type { CanvasGradient } from '@napi-rs/canvas'
import { clamp, css, lerp, mix } from './colour.ts'
import type { Colour } from './colour.ts'

/** A place 0..1 on a gradient, its colour and alpha (1 when left out). */
export type Stop = readonly [at: number, colour: Colour, alpha?: number]

const GRADIENT_STEPS = 24

/** Fills a canvas gradient with steps fine enough to hide that they are steps. */
export function ramp(gradient: CanvasGradient, stops: readonly Stop[]): CanvasGradient {
  for (let i = 0; i <= GRADIENT_STEPS; i++) {
    const at = i / GRADIENT_STEPS
    const [colour, alpha] = sample(stops, at)
    gradient.addColorStop(at, css(colour, alpha))
  }
  return gradient
}

/** Colour and alpha of a gradient at `at`. */
function sample(stops: readonly Stop[], at: number): readonly [Colour, number] {
  const last = Math.max(
    0,
    stops.findLastIndex(([start]) => start <= at),
  )
  // A gradient has at least one stop.
  const from = stops[last] as Stop
  const to = stops[last + 1] ?? from
  const t = to === from ? 0 : clamp((at - from[0]) / (to[0] - from[0]))
  return [mix(from[1], to[1], t), lerp(from[2] ?? 1, to[2] ?? 1, t)]
}
