import { describe, expect, it } from 'vitest'
import { fromRgb, toRgb } from '../colours/colour.ts'
import { paletteOf, recolour } from './image-palette.ts'
import { palettesOf } from '../colours/palettes.ts'

/** A picture of two colours: three quarters of the first. */
function twoColours(): Uint8ClampedArray {
  const data = new Uint8ClampedArray(64 * 64 * 4)
  for (let i = 0; i < 64 * 64; i++) data.set(i % 4 === 0 ? [230, 200, 40, 255] : [20, 60, 160, 255], i * 4)
  return data
}

describe('paletteOf', () => {
  it('finds the colours of a picture, the commonest first', () => {
    const { colours } = paletteOf(twoColours(), 64, 64)
    const [r, g, b] = toRgb(colours[0]!.colour)
    expect([r, g, b]).toEqual([20, 60, 160])
    expect(colours.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1)
  })

  it('is empty for a picture that is all transparent', () => {
    expect(paletteOf(new Uint8ClampedArray(16), 2, 2).colours).toEqual([])
  })
})

describe('recolour', () => {
  const [palette] = palettesOf('sunrise')

  it('keeps every role as light as it was', () => {
    const dressed = recolour(palette!, [paletteOf(twoColours(), 64, 64)])
    expect(dressed.sky.map(({ L }) => L)).toEqual(palette!.sky.map(({ L }) => L))
    expect(dressed.deep).not.toEqual(palette!.deep)
  })

  it('follows a heavier image weight further', () => {
    const blue = { colours: [{ colour: fromRgb(20, 60, 160), share: 1 }] }
    const off = (weight: number) => Math.abs(recolour(palette!, [{ ...blue, weight }]).sun.b - palette!.sun.b)
    expect(off(2)).toBeGreaterThan(off(0.25))
  })

  it('changes nothing without colours', () => {
    expect(recolour(palette!, [])).toBe(palette)
  })
})
