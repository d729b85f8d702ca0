import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalPrompt, formatPrompt, withoutParameters, withParameters } from './format.ts'
import { PARAMETER_NAMES, rivalsOf } from './lookup.ts'
import type { Parameters } from './parameters.ts'
import { parsePrompt } from './parse.ts'
import type { Prompt } from './prompt.ts'
import { modelFor } from './testing.ts'

const read = (raw: string) => parsePrompt(raw).prompt
const echo = (raw: string) => finalPrompt(read(raw), modelFor(read(raw)))

const ratios = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 99_999 }))
  .map(([width, height]) => read(`--ar ${width}:${height}`).parameters.aspect)
const links = fc.stringMatching(/^https:\/\/[a-z]{1,8}\.[a-z]{2,3}\/[a-z0-9-]{0,12}\.png$/)
const integers = fc.integer({ min: -1e9, max: 1e9 })
const decimals = fc.integer({ min: -1e9, max: 1e9 }).map((number) => number / 1e6)
const codes = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const sources = (texts: fc.Arbitrary<string>, minLength: number) =>
  fc.array(fc.record({ text: texts, weight: decimals }), { minLength, maxLength: 3 })
const flags = fc.constant(true as const)
/** Words that are neither links nor parameters nor loose dashes. */
const words = fc.stringMatching(/^[^\s\-—–<h][^\s]{0,8}$/)
const phrases = fc.array(words, { maxLength: 6 }).map((list) => list.join(' '))
const things = fc.stringMatching(/^[^\s\-—–,，][^\s,，]{0,8}( [a-z]{1,5})?$/)

const values: { readonly [N in keyof Parameters]-?: fc.Arbitrary<Parameters[N]> } = {
  aspect: ratios,
  chaos: integers,
  quality: decimals,
  seed: integers,
  stop: integers,
  tile: flags,
  no: fc.array(things, { minLength: 1, maxLength: 3 }),
  iw: decimals,
  style: fc.oneof(fc.constantFrom('raw', 'cute', '4a'), codes),
  raw: flags,
  sref: sources(fc.oneof(links, fc.constant('random'), fc.stringMatching(/^\d{1,10}$/)), 1),
  sw: integers,
  sv: integers,
  cref: sources(links, 1),
  cw: integers,
  oref: links,
  ow: integers,
  stylize: integers,
  weird: integers,
  exp: integers,
  draft: flags,
  hd: flags,
  sd: flags,
  edit: flags,
  preview: flags,
  zoom: decimals,
  repeat: integers,
  fast: flags,
  relax: flags,
  turbo: flags,
  stealth: flags,
  public: flags,
  motion: fc.constantFrom('low', 'high'),
  video: integers,
  loop: flags,
  end: fc.oneof(links, fc.constant('loop')),
  bs: integers,
  uplight: flags,
  upbeta: flags,
  upanime: flags,
  test: flags,
  testp: flags,
  creative: flags,
  beta: flags,
  width: integers,
  height: integers,
  version: fc.constantFrom('1', '5', '5.2', '6.1', '7', '8.1', '9'),
  niji: fc.constantFrom('4', '6', '7', '7.5'),
  profile: sources(codes, 0),
}

const parameters = fc
  .uniqueArray(fc.constantFrom(...PARAMETER_NAMES), { maxLength: 8, size: 'max' })
  .map((names) =>
    names.filter((name, at) => !names.slice(0, at).some((other) => rivalsOf(name).includes(other))),
  )
  .chain((names) =>
    fc.record(Object.fromEntries(names.map((name) => [name, values[name]]))),
  ) as fc.Arbitrary<Parameters>

const prompts: fc.Arbitrary<Prompt> = fc.record({
  images: fc.array(links, { maxLength: 2 }),
  text: phrases,
  parameters,
  unknown: fc.array(fc.record({ name: fc.stringMatching(/^zz[A-Z]{0,3}[^\s]{0,3}$/), value: phrases }), {
    maxLength: 2,
  }),
})

