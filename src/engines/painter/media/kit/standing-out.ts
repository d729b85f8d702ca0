/** Inks of figures and of the land behind them, kept apart: every edge between the two is to show. */
import { clamp } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'

/** How often an ink of a figure, `own`, lies next to one of the land, `ground`: a share of all such borders. */
export interface Border {
  readonly own: number
  readonly ground: number
  readonly share: number
}

/** What two inks must differ by at least, in OKLab. */
export const EDGE = 0.14
/** Hues count less than lightness: an edge without light or dark is a weak one. */
const HUE = 0.75
/** Borders shorter than this share of all are no edge of a silhouette. */
const SHORT = 0.012
const ROUNDS = 40
/** How much of a step the figure takes, whose colours are its own; the rest is the land's. */
const FIGURE = 0.5
const [DARKEST, LIGHTEST] = [0.1, 0.985]
/** How much lighter or darker an ink may become. */
const FARTHEST = 0.22

/** How clearly the edge between two inks shows. */
export function edgeBetween(one: Colour, other: Colour): number {
  return Math.hypot(one.L - other.L, HUE * Math.hypot(one.a - other.a, one.b - other.b))
}

/** The same inks, made lighter or darker where figures would be lost before the land. */
export function standingOut(inks: readonly Colour[], borders: readonly Border[]): readonly Colour[] {
  const out = [...inks]
  const long = borders.filter(({ share }) => share > SHORT)
  for (let round = 0; round < ROUNDS; round++) {
    for (const { own, ground } of long) {
      const [figure, land] = [out[own], out[ground]]
      const [first, behind] = [inks[own], inks[ground]]
      if (!figure || !land || !first || !behind) continue
      const missing = missingBetween(figure, land)
      if (missing <= 0) continue
      const away = missing * sideOf(first.L, behind.L)
      const moved = near(first.L, figure.L + FIGURE * away)
      out[own] = { ...figure, L: moved }
      // What the figure cannot move, being white or black, the land does.
      out[ground] = { ...land, L: near(behind.L, land.L - away + moved - figure.L) }
    }
  }
  return out
}

/** What the lightness of a figure and of the land misses for a clear edge. */
function missingBetween(figure: Colour, land: Colour): number {
  const hue = HUE * Math.hypot(figure.a - land.a, figure.b - land.b)
  return hue >= EDGE ? 0 : Math.sqrt(EDGE * EDGE - hue * hue) - Math.abs(figure.L - land.L)
}

/** A lightness that is not farther from the first one than a picture bears. */
const near = (first: number, wish: number): number =>
  clamp(wish, Math.max(DARKEST, first - FARTHEST), Math.min(LIGHTEST, first + FARTHEST))

/** 1 where a figure is to be the lighter one, -1 where the darker: as it is, or where both are alike as its own light is. */
function sideOf(own: number, ground: number): number {
  if (Math.abs(own - ground) > ALIKE) return Math.sign(own - ground)
  return own > 0.6 ? 1 : -1
}

/** A difference of lightness that may be turned round. */
const ALIKE = 0.07
