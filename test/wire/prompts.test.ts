import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, afterEach, expect, it } from 'vitest'
import {
  ENDLESS,
  PLAIN,
  removeFolders,
  startServer,
  type ServerOptions,
  type ServerProcess,
} from '../server-process.ts'
import { until } from '../until.ts'

let server: ServerProcess | undefined
afterEach(async () => {
  await server?.stop()
})
afterAll(removeFolders)

type Json = Record<string, unknown>

async function ask<Answer = Json>(
  path: string,
  { key = 'any', body }: { key?: string; body?: object } = {},
): Promise<Answer> {
  const answer = await fetch(`${server?.base}/mj${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${key}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  // What the route is known to answer.
  return (await answer.json()) as Answer
}

const start = async (options: ServerOptions) => void (server = await startServer(options))
const submit = (prompt: string, key?: string): Promise<Json> =>
  ask('/submit/imagine', { body: { prompt }, ...(key === undefined ? {} : { key }) })
const taskOf = (id: unknown, key?: string): Promise<Json> =>
  ask(`/task/${String(id)}/fetch`, key === undefined ? {} : { key })

/** The task once it is over. */
async function ended(id: unknown, key?: string): Promise<Json> {
  let task: Json = {}
  await until(
    async () => {
      task = await taskOf(id, key)
      return task['status'] === 'SUCCESS' || task['status'] === 'FAILURE'
    },
    `task ${String(id)} is over`,
  )
  return task
}

/** A key whose prompts spread, and one whose prompts do not. */
const apiKeys = [{ key: 'many', owner: 'alice', fanOut: true }, 'bob:one']

it('braces and --repeat make several tasks for a key that says so, and for no other', async () => {
  await start({ settings: { apiKeys } })
  const { code, result } = await submit('a {red, blue} boat --repeat 2', 'many')
  expect(code).toBe(1)
  const ids = String(result).split(',')
  const tasks = await Promise.all(ids.map((id) => ended(id, 'many')))
  expect(tasks.map(({ status, prompt }) => [status, prompt])).toEqual([
    ['SUCCESS', 'a red boat'],
    ['SUCCESS', 'a red boat'],
    ['SUCCESS', 'a blue boat'],
    ['SUCCESS', 'a blue boat'],
  ])

  const single = await submit('a {red, blue} boat', 'one')
  expect(single).toMatchObject({ code: 1, result: expect.stringMatching(/^\d{16}$/) })
  expect(await taskOf(single['result'], 'one')).toMatchObject({ prompt: 'a {red, blue} boat' })
  expect(await submit('a boat --repeat 2', 'one')).toMatchObject({ code: 4, result: null })
})

it('several tasks are taken together or not at all', async () => {
  const accounts = [{ ...PLAIN, ...ENDLESS, coreSize: 1, queueSize: 2 }]
  await start({ accounts, settings: { apiKeys } })
  expect(await submit('{1,2,3,4} boats', 'many')).toMatchObject({ code: 23, result: null })
  expect(await submit('{1,2,3,4,5,6,7}{1,2,3,4,5,6,7} boats', 'many')).toMatchObject({ code: 4 })
  expect(await ask<readonly Json[]>('/task/list', { key: 'many' })).toEqual([])
  expect(String((await submit('{1,2,3} boats', 'many'))['result']).split(',')).toHaveLength(3)
})

it('banned words are taken out instead, where the operator says so', async () => {
  await start({ env: { ATELIER_BANNED_WORDS: 'troll', ATELIER_BANNED_ACTION: 'delete' } })
  const { result } = await submit('a troll boat --ar 3:2')
  expect(await taskOf(result)).toMatchObject({ prompt: 'a troll boat --ar 3:2', promptEn: 'a boat --ar 3:2' })
})

it('a prompt with a mistake fails its task instead, where the operator says so', async () => {
  await start({ env: { ATELIER_PROMPT_CHECK: 'fail' } })
  const { code, result } = await submit('a boat --stylize 5000')
  expect(code).toBe(1)
  expect(await ended(result)).toMatchObject({
    status: 'FAILURE',
    failReason: expect.stringMatching(/^\[Invalid parameter\] `--stylize` must be between 0 and 1000/),
  })
})

it('words are translated by the API that is configured, and drawn as they came once it is gone', async () => {
  const api = createServer(async (request, response) => {
    const { messages } = (await json(request)) as { messages: readonly { content: string }[] }
    const texts: readonly unknown[] = JSON.parse(messages[1]?.content ?? '[]')
    const content = JSON.stringify(texts.map(() => 'a paper boat'))
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }))
  })
  await once(api.listen(0, '127.0.0.1'), 'listening')
  const { port } = api.address() as AddressInfo
  await start({ env: { ATELIER_TRANSLATE_URL: `http://127.0.0.1:${port}/v1` } })
  const { result } = await submit('一只纸船 --ar 3:2')
  expect(await taskOf(result)).toMatchObject({
    prompt: '一只纸船 --ar 3:2',
    promptEn: 'a paper boat --ar 3:2',
  })

  const closed = once(api, 'close')
  api.close()
  api.closeAllConnections()
  await closed
  const later = await submit('一座灯塔')
  expect(later['code']).toBe(1)
  expect(await taskOf(later['result'])).toMatchObject({ prompt: '一座灯塔', promptEn: '一座灯塔' })
})
