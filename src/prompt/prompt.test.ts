import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPrompt, PROMPT_LIMIT } from './check.ts'
import { finalPrompt, formatPrompt, withoutParameters } from './format.ts'
import { PARAMETER_NAMES, parameterOf, parameterRow, type ParameterName } from './parameters.ts'
import { parsePrompt } from './parse.ts'
import { weightsOf, type Prompt } from './prompt.ts'
import { modelOf, type Model } from './versions.ts'

const read = (raw: string) => parsePrompt(raw).prompt
const modelFor = (prompt: Prompt): Model => modelOf(prompt, { version: '7', niji: '7', bot: 'MID_JOURNEY' })
/** Everything wrong with a prompt, in English. */
const wrong = (raw: string, hasPicture = false): string[] => {
  const { prompt, problems } = parsePrompt(raw)
  const facts = { model: modelFor(prompt), hasPicture: hasPicture || prompt.images.length > 0 }
  return [...problems, ...checkPrompt(prompt, facts)].map(({ en }) => en)
}
const echo = (raw: string): string => finalPrompt(read(raw), modelFor(read(raw)))

describe('reading a prompt', () => {
  it('finds links, words and parameters', () => {
    expect(
      read(' https://a.b/x-y.png <https://c.d/e.jpg>  a red\n boat --ar 3:2 --no hat, big shoe --tile'),
    ).toEqual({
      images: ['https://a.b/x-y.png', 'https://c.d/e.jpg'],
      text: 'a red boat',
      parameters: { aspect: { width: 3, height: 2 }, no: ['hat', 'big shoe'], tile: true },
      unknown: [],
    })
  })

  it.each([
    ['x --v 5.0', { version: '5' }],
    ['x --niji', { niji: '7' }],
    ['x —ar 16:9', { aspect: { width: 16, height: 9 } }],
    ['x –s 50', { stylize: 50 }],
    ['x --AR 32:18', { aspect: { width: 16, height: 9 } }],
    ['x --s 50 --stylize 70', { stylize: 70 }],
    ['x --seed 5 --seed 6', { seed: 5 }],
    ['x --no a --no b', { no: ['a', 'b'] }],
    [
      'x --sref https://a/b-c.png::2 123 random --sref 9',
      { sref: ['https://a/b-c.png::2', '123', 'random', '9'] },
    ],
    ['x --oref https://a/b--c.png', { oref: 'https://a/b--c.png' }],
    ['x --q .5 --iw 1.25', { quality: 0.5, imageWeight: 1.25 }],
    ['x --p', { profile: [] }],
    ['x --p m7318 k2', { profile: ['m7318', 'k2'] }],
    ['x --video --motion HIGH --bs 2', { video: '1', motion: 'high', batch: '2' }],
    ['x --fast', { fast: true }],
  ])('reads the parameters of %j', (raw, parameters) => {
    expect(parsePrompt(raw)).toMatchObject({ prompt: { text: 'x', parameters }, problems: [] })
  })

  it('keeps a hyphen inside a word, a lone dash and a negative weight', () => {
    expect(read('well-known — thing :: a::-.5 b - c').text).toBe('well-known — thing :: a::-.5 b - c')
  })

  it('keeps what it does not know, and says so', () => {
    const { prompt, problems } = parsePrompt('x --sparkle 3 high --tile yes')
    expect(prompt).toMatchObject({
      unknown: [{ name: 'sparkle', value: '3 high' }],
      parameters: { tile: true },
    })
    expect(problems.map(({ en }) => en)).toEqual([
      expect.stringContaining('Unrecognized parameter(s): `--sparkle`'),
      expect.stringContaining('Unrecognized parameter(s): `yes`'),
    ])
  })

  it('reads parts and their weights', () => {
    expect(weightsOf('a cat::2 a dog::-.5 rain:: fog')).toEqual([
      { text: 'a cat', weight: 2 },
      { text: 'a dog', weight: -0.5 },
      { text: 'rain', weight: 1 },
      { text: 'fog', weight: 1 },
    ])
    expect(weightsOf('a cat')).toEqual([{ text: 'a cat', weight: 1 }])
  })
})

