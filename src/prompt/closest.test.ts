import { describe, expect, it } from 'vitest'
import { closest } from './closest.ts'

const WORDS = ['style', 'stylize', 'chaos', 'raw', 'ar', 'no']

describe('the nearest word', () => {
  it.each([
    ['styilze', 'stylize'],
    ['STYLISE', 'stylize'],
    ['choas', 'chaos'],
    ['chao', 'chaos'],
    ['chaoss', 'chaos'],
    ['rwa', 'raw'],
    ['arr', 'ar'],
    ['', null],
    ['xx', null],
    ['stylistically', null],
    ['x'.repeat(10_000), null],
  ])('to %j is %j', (written, word) => {
    expect(closest(written, WORDS)).toBe(word)
  })

  it('is none where there are no words', () => {
    expect(closest('raw', [])).toBeNull()
  })
})
