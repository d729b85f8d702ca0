import { describe, expect, it } from 'vitest'
import { createEstimate } from './progress.ts'

describe('a guess', () => {
  it('is at 90 when runs usually end, and never reaches 99', () => {
    const estimate = createEstimate(30_000)
    expect([0, 15_000, 30_000, 60_000, 3_600_000].map(estimate.percentAfter)).toEqual([0, 45, 90, 94, 98])
  })

  it('learns from the middle of the last runs', () => {
    const estimate = createEstimate(30_000)
    for (const ms of [1_000, 2_000, 90_000]) estimate.note(ms)
    expect(estimate.percentAfter(2_000)).toBe(90)
    for (let i = 0; i < 9; i += 1) estimate.note(10_000)
    expect(estimate.percentAfter(5_000)).toBe(45)
  })
})
