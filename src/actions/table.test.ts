import { describe, expect, it } from 'vitest'
import { parsePrompt } from '../prompt/parse.ts'
import type { Model } from '../prompt/versions.ts'
import type { Button } from '../protocol/button.ts'
import { buttonsOf } from './buttons.ts'
import { OPERATION_NAMES, type OperationName } from './operation.ts'
import { RESULT_KINDS, type ResultKind } from './result-kind.ts'
import { ACTIONS, addressesOf, readCustomId } from './table.ts'

const JOB = '0b7f1c9e-5a64-4a3e-9a56-2f6f1f0c7d11'
const SQUARE = { width: 1, height: 1 }
const EVERYTHING: ReadonlySet<OperationName> = new Set(OPERATION_NAMES)
const MODELS: readonly Model[] = [
  ...['5', '5.1', '5.2', '6', '6.1', '7', '8', '8.1'].map((version) => ({ family: 'mj' as const, version })),
  ...['5', '6', '7'].map((version) => ({ family: 'niji' as const, version })),
].map((model) => ({ ...model, number: Number(model.version) }))
const model = (name: string): Model => {
  const [family, version] = name.split(' ')
  return MODELS.find((one) => one.family === family && one.version === version)!
}

const offered = (
  kind: ResultKind,
  name: string,
  aspect = SQUARE,
  operations = EVERYTHING,
  count = 5,
): readonly Button[] => buttonsOf({ kind, model: model(name), aspect, jobId: JOB, operations, count })
/** A button as the protocol page lists it: label, emoji, customId with `<u>` for the job. */
const listed = (buttons: readonly Button[]) =>
  buttons.map(({ label, emoji, customId }) => [label, emoji, customId.replace(JOB, '<u>')].join(' | '))

const REFRAME = [
  'Zoom Out 2x | 🔍 | MJ::Outpaint::50::1::<u>::SOLO',
  'Zoom Out 1.5x | 🔍 | MJ::Outpaint::75::1::<u>::SOLO',
  'Custom Zoom | 🔍 | MJ::CustomZoom::<u>',
]
const PANS = [
  ' | ⬅️ | MJ::JOB::pan_left::1::<u>::SOLO',
  ' | ➡️ | MJ::JOB::pan_right::1::<u>::SOLO',
  ' | ⬆️ | MJ::JOB::pan_up::1::<u>::SOLO',
  ' | ⬇️ | MJ::JOB::pan_down::1::<u>::SOLO',
]
const ANIMATE = [
  'Animate (High motion) | 🎞️ | MJ::JOB::animate_high::1::<u>::SOLO',
  'Animate (Low motion) | 🎞️ | MJ::JOB::animate_low::1::<u>::SOLO',
]
const SUBTLE = 'Vary (Subtle) | 🪄 | MJ::JOB::low_variation::1::<u>::SOLO'
const STRONG = 'Vary (Strong) | 🪄 | MJ::JOB::high_variation::1::<u>::SOLO'
const REGION = 'Vary (Region) | 🖌️ | MJ::Inpaint::1::<u>::SOLO'
const HEART = ' | ❤️ | MJ::BOOKMARK::<u>'
const upscales = (family: string, redo = '') => [
  `${redo}Upscale (Subtle) | upscale_1 | MJ::JOB::upsample_${family}_2x_subtle::1::<u>::SOLO`,
  `${redo}Upscale (Creative) | upscale_1 | MJ::JOB::upsample_${family}_2x_creative::1::<u>::SOLO`,
]
const upscalesV5 = (redo = '') => [
  `${redo}Upscale (2x) | upscale_1 | MJ::JOB::upsample_v5_2x::1::<u>::SOLO`,
  `${redo}Upscale (4x) | upscale_1 | MJ::JOB::upsample_v5_4x::1::<u>::SOLO`,
]
const modern = (family: string) => [
  ...upscales(family),
  SUBTLE,
  STRONG,
  REGION,
  ...REFRAME,
  ...PANS,
  ...ANIMATE,
  HEART,
]

describe('the buttons of a grid', () => {
  it.each(MODELS.map(({ family, version }) => `${family} ${version}`))(
    'are the nine of the protocol page in %s',
    (name) => {
      expect(listed(offered('grid', name))).toEqual([
        ...[1, 2, 3, 4].map((n) => `U${n} |  | MJ::JOB::upsample::${n}::<u>`),
        ' | 🔄 | MJ::JOB::reroll::0::<u>::SOLO',
        ...[1, 2, 3, 4].map((n) => `V${n} |  | MJ::JOB::variation::${n}::<u>`),
      ])
    },
  )
})

