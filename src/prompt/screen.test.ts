import { describe, expect, it } from 'vitest'
import { findBanned, findBannedAt, withoutBanned } from './screen.ts'

const BANNED = ['gore', 'blood', 'blood bath', 'кровь', '피', 'c++', '血腥', ' ', 'Straße']

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
    ['x --sparkle Gore --tile', 'Gore'],
    ['https://a.b/c.png gore', 'gore'],
    ['一个gore的场景', 'gore'],
    ['一幅blood bath画', 'blood bath'],
    ['ужасная Кровь!', 'Кровь'],
    ['피투성이의 배', '피'],
    ['gore::2 sea', 'gore'],
  ])('finds in %j the word %j', (text, word) => {
    expect(findBanned(text, BANNED)).toBe(word)
  })

  it.each(['gorethorn', 'Bangore', 'gore_1', 'phantasmagoré', 'bloodbath', 'égore', 'gore2', 'кровью', ''])(
    'finds none in %j',
    (text) => {
      expect(findBanned(text, BANNED)).toBeNull()
    },
  )

  it('finds nothing without a list', () => {
    expect(findBanned('gore', [])).toBeNull()
    expect(findBanned('gore', ['', ' '])).toBeNull()
  })

  it.each(['https://gore.example/gore?gore', 'x --sref https://a.b/gore.png::2', '<http://a/血腥>'])(
    'does not look into the links of %j',
    (text) => {
      expect(findBanned(text, BANNED)).toBeNull()
    },
  )

  it('names the longer of two words that begin at one place', () => {
    expect(findBanned('a blood bath', ['blood', 'blood bath'])).toBe('blood bath')
  })

  it('says where the word stands', () => {
    const raw = 'https://a.b/gore.png 🩸 a GORE scene'
    const found = findBannedAt(raw, BANNED)
    expect(found && raw.slice(found.at.start, found.at.end)).toBe('GORE')
    expect(found?.word).toBe('GORE')
  })

  it('is quick with a long prompt', () => {
    const words = Array.from({ length: 1_000 }, (_, index) => `banned${index}`)
    expect(findBanned('ban '.repeat(50_000), words)).toBeNull()
  })
})

describe('deleting words', () => {
  it.each([
    ['a gore scene', 'a scene'],
    ['gore', ''],
    ['red, gore, blue', 'red, blue'],
    ['Gore, red,\n blue , gore', 'red, blue'],
    ['a blood bath and gore!', 'a and!'],
    ['一幅血腥的画', '一幅的画'],
    ['红，血腥，蓝', '红，蓝'],
    ['https://a.b/gore.png a gore::2 sea', 'https://a.b/gore.png a::2 sea'],
    ['gore scene  --ar  3:2 --no gore', 'scene --ar  3:2 --no gore'],
    ['gore --ar 3:2', '--ar 3:2'],
  ])('of %j leaves %j', (raw, rest) => {
    expect(withoutBanned(raw, BANNED)).toBe(rest)
  })

  it.each(['a  quiet , sea --ar  3:2 ', 'x --no gore ', ' https://a.b/gore', ''])(
    'leaves %j byte for byte',
    (raw) => {
      expect(withoutBanned(raw, BANNED)).toBe(raw)
      expect(withoutBanned(raw, [])).toBe(raw)
    },
  )
})
