import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { finalPrompt } from './format.ts'
import { lintPrompt, type LintFacts } from './lint.ts'
import { parsePrompt } from './parse.ts'
import { modelFor, wrongWith } from './testing.ts'

const FACTS: LintFacts = {
  defaultVersion: '7',
  defaultNiji: '7',
  botType: 'MID_JOURNEY',
  bannedWords: ['gore'],
}
const lint = (raw: string, facts: Partial<LintFacts> = {}) => lintPrompt(raw, { ...FACTS, ...facts })

/** What is found: how bad it is, what it stands at, what would mend it. */
const found = (raw: string) =>
  lint(raw).problems.map(({ severity, at, fix }) => [severity, raw.slice(at.start, at.end), fix])

describe('a prompt explained', () => {
  it('says what it says', () => {
    const raw = 'https://a.b/c.png  a red  boat::3 fog —ar 32:18 --s 50 --no hat,  shoe --glow 5 --fast'
    expect(lint(raw)).toMatchObject({
      text: 'a red boat::3 fog',
      images: ['https://a.b/c.png'],
      weights: [
        { text: 'a red boat', weight: 3, share: 0.75 },
        { text: 'fog', weight: 1, share: 0.25 },
      ],
      model: { family: 'mj', version: '7', isDefault: true },
      permutations: { count: 1 },
      bannedWord: null,
      finalPrompt:
        'https://a.b/c.png a red boat::3 fog --ar 16:9 --stylize 50 --no hat, shoe --v 7.0 --glow 5',
    })
  })

  it('lists its parameters as written and as read, with where they stand', () => {
    const raw = 'a boat —AR 32:18 --s much --no hat,  shoe --tile --glow 5'
    const { parameters } = lint(raw)
    expect(
      parameters.map(({ name, spelling, value, at }) => [name, spelling, value, raw.slice(at.start, at.end)]),
    ).toEqual([
      ['aspect', '—AR', '16:9', '—AR 32:18'],
      ['stylize', '--s', 'much', '--s much'],
      ['no', '--no', 'hat, shoe', '--no hat,  shoe'],
      ['tile', '--tile', '', '--tile'],
    ])
  })

  it.each([
    ['x --s 5', { default: '100', legal: 'a whole number (0–1000)' }],
    ['x --seed 5', { default: null, legal: 'a whole number (0–4294967295)' }],
    ['x --q 1 --v 6.1', { default: '1', legal: 'a number (0.25, 0.5, 1, 2)' }],
    ['x --ar 3:2 --v 4', { default: '1:1', legal: 'a ratio of whole numbers such as 16:9 (1:2–2:1)' }],
    ['x --ar 3:2', { default: '1:1', legal: 'a ratio of whole numbers such as 16:9' }],
    ['x --v 6', { default: '8.1' }],
    ['x --niji 6', { default: '5' }],
  ])('tells of the parameter in %j what else it may be', (raw, wanted) => {
    expect(lint(raw, { defaultVersion: '8.1', defaultNiji: '5' }).parameters[0]).toMatchObject(wanted)
  })

  it('lists what the model has besides, with its defaults', () => {
    const names = (raw: string) => lint(raw).absent.map(({ name }) => name)
    expect(lint('x').absent).toContainEqual({
      name: 'stylize',
      default: '100',
      legal: 'a whole number (0–1000)',
    })
    expect(names('x --s 5 --ar 3:2')).not.toContain('stylize')
    expect(names('x')).toContain('weird')
    expect(names('x --v 4')).not.toContain('weird')
    expect(names('x')).not.toContain('sw')
    expect(names('x --sref 5')).toContain('sw')
    expect(names('x')).not.toContain('seed')
    expect(names('x --niji')).not.toContain('version')
  })

  it.each([
    ['x', 'MID_JOURNEY', { family: 'mj', version: '8.1', isDefault: true }],
    ['x', 'NIJI_JOURNEY', { family: 'niji', version: '5', isDefault: true }],
    ['x --v 6', 'NIJI_JOURNEY', { family: 'mj', version: '6', isDefault: false }],
    ['x --niji', 'MID_JOURNEY', { family: 'niji', version: '7', isDefault: false }],
  ] as const)('names the model of %j for %s', (raw, botType, model) => {
    expect(lint(raw, { botType, defaultVersion: '8.1', defaultNiji: '5' }).model).toEqual(model)
  })

  it('has no shares where the weights add up to nothing', () => {
    expect(lint('a::1 b::-1').weights.map(({ share }) => share)).toEqual([null, null])
  })
})

