import { createCanvas } from '@napi-rs/canvas'
import { describe, expect, it } from 'vitest'
import { flow, type FlowArea, type Piece } from './flow.ts'
import { widthOf, write } from './lettering.ts'

const PEN = { size: 24, colour: '#000', weight: 0.1 }

/** Pixels that a sign inks. */
function inkOf(sign: string): number {
  const canvas = createCanvas(64, 64)
  const context = canvas.getContext('2d')
  write(context, sign, { ...PEN, x: 16, y: 44 })
  const { data } = context.getImageData(0, 0, 64, 64)
  return data.filter((value, i) => i % 4 === 3 && value > 0).length
}

const piece = (text: string, size = 20): Piece => ({ ...PEN, text, size })
const AREA: FlowArea = { left: 10, top: 0, width: 200, blank: 8, leading: 2, mostRows: 3 }

describe('lettering', () => {
  it('has a sign for every printable letter of ASCII', () => {
    const signs = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
    expect(signs.filter((sign) => inkOf(sign) === 0)).toEqual([])
  })

  it.each(['é', 'Å', 'ç', 'ñ', '狐', 'Ж'])('inks %s as well', (sign) => {
    expect(inkOf(sign)).toBeGreaterThan(0)
  })

  it('puts an accent on its letter without making it wider', () => {
    expect(inkOf('é')).toBeGreaterThan(inkOf('e'))
    expect(widthOf('é', PEN)).toBe(widthOf('e', PEN))
  })

  it('measures what it writes: twice the size is twice the width', () => {
    expect(widthOf('fox', { size: 48 })).toBeCloseTo(2 * widthOf('fox', { size: 24 }), 9)
    expect(widthOf('', PEN)).toBe(0)
  })
})

describe('a flow', () => {
  it('goes on in the next row where a piece has no room, and never beyond its width', () => {
    const { placed } = flow(
      ['lighthouse', 'above', 'the', 'sea'].map((text) => piece(text)),
      AREA,
    )
    expect(new Set(placed.map(({ y }) => y)).size).toBeGreaterThan(1)
    for (const { text, x, size } of placed) expect(x + widthOf(text, { size })).toBeLessThanOrEqual(210)
  })

  it('sets one baseline for all sizes of a row', () => {
    const { placed } = flow([piece('a', 10), piece('b', 30)], AREA)
    expect(placed[0]!.y).toBe(placed[1]!.y)
  })

  it('ends with an ellipsis when there are more rows than it may have', () => {
    const pieces = Array.from({ length: 30 }, () => piece('lighthouse'))
    const { placed, bottom } = flow(pieces, AREA)
    expect(placed.at(-1)!.text).toMatch(/…$/)
    expect(bottom).toBe(3 * 2 * 20)
  })

  it('cuts a word that is wider than a row', () => {
    const [only] = flow([piece('w'.repeat(200))], AREA).placed
    expect(only!.text).toMatch(/^w+…$/)
    expect(widthOf(only!.text, only!)).toBeLessThanOrEqual(AREA.width)
  })
})
