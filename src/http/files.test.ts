import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { expect, it } from 'vitest'
import type { BlobStore } from '../blobs/blob-store.ts'
import { aKey, fakeAtelier, openTestServer } from './testing.ts'

const NAME = '00112233445566778899aabbccddeeff.png'
const bytes = Buffer.from('0123456789')
const FILE = `/files/${NAME}`
const TAG = `"${NAME}"`

/** With keys, so that every test shows that none is needed here. */
async function openWithFile() {
  const server = await openTestServer({ keys: [aKey('k', 'alice')] })
  await server.atelier.blobs.put(NAME, bytes)
  return server
}

it('sends a picture without a key, to every page, to be kept for ever', async () => {
  await using server = await openWithFile()
  const answer = await server.ask('GET', FILE, { headers: { origin: 'https://app.example' } })
  expect([answer.status, answer.text]).toEqual([200, '0123456789'])
  expect(answer.headers).toMatchObject({
    'content-type': 'image/png',
    'content-length': '10',
    etag: TAG,
    'cache-control': 'public, max-age=31536000, immutable',
    'accept-ranges': 'bytes',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
})

it('lets pages of any origin read pictures of a server without keys', async () => {
  await using server = await openTestServer()
  await server.atelier.blobs.put(NAME, bytes)
  const headers = { origin: 'https://app.example' }
  expect((await server.ask('GET', FILE, { headers })).headers['access-control-allow-origin']).toBe('*')
  const preflight = {
    ...headers,
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'range',
  }
  expect(await server.ask('OPTIONS', FILE, { headers: preflight })).toMatchObject({
    status: 204,
    headers: { 'access-control-allow-origin': '*', 'access-control-allow-headers': 'range' },
  })
})

it('answers HEAD with the headers alone, without opening the file', async () => {
  const atelier = fakeAtelier()
  await atelier.blobs.put(NAME, bytes)
  const blobs: BlobStore = { ...atelier.blobs, open: () => Promise.reject(new Error('opened')) }
  await using server = await openTestServer({}, { atelier: { ...atelier, blobs } })
  const answer = await server.ask('HEAD', FILE)
  expect([answer.status, answer.text, answer.headers['content-length']]).toEqual([200, '', '10'])
})

it.each([TAG, `W/${TAG}`, `"other", ${TAG}`, '*'])('answers If-None-Match: %s with 304', async (tag) => {
  await using server = await openWithFile()
  const answer = await server.ask('GET', FILE, { headers: { 'if-none-match': tag, range: 'bytes=0-1' } })
  expect([answer.status, answer.text, answer.headers.etag]).toEqual([304, '', TAG])
})

it('sends the whole to who knows another version', async () => {
  await using server = await openWithFile()
  expect((await server.ask('GET', FILE, { headers: { 'if-none-match': '"x"' } })).status).toBe(200)
})

it.each([
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-2', '89', 'bytes 8-9/10'],
])('sends the part %s', async (range, text, contentRange) => {
  await using server = await openWithFile()
  const answer = await server.ask('GET', FILE, { headers: { range } })
  expect([answer.status, answer.text, answer.headers['content-range']]).toEqual([206, text, contentRange])
  expect(answer.headers['content-length']).toBe(String(text.length))
  const head = await server.ask('HEAD', FILE, { headers: { range } })
  expect([head.status, head.headers['content-length']]).toEqual([206, String(text.length)])
})

it('sends the whole where several parts are asked for, or the part of another version', async () => {
  await using server = await openWithFile()
  for (const headers of [{ range: 'bytes=0-1,3-4' }, { range: 'bytes=0-1', 'if-range': '"other"' }]) {
    expect(await server.ask('GET', FILE, { headers })).toMatchObject({ status: 200, text: '0123456789' })
  }
  const same = { range: 'bytes=0-1', 'if-range': TAG }
  expect((await server.ask('GET', FILE, { headers: same })).status).toBe(206)
})

it('answers a part that lies outside with 416 and the size', async () => {
  await using server = await openWithFile()
  const answer = await server.ask('GET', FILE, { headers: { range: 'bytes=10-' } })
  expect([answer.status, answer.headers['content-range']]).toEqual([416, 'bytes */10'])
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.json()).toMatchObject({ code: 4, result: null })
})

it.each(['none.png', '..%2f..%2fetc%2fpasswd', '%2e%2e', '.hidden', 'a%00b', `${NAME}%20`])(
  'answers /files/%s with 404 and JSON that every page may read',
  async (name) => {
    await using server = await openWithFile()
    const answer = await server.ask('GET', `/files/${name}`)
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([404, '*'])
    expect(answer.json()).toMatchObject({ code: 4, result: null })
  },
)

/** A blob store with one endless file, that counts the bytes read from it. */
function endless() {
  const state = { read: 0, isCancelled: false }
  const chunk = new Uint8Array(65_536)
  const blobs: BlobStore = {
    ...fakeAtelier().blobs,
    head: async (name) => ({ name, size: 1e12, contentType: 'image/png' }),
    open: async () =>
      new ReadableStream({
        pull(controller) {
          state.read += chunk.length
          controller.enqueue(chunk)
        },
        cancel() {
          state.isCancelled = true
        },
      }),
  }
  return { state, atelier: { ...fakeAtelier(), blobs } }
}

it('reads no further ahead than a slow reader takes, and stops when the reader goes', async () => {
  const { state, atelier } = endless()
  await using server = await openTestServer({}, { atelier })
  const request = get(`${server.address}${FILE}`, { agent: false })
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  response.pause()
  // The kernel takes a few megabytes; then the reading must stand still.
  await expect
    .poll(async () => {
      const before = state.read
      await new Promise((resolve) => void setTimeout(resolve, 50))
      return state.read - before
    })
    .toBe(0)
  expect(state.read).toBeLessThan(32e6)
  request.destroy()
  await expect.poll(() => state.isCancelled).toBe(true)
})

/** Gives ten bytes and breaks. */
const broken = async () =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes)
    },
    pull() {
      throw new Error('bad sector')
    },
  })

it('hangs up where the file breaks off, so that nobody takes the part for the whole', async () => {
  const { atelier } = endless()
  const blobs = { ...atelier.blobs, open: broken }
  await using server = await openTestServer({}, { atelier: { ...atelier, blobs } })
  await expect(server.ask('GET', FILE)).rejects.toThrow(/aborted|hang up|RESET/)
  expect(server.lines.find(([level]) => level === 'warn')?.[1]).toMatchObject({
    err: { message: 'bad sector' },
  })
})
