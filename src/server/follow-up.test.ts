import { describe, expect, it } from 'vitest'
import { readChange, readPress, readSimpleChange, type FollowUp } from './follow-up.ts'
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
    [{ taskId: '5', customId: 'MJ::JOB::teleport::1::j' }, 'custom-id-unknown'],
  ])('of %o is refused', (body, name) => {
    expect(shown(readPress(body))).toBe(name)
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
