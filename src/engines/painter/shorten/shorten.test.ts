import { describe, expect, it } from 'vitest'
import { parsePrompt } from '../../../prompt/parse.ts'
import { shorten, weightsInWords } from './shorten.ts'

const textsOf = (text: string): readonly string[] => shorten(parsePrompt(text).prompt).texts

const LONG =
  'a beautiful, highly detailed masterpiece of a lonely astronaut riding a white horse through a neon city at night'

describe('shorten', () => {
  it('gives five prompts, each shorter than the one before, in the order of the words', () => {
    const texts = textsOf(LONG)
    expect(texts).toHaveLength(5)
    for (const [i, text] of texts.entries()) {
      expect(text.length).toBeLessThan(texts[i - 1]?.length ?? LONG.length)
      const places = text.split(/,? /).map((word) => LONG.indexOf(word))
      expect(places).toEqual(places.toSorted((one, other) => one - other))
    }
  })

  it('leaves out praise and articles first, and keeps the subject to the last', () => {
    const texts = textsOf(LONG)
    expect(texts[0]).toBe('lonely astronaut riding white horse through neon city at night')
    for (const text of texts) expect(text).toContain('astronaut')
  })

  it('keeps a link between two words that stay, and writes a comma where it went with a word', () => {
    expect(textsOf('a red lighthouse above the sea at sunrise')).toEqual([
      'red lighthouse above sea at sunrise',
      'red lighthouse above sea',
      'lighthouse above sea',
      'lighthouse',
    ])
  })

  it('writes no blanks between Chinese words', () => {
    expect(textsOf('红色的狐狸在森林里，精美，水彩')[0]).toBe('红色的狐狸在森林里，水彩')
  })

  it('keeps links to pictures and parameters', () => {
    const { prompts } = shorten(
      parsePrompt('https://a.test/x.png a red fox in the snow --ar 3:2 --chaos 5').prompt,
    )
    for (const prompt of prompts)
      expect(prompt).toMatch(/^https:\/\/a\.test\/x\.png .*fox.* --ar 3:2 --chaos 5$/)
  })

  it('gives one prompt back for one word', () => {
    expect(textsOf('fox')).toEqual(['fox'])
  })

  it.each([
    ['hot::2 dog', /:: weights/],
    ['a fox --no snow', /--no/],
    ['https://a.test/x.png', /without words/],
  ])('refuses %s and says why', (text, why) => {
    expect(() => textsOf(text)).toThrow(why)
    expect(() => textsOf(text)).toThrow(expect.objectContaining({ failure: 'invalid-parameter' }))
  })

  it('tells weights with two digits', () => {
    const { tokens } = shorten(parsePrompt('fox at sunrise').prompt)
    expect(weightsInWords(tokens)).toBe('fox (1.00), at (0.03), sunrise (0.64)')
  })
})
