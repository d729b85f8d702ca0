import { describe, expect, it } from 'vitest'
import { complaintIn, isAccepted, readReply } from './reply.ts'

const read = (json: unknown, status = 200) => readReply({ json, status, retryAfterMs: null })

describe('a reply', () => {
  it.each([
    [
      'Atelier',
      { code: 1, description: 'Submission successful', result: '17', properties: { discordInstanceId: 'a' } },
    ],
    [
      'a gateway that wraps it',
      { code: 'success', data: { code: 1, description: 'Submission successful', result: 17 } },
    ],
    ['a server that leaves things out', { code: 1, message: 'Submission successful', result: '17' }],
    [
      'a server of texts',
      { code: '1', description: 'Submission successful', result: ' 17 ', properties: null },
    ],
  ])('of %s is one of the field', (_who, json) => {
    expect(read(json)).toMatchObject({
      code: 1,
      description: 'Submission successful',
      id: '17',
      results: ['17'],
    })
  })

  it('may name several tasks, or links', () => {
    expect(read({ code: 1, result: '1,2,3' })?.results).toEqual(['1', '2', '3'])
    expect(read({ code: 1, result: ['http://a/1.png'] })).toMatchObject({ id: 'http://a/1.png' })
  })

  it.each([
    ['a refusal', { code: 23, description: '队列已满', result: null }, 23],
    ['an exception of trueai', { success: false, code: -1, message: '参数异常' }, -1],
    ['an error of a relay', { description: 'task_not_found ', type: 'upstream_error', code: 4 }, 4],
  ])('that is %s makes no task', (_what, json, code) => {
    const reply = read(json)!
    expect(reply).toMatchObject({ code, id: null })
    expect(isAccepted(reply)).toBe(false)
  })

  it.each([1, 21, 22])('of code %i is accepted', (code) => {
    expect(isAccepted(read({ code, result: '1' })!)).toBe(true)
  })

  it.each([null, [], 'x', 5, {}, { code: 'success' }, { error: { message: 'x' } }])('%j is none', (json) => {
    expect(read(json)).toBeNull()
  })
})

describe('what an error says', () => {
  it.each([
    [{ error: { message: 'no channel', type: 'new_api_error' } }, 'no channel'],
    [{ error: 'midjourney_task_not_found' }, 'midjourney_task_not_found'],
    [{ message: '未登录' }, '未登录'],
    [{ description: 'quota_not_enough ' }, 'quota_not_enough '],
    [{}, null],
    [null, null],
  ])('%j', (json, complaint) => {
    expect(complaintIn(json)).toBe(complaint)
  })
})
