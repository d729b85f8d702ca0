import { describe, expect, it } from 'vitest'
import { says, type Doing } from '../../client/testing.ts'
import { aJob, aRelay, never, told } from './fixtures/a-relay.ts'
import { openTestUpstream, type Asked } from './fixtures/an-upstream.ts'
import { cut, isList, isSubmit, last, once, ran } from './fixtures/ran.ts'

describe('a lost answer', () => {
  const pages: readonly (readonly [string, Doing])[] = [
    ['a cut connection', cut],
    ['an error page', says('<html>502</html>', 502)],
    ['something that is no JSON', says('OK')],
    ['an acceptance without an id', says({ code: 1, result: null })],
  ]

  it.each(pages)('%s is never sent again: the task may have run', async (_what, doing) => {
    const run = await ran(() => aJob(), { instead: once(isSubmit, doing) }, { profile: 'comet' })
    expect(run.error).toMatchObject({ failure: 'may-have-run' })
    expect(run.submits).toHaveLength(1)
  })

  it.each(['atelier', 'trueai'] as const)(
    'is looked up by the key where %s can be searched',
    async (profile) => {
      const taken = { id: '77', state: '1773314942177684-1', status: 'IN_PROGRESS', progress: '10%' }
      const others = [{ id: '76', state: 'of another', status: 'SUCCESS', progress: '100%' }, taken]
      const isSearch = ({ path }: Asked) => path.endsWith('/query') || path.endsWith('/task/list')
      const cutOnce = once(isSubmit, cut)
      let polls = 0
      const instead = (asked: Asked): Doing | null => {
        if (isSearch(asked)) return says(others)
        if (isList(asked))
          return says([{ ...taken, ...((polls += 1) > 1 && { status: 'FAILURE', failReason: 'no' }) }])
        return cutOnce(asked)
      }
      const run = await ran(() => aJob(), { instead }, { profile })
      expect(run.events[0]).toEqual({ kind: 'accepted', ref: '77' })
      expect(run.error).toMatchObject({ message: 'no' })
      expect(run.submits).toHaveLength(1)
    },
  )
})

describe('an answer that proves nothing was taken', () => {
  it.each([
    ['a full queue', says({ code: 23, description: '队列已满', result: null })],
    ['429', says('slow down', 429, { 'retry-after': '3' })],
    ['503', says({ error: { message: 'no channel' } }, 503)],
  ])('%s is waited out', async (_what, doing) => {
    const run = await ran(() => aJob(), { instead: once(isSubmit, doing) })
    expect(last(run)).not.toBeNull()
    expect(run.submits).toHaveLength(2)
  })

  it('a queue that stays full sends the task elsewhere', async () => {
    const full = (asked: Asked) => (isSubmit(asked) ? says({ code: 23, description: '队列已满' }) : null)
    const run = await ran(() => aJob(), { instead: full })
    expect(run.error).toMatchObject({ failure: 'engine-unavailable', message: '队列已满 (code 23)' })
    expect(run.submits).toHaveLength(8)
  })

  it('an upstream that is not there sends it elsewhere', async () => {
    const upstream = await openTestUpstream()
    await upstream[Symbol.asyncDispose]()
    const run = told(aRelay(upstream.base).run(aJob(), never()))
    await expect(run).rejects.toMatchObject({ failure: 'engine-unavailable' })
  })

  it.each([
    [{ code: 24, description: '可能包含敏感词', properties: { bannedWord: 'x' } }, 'engine-refused'],
    [{ code: 4, description: 'prompt不能为空' }, 'engine-refused'],
    [{ code: 3, description: '无可用的账号实例' }, 'engine-unavailable'],
  ])('%j fails at once', async (reply, failure) => {
    const run = await ran(() => aJob(), { instead: once(isSubmit, says(reply)) })
    expect(run.error).toMatchObject({ failure })
    expect(run.submits).toHaveLength(1)
  })
})
