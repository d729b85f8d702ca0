import { describe, expect, it } from 'vitest'
import { maskCoverage, regionCoverage, softCoverage } from './coverage.ts'
import type { Mask } from '../../../pixels/mask.ts'

const WHOLE = { x: 0, y: 0, width: 1, height: 1 }

/** A square mask whose pixels `isWhite` picks. */
const square = (side: number, isWhite: (x: number, y: number) => boolean): Mask => ({
  width: side,
  height: side,
  data: Uint8Array.from({ length: side * side }, (_, i) =>
    isWhite(i % side, Math.floor(i / side)) ? 255 : 0,
  ),
})

const checkered = square(16, (x, y) => (x + y) % 2 === 0)

const at = (mask: Mask, x: number, y: number) => mask.data[y * mask.width + x]

describe('maskCoverage', () => {
  it('is the mask itself where it covers the whole picture at its own size', () => {
    expect(maskCoverage(checkered, WHOLE, checkered)).toEqual(checkered)
  })

  it('lies where its place is, and covers nothing outside', () => {
    const white = square(4, () => true)
    const { data } = maskCoverage(white, { x: 0.5, y: 0, width: 0.5, height: 0.5 }, { width: 4, height: 4 })
    expect([...data].map((value) => (value ? '#' : '.')).join('')).toBe('..##..##........')
  })
})

describe('softCoverage', () => {
  const size = { width: 100, height: 100 }

  it('fades toward edges inside the picture, and covers the middle whole', () => {
    const mask = softCoverage({ x: 0.25, y: 0.25, width: 0.5, height: 0.5 }, size)
    expect(at(mask, 50, 50)).toBe(255)
    expect(at(mask, 25, 50)).toBeLessThan(60)
    expect(at(mask, 10, 50)).toBe(0)
  })

  it("does not fade along the picture's own edges", () => {
    const mask = softCoverage({ x: 0, y: 0, width: 0.5, height: 1 }, size)
    expect(at(mask, 0, 0)).toBe(255)
    expect(at(mask, 0, 99)).toBe(255)
    expect(at(mask, 49, 50)).toBeLessThan(60)
  })
})

describe('regionCoverage', () => {
  it('covers no pixel that the mask left black', async () => {
    const disc = square(64, (x, y) => (x - 32) ** 2 + (y - 32) ** 2 < 400)
    const { data } = await regionCoverage(disc)
    expect([...data].filter((value, i) => value > 0 && disc.data[i] === 0)).toEqual([])
    expect(data[32 * 64 + 32]).toBe(255)
  })

  it('keeps a region of a single pixel whole', async () => {
    const dot = square(64, (x, y) => x === 5 && y === 5)
    expect((await regionCoverage(dot)).data[5 * 64 + 5]).toBe(255)
  })
})
