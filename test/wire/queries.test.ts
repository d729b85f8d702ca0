import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TaskJson } from '../../src/protocol/task-json.ts'
import { PLAIN, removeFolders, startServer, type ServerProcess } from '../server-process.ts'
import { until } from '../until.ts'

/** One slot, and an hour between two starts: whatever comes second waits. */
const SLOW = { ...PLAIN, coreSize: 1, queueSize: 0, interval: 3600, remark: 'slow' }

type Tasks = readonly TaskJson[]
type Reply = { readonly result: string }
type Page = { readonly content: Tasks }

describe('what can be asked of a server', () => {
  let server: ServerProcess
  /** Alice's first task, which is over, and her two that wait; bob's waits between them. */
  let done = ''
  let next = ''
  let bobs = ''
  let last = ''

  const ask = (key: string | null, path: string, body?: unknown) =>
    fetch(server.base + path, {
      method: body === undefined ? 'GET' : 'POST',
      headers: key === null ? {} : { 'mj-api-secret': key },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  /** An answer, taken for what its route should answer: the expectations say whether it is. */
  const json = async <Shape>(key: string | null, path: string, body?: unknown) =>
    (await (await ask(key, path, body)).json()) as Shape
  const imagine = async (key: string, prompt: string) =>
    (await json<Reply>(key, '/mj/submit/imagine', { prompt })).result
  const idsOf = (tasks: Tasks) => tasks.map(({ id }) => id)

  beforeAll(async () => {
    const env = { ATELIER_API_KEYS: 'alice:a,bob:b' }
    server = await startServer({ env, accounts: [SLOW] })
    done = await imagine('a', 'a paper boat --seed 7')
    await until(
      async () => (await json<TaskJson>('a', `/mj/task/${done}/fetch`)).status === 'SUCCESS',
      'the first task succeeds',
    )
    next = await imagine('a', 'a red kite')
    bobs = await imagine('b', "bob's kite")
    last = await imagine('a', 'a blue kite')
  })
  afterAll(async () => {
    await server.stop()
    await removeFolders()
  })

  it('the queue, with places among the tasks of all, and when they may start', async () => {
    const queue = await json<Tasks>('a', '/mj/task/queue')
    expect(idsOf(queue)).toEqual([next, last])
    expect(queue.map(({ properties }) => properties['queuePosition'])).toEqual([1, 3])
    const [start, later] = queue.map(({ properties }) => Number(properties['estimatedStart']))
    expect(start).toBeGreaterThan(1_700_000_000_000)
    expect(later).toBeGreaterThan(start ?? Infinity)
  })

  it('the newest tasks, of the caller alone', async () => {
    expect(idsOf(await json<Tasks>('a', '/mj/task/list'))).toEqual([last, next, done])
    expect(idsOf(await json<Tasks>('b', '/mj-fast/mj/task/list'))).toEqual([bobs])
  })

  it('tasks by id, with words for a table', async () => {
    const finishTime = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    const displays = { status: 'SUCCESS', action: 'IMAGINE', discordInstanceId: 'local', finishTime }
    expect(await json('a', '/mj/task/list-by-ids', { ids: [done, bobs] })).toMatchObject([
      { id: done, displays },
    ])
  })

  it('pages', async () => {
    const page = await json<Page>('a', '/mj/task/query', { prompt: 'KITE', pageNumber: 1, pageSize: 1 })
    expect(page).toMatchObject({ totalElements: 2, totalPages: 2, number: 1, size: 1 })
    expect(idsOf(page.content)).toEqual([next])
  })

  it('a seed, once there is a picture', async () => {
    expect(await json('a', `/mj/task/${done}/image-seed`)).toMatchObject({ code: 1, result: '7' })
    expect(await json('a', `/mj/task/${next}/image-seed`)).toMatchObject({ code: 4, result: null })
    expect((await ask('b', `/mj/task/${done}/image-seed`)).status).toBe(404)
  })

  it('the picture behind imageUrl, for its owner', async () => {
    const { imageUrl } = await json<TaskJson>('a', `/mj/task/${done}/fetch`)
    const [own, open] = [await ask('a', `/mj/image/${done}`), await fetch(String(imageUrl))]
    expect(own.headers.get('content-type')).toBe(open.headers.get('content-type'))
    expect(Buffer.from(await own.arrayBuffer())).toEqual(Buffer.from(await open.arrayBuffer()))
    expect((await ask('b', `/mj/image/${done}`)).status).toBe(404)
    expect((await ask(null, `/mj/image/${done}`)).status).toBe(401)
  })

  it('the accounts', async () => {
    const account = { id: 'local', remark: 'slow', coreSize: 1, queueCount: 3, running: true }
    expect(await json('b', '/mj/account/list')).toMatchObject([account])
    expect(await json('b', '/mj/account/local/fetch')).toMatchObject(account)
  })

  it('what was drawn, by anybody', async () => {
    expect(await json(null, '/mj/home')).toMatchObject({ totalDraw: 1, fastAvailableCount: -1 })
  })

  it('and an empty queue once nothing waits', async () => {
    for (const id of [next, last]) await json('a', `/mj/task/${id}/cancel`, {})
    expect(await json('a', '/mj/task/queue')).toEqual([])
    const failed = await json<Page>('a', '/mj/task/query', { status: 'FAILURE', sort: 'id,asc' })
    expect(idsOf(failed.content)).toEqual([next, last])
  })
})