describe('the model of a prompt', () => {
  it.each([
    ['x', 'MID_JOURNEY', 'mj 7'],
    ['x', 'NIJI_JOURNEY', 'niji 7'],
    ['x --v 6.1', 'NIJI_JOURNEY', 'mj 6.1'],
    ['x --niji 5', 'MID_JOURNEY', 'niji 5'],
    ['x --niji 5 --v 5.2', 'MID_JOURNEY', 'mj 5.2'],
  ] as const)('%j for %s is %s', (raw, bot, name) => {
    const { family, version } = modelOf(read(raw), { version: '7', niji: '7', bot })
    expect(`${family} ${version}`).toBe(name)
  })
})

describe('the echo of a prompt', () => {
  it.each([
    ['a boat --v 6.1', 'a boat --v 6.1'],
    ['a boat --v 7', 'a boat --v 7.0'],
    ['a boat', 'a boat --v 7.0'],
    ['a boat --version 8 --aspect 4:2', 'a boat --v 8.0 --ar 2:1'],
    ['a boat --niji', 'a boat --niji 7'],
    ['a boat --style raw', 'a boat --raw --v 7.0'],
    ['a boat --style raw --v 6', 'a boat --style raw --v 6.0'],
    ['a boat --style raw --raw', 'a boat --raw --v 7.0'],
    ['a boat --fast --c 5', 'a boat --fast --chaos 5 --v 7.0'],
  ])('of %j is %j', (raw, expected) => {
    expect(echo(raw)).toBe(expected)
  })

  it('of an echo is the same echo', () => {
    fc.assert(
      fc.property(promptArbitrary, (prompt) => {
        const once = finalPrompt(prompt, modelFor(prompt))
        expect(echo(once)).toBe(once)
      }),
    )
  })

  it('can leave parameters out', () => {
    expect(formatPrompt(withoutParameters(read('x --fast --ar 3:2'), ['fast']))).toBe('x --ar 3:2')
  })
})

