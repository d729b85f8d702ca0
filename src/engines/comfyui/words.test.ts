import { describe, expect, it } from 'vitest'
import { parsePrompt } from '../../prompt/parse.ts'
import { wordsOf } from './words.ts'

const words = (text: string, negative = '') => wordsOf(parsePrompt(text).prompt, negative)

describe('the words of a prompt', () => {
  it('stay as they are where nothing is weighed', () => {
    expect(words('a red boat')).toEqual({ prompt: 'a red boat', no: '' })
  })

  it('take their weights along, the mean being 1', () => {
    expect(words('hot::2 dog').prompt).toBe('(hot:1.33) (dog:0.67)')
  })

  it('are never weighed more than a text encoder understands', () => {
    expect(words('hot::1000 dog::1').prompt).toBe('(hot:1.8) (dog:0.2)')
  })

  it('are left out of the picture where they weigh less than nothing, or --no lists them', () => {
    expect(words('boat::2 fog::-.5 --no rain, mist', 'blurry').no).toBe('rain, mist, fog, blurry')
  })

  it('weigh nothing for their own parentheses', () => {
    expect(words('a boat (old) \\o/').prompt).toBe('a boat \\(old\\) \\\\o/')
  })

  it('may be missing, as in a blend', () => {
    expect(words('')).toEqual({ prompt: '', no: '' })
  })
})
