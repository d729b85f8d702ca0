import { describe, expect, it } from 'vitest'
import { openTestServer, says } from '../client/testing.ts'
import { directOutbound } from '../testing/direct-outbound.ts'
import { readAnswer, send, shown } from './call.ts'

const never = (): AbortSignal => new AbortController().signal

const ask = async (base: string, more: object = {}, signal = never()) =>
  readAnswer(
    await send(directOutbound, { link: `${base}/x`, headers: {}, timeoutMs: 2_000, ...more }, signal),
    signal,
  )

describe('a request', () => {
  it('tells status, words, JSON and the pause that is asked for', async () => {
    await using server = await openTestServer(says({ a: 1 }, 429, { 'retry-after': '3' }))
    expect(await ask(server.base)).toEqual({
      status: 429,
      text: '{"a":1}',
      json: { a: 1 },
      retryAfterMs: 3_000,
    })
  })

  it('with a body is a POST, and what is no JSON has none', async () => {
    await using server = await openTestServer(says('<html>'))
    expect((await ask(server.base, { body: 'b', headers: { 'x-key': 'k' } })).json).toBeUndefined()
    expect(server.heard[0]).toMatchObject({ method: 'POST', body: 'b', headers: { 'x-key': 'k' } })
  })

  it('to nobody was surely not sent', async () => {
    const server = await openTestServer(says(''))
    await server[Symbol.asyncDispose]()
    await expect(ask(server.base)).rejects.toMatchObject({ mayHaveArrived: false, message: 'ECONNREFUSED' })
  })

  it('that is cut may have arrived, before its answer and within', async () => {
    await using early = await openTestServer((_request, response) => response.destroy())
    await expect(ask(early.base)).rejects.toMatchObject({ mayHaveArrived: true })
    await using late = await openTestServer((_request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half')
      setTimeout(() => response.destroy(), 5)
    })
    await expect(ask(late.base)).rejects.toMatchObject({ mayHaveArrived: true })
  })

  it('that takes too long may have arrived', async () => {
    await using server = await openTestServer(() => {})
    await expect(ask(server.base, { timeoutMs: 20 })).rejects.toMatchObject({
      mayHaveArrived: true,
      message: 'it took too long',
    })
  })

  it('that is aborted ends with the reason', async () => {
    const stop = new AbortController()
    await using server = await openTestServer(() => stop.abort('cancel'))
    await expect(ask(server.base, {}, stop.signal)).rejects.toBe('cancel')
    await expect(ask(server.base, {}, stop.signal)).rejects.toBe('cancel')
  })
})

it('what is shown is short, on one line, and without secrets', () => {
  expect(shown(`  a\n key-1 ${'b'.repeat(400)}`, ['key-1', undefined])).toBe(`a *** ${'b'.repeat(294)}`)
})
