import { describe, expect, it } from 'vitest'
import { nextTry, verdictOf, type Failed, type Verdict } from './courier-ladder.ts'

const now = Date.UTC(2026, 10, 21, 12)
const failed: Failed = { verdict: 'unheard', isFinal: true, attempts: 0, retryAfter: null, now, draw: 0.5 }

/** The pauses until it is given up, in seconds. */
function pauses(more: Partial<Failed>): number[] {
  const seconds: number[] = []
  for (let attempts = 0; ; attempts += 1) {
    const at = nextTry({ ...failed, ...more, attempts })
    if (at === null) return seconds
    seconds.push((at - now) / 1_000)
  }
}

describe('the answers of webhooks', () => {
  it.each<[Verdict, readonly number[]]>([
    ['taken', [200, 201, 202, 204, 299]],
    ['gone', [410]],
    ['unheard', [408, 425, 429, 500, 502, 503, 504, 599]],
    ['refused', [301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 422]],
  ])('are %s with %j', (verdict, statuses) => {
    expect(statuses.map(verdictOf)).toEqual(statuses.map(() => verdict))
  })
})

describe('the ladder of tries', () => {
  it('is long for the last word that nobody heard', () => {
    const ladder = [1, 5, 30, 120, 600, 1_800, 3_600, 7_200, 14_400, 28_800]
    expect(pauses({})).toEqual(ladder)
  })

  it('is short for what passes and for what was refused', () => {
    expect(pauses({ isFinal: false })).toEqual([1, 5, 30])
    expect(pauses({ verdict: 'refused' })).toEqual([1, 30, 300])
    expect(pauses({ verdict: 'refused', isFinal: false })).toEqual([1])
  })

  it('is drawn from a tenth around each pause', () => {
    expect(pauses({ isFinal: false, draw: 0 })).toEqual([0.9, 4.5, 27])
    expect(pauses({ isFinal: false, draw: 1 })).toEqual([1.1, 5.5, 33])
  })

  it.each([
    ['seconds', '60', 60],
    ['a date', new Date(now + 90_000).toUTCString(), 90],
    ['less than the ladder', '0', 1],
    ['a date in the past', new Date(now - 90_000).toUTCString(), 1],
    ['more than an hour', '86400', 3_600],
    ['more than numbers hold', '9'.repeat(400), 3_600],
    ['nothing that can be read', 'soon', 1],
    ['a negative number', '-5', 1],
    ['nothing', '', 1],
  ])('heeds a Retry-After that says %s', (_, retryAfter, seconds) => {
    expect(nextTry({ ...failed, retryAfter })).toBe(now + seconds * 1_000)
  })

  it('does not go on because a receiver asks for it', () => {
    expect(nextTry({ ...failed, attempts: 10, retryAfter: '60' })).toBeNull()
  })
})
