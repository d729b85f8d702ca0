import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clampAspect, readAspect, sameAspect, sizeOf, writeAspect } from './aspect.ts'

const ratios = fc.record({ width: fc.integer({ min: 1, max: 50 }), height: fc.integer({ min: 1, max: 50 }) })

describe('a ratio', () => {
  it.each([
    ['16:9', '16:9'],
    ['32:18', '16:9'],
    ['139:100', '139:100'],
  ])('of %s reads as %s', (text, ratio) => {
    const aspect = readAspect(text)
    expect(aspect && writeAspect(aspect)).toBe(ratio)
  })

  it.each(['1.39:1', '0:1', '1:0', '-1:2', '16x9', '16:', '', '1:2:3', '1000000:1'])('is not %j', (text) => {
    expect(readAspect(text)).toBeNull()
  })

  it.each([
    [5, 1, '2:1'],
    [1, 5, '1:2'],
    [3, 2, '3:2'],
  ])('%i:%i is at most two to one as %s', (width, height, clamped) => {
    expect(writeAspect(clampAspect({ width, height }, 2))).toBe(clamped)
  })

  it('is the same as one that differs by rounding only', () => {
    expect(sameAspect({ width: 16, height: 9 }, { width: 1360, height: 768 })).toBe(true)
    expect(sameAspect({ width: 16, height: 9 }, { width: 3, height: 2 })).toBe(false)
  })
})

describe('the size of a ratio', () => {
  it('is a square megapixel unless told otherwise', () => {
    expect(sizeOf({ width: 1, height: 1 })).toEqual({ width: 1024, height: 1024 })
  })

  it('has whole steps for sides and about the pixels asked for', () => {
    fc.assert(
      fc.property(ratios, (ratio) => {
        const { width, height } = sizeOf(ratio, 1_000_000, 8)
        expect([width % 8, height % 8]).toEqual([0, 0])
        expect(Math.abs(width * height - 1_000_000)).toBeLessThan(40_000)
        expect(sameAspect(ratio, { width, height })).toBe(true)
      }),
    )
  })

  it('is never without a side', () => {
    expect(sizeOf({ width: 99_999, height: 1 }, 1024, 16).height).toBe(16)
  })
})
