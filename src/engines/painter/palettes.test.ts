import { describe, expect, it } from 'vitest'
import { chromaOf, hueOf } from './colour.ts'
import { palettesOf } from './palettes.ts'

const MOODS = ['day', 'sunrise', 'dusk', 'night', 'storm', 'winter', 'neon'] as const
const all = MOODS.flatMap((mood) => palettesOf(mood).map((palette) => ({ mood, palette })))

describe('palettes', () => {
  it('offers four for every hour', () => {
    for (const mood of ['day', 'sunrise', 'dusk', 'night'] as const) expect(palettesOf(mood)).toHaveLength(4)
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
