import { describe, expect, it } from 'vitest'
import { somePlanes, valueAt } from '../fixtures/some-planes.ts'
import { hueOf, chromaOf } from '../colours/colour.ts'
import { spreadOf } from '../planes/statistics.ts'
import { dressed } from './dress.ts'
import { paletteOfWords } from './materials.ts'
import { regionsOf } from './regions.ts'

const DRESSING = { regions: 8, detail: 1, texture: 0, ink: 0, light: 0.4, lean: null } as const

const isInDisc = (x: number, y: number): boolean => Math.hypot(x - 0.5, y - 0.5) < 0.25

/** A dark grey disc on light grey, and a surface that is blue below and orange above, dark below and light above. */
const form = somePlanes((x, y) => [isInDisc(x, y) ? 0.3 : 0.8, 0, 0])
const surface = somePlanes((_, y) => (y > 0.5 ? [0.25, -0.02, -0.12] : [0.85, 0.05, 0.1]))

describe('regions', () => {
  it('part what differs in colour', () => {
    const { regions } = regionsOf(form, 8)
    const dark = regions.filter(({ colour }) => colour.L < 0.5)
    expect(dark.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(Math.PI * 0.25 ** 2, 1)
  })

  it('spread numbers so that each pixel has those of its own region', () => {
    const { regions, spread } = regionsOf(form, 8)
    const [light] = spread([regions.map(({ colour }) => colour.L)])
    expect(valueAt(light!, 32, 32)).toBeCloseTo(0.3, 1)
    expect(valueAt(light!, 2, 2)).toBeCloseTo(0.8, 1)
  })
})

describe('a dressed form', () => {
  const worn = dressed(form, surface, DRESSING)

  it('keeps its light and dark, and its edges where they were', () => {
    expect(valueAt(worn.L, 32, 32)).toBeLessThan(valueAt(worn.L, 4, 4) - 0.3)
    expect(Math.abs(valueAt(worn.L, 32, 17) - valueAt(worn.L, 32, 14))).toBeGreaterThan(0.25)
  })

  it('wears what the surface has at the same rank of lightness', () => {
    expect(valueAt(worn.b, 32, 32)).toBeLessThan(-0.04)
    expect(valueAt(worn.b, 4, 4)).toBeGreaterThan(0.04)
  })

  it('has nearly the contrast of the form, however flat the surface is', () => {
    const flat = dressed(
      form,
      somePlanes(() => [0.5, 0, 0]),
      DRESSING,
    )
    expect(spreadOf(flat.L).deviation).toBeGreaterThan(0.8 * spreadOf(form.L).deviation)
  })

  it('gets dark lines along its edges where they are asked for', () => {
    const inked = dressed(form, surface, { ...DRESSING, ink: 0.8 })
    expect(valueAt(inked.L, 32, 15)).toBeLessThan(valueAt(worn.L, 32, 15))
    expect(valueAt(inked.L, 4, 4)).toBeCloseTo(valueAt(worn.L, 4, 4), 1)
  })
})

describe('the colours that words name', () => {
  it.each([
    ['made of gold', 60, 110],
    ['翡翠', 140, 180],
    ['a blue vase', 230, 280],
  ])('of "%s" have hues from %i to %i', (text, from, to) => {
    const { colours } = paletteOfWords(text)!
    const coloured = colours.map(({ colour }) => colour).filter((colour) => chromaOf(colour) > 0.05)
    expect(coloured.length).toBeGreaterThan(0)
    for (const colour of coloured) {
      const hue = (hueOf(colour) + 360) % 360
      expect(hue).toBeGreaterThan(from)
      expect(hue).toBeLessThan(to)
    }
  })

  it('are none where no word names one', () => {
    expect(paletteOfWords('a quiet evening')).toBeNull()
  })
})
