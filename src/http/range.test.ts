import { expect, it } from 'vitest'
import { rangeOf } from './range.ts'

it.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=3-', { start: 3, end: 9 }],
  ['bytes=-4', { start: 6, end: 9 }],
  ['bytes=-99', { start: 0, end: 9 }],
  ['bytes=8-99', { start: 8, end: 9 }],
  ['bytes=9-9', { start: 9, end: 9 }],
])('%s of ten bytes is a part', (header, part) => expect(rangeOf(header, 10)).toEqual(part))

it.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('%s of ten bytes lies outside', (header) =>
  expect(rangeOf(header, 10)).toBe('outside'),
)

it('an empty file has no part at all', () => {
  expect(rangeOf('bytes=0-', 0)).toBe('outside')
  expect(rangeOf('bytes=-1', 0)).toBe('outside')
})

it.each([
  undefined,
  '',
  'bytes=',
  'bytes=-',
  'bytes=5-2',
  'bytes=0-1,3-4',
  'lines=0-1',
  'bytes=a-b',
  'bytes=1',
])('%s asks for nothing that must be honoured', (header) => expect(rangeOf(header, 10)).toBeNull())
