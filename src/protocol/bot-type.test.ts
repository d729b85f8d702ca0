import { describe, expect, it } from 'vitest'
import { readBotType } from './bot-type.ts'

describe('a bot', () => {
  it.each([
    ['MID_JOURNEY', 'MID_JOURNEY'],
    ['mj', 'MID_JOURNEY'],
    ['', 'MID_JOURNEY'],
    ['NIJI_JOURNEY', 'NIJI_JOURNEY'],
    ['niji', 'NIJI_JOURNEY'],
  ] as const)('spelt %j is %s', (spelling, bot) => {
    expect(readBotType(spelling)).toBe(bot)
  })
})