describe('the buttons of a single picture', () => {
  it.each([
    ['mj 7', modern('v7')],
    ['niji 7', modern('v7')],
    ['mj 6.1', modern('v6r1')],
    ['mj 6', modern('v6')],
    ['niji 6', modern('v6')],
    ['mj 5.2', [...upscalesV5(), STRONG, SUBTLE, REGION, ...REFRAME, ...PANS, HEART]],
    ['mj 5', [...upscalesV5(), STRONG, SUBTLE, REGION, ...REFRAME, ...PANS, HEART]],
    ['niji 5', [...upscalesV5(), STRONG, SUBTLE, REGION, ...REFRAME, ...PANS, HEART]],
    ['mj 8', [SUBTLE, STRONG, REGION, ...ANIMATE, HEART]],
    ['mj 8.1', [SUBTLE, STRONG, REGION, ...ANIMATE, HEART]],
  ])('are those of the protocol page in %s', (name, expected) => {
    expect(listed(offered('single', name))).toEqual(expected)
  })

  it('offer Make Square in the zoom row when the picture is not square', () => {
    const labels = offered('single', 'mj 7', { width: 3, height: 2 }).map(({ label }) => label)
    expect(labels.slice(5, 9)).toEqual(['Zoom Out 2x', 'Zoom Out 1.5x', 'Custom Zoom', 'Make Square'])
    expect(offered('single', 'mj 7').some(({ label }) => label === 'Make Square')).toBe(false)
  })
})

describe('the buttons of an upscaled picture', () => {
  it.each([
    ['mj 7', [...upscales('v7', 'Redo '), SUBTLE, STRONG, ...ANIMATE, HEART]],
    ['mj 6', [...upscales('v6', 'Redo '), SUBTLE, STRONG, ...ANIMATE, HEART]],
    ['mj 5.2', [...upscalesV5('Redo '), STRONG, SUBTLE, HEART]],
  ])('are those of the protocol page in %s', (name, expected) => {
    expect(listed(offered('upscaled', name))).toEqual(expected)
  })
})

describe('the buttons of a description', () => {
  it('are those of the protocol page, as far as there are prompts', () => {
    const retryAndAll = [' | 🔄 | MJ::Picread::Retry', 'Imagine all | 🎉 | MJ::Job::PicReader::all']
    const reader = (n: number) => ` | ${n}️⃣ | MJ::Job::PicReader::${n}`
    expect(listed(offered('description', 'mj 7'))).toEqual([...[1, 2, 3, 4].map(reader), ...retryAndAll])
    expect(listed(offered('description', 'mj 7', SQUARE, EVERYTHING, 2))).toEqual([
      ...[1, 2].map(reader),
      ...retryAndAll,
    ])
  })
})

describe('the buttons of a shortening', () => {
  it('are those of the protocol page', () => {
    expect(listed(offered('shortened', 'mj 7'))).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => ` | ${n}️⃣ | MJ::Job::PromptAnalyzer::${n}`),
      'Show Details |  | MJ::Job::PromptAnalyzerExtended',
    ])
  })
})

describe('the buttons of clips', () => {
  it('are one for each clip, and the reroll', () => {
    const pick = (n: number) => `U${n} |  | MJ::JOB::video_virtual_upscale::${n}::<u>`
    const reroll = ' | 🔄 | MJ::JOB::reroll::0::<u>::SOLO'
    expect(listed(offered('clips', 'mj 7'))).toEqual([...[1, 2, 3, 4].map(pick), reroll])
    expect(listed(offered('clips', 'mj 7', SQUARE, EVERYTHING, 1))).toEqual([pick(1), reroll])
  })

  it('go on with one of them', () => {
    expect(listed(offered('clip', 'mj 7'))).toEqual([
      'Extend (High motion) | 🎞️ | MJ::JOB::animate_high_extend::1::<u>',
      'Extend (Low motion) | 🎞️ | MJ::JOB::animate_low_extend::1::<u>',
    ])
  })
})

describe('an instance', () => {
  it('offers a button only when it has its operation', () => {
    const still = new Set(OPERATION_NAMES.filter((name) => name !== 'animate'))
    const labels = listed(offered('single', 'mj 7', SQUARE, still))
    expect(labels).toEqual(modern('v7').filter((button) => !ANIMATE.includes(button)))
  })
})

