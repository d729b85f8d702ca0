import { describe, expect, it } from 'vitest'
import { createClient, type ClientOptions } from './client.ts'
import { openTestServer, says, type Doing } from './testing.ts'

const ACCEPTED = { code: 1, description: 'Submit success', result: '1773314942177684', properties: {} }

/** What a client makes of a server that does something. */
async function asked<T>(
  doing: Doing,
  ask: (mj: ReturnType<typeof createClient>) => Promise<T>,
  options: Partial<ClientOptions> = {},
) {
  await using server = await openTestServer(doing)
  const outcome = await ask(createClient({ base: server.base, ...options }))
  return { outcome, heard: server.heard }
}

const imagine = (mj: ReturnType<typeof createClient>) => mj.submit('imagine', { prompt: 'a boat' })

describe('a submit', () => {
  it('is a POST of the body to the path of its verb', async () => {
    const { outcome, heard } = await asked(says(ACCEPTED), imagine)
    expect(outcome).toMatchObject({ ok: true, value: { code: 1, id: '1773314942177684' } })
    expect(heard[0]).toMatchObject({
      method: 'POST',
      path: '/mj/submit/imagine',
      body: '{"prompt":"a boat"}',
    })
  })

  it.each([
    [{ speed: 'TURBO' }, '/mj-turbo/mj/submit/imagine'],
    [{ speed: 'RELAX' }, '/mj-relax/mj/submit/imagine'],
    [{}, '/mj/submit/imagine'],
  ] as const)('of a client with %j goes to %s', async (options, path) => {
    expect((await asked(says(ACCEPTED), imagine, options)).heard[0]?.path).toBe(path)
  })

  it('may have a speed of its own', async () => {
    const turbo = (mj: ReturnType<typeof createClient>) =>
      mj.submit('shorten', { prompt: 'x' }, { speed: 'FAST' })
    const { heard } = await asked(says(ACCEPTED), turbo, { speed: 'RELAX' })
    expect(heard[0]?.path).toBe('/mj-fast/mj/submit/shorten')
  })

  it.each([
    ['bearer', { authorization: 'Bearer sk-0123456789' }],
    ['bare', { authorization: 'sk-0123456789' }],
    ['secret', { 'mj-api-secret': 'sk-0123456789' }],
    ['secret-bearer', { 'mj-api-secret': 'Bearer sk-0123456789' }],
  ] as const)('sends its key as %s', async (keySpelling, headers) => {
    const { heard } = await asked(says(ACCEPTED), imagine, { key: 'sk-0123456789', keySpelling })
    expect(heard[0]?.headers).toMatchObject(headers)
  })

  it('finds the server whether its address ends in /mj or not', async () => {
    await using server = await openTestServer(says(ACCEPTED))
    await imagine(createClient({ base: `${server.base}/mj/` }))
    expect(server.heard[0]?.path).toBe('/mj/submit/imagine')
  })

  it('takes any fetch for its own', async () => {
    const fetch = async () => Response.json(ACCEPTED)
    expect(await imagine(createClient({ base: 'http://nowhere.test', fetch }))).toMatchObject({ ok: true })
  })
})

describe('what becomes of a submit', () => {
  const cut: Doing = (_request, response) => response.destroy()
  const half: Doing = (_request, response) => {
    response.writeHead(200, { 'content-length': '500' })
    response.write('{"code":1,"res', () => response.destroy())
  }
  const silence: Doing = () => {}

  it.each([
    ['an error page', says('<html>502 Bad Gateway</html>', 502), 'status', 502],
    ['a relay without a channel', says({ error: { message: 'no channel' } }, 503), 'status', 503],
    ['a page instead of JSON', says('<!doctype html><title>Sign in</title>'), 'not-json', 200],
    ['an empty body', says(''), 'odd', 200],
    ['JSON of another kind', says({ hello: 'world' }), 'odd', 200],
    ['a list', says([]), 'odd', 200],
    ['a connection cut before the answer', cut, 'lost', null],
    ['a connection cut within the answer', half, 'lost', null],
  ] as const)('%s', async (_what, doing, kind, status) => {
    const { outcome } = await asked(doing, imagine)
    expect(outcome).toMatchObject({ ok: false, trouble: { kind, status } })
  })

  it('silence is a lost answer once the time is over', async () => {
    const { outcome } = await asked(silence, (mj) => mj.submit('imagine', { prompt: 'x' }, { timeoutMs: 50 }))
    expect(outcome).toMatchObject({
      ok: false,
      trouble: { kind: 'lost', message: /no answer within 0.05 s/ },
    })
  })

  it('a refused connection proves that nothing was sent', async () => {
    const server = await openTestServer(silence)
    await server[Symbol.asyncDispose]()
    expect(await imagine(createClient({ base: server.base }))).toMatchObject({
      ok: false,
      trouble: { kind: 'unreachable', message: expect.stringContaining('ECONNREFUSED') as string },
    })
  })

  it('an error without a cause, as browsers give it, is taken for a lost answer', async () => {
    const fetch = async () => Promise.reject(new TypeError('Failed to fetch'))
    const outcome = await imagine(createClient({ base: 'http://nowhere.test', fetch }))
    expect(outcome).toMatchObject({ ok: false, trouble: { kind: 'lost' } })
  })

  it('the key never stands in what is told, though the server repeats it', async () => {
    const { outcome } = await asked(says({ error: { message: 'wrong key sk-0123456789' } }, 401), imagine, {
      key: 'sk-0123456789',
    })
    expect(JSON.stringify(outcome)).toContain('wrong key ***')
  })

  it('a busy server says how long to wait', async () => {
    const { outcome } = await asked(
      says({ error: { message: 'slow down' } }, 429, { 'retry-after': '7' }),
      imagine,
    )
    expect(outcome).toMatchObject({ ok: false, trouble: { status: 429, retryAfterMs: 7_000 } })
  })

  it('an abort is told as what it is', async () => {
    const stop = new AbortController()
    const doing: Doing = () => stop.abort(new Error('enough'))
    const outcome = asked(doing, (mj) => mj.submit('imagine', { prompt: 'x' }, { signal: stop.signal }))
    await expect(outcome).rejects.toThrow('enough')
  })
})

