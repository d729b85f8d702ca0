/** The painter's palettes as data. Rules behind the rows: blue reaches orange through rose or pale gold; shade leans
 * to 245-310 degrees, lit to 70-95; nothing is pure black or white; large areas stay under chroma 0.13. */
import { lch } from './colour.ts'
import type { Colour } from './colour.ts'
import type { Palette, TimeName } from './scene.ts'

/** When a palette is used: for a time of day, for storms, or for snowy places. */
export type Mood = TimeName | 'storm' | 'winter' | 'neon'

/** Lightness, chroma, hue. */
type Lch = readonly [number, number, number]

interface Row {
  readonly mood: Mood
  readonly sky: readonly Lch[]
  readonly haze: Lch
  readonly shade: Lch
  readonly lit: Lch
  readonly sun: Lch
  readonly land: Lch
  readonly deep: Lch
  readonly dim: number
}

const ROWS: readonly Row[] = [
  {
    mood: 'sunrise',
    sky: [
      [0.55, 0.085, 255],
      [0.7, 0.075, 300],
      [0.82, 0.1, 35],
      [0.93, 0.105, 78],
    ],
    haze: [0.86, 0.085, 55],
    shade: [0.36, 0.085, 285],
    lit: [0.97, 0.07, 75],
    sun: [0.985, 0.07, 92],
    land: [0.43, 0.07, 290],
    deep: [0.36, 0.075, 265],
    dim: 0.16,
  },
  {
    mood: 'sunrise',
    sky: [
      [0.56, 0.085, 225],
      [0.74, 0.065, 205],
      [0.9, 0.075, 88],
      [0.88, 0.125, 58],
    ],
    haze: [0.85, 0.09, 62],
    shade: [0.38, 0.08, 245],
    lit: [0.98, 0.06, 85],
    sun: [0.985, 0.075, 92],
    land: [0.42, 0.065, 235],
    deep: [0.34, 0.075, 228],
    dim: 0.14,
  },
  {
    mood: 'sunrise',
    sky: [
      [0.44, 0.09, 285],
      [0.6, 0.13, 350],
      [0.78, 0.13, 35],
      [0.9, 0.11, 70],
    ],
    haze: [0.82, 0.1, 45],
    shade: [0.3, 0.085, 300],
    lit: [0.97, 0.07, 75],
    sun: [0.97, 0.09, 80],
    land: [0.38, 0.09, 320],
    deep: [0.3, 0.085, 310],
    dim: 0.22,
  },
  {
    mood: 'sunrise',
    sky: [
      [0.72, 0.06, 240],
      [0.87, 0.04, 250],
      [0.94, 0.05, 60],
      [0.95, 0.07, 70],
    ],
    haze: [0.92, 0.045, 75],
    shade: [0.42, 0.07, 260],
    lit: [0.985, 0.05, 85],
    sun: [0.985, 0.06, 92],
    land: [0.53, 0.055, 245],
    deep: [0.42, 0.075, 242],
    dim: 0.08,
  },
  {
    mood: 'dusk',
    sky: [
      [0.4, 0.09, 280],
      [0.56, 0.12, 335],
      [0.74, 0.14, 30],
      [0.88, 0.12, 68],
    ],
    haze: [0.8, 0.105, 45],
    shade: [0.28, 0.085, 295],
    lit: [0.96, 0.08, 75],
    sun: [0.965, 0.1, 80],
    land: [0.36, 0.085, 315],
    deep: [0.28, 0.085, 300],
    dim: 0.3,
  },
  {
    mood: 'dusk',
    sky: [
      [0.35, 0.085, 265],
      [0.5, 0.1, 295],
      [0.72, 0.115, 5],
      [0.88, 0.09, 55],
    ],
    haze: [0.78, 0.085, 20],
    shade: [0.27, 0.08, 280],
    lit: [0.96, 0.07, 80],
    sun: [0.97, 0.08, 85],
    land: [0.34, 0.075, 290],
    deep: [0.27, 0.08, 272],
    dim: 0.32,
  },
  {
    mood: 'dusk',
    sky: [
      [0.42, 0.075, 235],
      [0.62, 0.065, 215],
      [0.87, 0.085, 88],
      [0.83, 0.14, 52],
    ],
    haze: [0.8, 0.105, 58],
    shade: [0.28, 0.07, 250],
    lit: [0.97, 0.075, 85],
    sun: [0.97, 0.1, 85],
    land: [0.34, 0.06, 240],
    deep: [0.27, 0.065, 232],
    dim: 0.3,
  },
  {
    mood: 'dusk',
    sky: [
      [0.33, 0.08, 300],
      [0.47, 0.12, 350],
      [0.66, 0.16, 28],
      [0.84, 0.13, 65],
    ],
    haze: [0.74, 0.12, 38],
    shade: [0.25, 0.08, 310],
    lit: [0.95, 0.085, 75],
    sun: [0.95, 0.12, 75],
    land: [0.31, 0.085, 335],
    deep: [0.25, 0.085, 325],
    dim: 0.34,
  },
  {
    mood: 'day',
    sky: [
      [0.76, 0.075, 225],
      [0.88, 0.05, 205],
      [0.95, 0.055, 85],
    ],
    haze: [0.92, 0.045, 90],
    shade: [0.4, 0.075, 275],
    lit: [0.98, 0.09, 90],
    sun: [0.985, 0.06, 95],
    land: [0.66, 0.11, 130],
    deep: [0.45, 0.09, 225],
    dim: 0,
  },
  {
    mood: 'day',
    sky: [
      [0.68, 0.095, 240],
      [0.83, 0.06, 225],
      [0.94, 0.03, 110],
    ],
    haze: [0.91, 0.03, 170],
    shade: [0.38, 0.08, 265],
    lit: [0.98, 0.08, 92],
    sun: [0.985, 0.05, 95],
    land: [0.6, 0.1, 140],
    deep: [0.41, 0.085, 235],
    dim: 0,
  },
  {
    mood: 'day',
    sky: [
      [0.78, 0.075, 300],
      [0.88, 0.075, 20],
      [0.95, 0.075, 75],
    ],
    haze: [0.93, 0.05, 65],
    shade: [0.42, 0.09, 300],
    lit: [0.98, 0.09, 80],
    sun: [0.985, 0.06, 90],
    land: [0.65, 0.1, 125],
    deep: [0.46, 0.075, 255],
    dim: 0,
  },
  {
    mood: 'day',
    sky: [
      [0.7, 0.075, 195],
      [0.84, 0.055, 185],
      [0.95, 0.06, 95],
    ],
    haze: [0.92, 0.05, 95],
    shade: [0.38, 0.065, 250],
    lit: [0.98, 0.09, 90],
    sun: [0.985, 0.06, 95],
    land: [0.62, 0.1, 150],
    deep: [0.42, 0.075, 205],
    dim: 0,
  },
  {
    mood: 'night',
    sky: [
      [0.2, 0.06, 268],
      [0.3, 0.075, 262],
      [0.45, 0.075, 250],
    ],
    haze: [0.47, 0.065, 245],
    shade: [0.17, 0.06, 270],
    lit: [0.88, 0.06, 95],
    sun: [0.95, 0.04, 95],
    land: [0.28, 0.055, 262],
    deep: [0.2, 0.06, 262],
    dim: 0.5,
  },
  {
    mood: 'night',
    sky: [
      [0.18, 0.06, 288],
      [0.3, 0.085, 295],
      [0.5, 0.095, 330],
    ],
    haze: [0.48, 0.08, 315],
    shade: [0.16, 0.06, 290],
    lit: [0.88, 0.07, 85],
    sun: [0.95, 0.05, 88],
    land: [0.27, 0.065, 295],
    deep: [0.2, 0.065, 285],
    dim: 0.5,
  },
  {
    mood: 'night',
    sky: [
      [0.19, 0.05, 240],
      [0.31, 0.065, 222],
      [0.52, 0.075, 195],
    ],
    haze: [0.5, 0.065, 200],
    shade: [0.16, 0.05, 250],
    lit: [0.88, 0.065, 95],
    sun: [0.95, 0.05, 100],
    land: [0.27, 0.05, 235],
    deep: [0.2, 0.055, 232],
    dim: 0.48,
  },
  {
    mood: 'night',
    sky: [
      [0.22, 0.07, 275],
      [0.36, 0.08, 270],
      [0.56, 0.075, 285],
      [0.66, 0.075, 330],
    ],
    haze: [0.55, 0.065, 300],
    shade: [0.18, 0.065, 278],
    lit: [0.9, 0.06, 85],
    sun: [0.96, 0.045, 90],
    land: [0.3, 0.06, 278],
    deep: [0.22, 0.065, 272],
    dim: 0.44,
  },
  {
    mood: 'storm',
    sky: [
      [0.17, 0.045, 262],
      [0.28, 0.05, 250],
      [0.5, 0.055, 230],
    ],
    haze: [0.5, 0.055, 230],
    shade: [0.15, 0.05, 265],
    lit: [0.86, 0.07, 95],
    sun: [0.93, 0.05, 95],
    land: [0.27, 0.035, 255],
    deep: [0.21, 0.055, 240],
    dim: 0.42,
  },
  {
    mood: 'storm',
    sky: [
      [0.16, 0.06, 285],
      [0.28, 0.07, 288],
      [0.42, 0.07, 285],
    ],
    haze: [0.44, 0.07, 285],
    shade: [0.14, 0.055, 285],
    lit: [0.85, 0.08, 85],
    sun: [0.93, 0.06, 90],
    land: [0.24, 0.045, 285],
    deep: [0.2, 0.065, 275],
    dim: 0.45,
  },
  {
    mood: 'winter',
    sky: [
      [0.8, 0.04, 250],
      [0.9, 0.03, 300],
      [0.95, 0.035, 50],
    ],
    haze: [0.9, 0.022, 235],
    shade: [0.45, 0.075, 265],
    lit: [0.98, 0.05, 70],
    sun: [0.985, 0.035, 85],
    land: [0.62, 0.05, 320],
    deep: [0.5, 0.065, 255],
    dim: 0,
  },
  {
    mood: 'winter',
    sky: [
      [0.83, 0.045, 215],
      [0.93, 0.04, 90],
      [0.94, 0.065, 70],
    ],
    haze: [0.93, 0.04, 80],
    shade: [0.48, 0.075, 280],
    lit: [0.985, 0.07, 80],
    sun: [0.985, 0.05, 88],
    land: [0.66, 0.07, 45],
    deep: [0.52, 0.06, 265],
    dim: 0,
  },
  {
    mood: 'winter',
    sky: [
      [0.74, 0.06, 290],
      [0.86, 0.055, 330],
      [0.94, 0.05, 45],
    ],
    haze: [0.91, 0.035, 330],
    shade: [0.44, 0.08, 290],
    lit: [0.98, 0.06, 65],
    sun: [0.985, 0.05, 70],
    land: [0.6, 0.06, 340],
    deep: [0.48, 0.07, 285],
    dim: 0,
  },
  {
    mood: 'winter',
    sky: [
      [0.7, 0.065, 230],
      [0.84, 0.045, 215],
      [0.93, 0.025, 190],
    ],
    haze: [0.9, 0.028, 205],
    shade: [0.42, 0.075, 250],
    lit: [0.985, 0.04, 85],
    sun: [0.985, 0.03, 95],
    land: [0.58, 0.045, 230],
    deep: [0.46, 0.07, 240],
    dim: 0.04,
  },
  {
    mood: 'neon',
    sky: [
      [0.17, 0.06, 285],
      [0.33, 0.13, 315],
      [0.52, 0.15, 345],
    ],
    haze: [0.52, 0.14, 345],
    shade: [0.14, 0.055, 285],
    lit: [0.82, 0.12, 330],
    sun: [0.86, 0.12, 350],
    land: [0.22, 0.06, 285],
    deep: [0.2, 0.07, 290],
    dim: 0.45,
  },
  {
    mood: 'neon',
    sky: [
      [0.16, 0.045, 245],
      [0.33, 0.07, 215],
      [0.58, 0.09, 195],
    ],
    haze: [0.55, 0.085, 195],
    shade: [0.14, 0.045, 240],
    lit: [0.82, 0.1, 200],
    sun: [0.9, 0.1, 180],
    land: [0.2, 0.045, 235],
    deep: [0.19, 0.055, 230],
    dim: 0.45,
  },
]

/** The palettes of a mood, in the order in which cells take them. */
export function palettesOf(mood: Mood): Palette[] {
  return ROWS.filter((row) => row.mood === mood).map((row) => ({
    sky: row.sky.map(colour),
    haze: colour(row.haze),
    shade: colour(row.shade),
    lit: colour(row.lit),
    sun: colour(row.sun),
    land: colour(row.land),
    deep: colour(row.deep),
    dim: row.dim,
  }))
}

/** The same palette with every role changed. */
export function mapPalette(palette: Palette, change: (colour: Colour) => Colour): Palette {
  return {
    sky: palette.sky.map(change),
    haze: change(palette.haze),
    shade: change(palette.shade),
    lit: change(palette.lit),
    sun: change(palette.sun),
    land: change(palette.land),
    deep: change(palette.deep),
    dim: palette.dim,
  }
}

function colour([lightness, chroma, hue]: Lch): Colour {
  return lch(lightness, chroma, hue)
}
