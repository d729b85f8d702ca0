/** What things are made of: the local colours that their drawings share. */
import { lch } from '../colours/colour.ts'

/** Lit from within: a window, a lamp. */
export const PANE = lch(0.9, 0.11, 85)
/** A window by day. */
export const GLASS = lch(0.5, 0.065, 240)
/** A window that mirrors the sky. */
export const PALE_GLASS = lch(0.84, 0.045, 215)
export const PLASTER = lch(0.93, 0.025, 85)
export const STONE = lch(0.74, 0.025, 80)
export const DARK_STONE = lch(0.56, 0.025, 75)
export const SLATE = lch(0.42, 0.04, 260)
export const TILE = lch(0.58, 0.14, 35)
export const BRICK = lch(0.56, 0.11, 35)
export const WOOD = lch(0.53, 0.08, 58)
export const PALE_WOOD = lch(0.74, 0.075, 72)
export const DARK_WOOD = lch(0.36, 0.055, 45)
export const IRON = lch(0.33, 0.025, 265)
export const STEEL = lch(0.78, 0.015, 250)
export const BRASS = lch(0.76, 0.12, 82)
export const GOLD = lch(0.84, 0.145, 88)
export const PAPER = lch(0.95, 0.018, 85)
export const CREAM = lch(0.94, 0.035, 85)
export const WHITE = lch(0.97, 0.01, 80)
export const RED = lch(0.58, 0.19, 27)
export const INK = lch(0.25, 0.03, 270)
export const RUBBER = lch(0.27, 0.02, 270)
export const LEAF = lch(0.58, 0.12, 138)
export const DEEP_LEAF = lch(0.46, 0.09, 150)
export const BARK = lch(0.4, 0.055, 50)
export const SHADE = lch(0.3, 0.04, 275)