describe('a customId', () => {
  const everyButton = RESULT_KINDS.flatMap((kind) =>
    MODELS.flatMap(({ family, version }) => offered(kind, `${family} ${version}`, { width: 3, height: 2 })),
  )

  it('is offered by every row that has faces', () => {
    const rows = new Set(everyButton.map(({ customId }) => readCustomId(customId)?.row.name))
    expect([...rows].toSorted()).toEqual(
      ACTIONS.filter(({ faces }) => faces.length > 0)
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  it('reads back by exactly one row, with the job and the choice it was written with', () => {
    expect(everyButton.length).toBeGreaterThan(100)
    for (const { customId } of everyButton) {
      const addresses = addressesOf(customId)
      expect(
        addresses.map(({ row }) => row.name),
        customId,
      ).toHaveLength(1)
      expect(addresses[0]!.jobId).toBe(customId.includes(JOB) ? JOB : null)
    }
  })

  it('is unique among the buttons of a picture', () => {
    for (const kind of RESULT_KINDS) {
      for (const { family, version } of MODELS) {
        const ids = offered(kind, `${family} ${version}`, { width: 3, height: 2 }).map(
          (button) => button.customId,
        )
        expect(new Set(ids).size).toBe(ids.length)
      }
    }
  })

  it.each([
    ['MJ::JOB::upsample::2::HASH', 'pick', 'HASH', { index: 2 }],
    ['MJ::JOB::upsample::2::HASH::SOLO', 'pick', 'HASH', { index: 2 }],
    ['MJ::JOB::variation::3::example', 'variation', 'example', { index: 3 }],
    ['MJ::JOB::reroll::0::HASH', 'reroll', 'HASH', { index: 0 }],
    [
      'MJ::JOB::upsample_v6_2x_subtle::2::HASH::SOLO',
      'upscale',
      'HASH',
      { index: 2, family: 'v6', kind: 'subtle' },
    ],
    ['MJ::JOB::upsample_v5_4x::1::HASH', 'upscale-v5', 'HASH', { index: 1, factor: '4x' }],
    ['MJ::JOB::pan_left::2::HASH::SOLO', 'pan', 'HASH', { index: 2, direction: 'left' }],
    ['MJ::CustomZoom::HASH::2', 'custom-zoom', 'HASH', { index: 2 }],
    [`MJ::CustomZoom::1::${JOB}`, 'custom-zoom', JOB, { index: 1 }],
    ['MJ::Outpaint::100::1::HASH::SOLO', 'make-square', 'HASH', { index: 1 }],
    ['MJ::Inpaint::1::HASH::SOLO', 'region', 'HASH', { index: 1 }],
    ['MJ::JOB::animate_high_extend::4::HASH', 'extend', 'HASH', { index: 4, motion: 'high' }],
    ['MJ::Job::PicReader::2', 'imagine-described', null, { index: 2 }],
    ['MJ::Job::PicReader::all', 'imagine-all', null, {}],
  ])('%s, as clients build it, is accepted by its shape', (customId, row, jobId, choice) => {
    const address = readCustomId(customId)
    expect(address && { row: address.row.name, jobId: address.jobId, choice: address.choice }).toEqual({
      row,
      jobId,
      choice,
    })
  })

  it.each([
    '',
    'MJ',
    'MJ::JOB::upsample',
    'MJ::JOB::upsample::two::HASH',
    'MJ::JOB::pan_north::1::H::SOLO',
    'U1',
  ])('%j addresses nothing', (customId) => {
    expect(readCustomId(customId)).toBeNull()
  })
})

describe('the table', () => {
  it('gives every row a name of its own', () => {
    const names = ACTIONS.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('ends with the row that no customId finds: only the offer of a parent does', () => {
    expect(ACTIONS.at(-1)?.name).toBe('verbatim')
    expect(ACTIONS.at(-1)?.customId).toBeUndefined()
    const choice = { customId: 'Upstream::own' }
    const order = ACTIONS.at(-1)!.order({ choice, prompt: parsePrompt('').prompt, parentAspect: null })
    expect(order).toEqual({ name: 'verbatim', customId: 'Upstream::own' })
  })

  it('asks for a mask only in a window', () => {
    for (const { modal, fields } of ACTIONS) expect(fields.length > 0).toBe(modal !== 'never')
  })
})
