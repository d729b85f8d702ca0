import { describe, expect, it } from 'vitest'
import { absent, allOf, anyOf, listOf, mismatch, partOf, shown, that, type Pattern } from './match.ts'

const even = that('an even number', (value) => Number(value) % 2 === 0)

describe('a pattern', () => {
  it.each<readonly [Pattern, unknown]>([
    [null, null],
    ['a', 'a'],
    [/^a/, 'ab'],
    [even, 4],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, { a: /x/ }],
      [1, { a: 'x' }],
    ],
    [anyOf(null, ''), ''],
    [allOf(/a/, /b/), 'ab'],
    [listOf(even), []],
    [{ a: absent, b: absent }, { a: null }],
  ])('%j fits %j', (pattern, value) => {
    expect(mismatch(pattern, value)).toBeNull()
  })

  it.each<readonly [Pattern, unknown, string]>([
    [1, '1', 'the answer is "1"; wanted 1'],
    [null, undefined, 'the answer is missing; wanted null'],
    [/^a/, 5, 'the answer is 5; wanted text like /^a/'],
    [even, 3, 'the answer is 3; wanted an even number'],
    [{ a: { b: [1] } }, { a: { b: [2] } }, 'the answer.a.b[0] is 2; wanted 1'],
    [{ a: 1 }, [], 'the answer is []; wanted an object'],
    [[1, 2], [1], 'the answer is [1]; wanted 2 items'],
    [listOf(even), [2, 3], 'the answer[1] is 3; wanted an even number'],
    [{ a: absent }, { a: 0 }, 'the answer.a is 0; wanted nothing'],
  ])('%j tells how %j differs', (pattern, value, words) => {
    expect(mismatch(pattern, value)).toBe(words)
  })

  it('of several forms tells how each differs', () => {
    expect(mismatch(anyOf(1, null, /x/), 2)).toBe('the answer is 2; wanted 1 or null or text like /x/')
    expect(mismatch(anyOf(1, { a: 1 }), { a: 2 })).toBe(
      'the answer is {"a":2}; wanted 1; or: the answer.a is 2; wanted 1',
    )
  })

  it('is filled with what was kept, however deep it stands', () => {
    const place = { path: 'it', fill: (text: string) => text.replace('{id}', '7') }
    const pattern = allOf(listOf({ a: anyOf('{id}', null) }))
    expect(mismatch(pattern, [{ a: '7' }], place)).toBeNull()
    expect(mismatch(pattern, [{ a: '8' }], place)).toBe('it[0].a is "8"; wanted "7" or null')
  })
})

describe('a path', () => {
  it.each([
    ['a.1.b', { a: [0, { b: 'c' }] }, 'c'],
    ['length', [1], 1],
    ['a.b', { a: null }, undefined],
    ['a', 'text', undefined],
  ])('%s leads to its part of %j', (path, value, part) => {
    expect(partOf(value, path)).toBe(part)
  })
})

it('a long value is shortened where it is shown', () => {
  expect(shown('x'.repeat(1000))).toHaveLength(161)
})
