import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePrompt } from './parse.ts'
import { weightsOf } from './weights.ts'

const read = (raw: string) => parsePrompt(raw).prompt

describe('reading a prompt', () => {
  it('finds links, words and parameters', () => {
    const raw = ' https://a.b/x-y.png <https://c.d/e.jpg>  a red\n boat --ar 3:2 --no hat, big shoe --tile'
    expect(parsePrompt(raw)).toEqual({
      prompt: {
        images: ['https://a.b/x-y.png', 'https://c.d/e.jpg'],
        text: 'a red boat',
        parameters: { aspect: { width: 3, height: 2 }, no: ['hat', 'big shoe'], tile: true },
        unknown: [],
      },
      problems: [],
    })
  })

  it.each([
    ['an empty prompt', ''],
    ['white space', ' \n\t\u3000 '],
  ])('finds nothing in %s', (_, raw) => {
    expect(read(raw)).toEqual({ images: [], text: '', parameters: {}, unknown: [] })
  })

  it('takes only leading links for pictures', () => {
    expect(read('a map of https://a.b/c.png')).toMatchObject({
      images: [],
      text: 'a map of https://a.b/c.png',
    })
    expect(read('https://a.b/c.png --ar 3:2')).toMatchObject({ images: ['https://a.b/c.png'], text: '' })
  })

  it.each([
    ['—ar 16:9', { aspect: { width: 16, height: 9 } }],
    ['–s 50', { stylize: 50 }],
    ['---tile', { tile: true }],
    ['--AR 32:18', { aspect: { width: 16, height: 9 } }],
    ['--v 5.0', { version: '5' }],
    ['--niji', { niji: '7' }],
    ['--q .5 --c +5', { quality: 0.5, chaos: 5 }],
    ['--no a-b, c--d，e', { no: ['a-b', 'c--d', 'e'] }],
    ['--no a,--b,-c,--', { no: ['a', 'b', '-c'] }],
    ['--oref https://a/b--c.png', { oref: 'https://a/b--c.png' }],
    ['--p', { profile: [] }],
    [
      '--p m7318 k2',
      {
        profile: [
          { text: 'm7318', weight: 1 },
          { text: 'k2', weight: 1 },
        ],
      },
    ],
    ['--video --bs 2', { video: 1, bs: 2 }],
    [
      '--sref https://a/b-c.png::2 123 RANDOM::-.5',
      {
        sref: [
          { text: 'https://a/b-c.png', weight: 2 },
          { text: '123', weight: 1 },
          { text: 'random', weight: -0.5 },
        ],
      },
    ],
  ])('reads %j', (raw, parameters) => {
    const { prompt, problems } = parsePrompt(`x ${raw}`)
    expect(prompt).toEqual({ images: [], text: 'x', parameters, unknown: [] })
    expect(problems).toEqual([])
  })

  it.each([
    ['--s 50 --stylize 70', { stylize: 70 }],
    ['--seed 5 --seed 6 --sameseed 7', { seed: 5 }],
    ['--no a --chaos 5 --no b', { no: ['a', 'b'], chaos: 5 }],
    [
      '--sref 1 --sref 2',
      {
        sref: [
          { text: '1', weight: 1 },
          { text: '2', weight: 1 },
        ],
      },
    ],
    ['--niji 6 --v 6.1', { version: '6.1' }],
    ['--v 6.1 --niji 6', { niji: '6' }],
    ['--fast --turbo --relax', { relax: true }],
    ['--chaos 5 --chaos much', { chaos: 5 }],
  ])('settles %j', (raw, parameters) => {
    expect(read(`x ${raw}`).parameters).toEqual(parameters)
  })

  it.each([
    ['well-known - a::-.5 semi-- :-- 5-10', 'well-known - a::-.5 semi-- :-- 5-10'],
    ['the sea — calm –and blue —, —5', 'the sea — calm –and blue —, —5'],
    ['a boat -- --- red', 'a boat red'],
  ])('reads the dashes of %j as %j', (raw, text) => {
    expect(parsePrompt(raw)).toMatchObject({ prompt: { text, parameters: {}, unknown: [] }, problems: [] })
  })

  it('keeps what the table does not have, word for word', () => {
    const { prompt, problems } = parsePrompt('x --Sparkle 3,  High --tile --__proto__ --constructor 1')
    expect(prompt.unknown).toEqual([
      { name: 'Sparkle', value: '3, High' },
      { name: '__proto__', value: '' },
      { name: 'constructor', value: '1' },
    ])
    expect(prompt.parameters).toEqual({ tile: true })
    expect(problems.map(({ kind, parameter }) => [kind, parameter])).toEqual([
      ['unknown', 'Sparkle'],
      ['unknown', '__proto__'],
      ['unknown', 'constructor'],
    ])
  })

  it('says where in the raw prompt a mistake stands', () => {
    const raw = 'a  boat --chaos much  --ar 3:2 at dawn —glow'
    expect(parsePrompt(raw).problems.map(({ kind, at }) => [kind, raw.slice(at?.start, at?.end)])).toEqual([
      ['value', '--chaos much'],
      ['syntax', 'at dawn'],
      ['unknown', '—glow'],
    ])
  })
})

describe('reading anything at all', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (raw) => {
        expect(() => parsePrompt(raw)).not.toThrow()
      }),
      { numRuns: 20 },
    )
  })

  // Time that grew with the square of a million characters would not end within the test's limit.
  it.each(['— ', '--no a ', '--q 1 --v 7 ', '--sref 1::', '::1', '-'])(
    'reads a million characters of %j',
    (piece) => {
      const { text } = read(`x ${piece.repeat(1_000_000 / piece.length)}`)
      expect(weightsOf(text)[0]?.text).toMatch(/^x/)
    },
  )
})