/** What a person, or a hostile one, might type. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...PARAMETER_NAMES).map((name) => `--${name}`),
        fc.constantFrom(
          '--',
          '---',
          '—',
          '–',
          '-',
          '—ar',
          '–v',
          '--zz',
          '::',
          '::-1',
          ',',
          'a,--b',
          ',—ar',
          '，',
          '<',
          '>',
          '\n',
        ),
        fc.constantFrom(
          '3:2',
          '32:18',
          '7',
          '7.0',
          '.5',
          '5.',
          '+5',
          '-0',
          '1e9',
          'boat',
          'raw',
          'loop',
          'RANDOM',
        ),
        fc.constantFrom(
          'https://a/b-c.png',
          '<https://a/b>',
          'https://a::2',
          'https://a::2::1',
          'https://a::b',
          '5::1',
          '5::-.50',
        ),
      ),
      { maxLength: 30, size: 'max' },
    )
    .map((list) => list.join(' ')),
)

describe('writing a prompt', () => {
  it('reads back as the same prompt', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        expect(read(formatPrompt(prompt))).toEqual(prompt)
      }),
      { numRuns: 1_000 },
    )
  })

  it('comes to rest: what was read is written the same ever after', () => {
    fc.assert(
      fc.property(typed, (raw) => {
        const prompt = read(raw)
        expect(read(formatPrompt(prompt))).toEqual(prompt)
      }),
      { numRuns: 1_000 },
    )
  })

  it.each([
    ['x --v 7 --s 50 --aspect 4:2 --glow 1 --c 5', 'x --ar 2:1 --chaos 5 --stylize 50 --v 7.0 --glow 1'],
    ['https://a/b.png x --no  a ,b --no c', 'https://a/b.png x --no a, b, c'],
    ['x --p 77724z8 --v 7', 'x --v 7.0 --p 77724z8'],
    ['x --zoom 2 --v 7', 'x --v 7.0 --zoom 2'],
    ['x --sref https://a::2::1 5::1', 'x --sref https://a::2::1 5'],
  ])('turns %j into %j', (raw, written) => {
    expect(formatPrompt(read(raw))).toBe(written)
  })
})

describe('the echo of a prompt', () => {
  it.each([
    ['a boat --v 6.1', 'a boat --v 6.1'],
    ['a boat --v 7', 'a boat --v 7.0'],
    ['a boat', 'a boat --v 7.0'],
    ['a boat --niji', 'a boat --niji 7'],
    ['a boat --style raw', 'a boat --raw --v 7.0'],
    ['a boat --style raw --raw', 'a boat --raw --v 7.0'],
    ['a boat --style raw --niji 7', 'a boat --niji 7 --raw'],
    ['a boat --style raw --v 6', 'a boat --style raw --v 6.0'],
    ['a boat --q 0.3', 'a boat --quality 0.25 --v 7.0'],
    ['a boat --q 3', 'a boat --quality 2 --v 7.0'],
    ['a boat --q 9', 'a boat --quality 4 --v 7.0'],
    ['a boat --q 9 --v 6.1', 'a boat --quality 2 --v 6.1'],
    ['a boat --q 9 --v 5.2', 'a boat --quality 1 --v 5.2'],
    ['a boat --fast --c 5', 'a boat --fast --chaos 5 --v 7.0'],
    ['a boat --v 7 --s 50 --aspect 3:2', 'a boat --v 7.0 --stylize 50 --ar 3:2'],
    ['a boat --zoom 2 --v 6.1 --niji 6', 'a boat --zoom 2 --niji 6'],
  ])('of %j is %j', (raw, expected) => {
    expect(echo(raw)).toBe(expected)
  })

  it('names the niji model of a niji bot', () => {
    expect(finalPrompt(read('a boat'), { family: 'niji', version: '6', number: 6 })).toBe('a boat --niji 6')
  })

  it('of an echo is the same echo', () => {
    fc.assert(
      fc.property(prompts, (prompt) => {
        const once = finalPrompt(prompt, modelFor(prompt))
        expect(echo(once)).toBe(once)
      }),
    )
  })
})

describe('changing parameters', () => {
  const prompt = read('x --fast --ar 3:2 --v 6.1')

  it('leaves some out', () => {
    expect(formatPrompt(withoutParameters(prompt, ['fast', 'version', 'zoom']))).toBe('x --ar 3:2')
  })

  it('sets some in the place of earlier ones and their rivals', () => {
    expect(
      formatPrompt(withParameters(prompt, { niji: '6', zoom: 1.5, aspect: { width: 1, height: 1 } })),
    ).toBe('x --ar 1:1 --fast --niji 6 --zoom 1.5')
  })

  it('leaves the prompt it began with as it was', () => {
    withParameters(prompt, { relax: true })
    expect(formatPrompt(prompt)).toBe('x --ar 3:2 --fast --v 6.1')
  })
})
