/** Fields of snow: their colours, and what a row of one is. */
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'
import { skyColour } from './sky.ts'

/** Snow in full light and in shadow: it takes the light's colour and the sky's. */
export function snowInk(stage: Stage): { readonly lit: Colour; readonly shadow: Colour } {
  const { palette } = stage
  const dusky = Math.min(0.55, palette.dim * 1.6)
  const white = mix(lch(0.985, 0.012, 78), palette.haze, 0.12 + dusky * 0.5)
  const blue = mix(
    lch(0.76, 0.065, 262),
    mix(skyColour(palette.sky, 0.15), palette.shade, 0.12),
    0.3 + dusky * 0.6,
  )
  return { lit: local(stage, white, 0.5), shadow: local(stage, blue, 0.45) }
}

/** One row of a field of snow: its crest, its number from the horizon, where its ground begins. */
export interface SnowRow {
  readonly crest: Crest
  readonly index: number
  readonly base: number
}
