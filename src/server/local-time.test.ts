import { describe, expect, it } from 'vitest'
import { createLocalTime } from './local-time.ts'

const at = (iso: string) => Date.parse(iso)

describe('the time on the wall', () => {
  it.each([
    ['UTC', '2026-11-21T00:00:00Z', '2026-11-21', 0],
    ['UTC', '2026-11-21T23:59:59Z', '2026-11-21', 1439],
    ['Asia/Shanghai', '2026-12-31T16:30:00Z', '2027-01-01', 30],
    ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08', 180],
    ['Asia/Kathmandu', '2026-11-21T00:00:00Z', '2026-11-21', 345],
  ])('in %s at %s is %s, minute %i', (zone, moment, day, minute) => {
    expect(createLocalTime(zone)(at(moment))).toEqual({ day, minute })
  })

  it('goes on when a minute is over, and back when it is asked for an earlier moment', () => {
    const read = createLocalTime('UTC')
    expect(read(at('2026-11-21T10:00:59Z')).minute).toBe(600)
    expect(read(at('2026-11-21T10:01:00Z')).minute).toBe(601)
    expect(read(at('2026-11-21T10:00:00Z')).minute).toBe(600)
  })

  it("is the machine's own without a zone", () => {
    const now = new Date(2026, 10, 21, 13, 5)
    expect(createLocalTime(null)(now.getTime())).toEqual({ day: '2026-11-21', minute: 785 })
  })
})
