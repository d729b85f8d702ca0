import { describe, expect, it } from 'vitest'
import { PROFILES } from './protocol/profiles.ts'
import { refuse, REFUSAL_NAMES } from './refusals.ts'

describe('a refusal', () => {
  it('says what came and what to do, in two languages', () => {
    const { text } = refuse('custom-id-unknown', { customId: 'MJ::JOB::teleport::1::x' })
    expect(text.en).toBe(
      'No action is addressed by customId "MJ::JOB::teleport::1::x". Send one from the task\'s "buttons".',
    )
    expect(text.zh).toBe('未知的 Action 类型：MJ::JOB::teleport::1::x')
  })

  it('has a code, an HTTP status and the facts its envelope repeats', () => {
    expect(refuse('word-banned', { word: 'x' }, { bannedWord: 'x' })).toMatchObject({
      name: 'word-banned',
      code: 24,
      http: 200,
      properties: { bannedWord: 'x' },
    })
    expect(refuse('task-unknown', { id: '1' })).toMatchObject({ code: 4, http: 404, properties: {} })
  })

  it('uses code 3 for a lack of accounts alone: relays in front disable a channel on it', () => {
    expect(refuse('no-instance', { why: 'none is configured' }).code).toBe(3)
    expect(refuse('parent-unknown', { id: '1' }).code).toBe(4)
    expect(refuse('operation-unavailable', { why: 'x: it cannot do "pan"' }).code).toBe(4)
  })
})

it('the dialects shape only refusals that there are', () => {
  const shaped = Object.values(PROFILES).flatMap(({ refusals }) => Object.keys(refusals.byName ?? {}))
  expect(shaped.length).toBeGreaterThan(0)
  expect(shaped.filter((name) => !REFUSAL_NAMES.has(name))).toEqual([])
})
