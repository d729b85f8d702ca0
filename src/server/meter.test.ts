import { describe, expect, it } from 'vitest'
import { createMeter, type RunNote } from './meter.ts'

const good = (ms: number): RunNote => ({ ms, failure: null, reason: null })
const bad: RunNote = { ms: 1, failure: 'engine-unavailable', reason: 'nobody answers' }

describe('the meter', () => {
  it('knows nothing before the first run', () => {
    expect(createMeter().of('one')).toEqual({ runs: 0, errorRate: null, latencyMs: null, lastFailure: null })
  })

  it('tells the middle of the good times and the share of the bad ends', () => {
    const meter = createMeter()
    for (const run of [good(30), bad, good(10), good(20)]) meter.note('one', run)
    expect(meter.of('one')).toEqual({
      runs: 4,
      errorRate: 0.25,
      latencyMs: 20,
      lastFailure: 'nobody answers',
    })
  })

  it('counts the last hundred', () => {
    const meter = createMeter()
    meter.note('one', bad)
    for (let i = 0; i < 100; i++) meter.note('one', good(5))
    expect(meter.of('one')).toMatchObject({ runs: 100, errorRate: 0 })
  })
})
