import { describe, expect, it } from 'vitest'
import { seen } from './corridor.ts'

const corridor = { x: 0.5, y: 0.6, half: 2, eye: 1, end: 40, near: 1 }

describe('seen', () => {
  it('keeps what is as high as the eye on the horizon, however far away', () => {
    for (const away of [1, 3, 40]) expect(seen(corridor, 1, 1, away).y).toBeCloseTo(0.6)
  })

  it('brings the distant together at the vanishing point', () => {
    const gap = (away: number) =>
      Math.hypot(seen(corridor, 2, 0, away).x - 0.5, seen(corridor, 2, 0, away).y - 0.6)
    expect(gap(20)).toBeCloseTo(gap(10) / 2)
    expect(gap(1e6)).toBeCloseTo(0)
  })

  it('shows more ground to who looks from higher up', () => {
    expect(seen({ ...corridor, eye: 2.5 }, 0, 0, 5).y).toBeGreaterThan(seen(corridor, 0, 0, 5).y)
  })
})
