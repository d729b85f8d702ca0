import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { buildConnector } from 'undici'
import { openFetcher, type Fetcher, type GetOptions } from './fetcher.ts'
import type { Connect, GuardOptions } from './guard.ts'
import { ReachError, type ReachKind } from './reach-error.ts'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).toReversed()) await cleanup()
})

const loopback = { allowHosts: ['127.0.0.1'], fetchPorts: [] }
const limits: GetOptions = { maxBytes: 1_000, timeoutMs: 10_000 }

function open(options: Partial<GuardOptions> = {}): Fetcher {
  const fetcher = openFetcher({ ...loopback, ...options })
  cleanups.push(() => fetcher.close())
  return fetcher
}

/** A server of this machine; its base without a trailing slash. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanups.push(() => [server.closeAllConnections(), server.close()])
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Answers each path from a table. */
const answering =
  (paths: Record<string, (response: ServerResponse, request: IncomingMessage) => void>): RequestListener =>
  (request, response) =>
    paths[request.url ?? '']?.(response, request)

/** Writes for as long as somebody reads. */
function pourOut(response: ServerResponse): void {
  response.write(Buffer.alloc(10_000), (error) => (error ? undefined : pourOut(response)))
}

const redirectTo = (location: string) => (response: ServerResponse) =>
  response.writeHead(302, { location }).end()

async function failure(promise: Promise<unknown>): Promise<ReachError> {
  const error = await promise.catch((cause: unknown) => cause)
  expect(error).toBeInstanceOf(ReachError)
  return error as ReachError
}

const kindOf = async (promise: Promise<unknown>): Promise<ReachKind> => (await failure(promise)).kind

/** A connector that only notes where it was sent. */
function noting(): { connect: Connect; sent: buildConnector.Options[] } {
  const sent: buildConnector.Options[] = []
  const connect: Connect = (options, callback) => {
    sent.push(options)
    callback(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), null)
  }
  return { connect, sent }
}

