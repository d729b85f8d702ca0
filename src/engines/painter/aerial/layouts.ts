/** Layouts for an eye that looks straight down: each has one long line that shore, lane, river or ridge follows. */
import type { Template } from '../places/place.ts'

/** The long line of a picture: where it passes, which way, and how it winds. */
export interface Winding {
  /** Shares of the frame. */
  readonly through: readonly [x: number, y: number]
  /** Radians from level, clockwise; what is called beyond lies to the left of who goes that way. */
  readonly turn: number
  /** World units to either side, and from one bend to the same bend again. */
  readonly sway: number
  readonly wave: number
}

interface Layout extends Winding {
  readonly id: string
  /** Height of a middling figure. */
  readonly height: number
}

/** Rising, bent, low, upright, winding, falling, and from below: no two cells have their line in the same place. */
const LAYOUTS: readonly Layout[] = [
  { id: 'rising', through: [0.5, 0.54], turn: -0.62, sway: 0.06, wave: 1.15, height: 0.2 },
  { id: 'bent', through: [0.42, 0.5], turn: 1.2, sway: 0.15, wave: 1.5, height: 0.18 },
  { id: 'low', through: [0.5, 0.66], turn: 0.1, sway: 0.05, wave: 0.86, height: 0.24 },
  { id: 'upright', through: [0.36, 0.5], turn: 1.47, sway: 0.06, wave: 0.95, height: 0.2 },
  { id: 'winding', through: [0.5, 0.5], turn: 0.5, sway: 0.13, wave: 0.74, height: 0.16 },
  { id: 'falling', through: [0.5, 0.46], turn: 0.78, sway: 0.1, wave: 1.7, height: 0.22 },
  { id: 'from below', through: [0.5, 0.36], turn: 3.36, sway: 0.07, wave: 1.05, height: 0.2 },
]

/** How far from the line the first figure lies, on its side of it. */
const ASIDE = 0.2

/** The layouts as templates: the first figure lies on the hither side of the line, what floats beyond it. */
export const AERIAL_TEMPLATES: readonly Template[] = LAYOUTS.map(({ id, through: [x, y], turn, height }) => ({
  id,
  horizon: -0.3,
  x: x - ASIDE * Math.sin(turn),
  foot: y + ASIDE * Math.cos(turn),
  height,
  // Always from one side: it is by the light that a picture is known to be mirrored.
  light: { x: 0.2, above: 0.1, radius: 0.03 },
  features: [],
}))

/** The line of a layout; the first one's for what another place composed. */
export function windingOf(template: string): Winding {
  // The table is never empty.
  return LAYOUTS.find(({ id }) => id === template) ?? (LAYOUTS[0] as Layout)
}
