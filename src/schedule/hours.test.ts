import { describe, expect, it } from 'vitest'
import { isWithin, openAt, readHours } from './hours.ts'

const minute = (text: string) => readHours(`${text}-24:00`)?.[0]?.from ?? Number.NaN
const within = (hours: string, time: string) => isWithin(readHours(hours) ?? [], minute(time))

describe('hours', () => {
  it.each([
    ['09:00-17:00', '09:00', true],
    ['09:00-17:00', '16:59', true],
    ['09:00-17:00', '17:00', false],
    ['09:00-17:00', '08:59', false],
    ['22:00-02:00', '23:30', true],
    ['22:00-02:00', '01:59', true],
    ['22:00-02:00', '02:00', false],
    ['09:00-12:00, 13:00-17:00', '12:30', false],
    ['09:00-12:00，13:00-17:00', '13:00', true],
    ['9:05 - 9:10', '09:07', true],
    ['00:00-24:00', '23:59', true],
    ['12:00-12:00', '12:00', false],
    ['', '12:00', false],
  ])('%s hold %s: %s', (hours, time, expected) => {
    expect(within(hours, time)).toBe(expected)
  })

  it.each(['9-17', '09:00', '09:60-10:00', '24:01-25:00', 'all day', '09:00-17:00-18:00'])(
    'of "%s" are none',
    (text) => {
      expect(readHours(text)).toBeNull()
    },
  )
})

describe('an account', () => {
  const at = (time: string, workTime: string, fishingTime: string) => {
    const { forNew, forFollowUps } = openAt({ workTime, fishingTime }, minute(time))
    return [forNew, forFollowUps]
  }

  it.each([
    ['without hours is open', '12:00', '', '', [true, true]],
    ['is open in work time', '12:00', '09:00-17:00', '', [true, true]],
    ['is closed beside it', '18:00', '09:00-17:00', '', [false, false]],
    [
      'takes follow-ups alone in fishing time within it',
      '12:00',
      '09:00-17:00',
      '12:00-13:00',
      [false, true],
    ],
    [
      'takes follow-ups alone in fishing time beside it',
      '18:00',
      '09:00-17:00',
      '17:00-20:00',
      [false, true],
    ],
    ['takes follow-ups alone in fishing time without work time', '12:00', '', '12:00-13:00', [false, true]],
  ])('%s', (_, time, workTime, fishingTime, expected) => {
    expect(at(time, workTime, fishingTime)).toEqual(expected)
  })
})
