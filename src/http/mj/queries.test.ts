import { describe, expect, it } from 'vitest'
import { SPEED_PREFIXES } from '../../protocol/speed.ts'
import { refuse } from '../../refusals.ts'
import { encodeTask } from '../../task/encode.ts'
import { aTask } from '../../testing/a-task.ts'
import { aKey, fakeAtelier, openTestServer, type FakeAtelier } from '../testing.ts'

const ids = ['1000000000000001', '1000000000000002', '1000000000000003'] as const
const [first, second, third] = ids

/** Three tasks of the local owner and one of somebody else. */
function tasksOf(atelier: FakeAtelier = fakeAtelier()): FakeAtelier {
  atelier.tasks.set(first, aTask('SUCCESS', { id: first, owner: 'local', prompt: 'a "cat"' }))
  atelier.tasks.set(second, aTask('FAILURE', { id: second, owner: 'local' }))
  atelier.tasks.set(third, aTask('NOT_START', { id: third, owner: 'local' }))
  atelier.tasks.set('4', aTask('SUCCESS', { id: '4', owner: 'mallory' }))
  return atelier
}

const openWithTasks = (settings = {}) => openTestServer(settings, { atelier: tasksOf() })
const listed = (text: string) => JSON.parse(text).map(({ id }: { id: string }) => id)

describe('the queue', () => {
  const queue = async () => [
    { encoded: encodeTask(aTask('IN_PROGRESS', { id: first })), position: 0, estimatedStart: null },
    { encoded: encodeTask(aTask('NOT_START', { id: second })), position: 2, estimatedStart: 1234 },
  ]

  it('is an array of tasks, each with its place among its properties', async () => {
    await using server = await openTestServer({}, { atelier: { ...fakeAtelier(), queue } })
    const { status, text, headers } = await server.ask('GET', '/mj/task/queue')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(JSON.parse(text)).toMatchObject([
      {
        id: first,
        imageUrl: `${server.address}/files/p-00.webp`,
        properties: { queuePosition: 0, estimatedStart: null, discordInstanceId: 'local' },
      },
      { id: second, properties: { queuePosition: 2, estimatedStart: 1234 } },
    ])
  })

  it.each(SPEED_PREFIXES)(
    'is empty under $prefix when nothing waits, though a body is sent',
    async ({ prefix }) => {
      await using server = await openTestServer()
      expect((await server.ask('GET', `${prefix}/task/queue`, { body: 'null' })).text).toBe('[]')
    },
  )
})

