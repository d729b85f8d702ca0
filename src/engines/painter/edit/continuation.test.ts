import { describe, expect, it } from 'vitest'
import type { Mask } from '../../../pixels/mask.ts'
import { emptyPixels, type Pixels } from '../../../pixels/pixels.ts'
import { continuedAcross } from './continuation.ts'

const SIDE = 80

/** A grey picture, its level told for every place, with nothing in what is free. */
function picture(levelAt: (x: number, y: number) => number, free: Mask): Pixels {
  const pixels = emptyPixels(free)
  for (let i = 0; i < free.data.length; i++) {
    const level = levelAt(i % SIDE, Math.floor(i / SIDE))
    if (free.data[i] === 0) pixels.data.set([level, level, level, 255], i * 4)
  }
  return pixels
}

const free = (isFree: (x: number, y: number) => boolean): Mask => ({
  width: SIDE,
  height: SIDE,
  data: Uint8Array.from({ length: SIDE * SIDE }, (_, i) =>
    isFree(i % SIDE, Math.floor(i / SIDE)) ? 255 : 0,
  ),
})

const hole = free((x, y) => Math.hypot(x - 40, y - 40) < 20)
const levelIn = ({ data }: Pixels, x: number, y: number) => data[(y * SIDE + x) * 4] ?? 0

describe('a picture that goes on', () => {
  it('has its horizon run through the hole', () => {
    const out = continuedAcross(
      picture((_, y) => (y < 40 ? 200 : 60), hole),
      hole,
      SIDE,
    )
    expect(levelIn(out, 40, 34)).toBeGreaterThan(190)
    expect(levelIn(out, 40, 46)).toBeLessThan(70)
  })

  it('leaves what is kept as it is, and all opaque', () => {
    const kept = picture((x, y) => (x * 3 + y * 2) % 256, hole)
    const out = continuedAcross(kept, hole, SIDE)
    const [first] = [levelIn(out, 3, 5)]
    expect(first).toBe(levelIn(kept, 3, 5))
    expect(out.data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })

  it('does not draw out what stands beside the hole', () => {
    const tower = picture((x) => (x >= 16 && x < 21 ? 20 : 200), hole)
    expect(levelIn(continuedAcross(tower, hole, SIDE), 40, 40)).toBeGreaterThan(185)
  })

  it('runs out beyond its edges where nothing was', () => {
    const around = free((x, y) => x < 20 || x >= 60 || y < 20 || y >= 60)
    const out = continuedAcross(
      picture((_, y) => (y < 40 ? 180 : 80), around),
      around,
      SIDE,
    )
    expect(levelIn(out, 3, 30)).toBeCloseTo(180, -1)
    expect(levelIn(out, 3, 50)).toBeCloseTo(80, -1)
    expect(levelIn(out, 70, 2)).toBeCloseTo(180, -1)
    expect(levelIn(out, 40, 78)).toBeCloseTo(80, -1)
  })
})
