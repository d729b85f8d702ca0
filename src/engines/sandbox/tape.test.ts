import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { Type } from 'typebox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { directOutbound } from '../../testing/direct-outbound.ts'
import type { EngineContext } from '../engine.ts'
import { redact, secretsIn } from './redact.ts'
import { recording, replaying } from './tape.ts'

const SECRET = 'sk-0123456789'
const PICTURE = Buffer.from([1, 2, 3, 255])

describe('a tape', () => {
  let upstream: Server
  let base: string
  let folder: string
  let path: string
  let polls: number
  const warnings: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const sent = await text(request)
    const { pathname } = new URL(request.url ?? '', base)
    const headers = { 'content-type': 'application/json', 'set-cookie': `session=${SECRET}` }
    if (pathname === '/large')
      response.writeHead(200, headers).end(JSON.stringify({ b64: 'A'.repeat(40_000) }))
    else if (pathname === '/none') response.writeHead(204).end()
    else if (pathname === '/picture.png')
      response.writeHead(200, { 'content-type': 'image/png' }).end(PICTURE)
    else {
      const token = {
        access_token: 'abc',
        link: `${base}/p.png?sig=abc&w=5`,
        key: request.headers.authorization,
      }
      response.writeHead(200, headers).end(JSON.stringify({ polls: ++polls, sent, ...token }))
    }
  }

  beforeAll(async () => {
    upstream = createServer((request, response) => void answer(request, response))
    await once(upstream.listen(0, '127.0.0.1'), 'listening')
    // It listens on a port.
    base = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`
  })
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atelier-tape-'))
    path = join(folder, 'upstream.jsonl')
    polls = 0
    warnings.length = 0
    return () => rm(folder, { recursive: true })
  })
  afterAll(() => void upstream.close())

  const context: EngineContext = {
    read: async (source) => {
      if (source.kind === 'blob') return PICTURE
      return new Uint8Array(await (await directOutbound.fetch(source.url)).arrayBuffer())
    },
    outbound: directOutbound,
    receiver: { url: 'http://127.0.0.1/hooks/x', onCall: () => () => {} },
    warn: (words) => void warnings.push(words),
  }
  const never = () => new AbortController().signal
  const post = async ({ outbound }: EngineContext, where: string, body: object) =>
    (await outbound.fetch(base + where, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { authorization: `Bearer ${SECRET}` },
    })) as Response
  const json = async (answered: Promise<Response>) =>
    (await (await answered).json()) as Record<string, unknown>

  it('gives back what was recorded, in order, each kind of question for itself, and the last again', async () => {
    const live = await recording(context, path, [SECRET])
    for (const prompt of ['a', 'b']) await post(live, '/submit', { prompt })
    await post(live, '/submit', { prompt: 'c', state: 's' })
    const replayed = await replaying(context, path)
    const next = async (body: object) => (await json(post(replayed, '/submit', body)))['polls']
    expect(await next({ prompt: 'x', state: 'y' })).toBe(3)
    expect([await next({ prompt: 'x' }), await next({ prompt: 'y' }), await next({ prompt: 'z' })]).toEqual([
      1, 2, 2,
    ])
  })

  it('lets the engine see while it records what it would see without', async () => {
    const live = await recording(context, path, [SECRET])
    expect(await json(post(live, '/submit', { prompt: SECRET }))).toMatchObject({
      key: `Bearer ${SECRET}`,
      access_token: 'abc',
    })
    expect(live.receiver).toBeUndefined()
  })

  it('holds no secret, whether it was told of it or knows it by its name', async () => {
    const live = await recording(context, path, [SECRET])
    await post(live, `/submit?api_key=${SECRET}&token=other-token`, { prompt: SECRET, password: 'pass-word' })
    const written = await readFile(path, 'utf8')
    expect(written).toContain('POST /submit?api_key=***&token=***')
    expect(written).toContain('w=5')
    for (const secret of [SECRET, 'pass-word', 'other-token', 'sig=abc', ':\\"abc', 'session=']) {
      expect(written).not.toContain(secret)
    }
    expect(
      await json(
        post(await replaying(context, path), '/submit?api_key=z&token=z', { prompt: '', password: '' }),
      ),
    ).toMatchObject({ polls: 1, access_token: '***' })
  })

  it('keeps pictures and what is large beside it', async () => {
    const live = await recording(context, path, [])
    await post(live, '/large', {})
    await live.read({ kind: 'url', url: `${base}/picture.png?signature=1` }, never())
    await (await live.outbound.fetch(`${base}/picture.png`)).arrayBuffer()
    expect((await readFile(path, 'utf8')).length).toBeLessThan(1_500)
    expect(await readdir(`${path}.files`)).toHaveLength(2)
    const replayed = await replaying(context, path)
    expect((await json(post(replayed, '/large', {})))['b64']).toHaveLength(40_000)
    const elsewhere = { kind: 'url', url: 'https://cdn.example/picture.png?signature=2' } as const
    expect(Buffer.from(await replayed.read(elsewhere, never()))).toEqual(PICTURE)
    const fetched = await replayed.outbound.fetch(`${base}/picture.png`)
    expect(fetched.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await fetched.arrayBuffer())).toEqual(PICTURE)
  })

  it('gives back answers without a body', async () => {
    await post(await recording(context, path, []), '/none', {})
    expect((await post(await replaying(context, path), '/none', {})).status).toBe(204)
  })

  it('leaves pictures of our own where they are', async () => {
    await post(await recording(context, path, []), '/none', {})
    const replayed = await replaying(context, path)
    expect(await replayed.read({ kind: 'blob', name: 'a' }, never())).toBe(PICTURE)
  })

  it('says what it never heard, and what it has', async () => {
    await post(await recording(context, path, []), '/submit', { prompt: 'a' })
    const replayed = await replaying(context, path)
    await expect(post(replayed, '/cancel', {})).rejects.toThrow(
      /has no answer to "POST \/cancel \{\}": record it/,
    )
    expect(warnings[0]).toContain('It has: POST /submit {prompt:string}.')
    const lost = replayed.read({ kind: 'url', url: `${base}/lost.png` }, never())
    await expect(lost).rejects.toMatchObject({ failure: 'picture-unreadable' })
    expect(() => replayed.outbound.socket(base)).toThrow('no web sockets')
  })

  it('that is not there cannot be replayed', async () => {
    await expect(replaying(context, join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  })
})

describe('secrets', () => {
  it('are what a schema marks, however deep', () => {
    const marked = Type.String({ writeOnly: true })
    const schema = Type.Object({ url: Type.String(), key: marked, chat: Type.Object({ key: marked }) })
    expect(secretsIn(schema, { url: 'u', key: 'one', chat: { key: 'two' }, other: 'x' })).toEqual([
      'one',
      'two',
    ])
  })

  it.each([
    ['{"Authorization": "Bearer x"}', '{"Authorization": "***"}'],
    ['{"client_secret":"a\\"b","n":1}', '{"client_secret":"***","n":1}'],
    ['{"total_tokens":5,"token":"x"}', '{"total_tokens":5,"token":"***"}'],
    ['https://cdn/a.png?ex=1&hm=abc&', 'https://cdn/a.png?ex=1&hm=***&'],
    [
      '{"url":"https://s3/a?X-Amz-Signature=x\\u0026w=1"}',
      '{"url":"https://s3/a?X-Amz-Signature=***\\u0026w=1"}',
    ],
    ['a monkey?no', 'a monkey?no'],
  ])('are known by their names: %s', (written, clean) => {
    expect(redact(written, [])).toBe(clean)
  })
})
