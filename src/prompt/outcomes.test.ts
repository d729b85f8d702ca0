import { describe, expect, it } from 'vitest'
import { OUTCOMES, readScript, readTime, scriptOf, takeMarks, wrongIn } from './outcomes.ts'

describe('what is asked of a sandbox', () => {
  it.each([
    ['a paper boat', 'a paper boat', null],
    ['a paper [[fail:no luck]] boat', 'a paper boat', 'fail:no luck'],
    ['a boat --ar 3:2 [[slow:30s]][[nsfw]]', 'a boat --ar 3:2', 'slow:30s; nsfw'],
    ['[[stall]]', '', 'stall'],
    ['a [boat] [[', 'a [boat] [[', null],
  ])('is taken out of the words: %s', (raw, words, asked) => {
    expect(takeMarks(raw)).toEqual({ words, asked })
  })

  it.each(Object.values(OUTCOMES).map(({ written }) => written))(
    'is read as it is written: %s',
    (written) => {
      expect(wrongIn(written)).toBeNull()
      expect(Object.keys(readScript(written))).toEqual([written.split(':')[0]])
    },
  )

  it.each([
    ['slow:1.5s', { slow: 1_500 }],
    ['progress: 10, 50,90', { progress: [10, 50, 90] }],
    ['fail: it says: no ; crash', { fail: 'it says: no', crash: true }],
    ['', {}],
  ])('has values: %s', (asked, script) => {
    expect(readScript(asked)).toEqual(script)
  })

  it.each([
    'explode',
    'slow',
    'slow:fast',
    'slow:25h',
    'stall:1s',
    'fail',
    'progress:100',
    'progress:',
    'toString',
  ])('is found to be wrong: %s', (wrong) => {
    expect(wrongIn(`nsfw; ${wrong}`)).toBe(wrong)
    expect(readScript(`nsfw; ${wrong}`)).toEqual({ nsfw: true })
  })

  it('once, holds for the first run', () => {
    expect(readScript('once:unavailable; slow:1s', 1)).toEqual({ unavailable: true, slow: 1_000 })
    expect(readScript('once:unavailable; slow:1s', 2)).toEqual({ slow: 1_000 })
  })
})

describe('rules', () => {
  const rules = [
    { match: 'Dragon', outcome: 'nsfw' },
    { match: '/^a (red|blue) /', outcome: 'stall' },
    { outcome: 'crash' },
  ]
  it.each([
    ['an old dragon', { nsfw: true }],
    ['a red dragonfly', { nsfw: true }],
    ['a red boat', { stall: true }],
    ['A red boat', { crash: true }],
  ])('decide by the first that matches: %s', (words, script) => {
    expect(scriptOf({ asked: null, words, rules })).toEqual(script)
  })

  it('give way to what a task asks', () => {
    expect(scriptOf({ asked: 'slow:1s', words: 'dragon', rules })).toEqual({ slow: 1_000 })
  })
})

it.each([
  ['500ms', 500],
  ['30s', 30_000],
  ['1.5m', 90_000],
  ['24h', 86_400_000],
  ['25h', null],
  ['30', null],
  ['-1s', null],
  ['', null],
])('the time %j is %j milliseconds', (text, ms) => {
  expect(readTime(text)).toBe(ms)
})
