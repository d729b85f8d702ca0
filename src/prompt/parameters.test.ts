import { describe, expect, it } from 'vitest'
import { parameterOf, PARAMETER_NAMES, rivalsOf, rowOf } from './lookup.ts'
import type { ParameterName } from './parameters.ts'
import type { Problem } from './problem.ts'
import { wrongWith } from './testing.ts'

/** Prompts that a row takes, and prompts that it refuses with the kind of the mistake. */
interface Cases {
  readonly takes: readonly string[]
  readonly refuses: readonly (readonly [raw: string, kind: Problem['kind']])[]
}

const whole = (name: string, least: number, most: number): Cases => ({
  takes: [`x --${name} ${least}`, `x --${name} ${most}`],
  refuses: [
    [`x --${name} ${least - 1}`, 'range'],
    [`x --${name} ${most + 1}`, 'range'],
    [`x --${name} ${least}.5`, 'value'],
    [`x --${name} much`, 'value'],
    [`x --${name}`, 'value'],
  ],
})
const alone = (name: string, takes: string, other: string): Cases => ({
  takes: [`x --${name}${takes}`],
  refuses: [
    [`x --${name} yes${takes}`, 'syntax'],
    [`x --${name}${other}`, 'version'],
  ],
})
const mode = (name: string): Cases => ({ takes: [`x --${name}`], refuses: [[`x --${name} now`, 'syntax']] })
const old = (name: string): Cases => alone(name, ' --v 3', ' --v 7')
const both = (one: Cases, other: Cases): Cases => ({
  takes: [...one.takes, ...other.takes],
  refuses: [...one.refuses, ...other.refuses],
})

