import { describe, expect, it } from 'vitest'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import { encodeTask, withBase } from '../../task/encode.ts'
import { aTask, EVERY_TASK } from '../../testing/a-task.ts'
import { fakeAtelier, openTestServer } from '../testing.ts'

const task = aTask('SUCCESS', { owner: 'local', prompt: 'a "cat" 🐈 $& {', state: 'x\u0000y' })
const FETCH = `/mj/task/${task.id}/fetch`

async function openWithTask(settings = {}) {
  const server = await openTestServer(settings)
  server.atelier.tasks.set(task.id, task)
  return server
}

describe('fetch', () => {
  it.each(SPEED_PREFIXES)('knows the task under $prefix', async ({ prefix }) => {
    await using server = await openWithTask()
    const answer = await server.ask('GET', `${prefix}/task/${task.id}/fetch`)
    expect(answer.json()).toMatchObject({ id: task.id, prompt: task.prompt, state: task.state })
  })

  it.each(EVERY_TASK)('sends a task that is $status', async (one) => {
    await using server = await openTestServer()
    server.atelier.tasks.set(one.id, { ...one, owner: 'local' })
    const answer = await server.ask('GET', FETCH)
    expect(answer.text).toBe(withBase(encodeTask(one), server.address))
  })

  it('is JSON that no cache keeps', async () => {
    await using server = await openWithTask()
    const { headers, bytes } = await server.ask('GET', FETCH)
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(bytes.length),
    })
  })

  it('answers the short way and the long way alike', async () => {
    await using server = await openWithTask()
    for (const headers of [{}, { origin: 'http://localhost:1' }]) {
      const short = await server.ask('GET', FETCH, { headers })
      const long = await server.ask('GET', `${FETCH}?t=1`, { headers })
      expect(long.text).toBe(short.text)
      expect({ ...long.headers, date: '' }).toEqual({ ...short.headers, date: '' })
    }
  })

  it('answers HEAD with the headers alone', async () => {
    await using server = await openWithTask()
    const [get, head] = [await server.ask('GET', FETCH), await server.ask('HEAD', FETCH)]
    expect([head.status, head.text]).toEqual([200, ''])
    expect(head.headers['content-length']).toBe(get.headers['content-length'])
  })

  it.each([
    ['a JSON Content-Type and no body', { headers: { 'content-type': 'application/json' } }],
    ['the body null, which relays send', { body: 'null' }],
    ['a body that is no JSON', { body: '{', headers: { 'content-type': 'application/json' } }],
  ])('is answered with %s', async (_, request) => {
    await using server = await openWithTask()
    for (const path of [FETCH, `${FETCH}?a=1`]) {
      expect((await server.ask('GET', path, request)).json()['id']).toBe(task.id)
    }
  })

  it('waits for a task that is not at hand', async () => {
    const atelier = fakeAtelier()
    const found = { ...atelier, encoded: async () => encodeTask(task) }
    await using server = await openTestServer({}, { atelier: found })
    expect((await server.ask('GET', FETCH)).json()['id']).toBe(task.id)
  })

  it.each([
    ['at once', () => null],
    ['after a look', async () => null],
  ])('answers 404 with JSON for an id that is unknown %s', async (_, encoded) => {
    await using server = await openTestServer({}, { atelier: { ...fakeAtelier(), encoded } })
    for (const id of ['1', '9'.repeat(300), 'abc', '%E7%8C%AB']) {
      const answer = await server.ask('GET', `/mj/task/${id}/fetch`)
      expect(answer.status).toBe(404)
      expect(answer.json()).toMatchObject({ code: 4, result: null, properties: {} })
    }
  })

  it('answers 500 where the store fails, and tells the log why', async () => {
    const atelier = { ...fakeAtelier(), encoded: () => Promise.reject(new Error('no disk')) }
    await using server = await openTestServer({}, { atelier })
    expect((await server.ask('GET', FETCH)).status).toBe(500)
    expect(server.lines.find(([level]) => level === 'error')?.[1]).toMatchObject({
      err: { message: 'no disk' },
    })
  })

  it('makes our links absolute for each asker', async () => {
    await using server = await openWithTask()
    for (const host of ['localhost:1', '127.0.0.1:2', 'localhost:1']) {
      const { imageUrl } = (await server.ask('GET', FETCH, { headers: { host } })).json()
      expect(imageUrl).toBe(`http://${host}/files/${task.result.cover.blob}`)
    }
  })

  it('shows what has changed since the last poll', async () => {
    await using server = await openWithTask()
    await server.ask('GET', FETCH)
    server.atelier.tasks.set(task.id, { ...task, description: 'changed' })
    expect((await server.ask('GET', FETCH)).json()['description']).toBe('changed')
  })

  it('is told to the log at debug only', async () => {
    await using server = await openWithTask()
    await server.ask('GET', FETCH)
    await server.ask('GET', `${FETCH}?a`)
    expect(server.lines.map(([level]) => level)).toEqual(['debug', 'debug'])
  })
})

describe('list-by-condition', () => {
  const other = aTask('MODAL', { id: '1000000000000001', owner: 'local' })
  const list = async (ids: unknown) => {
    await using server = await openWithTask()
    server.atelier.tasks.set(other.id, other)
    server.atelier.tasks.set(
      '1000000000000002',
      aTask('SUCCESS', { id: '1000000000000002', owner: 'mallory' }),
    )
    return await server.ask('POST', '/mj/task/list-by-condition', { body: { ids } })
  }
  const idsOf = async (ids: unknown) => JSON.parse((await list(ids)).text).map(({ id }: { id: string }) => id)

  it('is an array of exactly the tasks asked for, in that order', async () => {
    expect(await idsOf([other.id, 'nobody', task.id, '1000000000000002'])).toEqual([other.id, task.id])
  })

  it('takes numbers, and names a task once', async () => {
    expect(await idsOf([Number(task.id), task.id, Number(other.id)])).toEqual([task.id, other.id])
  })

  it.each([[[]], [null], [undefined]])('is empty where %j is asked for', async (ids) => {
    expect((await list(ids)).text).toBe('[]')
  })

  it('holds tasks as fetch shows them, fresh', async () => {
    const { text, headers } = await list([task.id])
    expect(text).toMatch(/"imageUrl":"http:\/\/127\.0\.0\.1:\d+\/files\//)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('refuses more ids than it lists, and ids that are none', async () => {
    const many = Array.from({ length: 1001 }, (_, index) => String(index))
    expect((await list(many)).json()).toMatchObject({ code: 4, result: null })
    expect((await list([{}])).json()).toMatchObject({ code: 4, result: null })
    expect((await list(many.slice(1))).text).toBe('[]')
  })
})

describe('cancel', () => {
  it('answers code 1 and the id', async () => {
    await using server = await openTestServer()
    const answer = await server.ask('POST', `/mj/task/${task.id}/cancel`)
    expect([answer.status, answer.json()]).toMatchObject([200, { code: 1, result: task.id }])
    expect(server.atelier.calls).toMatchObject([
      { method: 'cancel', body: task.id, caller: { owner: 'local' } },
    ])
  })

  it('says 404 for an unknown task', async () => {
    const refused = { kind: 'refused', refusal: refuse('task-unknown', { id: '7' }) } as const
    await using server = await openTestServer(
      {},
      { atelier: { ...fakeAtelier(), cancel: async () => refused } },
    )
    const answer = await server.ask('POST', '/mj/task/7/cancel', { body: {} })
    expect([answer.status, answer.json()]).toMatchObject([404, { code: 4, result: null }])
  })
})