describe('the list', () => {
  it('holds the newest tasks of the caller, the newest first', async () => {
    await using server = await openWithTasks()
    const { text, headers } = await server.ask('GET', '/mj/task/list', { body: 'null' })
    expect(listed(text)).toEqual([third, second, first])
    expect(text).toContain(`"imageUrl":"${server.address}/files/`)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('ends after a hundred', async () => {
    await using server = await openTestServer()
    for (let at = 0; at < 103; at += 1) {
      const id = String(2000 + at)
      server.atelier.tasks.set(id, aTask('SUCCESS', { id, owner: 'local' }))
    }
    const found = listed((await server.ask('GET', '/mj/task/list')).text)
    expect([found.length, found[0], found[99]]).toEqual([100, '2102', '2003'])
  })
})

describe('list-by-ids', () => {
  const list = async (body: unknown, settings = {}, headers = {}) => {
    await using server = await openWithTasks(settings)
    return (await server.ask('POST', '/mj/task/list-by-ids', { body, headers })).text
  }

  it('shows each task that was asked for, with words for a table', async () => {
    const tasks = JSON.parse(await list({ ids: [second, '4', 'x', Number(first)] }))
    expect(tasks).toMatchObject([{ id: second }, { id: first, prompt: 'a "cat"', status: 'SUCCESS' }])
    expect(tasks[1].displays).toEqual({
      status: 'SUCCESS',
      action: 'IMAGINE',
      submitTime: '1970-01-01 00:00:01',
      startTime: '1970-01-01 00:00:02',
      finishTime: '1970-01-01 00:00:03',
      discordInstanceId: 'local',
    })
  })

  it.each(['comet', 'newapi'] as const)('shows no time where there is none, for %s', async (profile) => {
    const [{ displays }] = JSON.parse(await list({ ids: [third] }, { profile }))
    expect(displays).toMatchObject({ status: 'NOT_START', startTime: '', finishTime: '' })
  })

  it('is empty where nothing is asked for, and refuses too many ids', async () => {
    expect(await list({ ids: null })).toBe('[]')
    const many = Array.from({ length: 1001 }, (_, at) => at)
    expect(JSON.parse(await list({ ids: many }))).toMatchObject({ code: 4, result: null })
  })
})

describe('a paged query', () => {
  const query = async (body: unknown) => {
    await using server = await openWithTasks()
    return await server.ask('POST', '/mj/task/query', { body })
  }

  it('answers a page and its figures', async () => {
    const page = (await query({ pageNumber: 1, pageSize: 2 })).json()
    expect(page).toMatchObject({
      content: [{ id: first }],
      totalElements: 3,
      totalPages: 2,
      number: 1,
      size: 2,
    })
  })

  it('answers links, and is kept by no cache', async () => {
    const { text, headers } = await query({ prompt: 'CAT' })
    expect(JSON.parse(text)).toMatchObject({ content: [{ id: first }], totalElements: 1, totalPages: 1 })
    expect(text).toMatch(/"imageUrl":"http:\/\/127\.0\.0\.1:\d+\/files\//)
    expect(headers['cache-control']).toBe('no-store')
  })

  it('answers an empty page where nothing is found', async () => {
    expect((await query({ status: 'MODAL' })).json()).toEqual({
      content: [],
      totalElements: 0,
      totalPages: 0,
      number: 0,
      size: 20,
    })
  })

  it.each([
    [{ pageNumber: -1 }, 'pageNumber is -1; wanted 0..1000000000.'],
    [{ pageSize: 500 }, 'pageSize is 500; wanted 1..100.'],
    [{ sort: 'prompt' }, 'sort is "prompt"; wanted "id,desc" | "id,asc"'],
    [{ status: 'DONE' }, 'status is "DONE"; wanted'],
    [{ prompt: 7 }, 'prompt is 7; wanted string.'],
  ])('refuses %j in words', async (body, words) => {
    const answer = (await query(body)).json()
    expect(answer).toMatchObject({ code: 4, result: null })
    expect(answer['description']).toContain(words)
  })
})

describe('a seed', () => {
  const ask = async (atelier: Partial<FakeAtelier>, headers = {}) => {
    await using server = await openTestServer({}, { atelier: { ...fakeAtelier(), ...atelier } })
    return await server.ask('GET', `/mj/task/${first}/image-seed`, { headers, body: 'null' })
  }
  const seed = async () => ({ kind: 'seed', seed: 4_294_967_295 }) as const

  it('is text in the envelope', async () => {
    const { text, status } = await ask({ seed })
    const wanted = '{"code":1,"description":"Success","result":"4294967295","properties":{}}'
    expect([status, text]).toEqual([200, wanted])
    expect((await ask({ seed }, { 'accept-language': 'zh-CN' })).json()['description']).toBe('成功')
  })

  it('says why there is none', async () => {
    const unready = refuse('seed-unready', { id: first, status: 'SUBMITTED' })
    const answer = await ask({ seed: async () => ({ kind: 'refused', refusal: unready }) })
    expect([answer.status, answer.json()]).toMatchObject([200, { code: 4, result: null }])
    expect((await ask({})).status).toBe(404)
  })
})

it.each([
  ['GET', '/mj/task/queue'],
  ['GET', '/mj/task/list'],
  ['POST', '/mj/task/list-by-ids'],
  ['POST', '/mj/task/query'],
  ['GET', '/mj/task/1/image-seed'],
])('%s %s needs a key where there are keys', async (method, path) => {
  await using server = await openTestServer({ keys: [aKey('k', 'alice')] })
  expect((await server.ask(method, path)).status).toBe(401)
})
