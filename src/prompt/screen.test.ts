import { describe, expect, it } from 'vitest'
import { findBanned } from './screen.ts'

const BANNED = ['gore', 'blood bath', 'c++', '血腥', ' ', 'Straße']

describe('screening words', () => {
  it.each([
    ['a GoRe scene', 'GoRe'],
    ['gore', 'gore'],
    ['(gore), bright', 'gore'],
    ['Blood\n  Bath at noon', 'Blood\n  Bath'],
    ['written in C++', 'C++'],
    ['一幅血腥的画', '血腥'],
    ['eine straße', 'straße'],
    ['a blood bath of gore', 'blood bath'],
    ['x --no gore', 'gore'],
  ])('finds in %j the word %j', (text, word) => {
    expect(findBanned(text, BANNED)).toBe(word)
  })

  it.each(['gorethorn', 'Bangore', 'gore_1', 'phantasmagoré', 'bloodbath', 'égore', ''])(
    'finds none in %j',
    (text) => {
      expect(findBanned(text, BANNED)).toBeNull()
    },
  )

  it('finds nothing without a list', () => {
    expect(findBanned('gore', [])).toBeNull()
    expect(findBanned('gore', ['', ' '])).toBeNull()
  })
})
