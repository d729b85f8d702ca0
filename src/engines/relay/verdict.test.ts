import { describe, expect, it } from 'vitest'
import type { Outcome, Trouble } from '../../client/outcome.ts'
import { readReply, type ClientReply } from '../../client/reply.ts'
import { failureOfTask, judge } from './verdict.ts'

const replied = (json: object, status = 200, retryAfterMs: number | null = null): Outcome<ClientReply> => ({
  ok: true,
  value: readReply({ json, status, retryAfterMs })!,
})

const troubled = (kind: Trouble['kind'], status: number | null = null): Outcome<ClientReply> => ({
  ok: false,
  trouble: { kind, status, message: 'why', retryAfterMs: null },
})

describe('an answer to a submit', () => {
  it.each([
    [1, false],
    [22, false],
    [21, true],
  ])('of code %i has taken it', (code, isWindow) => {
    expect(judge(replied({ code, result: '17' }), false)).toEqual({ kind: 'taken', id: '17', isWindow })
  })

  it.each([
    ['a full queue', replied({ code: 23, description: '队列已满，请稍后尝试' })],
    ['a full queue of trueai', replied({ code: 9, description: '提交失败，队列已满，请稍后重试' })],
    ['an overloaded group', replied({ code: 30, description: '当前分组负载已饱和' }, 429)],
    ['429', troubled('status', 429)],
    ['503', troubled('status', 503)],
    ['nothing that listens', troubled('unreachable')],
  ])('is surely not taken by %s, and may be sent again', (_what, outcome) => {
    expect(judge(outcome, false)).toMatchObject({ kind: 'again' })
  })

  it('says how long to wait', () => {
    expect(judge(replied({ code: 23 }, 429, 9_000), false)).toMatchObject({ kind: 'again', pauseMs: 9_000 })
  })

  it.each([
    ['no account', replied({ code: 3, description: '无可用的账号实例' }), 'engine-unavailable'],
    ['a system error', replied({ code: 9, description: '系统异常' }), 'engine-unavailable'],
    ['no credit', replied({ code: 4, description: 'quota_not_enough' }, 403), 'engine-unavailable'],
    ['a wrong key', troubled('status', 401), 'engine-unavailable'],
    ['a mistake', replied({ code: 4, description: 'prompt不能为空' }), 'engine-refused'],
    ['an exception of trueai', replied({ code: -1, message: '参数异常' }), 'engine-refused'],
    ['no such route', troubled('status', 404), 'engine-refused'],
  ])('that tells of %s fails the task', (_what, outcome, failure) => {
    expect(judge(outcome, false)).toMatchObject({ kind: 'failed', failure })
  })

  it('names the banned word', () => {
    const outcome = replied({ code: 24, description: '可能包含敏感词', properties: { bannedWord: 'x-word' } })
    expect(judge(outcome, false)).toEqual({
      kind: 'failed',
      failure: 'engine-refused',
      reason: '可能包含敏感词: x-word (code 24)',
    })
  })

  it.each([
    replied({ code: 3, description: '关联任务不存在或已失效' }, 404),
    replied({ code: 4, description: 'task_not_found ' }, 400),
  ])('that does not know the parent says so', (outcome) => {
    expect(judge(outcome, true)).toMatchObject({ kind: 'failed', failure: 'parent-lost' })
    expect(judge(outcome, false)).not.toMatchObject({ failure: 'parent-lost' })
  })

  it.each([
    ['a cut connection', troubled('lost')],
    ['an error page', troubled('status', 502)],
    ['a crash', troubled('status', 500)],
    ['something that is no JSON', troubled('not-json', 200)],
    ['something else', troubled('odd', 200)],
    ['a relay that lost its own upstream', replied({ code: 5, description: 'do_request_failed' }, 500)],
    ['an acceptance without an id', replied({ code: 1, result: null })],
  ])('leaves it open after %s', (_what, outcome) => {
    expect(judge(outcome, false)).toMatchObject({ kind: 'unknown' })
  })
})

describe('a task that failed upstream', () => {
  it.each([
    ['[Invalid parameter] `--sw` needs `--sref`', 'invalid-parameter'],
    ['invalid_parameter, Unrecognized parameter(s): x', 'invalid-parameter'],
    ['Image denied, Request cancelled due to image filters', 'engine-refused'],
    ['任务超时', 'engine-refused'],
  ])('%s', (reason, failure) => {
    expect(failureOfTask(reason)).toEqual([failure, reason])
  })

  it('has words even when the upstream has none', () => {
    expect(failureOfTask(null)).toEqual(['engine-refused', 'The upstream gave no reason.'])
  })
})
