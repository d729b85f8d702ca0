import { describe, expect, it } from 'vitest'
import { fromRgb } from '../colours/colour.ts'
import { blurred } from './blur.ts'
import { filled } from './fill.ts'
import { joined } from './multiband.ts'
import { emptyPlanes, pixelsOfPlanes, planesOf, type Plane, type Planes } from './planes.ts'
import { halved, stretched } from './scale.ts'
import { guided } from './smooth.ts'
import { quantilesOf, spreadOf } from './statistics.ts'

const SIZE = { width: 41, height: 30 }

/** A plane from a number for every place. */
const plane = (at: (x: number, y: number) => number, { width, height } = SIZE): Plane =>
  Float32Array.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width)))

const grey = (lightness: number): Planes => ({ ...emptyPlanes(SIZE), L: plane(() => lightness) })

const farthest = (one: Plane, other: Plane): number =>
  Math.max(...one.map((value, i) => Math.abs(value - other[i]!)))

describe('planes', () => {
  it('hold the same colours as single ones, and come back as the same bytes', () => {
    const levels = [0, 1, 5, 18, 64, 129, 200, 254, 255]
    const triples = levels.flatMap((r) => levels.flatMap((g) => levels.map((b) => [r, g, b, 255])))
    const pixels = { width: triples.length, height: 1, data: Uint8Array.from(triples.flat()) }
    const planes = planesOf(pixels)
    for (const [i, [r, g, b]] of triples.entries()) {
      const exact = fromRgb(r!, g!, b!)
      expect(planes.L[i]).toBeCloseTo(exact.L, 3)
      expect(planes.a[i]).toBeCloseTo(exact.a, 3)
      expect(planes.b[i]).toBeCloseTo(exact.b, 3)
    }
    const back = pixelsOfPlanes(planes).data
    expect(Math.max(...back.map((value, i) => Math.abs(value - pixels.data[i]!)))).toBeLessThanOrEqual(1)
  })

  it.each([1, 3, 9, 20])('keep a plain surface when they are blurred by %i', (radius) => {
    expect(
      farthest(
        blurred(
          plane(() => 0.4),
          SIZE,
          radius,
        ),
        plane(() => 0.4),
      ),
    ).toBeLessThan(1e-5)
  })

  it('spread a point over about the radius', () => {
    const soft = blurred(
      plane((x, y) => (x === 20 && y === 15 ? 1 : 0)),
      SIZE,
      2,
    )
    expect(soft[15 * 41 + 20]).toBeGreaterThan(soft[15 * 41 + 22]!)
    expect(soft[15 * 41 + 22]).toBeGreaterThan(0)
    expect(soft[15 * 41 + 32]).toBe(0)
  })

  it('are smaller and larger again without a shift', () => {
    const slope = plane((x) => x / 40)
    const again = stretched(halved(slope, SIZE), { width: 21, height: 15 }, SIZE)
    expect(farthest(again, slope)).toBeLessThan(0.03)
  })
})

describe('filling', () => {
  it('keeps what is known, and fills the rest with what is around it', () => {
    const known = plane((x) => (x < 10 || x > 30 ? 1 : 0))
    const values = plane((x) => (x < 10 ? 0.2 : x > 30 ? 0.8 : 99))
    const [out] = filled([values], known, SIZE)
    for (let i = 0; i < out!.length; i++) if (known[i] === 1) expect(out![i]).toBe(values[i])
    const middle = [12, 20, 28].map((x) => out![15 * 41 + x]!)
    expect(middle).toEqual(middle.toSorted((one, other) => one - other))
    expect(middle.every((value) => value > 0.19 && value < 0.81)).toBe(true)
  })

  it('gives nothing where nothing is known', () => {
    const [out] = filled(
      [plane(() => 1)],
      plane(() => 0),
      SIZE,
    )
    expect(out!.every((value) => value === 0)).toBe(true)
  })
})

describe('joining', () => {
  it('shows each picture whole where the share is its own, far from the seam', () => {
    const share = plane((x) => (x > 20 ? 1 : 0))
    const { L } = joined(grey(0.2), grey(0.8), share)
    expect(L[15 * 41]).toBeLessThan(0.4)
    expect(L[15 * 41 + 40]).toBeGreaterThan(0.6)
  })

  it.each([
    [0, 0.2],
    [1, 0.8],
  ])('gives one of the two for a share of %i everywhere', (share, lightness) => {
    expect(
      farthest(
        joined(
          grey(0.2),
          grey(0.8),
          plane(() => share),
        ).L,
        plane(() => lightness),
      ),
    ).toBeLessThan(1e-5)
  })
})

describe('guided smoothing', () => {
  it('gives coarse planes the edge of the guide', () => {
    const guide = plane((x) => (x < 20 ? 0.1 : 0.9))
    const small = halved(guide, SIZE)
    const half = { width: 21, height: 15 }
    const [out] = guided([small.map((value) => 1 - value)], half, {
      small,
      guide,
      size: SIZE,
      radius: 2,
      keep: 1e-4,
    })
    expect(out![15 * 41 + 19]).toBeGreaterThan(0.8)
    expect(out![15 * 41 + 20]).toBeLessThan(0.2)
  })
})

describe('statistics', () => {
  it('tell mean, deviation and quantiles', () => {
    const steps = plane((x) => (x % 2 === 0 ? 0.25 : 0.75), { width: 40, height: 1 })
    expect(spreadOf(steps)).toEqual({ mean: 0.5, deviation: 0.25 })
    const [low, high] = quantilesOf(steps, [0.2, 0.8])
    expect(low).toBeCloseTo(0.25, 2)
    expect(high).toBeCloseTo(0.75, 2)
  })
})
