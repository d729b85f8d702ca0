import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aKey, openTestServer, type Ask } from '../testing.ts'

const ADMIN = { authorization: 'Bearer sesame' }
const SETTINGS = { adminSha256: hash('sha256', 'sesame'), keys: [aKey('k1', 'alice')] }
const as = (headers: Ask['headers'] = ADMIN, body?: unknown): Ask => ({
  headers,
  ...(body === undefined ? {} : { body }),
})
const ROUTES = ['accounts', 'keys', 'banned-words', 'tasks', 'audit', 'instances']

describe('the door', () => {
  it.each(ROUTES)(
    'of %s opens to the admin key in any of the four spellings, and to nothing else',
    async (route) => {
      await using server = await openTestServer(SETTINGS)
      const statusWith = async (headers: Ask['headers']) =>
        (await server.ask('GET', `/api/admin/${route}`, as(headers))).status
      const spellings = [
        { authorization: 'Bearer sesame' },
        { authorization: 'sesame' },
        { 'mj-api-secret': 'sesame' },
        { 'mj-api-secret': 'Bearer sesame' },
      ]
      expect(await Promise.all(spellings.map(statusWith))).toEqual([200, 200, 200, 200])
      const strangers = [{}, { authorization: 'Bearer k1' }, { authorization: SETTINGS.adminSha256 }]
      expect(await Promise.all(strangers.map(statusWith))).toEqual([401, 401, 401])
    },
  )

  it('is not there without an admin key, and says what to do', async () => {
    await using server = await openTestServer({ keys: [aKey('k1', 'alice')] })
    const answer = await server.ask('GET', '/api/admin/keys', as())
    expect([answer.status, answer.json()]).toEqual([
      404,
      { code: 4, description: expect.stringContaining('ATELIER_ADMIN_KEY'), result: null, properties: {} },
    ])
  })

  it('stays shut to pages of other machines while there are no keys', async () => {
    await using server = await openTestServer({ adminSha256: SETTINGS.adminSha256 })
    const headers = { ...ADMIN, origin: 'https://evil.example' }
    expect((await server.ask('GET', '/api/admin/keys', as(headers))).status).toBe(403)
  })
})

describe('lists of banned words', () => {
  it('are added, read, replaced, changed and removed with plain verbs and statuses', async () => {
    await using server = await openTestServer(SETTINGS)
    const ask = async (method: string, path: string, body?: unknown) => {
      const answer = await server.ask(method, `/api/admin/banned-words${path}`, as(ADMIN, body))
      return [answer.status, answer.text === '' ? null : answer.json()] as const
    }
    const list = { name: 'Trolls', keywords: ['troll'], enable: true, weight: 0, sort: 0, description: '' }
    const entry = { id: 'trolls', source: 'admin', trouble: null }
    const put = await ask('PUT', '/trolls', { id: 'trolls', name: 'Trolls', keywords: ['troll'] })
    expect(put).toEqual([200, { ...entry, settings: list }])
    expect(await ask('PATCH', '/trolls', { enable: false })).toEqual([
      200,
      { ...entry, settings: { ...list, enable: false } },
    ])
    expect(await ask('GET', '/trolls')).toMatchObject([200, { settings: { enable: false } }])
    expect(await ask('POST', '', { id: 'trolls', name: 'x', keywords: [] })).toMatchObject([409, { code: 4 }])
    expect(await ask('POST', '', { name: 'x', keywords: [] })).toMatchObject([
      201,
      { id: expect.stringMatching(/-/) },
    ])
    expect(await ask('DELETE', '/trolls')).toEqual([204, null])
    expect(await ask('DELETE', '/trolls')).toMatchObject([404, { code: 4 }])
    expect(await ask('GET', '')).toMatchObject([200, { 'banned-words': { length: 3 } }])
  })
})

describe('a mistake in a body', () => {
  it.each([
    ['no JSON', '{', /not JSON/],
    ['no object', '[]', /body is array; wanted object/],
    ['no id', {}, /id: nothing came/],
    ['a wrong id', { id: 'a b', engine: 'painter' }, /id: "a b" came/],
    ['an unknown engine', { id: 'x', engine: 'oven' }, /no engine "oven"/],
    ['a wrong value', { id: 'x', engine: 'painter', modes: ['WARP'] }, /x\.modes: "WARP" came/],
  ])('is told with status 400: %s', async (_, body, words) => {
    await using server = await openTestServer(SETTINGS)
    const answer = await server.ask('POST', '/api/admin/accounts', as(ADMIN, body))
    expect([answer.status, answer.json()]).toMatchObject([
      400,
      { code: 4, description: expect.stringMatching(words) },
    ])
  })

  it('is an id that is not the one of the path', async () => {
    await using server = await openTestServer(SETTINGS)
    const body = { id: 'y', engine: 'painter' }
    const answer = await server.ask('PUT', '/api/admin/accounts/x', as(ADMIN, body))
    expect([answer.status, answer.json()['description']]).toEqual([
      400,
      expect.stringContaining('"x", as in the path'),
    ])
  })
})

it('a key that is made opens the server at once, and shuts it again when it is revoked', async () => {
  await using server = await openTestServer(SETTINGS)
  const made = (await server.ask('POST', '/api/admin/keys', as(ADMIN, { owner: 'bob' }))).json()
  const submit = async () => {
    const headers = { authorization: `Bearer ${String(made['key'])}` }
    return (await server.ask('POST', '/mj/submit/imagine', as(headers, { prompt: 'a boat' }))).status
  }
  expect(await submit()).toBe(200)
  expect(server.atelier.calls[0]?.caller?.owner).toBe('bob')
  const path = `/api/admin/keys/${String(made['id'])}`
  expect((await server.ask('GET', path, as())).text).not.toContain(String(made['key']))
  expect((await server.ask('DELETE', path, as())).status).toBe(204)
  expect(await submit()).toBe(401)
})

it('the trail is read in pages', async () => {
  await using server = await openTestServer(SETTINGS)
  for (const name of ['a', 'b', 'c'])
    await server.ask('POST', '/api/admin/keys', as(ADMIN, { key: name, name }))
  const page = async (query: string) => {
    const answer = await server.ask('GET', `/api/admin/audit?${query}`, as())
    // The route describes its answer so.
    return answer.json()['entries'] as {
      readonly number: number
      readonly after: { readonly name: string }
    }[]
  }
  const first = await page('limit=2')
  expect(first.map(({ after }) => after.name)).toEqual(['c', 'b'])
  expect((await page(`before=${first[1]!.number}`)).map(({ after }) => after.name)).toEqual(['a'])
  expect((await server.ask('GET', '/api/admin/audit?limit=many', as())).status).toBe(400)
})
