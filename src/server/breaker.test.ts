import { describe, expect, it } from 'vitest'
import { createBreaker } from './breaker.ts'

const rests = (...failures: Parameters<ReturnType<typeof createBreaker>['note']>[1][]) => {
  const breaker = createBreaker()
  return failures.map((failure) => breaker.note('one', failure))
}

describe('the circuit breaker', () => {
  it('lets an instance rest after three failures in a row, and longer after each more', () => {
    const gone = Array<'engine-unavailable'>(9).fill('engine-unavailable')
    expect(rests(...gone)).toEqual([0, 0, 15_000, 30_000, 60_000, 120_000, 240_000, 300_000, 300_000])
  })

  it('begins again after a run that went well', () => {
    expect(rests('engine-crashed', 'engine-crashed', null, 'engine-crashed', 'timed-out')).toEqual([
      0, 0, 0, 0, 0,
    ])
  })

  it('holds nothing against an instance that is the fault of a task', () => {
    expect(rests('engine-refused', 'invalid-parameter', 'engine-refused', 'too-large')).toEqual([0, 0, 0, 0])
  })

  it('counts each instance apart, and forgets one that is opened anew', () => {
    const breaker = createBreaker()
    breaker.note('one', 'timed-out')
    breaker.note('one', 'timed-out')
    breaker.note('other', 'timed-out')
    expect([breaker.streak('one'), breaker.streak('other')]).toEqual([2, 1])
    breaker.forget('one')
    expect(breaker.note('one', 'timed-out')).toBe(0)
  })
})
