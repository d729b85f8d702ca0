import { describe, expect, it } from 'vitest'
import { PROMPT_LIMIT } from './check.ts'
import { wrongWith } from './testing.ts'

const texts = (raw: string) => wrongWith(raw).map(({ en }) => en)

describe('what is told about a mistake', () => {
  it.each([
    ['x --s 5000', '`--stylize` must be between 0 and 1000, not 5000. Write `--stylize 1000`.'],
    ['x --c -1', '`--chaos` must be between 0 and 100, not -1. Write `--chaos 0`.'],
    [
      'x --ar 5:1 --v 4',
      '`--aspect` must be between 1:2 and 2:1 with `--version 4`, not 5:1. Write `--aspect 2:1`.',
    ],
    ['https://a x --video --bs 3', '`--bs` must be one of 1, 2, 4, not 3. Write `--bs 2`.'],
    ['x --style cute', '`--style` must be raw with `--version 7`, not cute.'],
    ['x --sw 5', 'Cannot use `--sw` without a `--sref`. Add it, or remove `--sw`.'],
    ['x --cw 5', 'Cannot use `--cw` without a `--cref`. Add it, or remove `--cw`.'],
    [
      'x --cref https://a',
      '`--cref` is not compatible with `--version 7`; remove it, or use one of: 6, 6.1, niji 6.',
    ],
    [
      'x --oref https://a --v 8.1',
      '`--oref` is not compatible with `--version 8.1`; remove it, or use one of: 7.',
    ],
    ['x --draft --niji 4', '`--draft` is not compatible with `--niji 4`; remove it, or use one of: 7.'],
    ['x --niji 9', '`--niji` must be one of 4, 5, 6, 7, not 9. Write `--niji 7`.'],
    ['x --ar 1.39:1', 'Invalid value `1.39:1` for `--aspect`: wanted a ratio of whole numbers such as 16:9.'],
    ['x --chaos', 'Missing value for `--chaos`: wanted a whole number (0–100).'],
    ['x --sparkle 3', 'Unrecognized parameter(s): `--sparkle`. Correct or remove it.'],
    ['x --styilze 3', 'Unrecognized parameter(s): `--styilze`. Did you mean `--stylize`?'],
    [
      'x --ar 3:2 at sunset',
      'Unrecognized parameter(s): `at sunset`. They are no value of `--aspect`: words stand before all parameters.',
    ],
    [
      'x --video',
      'Cannot use `--video` without an image link at the start of the prompt (or an upload). Add it, or remove `--video`.',
    ],
    ['x --oref https://a --draft', '`--oref` is not compatible with `--draft`; remove one of them.'],
    ['a::1 b::-2', 'The weights of the prompt add up to -1; the sum must be above 0.'],
    ['a::-0 b::0', 'The weights of the prompt add up to 0; the sum must be above 0.'],
    ['a::1.5 b --v 3', 'The weight 1.5 must be a whole number with `--version 3`.'],
  ])('%j', (raw, text) => {
    expect(texts(raw)).toEqual([text])
  })

  it('names the parameter, what came and what is legal, in both languages', () => {
    const problems = wrongWith('x --s 5000 --oref cat --hd --sw 4')
    expect(problems.map(({ parameter, value, legal }) => ({ parameter, value, legal }))).toEqual([
      { parameter: 'oref', value: 'cat', legal: 'one image link' },
      { parameter: 'stylize', value: '5000', legal: '0–1000' },
      { parameter: 'hd', value: '', legal: '1, 2, 3, 8.1, 8.2' },
      { parameter: 'sw', value: '4', legal: 'a `--sref`' },
    ])
    for (const { zh } of problems) expect(zh).toMatch(/\p{Script=Han}/u)
  })

  it.each([
    ['x --s 5000', '--stylize 1000'],
    ['x --s -5', '--stylize 0'],
    ['x --v 8', '--version 8.1'],
    ['x --ar 1:9 --v 4', '--aspect 1:2'],
    ['x --style rwa', '--style raw'],
    ['x --style cute', undefined],
    ['x --chaoss 5', '--chaos'],
    ['x --sparkle', undefined],
    ['x --sw 5', ''],
    ['x --hd', ''],
    ['x --ar wide', undefined],
  ])('%j would be mended by %j', (raw, fix) => {
    expect(wrongWith(raw).map((problem) => problem.fix)).toEqual([fix])
  })

  it('stays short however long the mistake is', () => {
    for (const raw of [`x --sparkle${'y'.repeat(5_000)}`, `x --chaos ${'y '.repeat(2_000)}`]) {
      expect(texts(raw)[0]?.length).toBeLessThan(200)
    }
  })
})

describe('what a prompt may lean on beside its words', () => {
  it('an uploaded picture is one', () => {
    expect(wrongWith('x --iw 1', { hasPicture: true })).toEqual([])
    expect(wrongWith('x --video', { hasPicture: true })).toEqual([])
  })
})

describe('the prompt as a whole', () => {
  it('may have 6000 characters, parameters included', () => {
    expect(wrongWith(`${'x'.repeat(PROMPT_LIMIT - ' --tile'.length)} --tile`)).toEqual([])
    expect(texts(`${'x'.repeat(PROMPT_LIMIT)} --tile`)).toEqual([
      'Prompts must be 6000 or fewer in length. This one has 6007 characters: make it shorter by 7.',
    ])
  })

  it('may have weights below zero as long as the sum is above', () => {
    expect(wrongWith('a::2 b::-1.5')).toEqual([])
  })
})
