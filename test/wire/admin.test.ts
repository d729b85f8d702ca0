import { afterAll, afterEach, expect, it } from 'vitest'
import { freshFolder, PLAIN, removeFolders, startServer, type ServerProcess } from '../server-process.ts'

const ADMIN_KEY = 'open-sesame'

let server: ServerProcess | undefined
afterEach(async () => {
  await server?.stop()
})
afterAll(removeFolders)

const ENV = { ATELIER_ADMIN_KEY: ADMIN_KEY, ATELIER_API_KEYS: 'alice:k1' }

async function ask(
  method: string,
  path: string,
  { key = ADMIN_KEY, body }: { key?: string; body?: unknown } = {},
) {
  const headers = { authorization: `Bearer ${key}` }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(`${server?.base}${path}`, { method, headers, ...sent })
  const text = await answer.text()
  // Every answer with a body is an object here.
  return { status: answer.status, json: (text === '' ? {} : JSON.parse(text)) as Record<string, unknown> }
}

const submit = async (key: string, prompt = 'a paper boat') =>
  (await ask('POST', '/mj/submit/imagine', { key, body: { prompt } })).json['code']

/** Whether the sandbox holds a task. */
const holds = async (id: unknown) => {
  const { json } = await ask('GET', '/api/sandbox/local')
  return JSON.stringify(json['runs']).includes(String(id))
}

const finished = async (id: unknown) => {
  const { json } = await ask('GET', `/api/admin/tasks/${String(id)}`)
  return json['status'] === 'SUCCESS'
}

it('what is changed at run time holds at once and after a restart, and all of it is on the trail', async () => {
  const data = await freshFolder()
  const start = async () => {
    server = await startServer({ data, env: { ...ENV, LATER: 'a secret' } })
  }
  await start()

  const made = (await ask('POST', '/api/admin/keys', { body: { owner: 'bob', name: 'phone' } })).json
  const key = String(made['key'])
  expect(await submit(key)).toBe(1)

  await ask('PATCH', '/api/admin/accounts/local', { body: { enable: false } })
  expect(await submit(key)).toBe(3)
  await ask('PATCH', '/api/admin/accounts/local', { body: { enable: null } })
  expect(await submit(key)).not.toBe(3)

  const list = { name: 'Trolls', keywords: ['troll'] }
  await ask('PUT', '/api/admin/banned-words/trolls', { body: list })
  expect(await submit(key, 'a troll in a boat')).toBe(24)

  const second = { engine: PLAIN.engine, inner: PLAIN.inner, remark: 'env:LATER' }
  expect(await ask('PUT', '/api/admin/accounts/second', { body: second })).toMatchObject({ status: 200 })
  await ask('PATCH', '/api/admin/accounts/local', { body: { enable: false } })
  const filter = { prompt: 'a boat', accountFilter: { instanceId: 'second' } }
  expect(await ask('POST', '/mj/submit/imagine', { key, body: filter })).toMatchObject({ json: { code: 1 } })

  await server?.stop()
  await start()
  expect(await submit(key, 'a troll in a boat')).toBe(24)
  const last = await ask('POST', '/mj/submit/imagine', { key, body: { prompt: 'a boat' } })
  expect(last.json).toMatchObject({ properties: { discordInstanceId: 'second' } })

  expect((await ask('DELETE', `/api/admin/keys/${String(made['id'])}`)).status).toBe(204)
  expect((await ask('GET', '/mj/task/1/fetch', { key })).status).toBe(401)

  const { json } = await ask('GET', '/api/admin/audit')
  expect(json['entries']).toMatchObject(
    [
      { subject: `key/${String(made['id'])}`, action: 'remove', after: null },
      { subject: 'account/local', before: { enable: true }, after: { enable: false } },
      { subject: 'account/second', action: 'create', after: { remark: 'env:LATER' } },
      { subject: 'banned-words/trolls', action: 'create', before: null, after: list },
      { subject: 'account/local', before: { enable: false }, after: { enable: true } },
      { subject: 'account/local', before: { enable: true }, after: { enable: false } },
      { subject: `key/${String(made['id'])}`, action: 'create', before: null, after: { owner: 'bob' } },
    ].map((entry) => ({ actor: 'admin', ...entry })),
  )
  expect(JSON.stringify(json)).not.toMatch(new RegExp(`${key}|${ADMIN_KEY}|a secret`))
}, 120_000)

it('a finished task is deleted with its pictures', async () => {
  server = await startServer({ env: ENV, accounts: [{ ...PLAIN, clock: 'held', latencySeconds: 1 }] })
  const { json } = await ask('POST', '/mj/submit/imagine', { key: 'k1', body: { prompt: 'a paper boat' } })
  const path = `/api/admin/tasks/${String(json['result'])}`
  expect((await ask('DELETE', path)).status).toBe(409)
  await expect.poll(() => holds(json['result']), { timeout: 30_000 }).toBe(true)
  await ask('POST', '/api/sandbox/local/clock', { body: { advance: '1s' } })
  await expect.poll(() => finished(json['result']), { timeout: 30_000 }).toBe(true)
  const task = (await ask('GET', `/mj/task/${String(json['result'])}/fetch`, { key: 'k1' })).json
  await expect.poll(async () => (await ask('DELETE', path)).status).toBe(204)
  expect((await ask('GET', `/mj/task/${String(json['result'])}/fetch`, { key: 'k1' })).status).toBe(404)
  expect((await fetch(String(task['imageUrl']))).status).toBe(404)
}, 120_000)

it('a first key shuts a server that was open to this machine', async () => {
  server = await startServer({ env: { ATELIER_ADMIN_KEY: ADMIN_KEY } })
  expect(await submit('anything')).toBe(1)
  await ask('POST', '/api/admin/keys', { body: { key: 'k1' } })
  expect((await ask('GET', '/mj/task/list', { key: 'anything' })).status).toBe(401)
  expect((await ask('GET', '/mj/task/list', { key: 'k1' })).status).toBe(200)
}, 120_000)

it('without an admin key there is nothing to administer, and a wrong one opens nothing', async () => {
  server = await startServer({ env: { ATELIER_API_KEYS: 'alice:k1' } })
  expect(await ask('GET', '/api/admin/keys')).toMatchObject({ status: 404, json: { code: 4 } })
  await server.stop()
  server = await startServer({ env: ENV })
  expect(await ask('GET', '/api/admin/keys', { key: 'k1' })).toMatchObject({ status: 401, json: { code: 4 } })
  expect(await ask('GET', '/mj/admin/accounts', { key: 'k1' })).toMatchObject({ status: 401 })
}, 120_000)