describe('a fetch', () => {
  const fetchIt = (mj: ReturnType<typeof createClient>) => mj.fetch('42')

  it('is a GET of the task', async () => {
    const { outcome, heard } = await asked(says({ id: 42, status: 'SUCCESS', progress: 100 }), fetchIt)
    expect(outcome).toMatchObject({ ok: true, value: { id: '42', status: 'SUCCESS', progress: 100 } })
    expect(heard[0]).toMatchObject({ method: 'GET', path: '/mj/task/42/fetch', body: '' })
  })

  it.each([
    ['novicezk', says('', 200)],
    ['trueai', says('', 204)],
    ['null', says('null')],
    ['new-api', says({ description: 'task_no_found ', type: 'upstream_error', code: 4 }, 400)],
    ['Atelier', says({ code: 4, description: 'There is no task 42.', result: null }, 404)],
    ['a gateway', says('<h1>Not found</h1>', 404)],
  ])('of an unknown task is null, as %s says it', async (_who, doing) => {
    expect((await asked(doing, fetchIt)).outcome).toEqual({ ok: true, value: null })
  })

  it('without a right to it is a trouble', async () => {
    expect((await asked(says({ code: 4, description: 'no key' }, 401), fetchIt)).outcome).toMatchObject({
      ok: false,
      trouble: { kind: 'status', status: 401, message: 'GET /mj/task/42/fetch: HTTP 401: no key' },
    })
  })
})

describe('the other questions', () => {
  const task = { id: '1', status: 'IN_PROGRESS', progress: '42%' }

  it.each([
    ['a list', [task]],
    ['a list in an envelope', { code: 1, data: [task] }],
    ['a list with something else in it', [null, { message: 'x' }, task]],
  ])('%s of tasks is read', async (_what, body) => {
    const { outcome, heard } = await asked(says(body), (mj) => mj.listByCondition(['1', '2']))
    expect(outcome).toMatchObject({ ok: true, value: [{ id: '1', progress: 42 }] })
    expect(heard[0]).toMatchObject({ path: '/mj/task/list-by-condition', body: '{"ids":["1","2"]}' })
  })

  it('an envelope is no list', async () => {
    const body = { code: 4, description: 'no', result: null, properties: {} }
    const { outcome } = await asked(says(body), (mj) => mj.listByCondition(['1']))
    expect(outcome).toMatchObject({ ok: false, trouble: { kind: 'odd' } })
  })

  it('a seed comes as a reply', async () => {
    const body = { code: 1, description: 'ok', result: 4294967295 }
    const { outcome, heard } = await asked(says(body), (mj) => mj.imageSeed('1'))
    expect(outcome).toMatchObject({ ok: true, value: { code: 1, id: '4294967295' } })
    expect(heard[0]).toMatchObject({ method: 'GET', path: '/mj/task/1/image-seed' })
  })

  it.each([says(''), says({ code: 1 }), says({ success: true })])(
    'any answer to a cancel is good',
    async (doing) => {
      const { outcome, heard } = await asked(doing, (mj) => mj.cancel('1'))
      expect(outcome.ok).toBe(true)
      expect(heard[0]).toMatchObject({ method: 'POST', path: '/mj/task/1/cancel' })
    },
  )

  it('tasks are listed and searched', async () => {
    const paged = (mj: ReturnType<typeof createClient>) => mj.query({ state: 's', pageSize: 5 })
    const { outcome, heard } = await asked(says({ content: [task], total: 1 }), paged)
    expect(outcome).toMatchObject({ ok: true, value: [{ id: '1' }] })
    expect(heard[0]).toMatchObject({ path: '/mj/task/query', body: '{"state":"s","pageSize":5}' })
    const listed = await asked(says([task]), (mj) => mj.list())
    expect(listed.heard[0]).toMatchObject({ method: 'GET', path: '/mj/task/list' })
  })
})
