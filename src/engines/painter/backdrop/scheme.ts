/** Colours of a designed ground: few, and chosen together. */
import { lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'

/** Ground, a shape on it, a stronger shape, and the finest lines. */
export interface Scheme {
  readonly ground: Colour
  readonly shape: Colour
  readonly strong: Colour
  readonly line: Colour
}

type Lch = readonly [number, number, number]
type Row = readonly [ground: Lch, shape: Lch, strong: Lch, line: Lch]

const LIGHT: readonly Row[] = [
  [
    [0.91, 0.04, 40],
    [0.8, 0.09, 25],
    [0.63, 0.13, 18],
    [0.36, 0.08, 5],
  ],
  [
    [0.91, 0.03, 130],
    [0.78, 0.065, 150],
    [0.56, 0.08, 165],
    [0.32, 0.05, 200],
  ],
  [
    [0.91, 0.035, 225],
    [0.78, 0.08, 235],
    [0.56, 0.11, 250],
    [0.32, 0.08, 270],
  ],
  [
    [0.94, 0.055, 90],
    [0.86, 0.11, 84],
    [0.7, 0.15, 58],
    [0.4, 0.09, 35],
  ],
  [
    [0.9, 0.04, 310],
    [0.77, 0.09, 305],
    [0.58, 0.12, 290],
    [0.32, 0.08, 285],
  ],
  [
    [0.92, 0.03, 80],
    [0.84, 0.09, 190],
    [0.66, 0.13, 30],
    [0.34, 0.06, 250],
  ],
]
const WARM: readonly Row[] = [
  [
    [0.84, 0.085, 65],
    [0.7, 0.13, 45],
    [0.52, 0.14, 28],
    [0.3, 0.08, 15],
  ],
  [
    [0.8, 0.085, 20],
    [0.66, 0.13, 5],
    [0.48, 0.13, 345],
    [0.28, 0.08, 320],
  ],
  [
    [0.62, 0.09, 300],
    [0.76, 0.11, 40],
    [0.5, 0.12, 330],
    [0.26, 0.08, 295],
  ],
  [
    [0.86, 0.09, 82],
    [0.62, 0.08, 200],
    [0.58, 0.15, 35],
    [0.3, 0.05, 230],
  ],
]
const DARK: readonly Row[] = [
  [
    [0.34, 0.065, 205],
    [0.45, 0.08, 195],
    [0.26, 0.055, 215],
    [0.86, 0.09, 85],
  ],
  [
    [0.29, 0.075, 315],
    [0.42, 0.12, 345],
    [0.22, 0.065, 300],
    [0.87, 0.08, 75],
  ],
  [
    [0.27, 0.07, 270],
    [0.4, 0.1, 262],
    [0.2, 0.055, 280],
    [0.85, 0.07, 95],
  ],
  [
    [0.3, 0.05, 160],
    [0.42, 0.075, 150],
    [0.23, 0.045, 175],
    [0.86, 0.09, 85],
  ],
]

/** The scheme of this picture: light by day, warm toward evening, dark at night; a little of the scene's own colours. */
export function schemeOf(stage: Stage): Scheme {
  const { palette, scene } = stage
  if (scene.backdrop) return around(scene.backdrop)
  const rows = palette.dim > 0.38 ? DARK : palette.dim > 0.1 ? WARM : LIGHT
  const [ground, shape, strong, line] = stage.random('sky', 'scheme').pick(rows)
  const own = palette.sky[1] ?? palette.haze
  return {
    ground: mix(lch(...ground), own, 0.12),
    shape: mix(lch(...shape), own, 0.08),
    strong: lch(...strong),
    line: lch(...line),
  }
}

/** A scheme around a ground that is given: its shades go down from a light one, up from a dark one. */
function around(ground: Colour): Scheme {
  const step = ground.L > 0.45 ? -1 : 0.7
  const shade = (by: number) => shift(ground, { L: by * step })
  return { ground, shape: shade(0.07), strong: shade(0.16), line: shade(0.4) }
}
