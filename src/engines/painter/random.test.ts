import { describe, expect, it } from 'vitest'
import { hash, random } from './random.ts'

describe('hash', () => {
  it('depends on every key and on every bit of a seed', () => {
    expect(hash(1, 'a')).toBe(hash(1, 'a'))
    const keys = [
      hash(1, 'a'),
      hash(2, 'a'),
      hash(1, 'b'),
      hash(2 ** 31 + 1, 'a'),
      hash(-1, 'a'),
      hash(0.5, 'a'),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('random', () => {
  it('repeats its stream and fills the range evenly', () => {
    const next = random(7, 'stream')
    const again = random(7, 'stream')
    const values = Array.from({ length: 2000 }, () => next())
    expect(values.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => again()))
    expect(values.reduce((sum, value) => sum + value, 0) / 2000).toBeCloseTo(0.5, 1)
    expect(Math.min(...values)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...values)).toBeLessThan(1)
  })

  it('draws whole numbers with both bounds', () => {
    const next = random('whole')
    const values = new Set(Array.from({ length: 100 }, () => next.whole(1, 3)))
    expect([...values].toSorted()).toEqual([1, 2, 3])
  })
})
