import { describe, expect, it } from 'vitest'
import { somePlanes, valueAt } from '../fixtures/some-planes.ts'
import type { Planes } from '../planes/planes.ts'
import { composeScenes } from '../compose/compose.ts'
import { anAsk } from '../fixtures/an-ask.ts'
import { PLACES } from '../places/atlas.ts'
import { spreadOf } from '../planes/statistics.ts'
import { collage } from './collage.ts'
import { harmonised } from './harmony.ts'
import { shareAlong, type Join } from './path.ts'
import { attention, dress, exposure, seam } from './recipes.ts'

/** Red stripes, and a blue field with a light disc at the right. */
const red = somePlanes((x) => [Math.floor(x * 16) % 2 === 0 ? 0.4 : 0.5, 0.15, 0.08])
const blue = somePlanes((x, y) => [Math.hypot(x - 0.75, y - 0.5) < 0.15 ? 0.9 : 0.45, -0.03, -0.15])

const DOWN: Join = { runs: 'down', at: 0.5, reach: 0.2, slant: 0 }

describe('a line to join along', () => {
  it('has the first picture on one side and the other on the other', () => {
    const share = shareAlong(red, blue, DOWN)
    for (const y of [0, 20, 63]) expect([valueAt(share, 0, y), valueAt(share, 63, y)]).toEqual([0, 1])
    const across = shareAlong(red, blue, { ...DOWN, runs: 'across' })
    for (const x of [0, 20, 63]) expect([valueAt(across, x, 0), valueAt(across, x, 63)]).toEqual([0, 1])
  })

  it('runs where the pictures are alike', () => {
    const same = somePlanes((x) => [Math.abs(x - 0.42) < 0.03 ? 0.5 : 0.9, 0, 0])
    const share = shareAlong(
      somePlanes(() => [0.5, 0, 0]),
      same,
      DOWN,
    )
    const crossing = Array.from({ length: 64 }, (_, x) => valueAt(share, x, 32)).findIndex(
      (value) => value > 0.5,
    )
    expect(crossing / 64).toBeCloseTo(0.42, 1)
  })
})

describe('harmony', () => {
  it('brings light and colours nearer to one another, and none beyond', () => {
    const [one, other] = harmonised([red, blue])
    const gap = (first: Planes, second: Planes) => spreadOf(first.b).mean - spreadOf(second.b).mean
    expect(gap(one!, other!)).toBeLessThan(gap(red, blue) * 0.6)
    expect(gap(one!, other!)).toBeGreaterThan(0)
  })
})

describe('a recipe', () => {
  it.each([
    ['exposure', exposure],
    ['seam', seam],
    ['dress', dress],
    ['attention', attention],
  ] as const)('%s shows something of both pictures, and neither alone', (_, recipe) => {
    const blended = recipe([red, blue], 0)
    for (const alone of [red, blue]) {
      const apart = blended.L.map(
        (value, i) => Math.abs(value - alone.L[i]!) + Math.abs(blended.b[i]! - alone.b[i]!),
      )
      expect(spreadOf(apart).mean).toBeGreaterThan(0.02)
    }
  })

  it('joins as many pictures as there are, in their order', () => {
    const green = somePlanes(() => [0.5, -0.12, 0.1])
    const blended = seam([red, green, blue], 0)
    const [left, middle, right] = [4, 32, 60].map((x) => ({
      a: valueAt(blended.a, x, 32),
      b: valueAt(blended.b, x, 32),
    }))
    expect(left!.a).toBeGreaterThan(middle!.a)
    expect(right!.b).toBeLessThan(middle!.b)
  })

  it('shows the others in the dark masses of an exposure, and leaves its light alone', () => {
    const form = somePlanes((x) => (x < 0.5 ? [0.1, 0, 0] : [0.95, 0, 0]))
    const blended = exposure([form, red], 0)
    expect(valueAt(blended.a, 10, 32)).toBeGreaterThan(0.1)
    expect(valueAt(blended.a, 58, 32)).toBeCloseTo(0, 3)
  })
})

describe('a collage', () => {
  const [scene] = composeScenes(anAsk())

  it.each(PLACES.map(({ name }) => name))('has pictures for the sky of %s and keeps its land', (place) => {
    const names = collage({ ...scene!, place }, [red, blue], 0).map(({ name }) => name)
    expect(names).toContain('picture')
    const sky = new Set(['light', 'stars', 'storm clouds', 'streaks', 'clouds'])
    expect(names.filter((name) => sky.has(name))).toEqual([])
    expect(names.indexOf('discs')).toBeLessThan(names.length - 1)
  })
})