const PICTURE = 'https://a.b/c.png'
const CASES: Readonly<Record<ParameterName, Cases>> = {
  aspect: {
    takes: ['x --ar 16:9', 'x --aspect 139:100', 'x --ar 2:1 --v 4', 'x --ar 14:1 --v 6', 'x --ar 50:1'],
    refuses: [
      ['x --ar 1.39:1', 'value'],
      ['x --ar 0:1', 'value'],
      ['x --ar wide', 'value'],
      ['x --ar', 'value'],
      ['x --ar 5:2 --v 4', 'range'],
      ['x --ar 1:15 --v 6.1', 'range'],
    ],
  },
  chaos: both(whole('chaos', 0, 100), whole('c', 0, 100)),
  quality: {
    takes: ['x --q .25', 'x --quality 4', 'x --q 3'],
    refuses: [
      ['x --q high', 'value'],
      ['x --q', 'value'],
    ],
  },
  seed: whole('seed', 0, 4_294_967_295),
  stop: whole('stop', 10, 100),
  tile: both(alone('tile', '', ' --v 4'), alone('tile', ' --niji 6', ' --niji 4')),
  no: {
    takes: ['x --no hats', 'x --no hats, red shoes'],
    refuses: [
      ['x --no', 'value'],
      ['x --no ,', 'value'],
    ],
  },
  iw: {
    takes: [`${PICTURE} x --iw 3`, `${PICTURE} x --iw .5 --v 5.2`, `${PICTURE} x --iw 2 --niji 6`],
    refuses: [
      [`${PICTURE} x --iw 3.5`, 'range'],
      [`${PICTURE} x --iw 2.5 --v 5.2`, 'range'],
      [`${PICTURE} x --iw 2.5 --niji 6`, 'range'],
      [`${PICTURE} x --iw -1`, 'range'],
      [`${PICTURE} x --iw 1 --v 4`, 'version'],
      ['x --iw 1', 'needs'],
    ],
  },
  style: {
    takes: [
      'x --style raw',
      'x --style RAW --niji 6',
      'x --style 4b --v 4',
      'x --style cute --niji 5',
      'x --style random-32 --v 5.2',
      'x --style gQ6fMy-1 --v 5.2',
    ],
    refuses: [
      ['x --style', 'value'],
      ['x --style cute', 'version'],
      ['x --style cute --v 5.2', 'version'],
      ['x --style random-33 --v 5.2', 'version'],
      ['x --style raw --v 5', 'version'],
      ['x --style 4a --niji 5', 'version'],
    ],
  },
  raw: both(alone('raw', '', ' --v 6.1'), alone('raw', ' --niji 7', ' --niji 6')),
  sref: {
    takes: [`x --sref ${PICTURE}::2 1234 random`, 'x --sref 5 --niji 6'],
    refuses: [
      ['x --sref', 'value'],
      ['x --sref painting', 'value'],
      ['x --sref 5 painting', 'syntax'],
      ['x --sref 5 --v 5.2', 'version'],
    ],
  },
  sw: {
    takes: ['x --sref 5 --sw 0', 'x --sref 5 --sw 1000'],
    refuses: [
      ['x --sref 5 --sw 1001', 'range'],
      ['x --sref 5 --sw -1', 'range'],
      ['x --sref 5 --sw much', 'value'],
      ['x --sw 5', 'needs'],
    ],
  },
  sv: {
    takes: ['x --sv 6', 'x --sv 4 --v 6.1'],
    refuses: [
      ['x --sv 7', 'range'],
      ['x --sv 5 --v 6.1', 'range'],
      ['x --sv 4 --v 5.2', 'version'],
      ['x --sv new', 'value'],
    ],
  },
  cref: {
    takes: [`x --cref ${PICTURE} ${PICTURE} --v 6.1`, `x --cref ${PICTURE} --niji 6`],
    refuses: [
      [`x --cref ${PICTURE}`, 'version'],
      [`x --cref ${PICTURE} --niji 7`, 'version'],
      ['x --cref 12 --v 6', 'value'],
    ],
  },
  cw: {
    takes: [`x --cref ${PICTURE} --cw 0 --v 6`, `x --cref ${PICTURE} --cw 100 --v 6`],
    refuses: [
      [`x --cref ${PICTURE} --cw 101 --v 6`, 'range'],
      ['x --cw 100 --v 6', 'needs'],
    ],
  },
  oref: {
    takes: [`x --oref ${PICTURE}`, `x --oref <https://a.b/c--d.png>`, `x --oref ${PICTURE} --q 2`],
    refuses: [
      [`x --oref ${PICTURE} --v 8.1`, 'version'],
      [`x --oref ${PICTURE} --niji 7`, 'version'],
      [`x --oref ${PICTURE} --draft`, 'conflict'],
      [`x --oref ${PICTURE} --q 4`, 'conflict'],
      [`x --oref ${PICTURE} ${PICTURE}`, 'syntax'],
      ['x --oref cat', 'value'],
    ],
  },
  ow: {
    takes: [`x --oref ${PICTURE} --ow 1`, `x --oref ${PICTURE} --ow 1000`],
    refuses: [
      [`x --oref ${PICTURE} --ow 0`, 'range'],
      [`x --oref ${PICTURE} --ow 1001`, 'range'],
      ['x --ow 100', 'needs'],
    ],
  },
  stylize: both(whole('stylize', 0, 1000), whole('s', 0, 1000)),
  weird: both(whole('weird', 0, 3000), {
    takes: ['x --w 5 --niji 5'],
    refuses: [['x --w 5 --v 4', 'version']],
  }),
  exp: both(whole('exp', 0, 100), {
    takes: ['x --exp 5 --v 8.1'],
    refuses: [['x --exp 5 --v 6.1', 'version']],
  }),
  draft: both(alone('draft', '', ' --v 6.1'), alone('draft', '', ' --v 8.1')),
  hd: both(alone('hd', ' --v 8.1', ' --v 7'), alone('hd', ' --v 3', ' --niji 7')),
  sd: alone('sd', ' --v 8.2', ' --v 7'),
  edit: alone('edit', ' --v 8.1', ' --v 7'),
  preview: alone('preview', ' --v 8.1', ' --v 7'),
  zoom: {
    takes: ['x --zoom 1', 'x --zoom 1.8', 'x --zoom 2'],
    refuses: [
      ['x --zoom 2.1', 'range'],
      ['x --zoom .9', 'range'],
      ['x --zoom out', 'value'],
    ],
  },
  repeat: both(whole('repeat', 1, 40), whole('r', 1, 40)),
  fast: mode('fast'),
  relax: mode('relax'),
  turbo: both(mode('turbo'), {
    takes: [],
    refuses: [
      ['x --turbo --v 4', 'version'],
      [`${PICTURE} x --video --turbo`, 'conflict'],
    ],
  }),
  stealth: mode('stealth'),
  public: mode('public'),
  motion: {
    takes: [`${PICTURE} x --video --motion low`, `${PICTURE} x --video --motion HIGH`],
    refuses: [
      [`${PICTURE} x --video --motion some`, 'value'],
      ['x --motion low', 'needs'],
    ],
  },
  video: {
    takes: [`${PICTURE} x --video`, `${PICTURE} x --video 1`],
    refuses: [
      ['x --video', 'needs'],
      [`${PICTURE} x --video 2`, 'range'],
      [`${PICTURE} x --video please`, 'syntax'],
    ],
  },
  loop: {
    takes: [`${PICTURE} x --video --loop`],
    refuses: [
      ['x --loop', 'needs'],
      [`${PICTURE} x --video --loop --end ${PICTURE}`, 'conflict'],
    ],
  },
  end: {
    takes: [`${PICTURE} x --video --end loop`, `${PICTURE} x --video --end ${PICTURE}`],
    refuses: [
      [`${PICTURE} x --video --end now`, 'value'],
      ['x --end loop', 'needs'],
    ],
  },
  bs: {
    takes: [1, 2, 4].map((count) => `${PICTURE} x --video --bs ${count}`),
    refuses: [
      [`${PICTURE} x --video --bs 3`, 'range'],
      ['x --bs 2', 'needs'],
      [`${PICTURE} x --video --bs`, 'value'],
    ],
  },
  uplight: old('uplight'),
  upbeta: old('upbeta'),
  upanime: old('upanime'),
  test: old('test'),
  testp: old('testp'),
  creative: old('creative'),
  beta: old('beta'),
  width: {
    takes: ['x --width 512 --v 3'],
    refuses: [
      ['x --width 512', 'version'],
      ['x --width big --v 3', 'value'],
    ],
  },
  height: {
    takes: ['x --h 512 --v 3'],
    refuses: [
      ['x --height 512', 'version'],
      ['x --h big --v 3', 'value'],
    ],
  },
  version: {
    takes: ['1', '2', '3', '4', '5', '5.0', '5.1', '5.2', '6', '6.1', '7.0', '8.1', '8.2'].map(
      (v) => `x --v ${v}`,
    ),
    refuses: [
      ['x --v 8', 'version'],
      ['x --version 9', 'version'],
      ['x --v new', 'value'],
      ['x --v', 'value'],
    ],
  },
  niji: {
    takes: ['x --niji', 'x --niji 4', 'x --niji 5', 'x --niji 6', 'x --niji 7'],
    refuses: [
      ['x --niji 3', 'version'],
      ['x --niji 6.1', 'version'],
      ['x --niji new', 'syntax'],
    ],
  },
  profile: {
    takes: ['x --p', 'x --profile m7318 77724z8::2', 'x --p --niji 6'],
    refuses: [
      ['x --p --v 5.2', 'version'],
      ['x --p my_code', 'syntax'],
    ],
  },
}

