import { describe, expect, it } from 'vitest'
import { hueOf, chromaOf } from '../colour.ts'
import { emptyPlanes, type Planes } from '../planes/planes.ts'
import { spreadOf } from '../planes/statistics.ts'
import { dressed } from './dress.ts'
import { paletteOfWords } from './materials.ts'
import { regionsOf } from './regions.ts'

const SIZE = { width: 64, height: 64 }
const DRESSING = { regions: 8, detail: 1, texture: 0, ink: 0, light: 0.4, lean: null } as const

/** Planes from lightness, green-red and blue-yellow at every place, in shares. */
function planes(at: (x: number, y: number) => readonly [number, number, number]): Planes {
  const out = emptyPlanes(SIZE)
  for (let i = 0; i < out.L.length; i++) {
    const [L, a, b] = at((i % 64) / 64, Math.floor(i / 64) / 64)
    out.L[i] = L
    out.a[i] = a
    out.b[i] = b
  }
  return out
}

const isInDisc = (x: number, y: number): boolean => Math.hypot(x - 0.5, y - 0.5) < 0.25

/** A dark grey disc on light grey, and a surface that is blue below and orange above, dark below and light above. */
const form = planes((x, y) => [isInDisc(x, y) ? 0.3 : 0.8, 0, 0])
const surface = planes((_, y) => (y > 0.5 ? [0.25, -0.02, -0.12] : [0.85, 0.05, 0.1]))

const at = (plane: Float32Array, x: number, y: number): number => plane[y * 64 + x]!

describe('regions', () => {
  it('part what differs in colour', () => {
    const { regions } = regionsOf(form, 8)
    const dark = regions.filter(({ colour }) => colour.L < 0.5)
    expect(dark.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(Math.PI * 0.25 ** 2, 1)
  })

  it('spread numbers so that each pixel has those of its own region', () => {
    const { regions, spread } = regionsOf(form, 8)
    const [light] = spread([regions.map(({ colour }) => colour.L)])
    expect(at(light!, 32, 32)).toBeCloseTo(0.3, 1)
    expect(at(light!, 2, 2)).toBeCloseTo(0.8, 1)
  })
})

describe('a dressed form', () => {
  const worn = dressed(form, surface, DRESSING)

  it('keeps its light and dark, and its edges where they were', () => {
    expect(at(worn.L, 32, 32)).toBeLessThan(at(worn.L, 4, 4) - 0.3)
    expect(Math.abs(at(worn.L, 32, 17) - at(worn.L, 32, 14))).toBeGreaterThan(0.25)
  })

  it('wears what the surface has at the same rank of lightness', () => {
    expect(at(worn.b, 32, 32)).toBeLessThan(-0.04)
    expect(at(worn.b, 4, 4)).toBeGreaterThan(0.04)
  })

  it('has nearly the contrast of the form, however flat the surface is', () => {
    const flat = dressed(
      form,
      planes(() => [0.5, 0, 0]),
      DRESSING,
    )
    expect(spreadOf(flat.L).deviation).toBeGreaterThan(0.8 * spreadOf(form.L).deviation)
  })

  it('gets dark lines along its edges where they are asked for', () => {
    const inked = dressed(form, surface, { ...DRESSING, ink: 0.8 })
    expect(at(inked.L, 32, 15)).toBeLessThan(at(worn.L, 32, 15))
    expect(at(inked.L, 4, 4)).toBeCloseTo(at(worn.L, 4, 4), 1)
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
