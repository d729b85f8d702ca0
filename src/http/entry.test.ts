import { describe, expect, it } from 'vitest'
import { aTask } from '../testing/a-task.ts'
import { aKey, openTestServer } from './testing.ts'

const task = aTask('SUCCESS')
const FETCH = `/mj/task/${task.id}/fetch`
const WEB = 'https://app.example'
const keys = [aKey('k1', 'alice'), aKey('k2', 'bob')]

async function openWithKeys() {
  const server = await openTestServer({ keys })
  server.atelier.tasks.set(task.id, task)
  return server
}

async function openWithoutKeys() {
  const server = await openTestServer({ corsOrigins: ['https://studio.example'] })
  server.atelier.tasks.set(task.id, { ...task, owner: 'local' })
  return server
}

describe('a server with keys', () => {
  it.each([
    { authorization: 'Bearer k1' },
    { authorization: 'k1' },
    { 'mj-api-secret': 'k1' },
    { 'Mj-Api-Secret': 'Bearer k1' },
  ])('takes the key of %o for a poll and for a submit', async (headers) => {
    await using server = await openWithKeys()
    expect((await server.ask('GET', FETCH, { headers })).status).toBe(200)
    await server.ask('POST', '/mj/submit/imagine', { headers, body: { prompt: 'a' } })
    expect(server.atelier.calls[0]?.caller?.owner).toBe('alice')
  })

  it('answers a wrong key, and none, with 401 and JSON', async () => {
    await using server = await openWithKeys()
    for (const headers of [{}, { authorization: 'Bearer k9' }]) {
      for (const answer of [
        await server.ask('GET', FETCH, { headers }),
        await server.ask('POST', '/mj/submit/imagine', { headers, body: { prompt: 'a' } }),
        await server.ask('POST', '/mj/task/list-by-condition', { headers, body: { ids: [task.id] } }),
      ]) {
        expect(answer.status).toBe(401)
        expect(answer.json()).toMatchObject({ code: 4, result: null, properties: {} })
      }
    }
    expect(server.atelier.calls).toEqual([])
  })

  it('hides the tasks of another owner behind the 404 of an unknown one', async () => {
    await using server = await openWithKeys()
    const answer = await server.ask('GET', FETCH, { headers: { authorization: 'k2' } })
    expect(answer.status).toBe(404)
    expect(answer.json()).toMatchObject({ code: 4, result: null })
  })

  it('answers a preflight of any origin without a key, allowing the headers it names', async () => {
    await using server = await openWithKeys()
    const answer = await server.ask('OPTIONS', '/mj/submit/imagine', {
      headers: {
        origin: WEB,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,mj-api-secret,x-ptoken',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type,mj-api-secret,x-ptoken',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    })
  })

  it('lets a page of any origin read answers and errors alike', async () => {
    await using server = await openWithKeys()
    const headers = { origin: WEB, authorization: 'k1' }
    const answers = [
      await server.ask('GET', FETCH, { headers }),
      await server.ask('GET', '/mj/task/7/fetch', { headers }),
      await server.ask('GET', FETCH, { headers: { origin: WEB } }),
      await server.ask('POST', '/mj/submit/imagine', { headers, body: '{' }),
      await server.ask('GET', '/mj/nowhere', { headers }),
      await server.ask('GET', '/%zz', { headers }),
      await server.ask('POST', '/mj/submit/imagine', { headers, body: `"${'a'.repeat(1_100_000)}"` }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 401, 200, 404, 404, 413])
    expect(answers.map(({ headers: sent }) => sent['access-control-allow-origin'])).toEqual(
      answers.map(() => '*'),
    )
  })

  it('serves any host name, but none that is no name', async () => {
    await using server = await openWithKeys()
    const ask = (host: string) => server.ask('GET', FETCH, { headers: { host, authorization: 'k1' } })
    expect((await ask('pictures.example')).json()['imageUrl']).toMatch(/^http:\/\/pictures\.example\/files\//)
    const broken = await ask('a"},"b')
    expect(broken.status).toBe(400)
    expect(broken.json()).toMatchObject({ code: 4, result: null })
  })

  it('never writes a key into its log', async () => {
    await using server = await openWithKeys()
    await server.ask('GET', `${FETCH}?key=k1`, { headers: { authorization: 'k1' } })
    await server.ask('POST', '/mj/submit/imagine', { headers: { authorization: 'k1' }, body: '{' })
    expect(server.lines.length).toBeGreaterThan(0)
    expect(JSON.stringify(server.lines)).not.toContain('k1')
  })
})

describe('a server without keys', () => {
  it('works with no key header at all, and with any', async () => {
    await using server = await openWithoutKeys()
    expect((await server.ask('GET', FETCH)).status).toBe(200)
    expect((await server.ask('GET', FETCH, { headers: { authorization: 'Bearer x' } })).status).toBe(200)
    await server.ask('POST', '/mj/submit/imagine', { body: { prompt: 'a' } })
    expect(server.atelier.calls[0]?.caller?.owner).toBe('local')
  })

  it.each(['evil.example', 'evil.example:8080', '192.168.0.9'])(
    'does not serve the name %s',
    async (host) => {
      await using server = await openWithoutKeys()
      for (const path of [FETCH, `${FETCH}?a`, '/mj/task/7/fetch', '/openapi.json', '/files/a.png']) {
        const answer = await server.ask('GET', path, { headers: { host } })
        expect([path, answer.status]).toEqual([path, 403])
        expect(answer.json()['description']).toContain(host)
      }
    },
  )

  it('does not trust a forwarded name that hides a foreign one', async () => {
    await using server = await openTestServer({ isProxyTrusted: true })
    const headers = { host: 'evil.example', 'x-forwarded-host': 'localhost' }
    expect((await server.ask('GET', '/readyz', { headers })).status).toBe(403)
    const other = { host: 'localhost', 'x-forwarded-host': 'evil.example' }
    expect((await server.ask('GET', '/readyz', { headers: other })).status).toBe(403)
  })

  it('refuses a page of a foreign origin before anything happens', async () => {
    await using server = await openWithoutKeys()
    for (const origin of [WEB, 'null', 'https://localhost.evil.example']) {
      // What a form can send without a preflight.
      const headers = { origin, 'content-type': 'text/plain' }
      const answer = await server.ask('POST', '/mj/submit/imagine', { headers, body: { prompt: 'a' } })
      expect(answer.status).toBe(403)
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      expect((await server.ask('GET', FETCH, { headers: { origin } })).status).toBe(403)
    }
    expect(server.atelier.calls).toEqual([])
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:5173', 'https://studio.example'])(
    'lets a page of %s in and names it',
    async (origin) => {
      await using server = await openWithoutKeys()
      for (const path of [FETCH, '/mj/task/7/fetch']) {
        const { headers } = await server.ask('GET', path, { headers: { origin } })
        expect(headers).toMatchObject({ 'access-control-allow-origin': origin, vary: 'Origin' })
      }
    },
  )

  it('answers the preflight of a foreign origin without leave', async () => {
    await using server = await openWithoutKeys()
    const headers = { origin: WEB, 'access-control-request-method': 'POST' }
    const answer = await server.ask('OPTIONS', '/mj/submit/imagine', { headers })
    expect(answer.status).toBe(403)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('methods and paths', () => {
  it('answers an unknown path with JSON of the envelope, never HTML', async () => {
    await using server = await openTestServer()
    for (const [method, path] of [
      ['GET', '/mj/nowhere'],
      ['POST', '/mj/submit/nothing'],
      ['GET', '/'],
      ['PUT', '/x'],
    ] as const) {
      const answer = await server.ask(method, path)
      expect(answer.status).toBe(404)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      expect(Object.keys(answer.json())).toEqual(['code', 'description', 'result', 'properties'])
      expect(answer.json()['description']).toContain(`${method} ${path}`)
    }
  })

  it('does not read the body of an unknown path', async () => {
    await using server = await openTestServer()
    expect((await server.ask('POST', '/mj/nowhere', { body: '{not json' })).status).toBe(404)
  })

  it('answers a known path asked by another method with 405 and what is allowed', async () => {
    await using server = await openTestServer()
    const answer = await server.ask('GET', '/mj-fast/mj/submit/imagine')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('POST, OPTIONS')
    expect(answer.json()).toMatchObject({ code: 4, result: null })
    expect((await server.ask('DELETE', FETCH, { body: '{' })).headers.allow).toBe('GET, HEAD, OPTIONS')
  })

  it('tells OPTIONS what a path allows', async () => {
    await using server = await openTestServer()
    const answer = await server.ask('OPTIONS', FETCH)
    expect([answer.status, answer.headers.allow, answer.text]).toEqual([204, 'GET, HEAD, OPTIONS', ''])
  })

  it('forgives doubled and trailing slashes of a base URL', async () => {
    await using server = await openTestServer()
    expect((await server.ask('POST', '//mj/submit/imagine/', { body: { prompt: 'a' } })).status).toBe(200)
  })
})