describe('checking a prompt', () => {
  const good: readonly string[] = [
    'x --chaos 100 --stylize 0 --weird 3000 --q 2 --seed 4294967295 --stop 10 --tile --no a --exp 100 --draft',
    'https://a/b.png x --iw 3',
    'x --sref 12 --sw 1000 --sv 6 --oref https://a --ow 1000 --p --raw',
    'x --cref https://a --cw 0 --v 6.1',
    'x --v 5.2 --style raw',
    'x --niji 5 --style cute',
    'x --v 4 --style 4b',
    'x --v 8.1 --hd',
    'x --zoom 1.8',
    'https://a/b.png x --video --motion low --loop --end loop --bs 4',
    'a::2 b::-1',
  ]
  it.each(good)('finds nothing wrong with %j', (raw) => {
    expect(wrong(raw)).toEqual([])
  })

  it.each([
    ['x --chaos 101', '`--chaos` must be between 0 and 100, and is 101.'],
    ['x --c -1', '`--chaos` must be between 0 and 100, and is -1.'],
    ['x --s 5000', '`--stylize` must be between 0 and 1000, and is 5000.'],
    ['x --w 3001', '`--weird` must be between 0 and 3000, and is 3001.'],
    ['x --q 9', '`--quality` must be between 0.25 and 4, and is 9.'],
    ['x --seed 4294967296', '`--seed` must be between 0 and 4294967295, and is 4294967296.'],
    ['x --stop 5', '`--stop` must be between 10 and 100, and is 5.'],
    ['x --repeat 41', '`--repeat` must be between 1 and 40, and is 41.'],
    ['x --zoom 2.5', '`--zoom` must be between 1 and 2, and is 2.5.'],
    ['x --ar 1.5:1', '`--ar 1.5:1`: wanted a ratio of whole numbers such as 16:9.'],
    ['x --ar 0:1', '`--ar 0:1`: wanted a ratio of whole numbers such as 16:9.'],
    ['x --ar', '`--ar` must be followed by a ratio of whole numbers such as 16:9.'],
    ['x --v 9', '`--v 9`: wanted one of 1, 2, 3, 4, 5, 5.1, 5.2, 6, 6.1, 7, 8, 8.1, 8.2.'],
    ['x --niji 3', '`--niji 3`: wanted one of 4, 5, 6, 7.'],
    ['x --motion fast --video', '`--motion fast`: wanted one of low, high.'],
    ['x --seed abc', '`--seed abc`: wanted a whole number.'],
    ['x --no', '`--no` must be followed by things separated by commas.'],
    ['x --sref', '`--sref` must be followed by links or codes.'],
    ['x --iw 1', 'Cannot use `--iw` without an image link at the start of the prompt (or an upload).'],
    ['x --video', 'Cannot use `--video` without an image link at the start of the prompt (or an upload).'],
    ['x --sw 5', 'Cannot use `--sw` without a `--sref`.'],
    ['x --cw 5', 'Cannot use `--cw` without a `--cref`.'],
    ['x --ow 5', 'Cannot use `--ow` without a `--oref`.'],
    ['x --cref a', '`--cref` is not compatible with `--v 7.0`.'],
    ['x --oref a --v 8.1', '`--oref` is not compatible with `--v 8.1`.'],
    ['x --tile --v 4', '`--tile` is not compatible with `--v 4.0`.'],
    ['x --style cute', '`--style cute` is not compatible with `--v 7.0`.'],
    ['x --draft --v 6', '`--draft` is not compatible with `--v 6.0`.'],
    ['a::1 b::-2', 'The weights of the prompt sum to -1; the sum must be above 0.'],
  ])('tells what is wrong with %j', (raw, problem) => {
    expect(wrong(raw)).toContain(problem)
  })

  it('minds the version in a range', () => {
    expect(wrong('https://a/b.png x --iw 2.5 --v 5.2')).toEqual([
      '`--iw` must be between 0.5 and 2, and is 2.5.',
    ])
    expect(wrong('https://a/b.png x --iw 2.5 --niji 6')).toEqual([
      '`--iw` must be between 0 and 2, and is 2.5.',
    ])
  })

  it('counts an upload as a picture', () => {
    expect(wrong('x --iw 1', true)).toEqual([])
  })

  it('refuses more characters than Midjourney takes', () => {
    expect(wrong('x'.repeat(PROMPT_LIMIT))).toEqual([])
    expect(wrong('x'.repeat(PROMPT_LIMIT + 1))).toEqual([expect.stringContaining('6000 or fewer')])
  })

  it('says everything that is wrong, in two languages', () => {
    const { prompt, problems } = parsePrompt('x --s 5000 --glow --c 101')
    const all = [...problems, ...checkPrompt(prompt, { model: modelFor(prompt), hasPicture: false })]
    expect(all.map(({ parameter }) => parameter)).toEqual(['--glow', 'stylize', 'chaos'])
    for (const { zh } of all) expect(zh).toMatch(/\p{Script=Han}/u)
  })
})

describe('the table of parameters', () => {
  it('knows every spelling once', () => {
    const spellings = PARAMETER_NAMES.flatMap((name) => [
      parameterRow(name).name,
      ...parameterRow(name).aliases,
    ])
    expect(new Set(spellings).size).toBe(spellings.length)
    for (const name of PARAMETER_NAMES) expect(parameterOf(parameterRow(name).name.toUpperCase())).toBe(name)
  })
})