describe('the guard of the fetcher', () => {
  const hostile = [
    'http://127.0.0.1/',
    'http://localhost/',
    'http://2130706433/',
    'http://017700000001/',
    'http://0x7f.1/',
    'http://127.1/',
    'http://0/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::1]/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'https://10.0.0.1/',
  ]

  it.each(hostile)('opens no connection for %s, read or sent', async (url) => {
    const { connect, sent } = noting()
    const fetcher = open({ allowHosts: [], connect, resolve: async () => ['127.0.0.1', '::1'] })
    expect(await kindOf(fetcher.get(url, limits))).toBe('refused-address')
    expect(await kindOf(fetcher.post(url, { body: '', headers: {}, timeoutMs: 10_000 }))).toBe(
      'refused-address',
    )
    expect(sent).toEqual([])
  })

  it('connects to the address it has judged, under the name that was asked for', async () => {
    const { connect, sent } = noting()
    const lookups: string[] = []
    const resolve = async (hostname: string) => {
      lookups.push(hostname)
      return ['93.184.216.34']
    }
    expect(await kindOf(open({ connect, resolve }).get('https://example.com/x', limits))).toBe('unreachable')
    expect(lookups).toEqual(['example.com'])
    expect(sent).toMatchObject([{ hostname: '93.184.216.34', host: 'example.com', protocol: 'https:' }])
  })

  it('looks no address up', async () => {
    const { connect, sent } = noting()
    const fetcher = open({ connect, resolve: () => Promise.reject(new Error('asked')) })
    expect(await kindOf(fetcher.get('http://8.8.8.8/', limits))).toBe('unreachable')
    expect(await kindOf(fetcher.get('http://[2606:4700::1]/', limits))).toBe('unreachable')
    expect(sent.map(({ hostname }) => hostname)).toEqual(['8.8.8.8', '2606:4700::1'])
  })

  it('looks a name up once for each connection, so that a changed answer gains nothing', async () => {
    const answers = [['8.8.8.8'], ['127.0.0.1']]
    const { connect, sent } = noting()
    const fetcher = open({ allowHosts: [], connect, resolve: async () => answers.shift() ?? [] })
    await failure(fetcher.get('http://rebound.example/', limits))
    expect(sent.map(({ hostname }) => hostname)).toEqual(['8.8.8.8'])
    expect(await kindOf(fetcher.get('http://rebound.example/', limits))).toBe('refused-address')
    expect(sent).toHaveLength(1)
  })

  it('refuses a name when one of its addresses is bad', async () => {
    const { connect, sent } = noting()
    const fetcher = open({ connect, resolve: async () => ['8.8.8.8', '10.0.0.1'] })
    expect((await failure(fetcher.get('http://mixed.example/', limits))).message).toContain(
      '10.0.0.1 is a private address; to allow it, add it to ATELIER_ALLOW_HOSTS',
    )
    expect(sent).toEqual([])
  })

  it('tries the next address when the first does not answer', async () => {
    const base = new URL(await serve((_, response) => response.end('here')))
    const real = buildConnector({ allowH2: false })
    const connect: Connect = (options, callback) =>
      options.hostname === '127.0.0.1' ? real(options, callback) : callback(new Error('no route'), null)
    const fetcher = open({ connect, resolve: async () => ['2606:4700::1', '127.0.0.1'] })
    const { bytes } = await fetcher.get(`http://two.example:${base.port}/`, limits)
    expect(Buffer.from(bytes).toString()).toBe('here')
  })

  it('reaches a name that the operator allows, at a port that is open', async () => {
    const base = new URL(await serve((request, response) => response.end(request.headers.host)))
    const rules = { allowHosts: ['gpu.lan'], resolve: async () => ['127.0.0.1'] }
    const { bytes } = await open(rules).get(`http://gpu.lan:${base.port}/`, limits)
    expect(Buffer.from(bytes).toString()).toBe(`gpu.lan:${base.port}`)
    const closed = open({ ...rules, fetchPorts: [443] })
    expect(await kindOf(closed.get(`http://gpu.lan:${base.port}/`, limits))).toBe('refused-address')
  })

  it.each([
    ['a name without an address', async () => []],
    ['a name that cannot be looked up', () => Promise.reject(new Error('ENOTFOUND'))],
  ])('says that %s has none', async (_, resolve) => {
    expect(await kindOf(open({ resolve }).get('http://nowhere.example/', limits))).toBe('unresolvable')
  })

  it('gives up in time when a name is never looked up', async () => {
    const fetcher = open({ resolve: () => new Promise(() => {}) })
    expect(await kindOf(fetcher.get('http://slow.example/', { ...limits, timeoutMs: 20 }))).toBe('timed-out')
  })

  it.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'no link', 'http://user:pass@127.0.0.1/'])(
    'does not follow %s',
    async (url) => {
      expect(await kindOf(open().get(url, limits))).toBe('bad-url')
    },
  )
})

