/** Five colours that the words choose, for forms that lie flat beside one another. */
import { hueOf, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'

/** Turns of hue from the words' own: three that lie near one another and mix well, one that stands against them. */
const CHORDS = [
  [0, 22, 48, 185],
  [0, -26, -55, 160],
  [0, 34, 70, 215],
  [0, -18, 30, 140],
] as const

/** The five. */
export interface Inks {
  readonly dark: Colour
  readonly deep: Colour
  readonly middle: Colour
  /** It never mixes with the others: between counterparts lies grey. */
  readonly bright: Colour
  readonly pale: Colour
}

/** Dark, deep and middle of one family, its pale, and a bright counterpart; lighter by day, deeper at night. */
export function inksOf(stage: Stage): Inks {
  const { palette, scene } = stage
  const own = hueOf(palette.sky[0] ?? palette.shade) + (scene.mood - 0.5) * 300
  const [a, b, c, d] = stage.random('sky', 'chord').pick<(typeof CHORDS)[number]>(CHORDS)
  const night = palette.dim * 0.28
  const ink = (lightness: number, chroma: number, turn: number) =>
    mix(lch(lightness - night, chroma, lightness < 0.7 ? clear(own + turn) : own + turn), palette.haze, 0.1)
  return {
    dark: ink(0.34, 0.085, a),
    deep: ink(0.5, 0.12, b),
    middle: ink(0.69, 0.115, c),
    bright: ink(0.77, 0.145, d),
    pale: mix(lch(0.94 - night * 0.9, 0.035, own + c), palette.lit, 0.3),
  }
}

/** Dark yellows are mud: below middle lightness those hues give way to red-orange or to green. */
function clear(hue: number): number {
  const turn = ((hue % 360) + 360) % 360
  if (turn < 58 || turn > 148) return turn
  return turn < 100 ? 58 - (100 - turn) * 0.3 : 148 + (turn - 100) * 0.3
}
