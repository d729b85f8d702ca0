import { describe, expect, it } from 'vitest'
import { areasOf, eachMeeting, runsOf } from './runs.ts'

const size = { width: 5, height: 3 }
const pixels = Uint8Array.from(
  [
    [1, 1, 2, 2, 1],
    [1, 2, 2, 1, 1],
    [2, 2, 1, 1, 1],
  ].flat(),
)

describe('runsOf', () => {
  it('parts every row where its label changes', () => {
    const runs = runsOf(pixels, size)
    expect([...runs.labels]).toEqual([1, 2, 1, 1, 2, 1, 2, 1])
    expect([...runs.starts]).toEqual([0, 2, 4, 5, 6, 8, 10, 12, 15])
    expect([...runs.rows]).toEqual([0, 3, 6, 8])
  })
})

describe('eachMeeting', () => {
  it('tells every side that two runs share once', () => {
    const sides: number[] = []
    eachMeeting(runsOf(pixels, size), (_, __, shared) => sides.push(shared))
    // Five between runs of a row, ten between rows.
    expect(sides.reduce((sum, one) => sum + one, 0)).toBe(5 + 10)
  })

  it('tells how long a side is', () => {
    const met: number[][] = []
    eachMeeting(runsOf(pixels, size), (...meeting) => met.push(meeting))
    expect(met).toContainEqual([4, 1, 1])
    expect(met).toContainEqual([7, 5, 2])
    expect(met).not.toContainEqual([3, 1, 1])
  })
})

describe('areasOf', () => {
  it('joins runs of one label that lie above each other, and numbers areas as they are met', () => {
    const areas = areasOf(runsOf(pixels, size))
    expect(areas.count).toBe(3)
    expect([...areas.of]).toEqual([0, 1, 2, 0, 1, 2, 1, 2])
  })

  it('joins the arms of what is met in two places', () => {
    const fork = Uint8Array.from([1, 0, 1, 1, 1, 1])
    expect([...areasOf(runsOf(fork, { width: 3, height: 2 })).of]).toEqual([0, 1, 0, 0])
  })
})
