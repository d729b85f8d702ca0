import { describe, expect, it } from 'vitest'
import { chromaOf, hueOf } from './colour.ts'
import { PALETTE_SETS } from './palette-rows.ts'
import type { Key } from './palette-rows.ts'
import { palettesOf } from './palettes.ts'

// The keys of a record are of its type, which `Object.keys` gives as mere strings.
const KEYS = Object.keys(PALETTE_SETS) as Key[]
const all = KEYS.flatMap((key) => palettesOf(key).map((palette) => ({ key, palette })))

describe('palettes', () => {
  it.each(KEYS)('offers six or more for %s, no two alike', (key) => {
    const palettes = palettesOf(key).map((palette) => JSON.stringify(palette))
    expect(new Set(palettes).size).toBeGreaterThanOrEqual(6)
  })

  it('never holds pure black or white', () => {
    for (const { palette } of all) {
      const { sky, haze, shade, lit, sun, land, deep } = palette
      for (const colour of [...sky, haze, shade, lit, sun, land, deep]) {
        expect(colour.L).toBeGreaterThanOrEqual(0.12)
        expect(colour.L).toBeLessThanOrEqual(0.985)
        expect(chromaOf(colour)).toBeGreaterThan(0.02)
      }
    }
  })

  it('keeps skies below the chroma of accents', () => {
    for (const { palette } of all) {
      for (const colour of palette.sky) expect(chromaOf(colour)).toBeLessThanOrEqual(0.165)
    }
  })

  it('leans shadows to the cool side', () => {
    for (const { palette } of all) {
      const hue = (hueOf(palette.shade) + 360) % 360
      expect(hue).toBeGreaterThan(239)
      expect(hue).toBeLessThan(313)
    }
  })

  it('separates the shade from the lit side', () => {
    for (const { palette } of all) expect(palette.lit.L - palette.shade.L).toBeGreaterThan(0.45)
  })
})
