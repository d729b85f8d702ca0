import { describe, expect, it } from 'vitest'
import type { Mask } from '../../../pixels/mask.ts'
import { emptyPixels, type Pixels } from '../../../pixels/pixels.ts'
import { hash } from '../random.ts'
import { continuedFrom, sheetSize } from './continuation.ts'

const SIDE = 80

/** A grey picture, its level told for every place, with nothing in what is free. */
function picture(levelAt: (x: number, y: number) => number, free: Mask): Pixels {
  const pixels = emptyPixels(free)
  for (let i = 0; i < free.data.length; i++) {
    const level = levelAt(i % free.width, Math.floor(i / free.width))
    if (free.data[i] === 0) pixels.data.set([level, level, level, 255], i * 4)
  }
  return pixels
}

const free = (isFree: (x: number, y: number) => boolean, side = SIDE): Mask => ({
  width: side,
  height: side,
  data: Uint8Array.from({ length: side * side }, (_, i) =>
    isFree(i % side, Math.floor(i / side)) ? 255 : 0,
  ),
})

const hole = free((x, y) => Math.hypot(x - 40, y - 40) < 20)
const right = free((x) => x >= 52)
const around = free((x, y) => x < 20 || x >= 60 || y < 20 || y >= 60)
const levelIn = ({ data, width }: Pixels, x: number, y: number) => data[(y * width + x) * 4] ?? 0
const continued = (levelAt: (x: number, y: number) => number, missing: Mask, seed = 1): Pixels =>
  continuedFrom(picture(levelAt, missing), missing, { short: missing.height, seed })

/** Mean and mean deviation of the levels that a mask marks. */
function statisticsOf(pixels: Pixels, { data }: Mask, marked: number) {
  const levels = [...data.keys()].filter((i) => data[i] === marked).map((i) => pixels.data[i * 4] ?? 0)
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length
  return { mean, deviation: levels.reduce((sum, level) => sum + Math.abs(level - mean), 0) / levels.length }
}

/** Pebbles: every few pixels another level. */
const pebbles = (x: number, y: number) => 90 + (hash(Math.floor(x / 3), Math.floor(y / 3)) % 100)

describe('a picture that goes on', () => {
  it('has its horizon run through the hole', () => {
    const out = continued((_, y) => (y < 40 ? 200 : 60), hole)
    expect(levelIn(out, 40, 34)).toBeGreaterThan(190)
    expect(levelIn(out, 40, 46)).toBeLessThan(70)
  })

  it('leaves what is kept as it is, and all opaque', () => {
    const levelAt = (x: number, y: number) => (x * 3 + y * 2) % 256
    const [kept, out] = [picture(levelAt, hole), continued(levelAt, hole)]
    const changed = [...hole.data.keys()].filter(
      (i) => hole.data[i] === 0 && out.data[i * 4] !== kept.data[i * 4],
    )
    expect(changed).toEqual([])
    expect(out.data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true)
  })

  it('does not draw out what stands beside the hole', () => {
    const out = continued((x) => (x >= 16 && x < 21 ? 20 : 200), hole)
    expect(levelIn(out, 40, 40)).toBeGreaterThan(185)
  })

  it('runs out beyond its edges where nothing was', () => {
    const out = continued((_, y) => (y < 40 ? 180 : 80), around)
    expect(levelIn(out, 3, 30)).toBeCloseTo(180, -1)
    expect(levelIn(out, 3, 50)).toBeCloseTo(80, -1)
    expect(levelIn(out, 70, 2)).toBeCloseTo(180, -1)
    expect(levelIn(out, 40, 78)).toBeCloseTo(80, -1)
  })

  it.each([
    ['a hole', hole],
    ['one side', right],
    ['all sides', around],
  ])('is as light and as lively on %s as what it goes on from', (_where, missing) => {
    const out = continued(pebbles, missing)
    const [kept, grown] = [statisticsOf(out, missing, 0), statisticsOf(out, missing, 255)]
    expect(Math.abs(grown.mean - kept.mean)).toBeLessThan(12)
    expect(grown.deviation).toBeGreaterThan(0.6 * kept.deviation)
    expect(grown.deviation).toBeLessThan(1.3 * kept.deviation)
  })

  it('does not drag its edge out: no row is one level', () => {
    const out = continued(pebbles, right)
    const row = Array.from({ length: 24 }, (_, i) => levelIn(out, 54 + i, 41))
    expect(Math.max(...row) - Math.min(...row)).toBeGreaterThan(30)
  })

  it('shows the figure in its middle once, neither again nor mirrored', () => {
    const figure = (x: number, y: number) => (Math.hypot(x - 30, (y - 44) / 1.6) < 7 ? 10 : pebbles(x, y))
    const out = continued(figure, right)
    const dark = [...right.data.keys()].filter((i) => right.data[i] === 255 && (out.data[i * 4] ?? 0) < 50)
    expect(dark.length).toBeLessThan(10)
  })

  it('is the mirror image of nothing', () => {
    const out = continued(pebbles, right)
    const differing = [...right.data.keys()].filter((i) => {
      const [x, y] = [i % SIDE, Math.floor(i / SIDE)]
      return x >= 52 && Math.abs(levelIn(out, x, y) - levelIn(out, 103 - x, y)) > 8
    })
    expect(differing.length).toBeGreaterThan(0.5 * 28 * SIDE)
  })

  it('is the same for a seed, and another for another', () => {
    expect(continued(pebbles, right, 4).data).toEqual(continued(pebbles, right, 4).data)
    expect(continued(pebbles, right, 5).data).not.toEqual(continued(pebbles, right, 4).data)
  })

  it('is its own broad colours where too little is known to copy from', () => {
    const strip = free((x) => x >= 3)
    const out = continued(() => 120, strip)
    expect(levelIn(out, 70, 40)).toBeCloseTo(120, -1)
  })

  it('carries what it found at a small size out in the pixels of a large picture', () => {
    const large = free((x) => x >= 300, 400)
    const lines = (x: number, y: number) => ((x + y) % 4 < 2 ? 60 : 190)
    const out = continued(lines, large)
    const { deviation } = statisticsOf(out, large, 255)
    expect(deviation).toBeGreaterThan(40)
  })

  it('is worked out on a sheet that stays as small for any picture', () => {
    expect(sheetSize({ width: 4096, height: 2048 })).toEqual({ width: 192, height: 96 })
    expect(sheetSize({ width: 30_000, height: 10 })).toEqual({ width: 192, height: 1 })
    expect(sheetSize({ width: 80, height: 60 })).toEqual({ width: 80, height: 60 })
  })
})