describe('what is wrong, where, and what would mend it', () => {
  it.each([
    ['a boat --ar 3:2', []],
    ['x --s 5000 --tile', [['error', '--s 5000', '--stylize 1000']]],
    ['x  --styilze  50', [['error', '--styilze', '--stylize']]],
    ['x --chaos much', [['error', '--chaos much', undefined]]],
    ['x --tile at dawn', [['error', 'at dawn', undefined]]],
    ['x --sw 5 --fast', [['error', '--sw 5', '']]],
    ['x --hd', [['error', '--hd', '']]],
    [
      'x --seed 9999999999 --seed 5',
      [
        ['error', '--seed 9999999999', '--seed 4294967295'],
        ['warning', '--seed 5', ''],
      ],
    ],
    ['a::1 b::-2 --tile', [['error', 'a::1 b::-2', undefined]]],
    ['a gore scene', [['error', 'gore', undefined]]],
    ['x --iw 2', [['warning', '--iw 2', '']]],
    ['x --s 5 --s 6', [['warning', '--s 5', '']]],
    ['x --v 6 --niji 6', [['warning', '--v 6', '']]],
    [
      'x --fast --relax --turbo',
      [
        ['warning', '--fast', ''],
        ['warning', '--relax', ''],
      ],
    ],
    ['x --no a --no b', []],
    ['x --q 3', [['warning', '--q 3', '--quality 2']]],
    ['a map https://a.b/c.png', [['warning', 'https://a.b/c.png', undefined]]],
    [
      'a boat -- red --- --tile',
      [
        ['warning', '--', ''],
        ['warning', '---', ''],
      ],
    ],
    ['a {red boat', [['warning', '{', String.raw`\{`]]],
  ])('in %j', (raw, findings) => {
    expect(found(raw)).toEqual(findings)
  })

  it('finds as many errors as the check', () => {
    const raw = 'x --s 5000 --c -1 --hd --sparkle --ar wide --tile at noon'
    const told = lint(raw).problems.map(({ en }) => en)
    expect(told.toSorted()).toEqual(
      wrongWith(raw)
        .map(({ en }) => en)
        .toSorted(),
    )
  })

  it('is mended by writing the fix in its place', () => {
    const raw = 'x -- --s 5000 --choas 5 --hd --q 3 --v 6 --sw 5 --v 4 --ar 9:1'
    let mended = raw
    let next = lint(mended).problems.find(({ fix }) => fix !== undefined)
    for (let times = 0; next && times < 20; times += 1) {
      mended = mended.slice(0, next.at.start) + (next.fix ?? '') + mended.slice(next.at.end)
      next = lint(mended).problems.find(({ fix }) => fix !== undefined)
    }
    expect(lint(mended).problems).toEqual([])
    expect(parsePrompt(mended).prompt.parameters).toEqual({
      stylize: 1000,
      chaos: 5,
      quality: 1,
      version: '4',
      aspect: { width: 2, height: 1 },
    })
  })

  it('says it in both languages', () => {
    const { problems } = lint('a {gore -- https://a.b --s 5000 --q 3 --v 6 --v 7')
    expect(problems).toHaveLength(7)
    for (const { en, zh } of problems) {
      expect(en).toMatch(/^[^\p{Script=Han}]+$/u)
      expect(zh).toMatch(/\p{Script=Han}/u)
    }
  })

  it('stays short however much is wrong', () => {
    expect(lint('x' + ' --zz'.repeat(2_000)).problems).toHaveLength(100)
  })
})

describe('a prompt that stands for several', () => {
  const raw = 'a {red, green} boat --ar {1:1, 16:9} --c {5, 500} --s 5000'

  it('is counted and explained by its first', () => {
    expect(lint(raw)).toMatchObject({
      permutations: { count: 8 },
      text: 'a red boat',
      finalPrompt: 'a red boat --ar 1:1 --chaos 5 --stylize 5000 --v 7.0',
    })
    expect(lint('a boat --repeat 3').permutations).toEqual({ count: 3 })
  })

  it('shows its parameters as the prompt has them', () => {
    expect(lint(raw).parameters.map(({ value }) => value)).toEqual(['{1:1, 16:9}', '{5, 500}', '5000'])
  })

  it('is judged in all its forms, each mistake told once', () => {
    expect(found(raw)).toEqual([
      ['warning', raw, undefined],
      ['error', raw, '--chaos 100'],
      ['error', '--s 5000', '--stylize 1000'],
    ])
  })

  it('may stand for too many', () => {
    const many = `${'{a,b}'.repeat(6)} --ar {1:1, 3:2}`
    expect(lint(many).permutations).toEqual({ count: 128 })
    expect(found(many)).toEqual([['error', many, undefined]])
  })
})

describe('any prompt', () => {
  const parts = fc.constantFrom(
    'a',
    '红',
    ' {',
    ',',
    '} ',
    '\\',
    '::2',
    ' --no ',
    ' --s 9999',
    ' --v 6',
    ' --',
    ' https://a ',
    ' ',
  )
  const prompts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(parts).map((list) => list.join('')),
  )

  it('is explained with places inside it, in order', () => {
    fc.assert(
      fc.property(prompts, (raw) => {
        const { problems, parameters } = lint(raw)
        for (const { at } of [...problems, ...parameters]) {
          expect(at.start).toBeGreaterThanOrEqual(0)
          expect(at.end).toBeGreaterThanOrEqual(at.start)
          expect(at.end).toBeLessThanOrEqual(raw.length)
        }
        expect(problems).toEqual(problems.toSorted((one, other) => one.at.start - other.at.start))
      }),
      { numRuns: 300 },
    )
  })

  it('without errors is echoed as the parser reads it', () => {
    fc.assert(
      fc.property(prompts, (raw) => {
        const { finalPrompt: echo, permutations } = lint(raw)
        fc.pre(permutations.count === 1 && !raw.includes('{'))
        const { prompt } = parsePrompt(raw)
        expect(echo).toBe(finalPrompt(prompt, modelFor(prompt)))
      }),
      { numRuns: 300 },
    )
  })
})