const codes = fc.stringMatching(/^[a-z0-9]{1,8}$/)
const links = fc.stringMatching(/^https:\/\/[a-z]{1,8}\.[a-z]{2,3}\/[a-z0-9-]{1,12}\.png$/)
const phrase = fc
  .array(fc.stringMatching(/^[a-z0-9,.:'-]{0,6}[a-z,.]$/), { maxLength: 8 })
  .map((list) => list.filter((one) => !one.startsWith('--')).join(' '))
const values: Readonly<Record<ParameterName, fc.Arbitrary<unknown>>> = {
  ...(Object.fromEntries(PARAMETER_NAMES.map((name) => [name, fc.constant(true)] as const)) as Record<
    ParameterName,
    fc.Arbitrary<unknown>
  >),
  ...Object.fromEntries(
    (
      [
        'chaos',
        'stylize',
        'weird',
        'seed',
        'stop',
        'repeat',
        'characterWeight',
        'styleWeight',
        'styleVersion',
        'omniWeight',
        'experimental',
      ] as const
    ).map((name) => [name, fc.integer({ min: -1e9, max: 1e9 })]),
  ),
  ...Object.fromEntries(
    (['quality', 'imageWeight', 'zoom'] as const).map((name) => [
      name,
      fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((number) => Math.round(number * 1e6) / 1e6 + 0),
    ]),
  ),
  aspect: fc.constantFrom({ width: 3, height: 2 }, { width: 16, height: 9 }, { width: 1, height: 1 }),
  no: fc.array(codes, { minLength: 1, maxLength: 3 }),
  cref: fc.array(links, { minLength: 1, maxLength: 3 }),
  sref: fc.array(fc.oneof(links, codes), { minLength: 1, maxLength: 3 }),
  profile: fc.array(codes, { maxLength: 2 }),
  oref: links,
  end: fc.oneof(links, fc.constant('loop')),
  style: fc.constantFrom('raw', 'cute', '4a'),
  video: fc.constant('1'),
  motion: fc.constantFrom('low', 'high'),
  batch: fc.constantFrom('1', '2', '4'),
  version: fc.constantFrom('5', '5.2', '6.1', '7', '8.1'),
  niji: fc.constantFrom('5', '6', '7'),
}
const promptArbitrary: fc.Arbitrary<Prompt> = fc
  .record({
    images: fc.array(links, { maxLength: 2 }),
    text: phrase,
    names: fc.uniqueArray(fc.constantFrom(...PARAMETER_NAMES), { maxLength: 6 }),
    unknown: fc.array(fc.record({ name: fc.constant('zzz'), value: codes }), { maxLength: 2 }),
  })
  .chain(({ names, ...rest }) =>
    fc
      .tuple(...names.map((name) => values[name]))
      .map((list) => ({
        ...rest,
        parameters: Object.fromEntries(names.map((name, at) => [name, list[at]])),
      })),
  )

describe('parse and format', () => {
  it("are each other's inverse", () => {
    fc.assert(
      fc.property(promptArbitrary, (prompt) => {
        expect(read(formatPrompt(prompt))).toEqual(prompt)
      }),
      { numRuns: 2_000 },
    )
  })

  it('come to rest: formatting what was read reads the same, whatever was typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc
        .array(
          fc.constantFrom(
            '--',
            '—',
            '--ar',
            '3:2',
            '::',
            '::-1',
            ' ',
            '\n',
            '-',
            '--no',
            ',',
            'boat',
            'https://a/b-c.png',
            '--v',
            '7',
            '<',
            '>',
          ),
          { maxLength: 30 },
        )
        .map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(typed, (raw) => {
        const prompt = read(raw)
        expect(read(formatPrompt(prompt))).toEqual(prompt)
      }),
      { numRuns: 2_000 },
    )
  })

  it('read a hundred thousand hostile characters in one pass', () => {
    for (const piece of ['--', '— ', '--no a ', '::', '::-1 ', 'a ', 'https://', '--sref '].map((one) =>
      one.repeat(12_500),
    )) {
      expect(() => formatPrompt(read(piece))).not.toThrow()
    }
  })
})
