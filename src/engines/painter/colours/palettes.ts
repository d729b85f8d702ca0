/** Palettes: the eight roles that all colours of a picture are derived from. */
import { chromaOf, lch, shift } from './colour.ts'
import type { Colour } from './colour.ts'
import { PALETTE_SETS } from './palette-rows.ts'
import type { Key } from './palette-rows.ts'
import type { Palette } from '../scene.ts'

/** Least chroma of haze: without a tint of its own it would be dirt. */
const LEAST_TINT = 0.022

/** The palettes of a key, in the order in which cells take them. */
export function palettesOf(key: Key): Palette[] {
  const { lit, sun, haze, dim, rows } = PALETTE_SETS[key]
  return rows.map(([steps, shade, land, deep]) => {
    const sky = steps.split(', ').map(colourOf)
    const horizon = sky.at(-1) ?? colourOf(land)
    const tint = Math.max(haze.chroma, LEAST_TINT / chromaOf(horizon))
    return {
      sky,
      haze: shift(horizon, { L: haze.L, chroma: tint }),
      shade: colourOf(shade),
      lit: colourOf(lit),
      sun: colourOf(sun),
      land: colourOf(land),
      deep: colourOf(deep),
      dim,
    }
  })
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

function colourOf(row: string): Colour {
  const [lightness = 0, chroma = 0, hue = 0] = row.split(' ').map(Number)
  return lch(lightness, chroma, hue)
}
