/** The colours that words can name. */
import { lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'

/** The colour that a thing of this name takes. */
export const COLOURS = {
  red: lch(0.6, 0.21, 27),
  crimson: lch(0.47, 0.17, 20),
  orange: lch(0.72, 0.17, 55),
  yellow: lch(0.87, 0.16, 95),
  gold: lch(0.82, 0.14, 85),
  green: lch(0.62, 0.16, 145),
  olive: lch(0.52, 0.09, 115),
  teal: lch(0.72, 0.11, 195),
  'light blue': lch(0.78, 0.09, 230),
  blue: lch(0.55, 0.16, 255),
  navy: lch(0.36, 0.09, 262),
  purple: lch(0.54, 0.18, 305),
  lavender: lch(0.76, 0.09, 300),
  pink: lch(0.76, 0.15, 355),
  brown: lch(0.48, 0.08, 50),
  beige: lch(0.87, 0.04, 80),
  white: lch(0.95, 0.015, 85),
  black: lch(0.27, 0.03, 275),
  grey: lch(0.62, 0.02, 260),
  silver: lch(0.8, 0.015, 250),
} as const satisfies Readonly<Record<string, Colour>>

/** A colour that words can name. */
export type ColourName = keyof typeof COLOURS
