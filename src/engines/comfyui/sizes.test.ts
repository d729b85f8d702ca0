import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from './families.ts'
import type { Settings } from './settings.ts'
import { enlargedSize, newSize, panned, redrawnSize, zoomedOut } from './sizes.ts'

const of = (name: keyof typeof FAMILIES) =>
  ({ pixels: FAMILIES[name].pixels, family: FAMILIES[name] }) as Settings
const sdxl = of('sdxl')
const sides = fc.record({
  width: fc.integer({ min: 16, max: 4096 }),
  height: fc.integer({ min: 16, max: 4096 }),
})

describe('the size of new pictures', () => {
  it('has about the pixels of the family, in its own steps', () => {
    expect(newSize({ width: 1, height: 1 }, of('sd15'))).toEqual({ width: 512, height: 512 })
    expect(newSize({ width: 16, height: 9 }, sdxl)).toEqual({ width: 1344, height: 768 })
  })

  it('is never wider than models draw as one picture', () => {
    expect(newSize({ width: 100, height: 1 }, sdxl)).toEqual({ width: 2048, height: 512 })
  })
})

describe('the size of a picture that is drawn again', () => {
  it('is its own where the model can', () => {
    expect(redrawnSize({ width: 1536, height: 1024 }, sdxl)).toEqual({ width: 1536, height: 1024 })
  })

  it('is less for one that is too large', () => {
    const { width, height } = redrawnSize({ width: 4096, height: 4096 }, sdxl)
    expect(width).toBe(height)
    expect(width * height).toBeLessThan(1.7 * 1024 * 1024)
  })
})

describe('an enlarged picture', () => {
  it('has whole steps, and an end', () => {
    expect(enlargedSize({ width: 501, height: 250 }, 2, 8)).toEqual({ width: 1000, height: 504 })
    expect(enlargedSize({ width: 4096, height: 1024 }, 4, 8)).toEqual({ width: 8192, height: 2048 })
  })
})

describe('a wider frame', () => {
  const square = { width: 1024, height: 1024 }

  it('shows a zoomed picture at its own share, in the middle', () => {
    const zoomed = zoomedOut(square, { factor: 2, aspect: null }, sdxl)
    expect(zoomed).toEqual({ frame: square, inner: { width: 512, height: 512 }, left: 256, top: 256 })
  })

  it('becomes square around the whole picture', () => {
    const made = zoomedOut(
      { width: 1536, height: 1024 },
      { factor: 1, aspect: { width: 1, height: 1 } },
      sdxl,
    )
    expect(made.frame).toEqual(square)
    expect(made.inner).toEqual({ width: 1024, height: 683 })
  })

  it.each([
    ['left', 512, 0],
    ['right', 0, 0],
    ['up', 0, 512],
    ['down', 0, 0],
  ] as const)('has its new half %s of a panned picture', (direction, left, top) => {
    const { frame, inner, ...place } = panned(square, direction, sdxl)
    expect(frame.width * frame.height).toBe(1.5 * 1024 * 1024)
    expect(inner).toEqual(square)
    expect(place).toEqual({ left, top })
  })

  it('always holds the picture whole', () => {
    fc.assert(
      fc.property(sides, fc.double({ min: 1, max: 2, noNaN: true }), sides, (size, factor, aspect) => {
        for (const made of [
          zoomedOut(size, { factor, aspect }, sdxl),
          panned(size, 'left', sdxl),
          panned(size, 'down', sdxl),
        ]) {
          expect(made.left + made.inner.width).toBeLessThanOrEqual(made.frame.width)
          expect(made.top + made.inner.height).toBeLessThanOrEqual(made.frame.height)
          expect(
            Math.min(made.left, made.top, made.inner.width - 1, made.inner.height - 1),
          ).toBeGreaterThanOrEqual(0)
        }
      }),
    )
  })
})