describe.each(PARAMETER_NAMES)('--%s', (name) => {
  const { takes, refuses } = CASES[name]

  it.each(takes)('is right in %j', (raw) => {
    expect(wrongWith(raw)).toEqual([])
  })

  it.each(refuses)('is wrong in %j: %s', (raw, kind) => {
    expect(wrongWith(raw)).toContainEqual(expect.objectContaining({ kind, parameter: name }))
  })
})

describe('the table', () => {
  it('gives every spelling to one parameter, in any case', () => {
    const spellings = PARAMETER_NAMES.flatMap((name) => [name, ...(rowOf(name).aliases ?? [])])
    expect(new Set(spellings).size).toBe(spellings.length)
    for (const name of PARAMETER_NAMES) expect(parameterOf(name.toUpperCase())).toBe(name)
  })

  it('echoes every parameter by a spelling that reads back as it', () => {
    for (const name of PARAMETER_NAMES) expect(parameterOf(rowOf(name).echo ?? name)).toBe(name)
  })

  it('has defaults that its own kinds read and write', () => {
    const defaults = PARAMETER_NAMES.map((name) => rowOf(name)).filter((row) => row.default !== undefined)
    for (const { kind, default: value } of defaults) {
      expect(kind.read([kind.write(value)])?.value).toEqual(value)
    }
    expect(defaults.length).toBeGreaterThan(10)
  })

  it('knows which parameters take the place of each other', () => {
    expect(rivalsOf('fast')).toEqual(['relax', 'turbo'])
    expect(rivalsOf('niji')).toEqual(['version'])
    expect(rivalsOf('chaos')).toEqual([])
  })
})
