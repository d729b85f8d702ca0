import { describe, expect, it } from 'vitest'
import { aTask } from '../testing/a-task.ts'
import { offeredBy, readChange, readPress, readSimpleChange, type FollowUp } from './follow-up.ts'
import type { Refusal } from '../refusals.ts'

/** What was read: the row and its choice, or the name of the refusal. */
const shown = (read: FollowUp | Refusal) =>
  'http' in read ? read.name : [read.row.name, read.taskId, read.choice]

describe('a button', () => {
  it('says whether a variation is strong or subtle, and nothing of the kind on others', () => {
    const press = (customId: string, strong?: boolean) =>
      shown(readPress({ taskId: 5, customId, ...(strong === undefined ? {} : { strong }) }))
    expect(press('MJ::JOB::variation::2::j')).toEqual(['variation', '5', { index: 2 }])
    expect(press('MJ::JOB::variation::2::j', true)).toEqual([
      'variation',
      '5',
      { index: 2, strength: 'strong' },
    ])
    expect(press('MJ::JOB::variation::2::j', false)).toEqual([
      'variation',
      '5',
      { index: 2, strength: 'subtle' },
    ])
    expect(press('MJ::JOB::upsample::2::j', false)).toEqual(['pick', '5', { index: 2 }])
  })

  it.each([
    [{}, 'task-id-missing'],
    [{ taskId: '5' }, 'custom-id-missing'],
  ])('of %o is refused', (body, name) => {
    expect(shown(readPress(body))).toBe(name)
  })
})

describe('a button of a parent', () => {
  const button = (customId: string) => ({ customId, emoji: '', label: 'x', type: 2, style: 2 }) as const
  const offers = (...customIds: string[]) => aTask('SUCCESS', { buttons: customIds.map(button) })
  const on = (parent: Parameters<typeof offeredBy>[0], customId: string) => {
    const read = readPress({ taskId: '5', customId })
    return shown('http' in read ? read : offeredBy(parent, read))
  }

  it('that no row reads is taken when the parent offers it', () => {
    const customId = 'MJ::JOB::teleport::1::j'
    expect(on(offers(customId), customId)).toEqual(['verbatim', '5', { customId }])
  })

  it('that no row can do there is taken when the parent offers it', () => {
    const customId = 'MJ::JOB::video_virtual_upscale::1::j'
    expect(on(offers(customId), customId)).toEqual(['verbatim', '5', { customId }])
    expect(on(offers(), customId)).toEqual(['pick-clip', '5', { index: 1 }])
  })

  it('that a row can do is that row', () => {
    expect(on(offers('MJ::JOB::upsample::1::j'), 'MJ::JOB::upsample::1::j')).toEqual([
      'pick',
      '5',
      { index: 1 },
    ])
  })

  it.each([
    ['a task that does not offer it', offers('MJ::JOB::fly::1::j')],
    ['a task that is not finished', aTask('IN_PROGRESS')],
    ['no task', null],
  ])('that no row reads is refused of %s', (_what, parent) => {
    expect(on(parent, 'MJ::JOB::teleport::1::j')).toBe('custom-id-unknown')
  })

  it('is not asked of the older words', () => {
    const read = readChange({ taskId: '5', action: 'REROLL' })
    expect(shown('http' in read ? read : offeredBy(null, read))).toEqual(['reroll', '5', {}])
  })
})

describe('a change', () => {
  it.each([
    [{ action: 'UPSCALE', index: 2 }, ['pick', '5', { index: 2 }]],
    [{ action: 'VARIATION', index: 4 }, ['variation', '5', { index: 4 }]],
    [{ action: 'REROLL' }, ['reroll', '5', {}]],
    [{ action: 'REROLL', index: 1 }, ['reroll', '5', {}]],
    [{ action: 'UPSCALE' }, 'change-invalid'],
    [{ index: 1 }, 'change-invalid'],
  ] as const)('of %o', (body, read) => {
    expect(shown(readChange({ taskId: '5', ...body }))).toEqual(read)
  })

  it('needs a task', () => {
    expect(shown(readChange({ action: 'REROLL' }))).toBe('task-id-missing')
  })
})

describe('a simple change', () => {
  it.each([
    ['5 U1', ['pick', '5', { index: 1 }]],
    ['5 v3', ['variation', '5', { index: 3 }]],
    [' 5 R ', ['reroll', '5', {}]],
    ['5 U5', 'change-invalid'],
    ['5  U1', 'change-invalid'],
    ['5', 'change-invalid'],
    ['', 'change-invalid'],
  ])('reads %j', (content, read) => {
    expect(shown(readSimpleChange({ content }))).toEqual(read)
  })
})
