import { describe, expect, it } from 'vitest'
import { parsePrompt } from '../../prompt/parse.ts'
import { linesIn } from './texts.ts'
import { spoken, wordsOf } from './words.ts'

const read = (text: string) => wordsOf(parsePrompt(text).prompt)

describe('a prompt in plain words', () => {
  it.each([
    ['a red boat', 'a red boat', []],
    ['hot::2 dog', 'above all hot, a little dog', []],
    ['sea:: sky::', 'sea, sky', []],
    ['a boat:: fog::-.5', 'a boat', ['fog']],
    ['a <sd_cpp_extra_args>boat --ar 3:2 --s 50', 'a boat', []],
    ['', '', []],
  ])('%j says %j, without %j', (text, wanted, unwanted) => {
    expect(read(text)).toEqual({ wanted, unwanted })
  })

  it('leaves out what --no lists', () => {
    expect(read('a boat --no rain, people').unwanted).toEqual(['rain', 'people'])
  })

  it('stands in what is said of a picture as it is', () => {
    expect(spoken('retexture', 'glass $& {}')).toMatch(/after: glass \$& \{\}$/)
    expect(spoken('retexture', '')).not.toContain('{}')
  })
})

it('lines are read without what models put around them', () => {
  expect(linesIn('```\n1. "a boat"\n- b\n\n 2) c\n```')).toEqual(['a boat', 'b', 'c'])
})
