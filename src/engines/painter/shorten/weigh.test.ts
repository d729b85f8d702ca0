import { describe, expect, it } from 'vitest'
import { weigh } from './weigh.ts'

const weightOf = (text: string, token: string): number =>
  weigh(text).find((one) => one.text === token)!.weight

/** The tokens of a text, the heaviest first. */
const ranked = (text: string): string[] =>
  weigh(text)
    .toSorted((one, other) => other.weight - one.weight)
    .map((token) => token.text)

describe('weigh', () => {
  it('gives subjects the most, then places and light, then style, praise little and links least', () => {
    const text = 'beautiful lighthouse, sea, sunrise, cinematic, the'
    expect(ranked(text)).toEqual(['lighthouse', 'sea', 'sunrise', 'cinematic', 'beautiful', 'the'])
    expect(weightOf(text, 'lighthouse')).toBe(1)
    expect(weightOf(text, 'beautiful')).toBeLessThan(0.2)
  })

  it('reads the phrases that the painter knows as one token', () => {
    const tokens = weigh('hot air balloon, oil painting').map(({ text }) => text)
    expect(tokens).toEqual(['hot air balloon', 'oil painting'])
  })

  it('lets no phrase reach over a mark', () => {
    expect(weigh('hot air, balloon').map(({ text }) => text)).toEqual(['hot', 'air', 'balloon'])
  })

  it('weighs a long unknown word more than a short one, and a describing one less than a thing', () => {
    expect(weightOf('zeppelin hull lighthouse', 'zeppelin')).toBeGreaterThan(
      weightOf('hull zeppelin', 'hull') * 0.6,
    )
    const [thing, describing] = ['clockwork', 'weathered'].map((word) =>
      weightOf(`lighthouse, ${word}`, word),
    )
    expect(thing).toBeGreaterThan(describing!)
  })

  it('makes the same word lighter the later it stands, and half as heavy when it is said again', () => {
    const [first, second, third] = weigh('fox, fox, fox').map(({ weight }) => weight)
    expect(first).toBe(1)
    expect(second).toBeCloseTo(0.5 / (1 + 1 / 30), 9)
    expect(third).toBeCloseTo(0.25 / (1 + 2 / 30), 9)
  })

  it('never lets a colour outweigh what it colours', () => {
    const text = 'castle, fox, mountains, white hut'
    expect(weightOf(text, 'white')).toBeLessThan(weightOf(text, 'hut'))
  })

  it('reads Chinese by words, and numbers before a measure as links', () => {
    const tokens = weigh('一只红色的狐狸，精美光影')
    expect(tokens.map(({ text }) => text)).toEqual(['一', '只', '红色', '的', '狐狸', '精美', '光影'])
    expect(tokens.map(({ kind }) => kind)).toEqual([
      'link',
      'link',
      'colour',
      'link',
      'subject',
      'praise',
      'unknown',
    ])
  })

  it('loses no letter: tokens and gaps make the text again', () => {
    const text = 'A lonely fox (red!), in the snow — 雪地里, 35mm'
    const tokens = weigh(text)
    expect(tokens.map((token) => token.gap + token.text).join('')).toBe(text)
  })

  it('has nothing to weigh where there are no words', () => {
    expect(weigh(' … , ')).toEqual([])
  })
})
