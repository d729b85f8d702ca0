import { describe, expect, it } from 'vitest'
import { LIVELINESS, windOf, type Moment, type Wind } from './movement.ts'
import { laysOf, type Act } from './pane.ts'

const plane = { left: 0, top: 0, width: 100, height: 60, data: new Uint8Array(100 * 60 * 4) }

const OPEN = windOf({ motion: 'high', seconds: 5, after: null, returns: false })
const NEXT = windOf({ motion: 'high', seconds: 4, after: OPEN, returns: false })
const LOOP = windOf({ motion: 'high', seconds: 5, after: null, returns: true })

const at = (act: Act, wind: Wind, share: number) => {
  const moment: Moment = { ...LIVELINESS.high, share, seconds: 5, seed: 1, wind }
  return laysOf({ plane, act }, moment)
}

/** Where the left and the right edge of a sheet of 100 pixels are seen. */
const edges = ({ matrix: { a, e } }: { readonly matrix: { readonly a: number; readonly e: number } }) =>
  [e, 100 * a + e].toSorted((one, other) => one - other)

const SHARES = Array.from({ length: 21 }, (_, i) => i / 20)

describe.each([
  ['to the right', 3],
  ['to the left', -3],
])('what the wind carries %s', (_, across) => {
  const act: Act = { kind: 'drifts', across, down: 0, width: 100 }

  it('is never seen twice: it does not fade, and what comes after it begins where it ends', () => {
    for (const wind of [OPEN, NEXT, LOOP]) {
      for (const share of SHARES) {
        const lays = at(act, wind, share)
        expect(lays.map(({ alpha }) => alpha)).toEqual(lays.map(() => 1))
        const [before, own] = lays.map(edges).toSorted((one, other) => one[0]! - other[0]!)
        if (own) expect(own[0]).toBeCloseTo(before![1]!, 9)
      }
    }
  })

  it('leaves no gap on the side that it comes from', () => {
    const lefts = at(act, OPEN, 1).map((lay) => edges(lay))
    expect(Math.min(...lefts.map(([left]) => left!))).toBeLessThanOrEqual(0)
    expect(Math.max(...lefts.map(([, right]) => right!))).toBeGreaterThanOrEqual(100)
  })

  it('is where it was when a shot has returned', () => {
    const [own] = at(act, LOOP, 1).slice(-1)
    expect(own!.matrix.e).toBeCloseTo(0, 9)
    expect(own!.matrix.f).toBeCloseTo(0, 9)
  })
})

describe('what streams', () => {
  const act: Act = { kind: 'streams', x: 0, y: -60, every: 4 }

  it('comes again behind itself', () => {
    for (const share of SHARES) {
      const [one, other] = at(act, OPEN, share).map(({ matrix }) => matrix.f)
      expect(other! - one!).toBeCloseTo(60, 9)
    }
  })

  it('is in its place at the beginning, and again when a shot has returned', () => {
    for (const [wind, share] of [
      [OPEN, 0],
      [LOOP, 1],
    ] as const) {
      expect(at(act, wind, share)[0]!.matrix.f).toBeCloseTo(0, 9)
    }
  })
})
