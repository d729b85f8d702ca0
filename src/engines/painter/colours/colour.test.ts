import { describe, expect, it } from 'vitest'
import { fromRgb, hueOf, lch, mix, shift, toRgb } from './colour.ts'

describe('colour', () => {
  it('goes to sRGB and back', () => {
    for (const [red, green, blue] of [
      [200, 30, 60],
      [12, 140, 90],
      [250, 240, 200],
    ] as const) {
      expect(toRgb(fromRgb(red, green, blue))).toEqual([red, green, blue])
    }
  })

  it('gives up chroma, not hue, outside sRGB', () => {
    const wild = lch(0.6, 0.4, 145)
    const [red, green, blue] = toRgb(wild)
    expect(hueOf(fromRgb(red, green, blue))).toBeCloseTo(145, -1)
  })

  it('mixes through the middle and turns hues', () => {
    expect(mix(lch(0.2, 0, 0), lch(0.8, 0, 0), 0.5).L).toBeCloseTo(0.5)
    expect(hueOf(shift(lch(0.5, 0.1, 30), { hue: 40 }))).toBeCloseTo(70)
  })
})
