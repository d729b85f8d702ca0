import { describe, expect, it } from 'vitest'
import { BANNED_WORDS } from './banned-words.ts'
import { findBanned } from './screen.ts'

describe('the built-in words', () => {
  it.each(['a gory battle', 'NSFW', 'self-harm', 'a sex  scene', '一幅色情画'])('refuse %j', (raw) => {
    expect(findBanned(raw, BANNED_WORDS)).not.toBeNull()
  })

  it.each([
    'naked branches in the fog, a marble bust',
    'the blood moon over Essex',
    'grapes on a drapery',
    'a nudge, a gorge, kangaroo',
    '自己的船，色彩与情感',
  ])('let %j pass', (raw) => {
    expect(findBanned(raw, BANNED_WORDS)).toBeNull()
  })

  it('stand there once, as they are met', () => {
    expect(new Set(BANNED_WORDS).size).toBe(BANNED_WORDS.length)
    for (const word of BANNED_WORDS) expect(findBanned(`a ${word}, b`, BANNED_WORDS)).toBe(word)
  })
})
