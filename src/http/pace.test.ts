import { expect, it } from 'vitest'
import { createPace } from './pace.ts'

it('counts an owner up to the limit, then says how long to wait', () => {
  let now = 1000
  const pace = createPace(2, () => now)
  expect([pace.take('alice'), pace.take('alice')]).toEqual([0, 0])
  now += 15_500
  expect(pace.take('alice')).toBe(45)
})

it('counts each owner alone', () => {
  const pace = createPace(1, () => 0)
  expect([pace.take('alice'), pace.take('bob'), pace.take('alice')]).toEqual([0, 0, 60])
})

it('begins a new minute when the last one is over', () => {
  let now = 0
  const pace = createPace(1, () => now)
  pace.take('alice')
  now = 59_999
  expect(pace.take('alice')).toBe(1)
  now = 60_000
  expect(pace.take('alice')).toBe(0)
})

it('counts nothing where there is no limit', () => {
  const pace = createPace(0, () => 0)
  expect(Array.from({ length: 500 }, () => pace.take('alice')).every((wait) => wait === 0)).toBe(true)
})