describe('reading a link', () => {
  it('gives the bytes, the type without its parameters and the place', async () => {
    const base = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'Image/PNG; x=1' }).end(Buffer.from([1, 2, 3])),
    )
    const got = await open().get(`${base}/a.png?size=2`, { ...limits, accept: ['image/'] })
    expect({ ...got, bytes: [...got.bytes] }).toEqual({
      bytes: [1, 2, 3],
      contentType: 'image/png',
      url: `${base}/a.png?size=2`,
    })
  })

  it('follows three redirects and no fourth', async () => {
    const base = await serve(
      answering({
        '/4': redirectTo('/3'),
        '/3': redirectTo('2'),
        '/2': redirectTo('/1'),
        '/1': (response) => response.end('end'),
        '/5': redirectTo('/4'),
      }),
    )
    expect((await open().get(`${base}/4`, limits)).url).toBe(`${base}/1`)
    expect(await kindOf(open().get(`${base}/5`, limits))).toBe('too-many-redirects')
  })

  it.each([
    ['an address that is not allowed', 'http://10.0.0.1/', 'refused-address'],
    ['another scheme', 'file:///etc/passwd', 'bad-url'],
    ['credentials', 'http://user:pass@127.0.0.1/', 'bad-url'],
    ['nowhere', 'http://', 'bad-url'],
  ])('does not follow a redirect to %s', async (_, location, kind) => {
    const base = await serve(answering({ '/': redirectTo(location) }))
    expect(await kindOf(open().get(`${base}/`, limits))).toBe(kind)
  })

  it('refuses more bytes than wanted, whether the header says so, lies or is silent', async () => {
    const body = Buffer.alloc(2_000)
    const base = await serve(
      answering({
        '/honest': (response) => response.writeHead(200, { 'content-length': 2_000 }).flushHeaders(),
        '/endless': pourOut,
        '/exact': (response) => response.end(body.subarray(0, 1_000)),
      }),
    )
    expect(await kindOf(open().get(`${base}/honest`, limits))).toBe('too-large')
    expect(await kindOf(open().get(`${base}/endless`, limits))).toBe('too-large')
    expect((await open().get(`${base}/exact`, limits)).bytes).toHaveLength(1_000)
  })

  it('never gives more than the announced bytes, nor fewer', async () => {
    const base = await serve((request) =>
      request.socket.end(
        `HTTP/1.1 200 OK\r\ncontent-length: ${request.url === '/short' ? 900 : 3}\r\n\r\n${'x'.repeat(600)}`,
      ),
    )
    const long = await open()
      .get(`${base}/long`, limits)
      .catch((error: unknown) => error)
    expect(long instanceof ReachError || (long as { bytes: Uint8Array }).bytes.length === 3).toBe(true)
    expect(await kindOf(open().get(`${base}/short`, limits))).toBe('unreachable')
  })

  it('bounds the whole of a transfer in time, not its parts', async () => {
    const base = await serve((_, response) => {
      const timer = setInterval(() => response.write('.'), 5)
      response.on('close', () => clearInterval(timer))
    })
    const error = await failure(open().get(`${base}/drip?token=secret`, { ...limits, timeoutMs: 60 }))
    expect(error.message).toBe(`${base}/drip could not be used: it took longer than 0.06 s.`)
  })

  it('throws the reason of the caller who no longer wants it', async () => {
    const asked = Promise.withResolvers<void>()
    const base = await serve(() => asked.resolve())
    const controller = new AbortController()
    const reading = open().get(base, { ...limits, signal: controller.signal })
    await asked.promise
    controller.abort('cancel')
    await expect(reading).rejects.toBe('cancel')
  })

  it.each([
    ['a status that is no success', 404, 'image/png', 'bad-status'],
    ['another type', 200, 'text/html', 'bad-type'],
    ['no type', 200, '', 'bad-type'],
  ])('refuses %s', async (_, status, type, kind) => {
    const base = await serve((__, response) => {
      if (type !== '') response.setHeader('content-type', type)
      response.writeHead(status).end('x')
    })
    expect(await kindOf(open().get(base, { ...limits, accept: ['image/'] }))).toBe(kind)
  })

  it('says that nothing listens', async () => {
    const base = await serve(() => {})
    await cleanups.pop()?.()
    expect((await failure(open().get(`${base}/x`, limits))).message).toBe(
      `${base}/x could not be used: nothing listens there.`,
    )
  })
})

describe('sending a body', () => {
  const sent = { body: '{"a":"é"}', headers: { 'content-type': 'application/json' }, timeoutMs: 10_000 }

  it('gives the status and when to come again', async () => {
    const seen: string[] = []
    const base = await serve(async (request, response) => {
      const text = await request.setEncoding('utf8').toArray()
      seen.push(request.method ?? '', request.headers['content-type'] ?? '', text.join(''))
      response.writeHead(429, { 'retry-after': '7' }).end('later')
    })
    expect(await open().post(`${base}/hook`, sent)).toEqual({ status: 429, retryAfter: '7' })
    expect(seen).toEqual(['POST', 'application/json', '{"a":"é"}'])
  })

  it('does not follow redirects', async () => {
    const asked: (string | undefined)[] = []
    const base = await serve((request, response) => {
      asked.push(request.url)
      response.writeHead(307, { location: '/other' }).end()
    })
    expect(await open().post(`${base}/hook`, sent)).toEqual({ status: 307, retryAfter: null })
    expect(asked).toEqual(['/hook'])
  })

  it('takes a status for the answer however long the body goes on', async () => {
    const base = await serve((_, response) => pourOut(response))
    expect((await open().post(base, sent)).status).toBe(200)
  })

  it('takes a status for the answer although its body never ends', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200).write('.')
    })
    expect((await open().post(base, { ...sent, timeoutMs: 50 })).status).toBe(200)
  })

  it('gives up when no answer comes in time', async () => {
    const base = await serve(() => {})
    expect(await kindOf(open().post(base, { ...sent, timeoutMs: 30 }))).toBe('timed-out')
  })
})
