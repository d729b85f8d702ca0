import { describe, expect, it } from 'vitest'
import type { Sandbox } from '../../engines/engine.ts'
import { aKey, fakeAtelier, openTestServer } from '../testing.ts'

/** A sandbox that notes what is done with it. */
function aSandbox(clock: 'real' | 'held' = 'held') {
  const done: unknown[] = []
  const held = { taskId: '1', attempt: 2, isResumed: true, operation: 'imagine', dueAt: 30_000 } as const
  const sandbox: Sandbox = {
    rules: [],
    state: () => ({ clock, now: 1_500, runs: [held, { ...held, dueAt: null }] }),
    advance(ms) {
      done.push(ms)
      return clock === 'held'
    },
    reset: () => void done.push('reset'),
  }
  return { sandbox, done }
}

const VIEW = {
  id: 'box',
  clock: 'held',
  now: 1.5,
  runs: [
    { taskId: '1', attempt: 2, isResumed: true, operation: 'imagine', dueAt: 30 },
    { taskId: '1', attempt: 2, isResumed: true, operation: 'imagine', dueAt: null },
  ],
}

function openWith(sandbox: Sandbox, settings: Parameters<typeof openTestServer>[0] = {}) {
  const atelier = { ...fakeAtelier(), sandboxes: () => new Map([['box', sandbox]]) }
  return openTestServer(settings, { atelier })
}

describe('the routes of sandboxes', () => {
  it('show what they hold', async () => {
    await using server = await openWith(aSandbox().sandbox)
    expect((await server.ask('GET', '/api/sandbox/box')).json()).toEqual(VIEW)
    expect((await server.ask('GET', '/api/sandbox')).json()).toEqual({ sandboxes: [VIEW] })
  })

  it('move a clock that is held, and reset', async () => {
    const { sandbox, done } = aSandbox()
    await using server = await openWith(sandbox)
    const body = { advance: '30s' }
    expect((await server.ask('POST', '/api/sandbox/box/clock', { body })).json()).toEqual(VIEW)
    expect((await server.ask('POST', '/api/sandbox/box/reset')).json()).toEqual(VIEW)
    expect(done).toEqual([30_000, 'reset'])
  })

  it.each([
    ['a time that is none', 'held', { advance: 'soon' }, /"soon"; wanted a time such as/],
    ['a clock that goes by itself', 'real', { advance: '1s' }, /goes by itself; say "clock": "held"/],
    ['no time', 'held', {}, /advance is ""; wanted a time/],
  ] as const)('say what is wrong with %s', async (_, clock, body, says) => {
    await using server = await openWith(aSandbox(clock).sandbox)
    const answer = await server.ask('POST', '/api/sandbox/box/clock', { body })
    expect(answer.status).toBe(400)
    expect(answer.json()['description']).toMatch(says)
  })

  it.each(['GET /api/sandbox/other', 'POST /api/sandbox/other/clock', 'POST /api/sandbox/other/reset'])(
    'know no other account: %s',
    async (route) => {
      await using server = await openWith(aSandbox().sandbox)
      const [method = '', path = ''] = route.split(' ')
      const answer = await server.ask(method, path, { body: { advance: '1s' } })
      expect(answer.status).toBe(404)
    },
  )

  it('are the administrator’s once there is a key of any kind', async () => {
    const { sandbox } = aSandbox()
    const adminSha256 = aKey('the-admin-key', 'admin').sha256
    const admin = { headers: { authorization: 'Bearer the-admin-key' } }
    const alice = { headers: { authorization: 'Bearer sk-alice' } }
    await using guarded = await openWith(sandbox, { adminSha256, keys: [aKey('sk-alice', 'alice')] })
    expect((await guarded.ask('GET', '/api/sandbox/box', admin)).status).toBe(200)
    expect((await guarded.ask('GET', '/api/sandbox/box', alice)).status).toBe(401)
    expect((await guarded.ask('GET', '/api/sandbox/box')).status).toBe(401)
    await using shut = await openWith(sandbox, { keys: [aKey('sk-alice', 'alice')] })
    expect((await shut.ask('GET', '/api/sandbox/box', alice)).status).toBe(404)
  })
})

it('the header of a request is its caller’s, in any language', async () => {
  await using server = await openTestServer()
  const body = { prompt: 'a boat' }
  const headers = { 'x-atelier-sandbox': Buffer.from(' fail:没有运气 ').toString('latin1') }
  await server.ask('POST', '/mj/submit/imagine', { body, headers })
  await server.ask('POST', '/mj/submit/imagine', { body })
  expect(server.atelier.calls.map(({ caller }) => caller?.sandbox)).toEqual(['fail:没有运气', null])
})
