import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

it('counts an owner up to the limit, then says how long to wait', () => {
  let now = 1000
  const pace = createPace(2, () => now)
  expect([pace.take('alice'), pace.take('alice')].map(({ seconds }) => seconds)).toEqual([0, 0])
  now += 15_500
  expect(pace.take('alice')).toEqual({ seconds: 45, limit: 2 })
})

it('counts each owner alone', () => {
  const pace = createPace(1, () => 0)
  const waits = ['alice', 'bob', 'alice'].map((owner) => pace.take(owner).seconds)
  expect(waits).toEqual([0, 0, 60])
})

it('begins a new minute when the last one is over', () => {
  let now = 0
  const pace = createPace(1, () => now)
  pace.take('alice')
  now = 59_999
  expect(pace.take('alice').seconds).toBe(1)
  now = 60_000
  expect(pace.take('alice').seconds).toBe(0)
})

it('counts nothing where there is no limit', () => {
  const pace = createPace(0, () => 0)
  expect(Array.from({ length: 500 }, () => pace.take('alice').seconds).every((wait) => wait === 0)).toBe(true)
})

it("keeps to the limit of an owner's own key", () => {
  const pace = createPace(1, () => 0)
  expect([pace.take('alice', 2), pace.take('alice', 2), pace.take('alice', 2)]).toMatchObject([
    { seconds: 0, limit: 2 },
    { seconds: 0 },
    { seconds: 60 },
  ])
  expect([pace.take('bob', 0), pace.take('bob', 0)].every(({ seconds }) => seconds === 0)).toBe(true)
})
