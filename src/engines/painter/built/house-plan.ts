/** What a small house is made of: how its country builds, its measures and its colours. */
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import type { Point } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** How a country builds. */
export type Manner = 'timbered' | 'southern'

/** One house: the middle of its front's foot, the width of the front, and how it stands. */
export interface House {
  readonly x: number
  readonly foot: number
  readonly width: number
  readonly floors: number
  readonly manner: Manner
  /** The side on which its long wall is seen; 0: only the front is. */
  readonly turn: -1 | 0 | 1
  readonly depth: number
}

const WALLS: Readonly<Record<Manner, readonly Colour[]>> = {
  timbered: [
    lch(0.94, 0.025, 85),
    lch(0.92, 0.045, 75),
    lch(0.88, 0.06, 55),
    lch(0.86, 0.04, 145),
    lch(0.84, 0.045, 235),
  ],
  southern: [
    lch(0.96, 0.015, 85),
    lch(0.88, 0.075, 75),
    lch(0.8, 0.1, 55),
    lch(0.78, 0.095, 30),
    lch(0.9, 0.06, 95),
    lch(0.84, 0.06, 15),
  ],
}
const ROOFS: Readonly<Record<Manner, readonly Colour[]>> = {
  timbered: [lch(0.5, 0.11, 32), lch(0.46, 0.09, 25), lch(0.42, 0.05, 40), lch(0.45, 0.045, 260)],
  southern: [lch(0.64, 0.13, 42), lch(0.6, 0.125, 36), lch(0.68, 0.11, 52)],
}
const SHUTTERS = [lch(0.5, 0.08, 165), lch(0.48, 0.1, 245), lch(0.5, 0.12, 28), lch(0.55, 0.06, 120)]
/** Height of a floor, in widths of the front. */
export const FLOOR = 0.52
/** Height of the roof. */
const PITCH: Readonly<Record<Manner, number>> = { timbered: 0.62, southern: 0.24 }
/** A house with its colours, seen from the front's middle: `u` to the right, `v` up, in widths. */
export interface Built {
  readonly house: House
  readonly wall: Colour
  readonly roof: Colour
  readonly trim: Colour
  readonly eaves: number
  readonly ridge: number
  at(u: number, v: number): Point
  /** The colour in this light, through the air. */
  seen(colour: Colour, level: number): Colour
  /** Width of the front in pixels: what would be finer than they are is left out. */
  readonly pixels: number
}

/** The house's colours and measures. */
export function buildOf(stage: Stage, next: Random, house: House): Built {
  const { x, foot, width, floors, manner, depth } = house
  const eaves = floors * FLOOR
  const pick = (colours: readonly Colour[]) =>
    local(stage, mix(next.pick(colours), stage.palette.shade, 0.05))
  const snowy = stage.scene.weather === 'snow'
  return {
    house,
    wall: pick(WALLS[manner]),
    roof: snowy ? local(stage, lch(0.96, 0.014, 245), 0.7) : pick(ROOFS[manner]),
    trim: pick(SHUTTERS),
    eaves,
    ridge: eaves + PITCH[manner] * next.range(0.85, 1.15),
    at: (u, v) => ({ x: x + u * width, y: foot - v * width }),
    seen: (colour, level) => air(stage, tone(stage, colour, level), depth),
    pixels: width * stage.easel.scale,
  }
}
