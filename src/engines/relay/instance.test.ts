import { describe, expect, it } from 'vitest'
import { says } from '../../client/testing.ts'
import type { Receiver } from '../engine.ts'
import { readOptions } from '../options.ts'
import { relay } from './engine.ts'
import { aJob, aRelay, looseContext, never } from './fixtures/a-relay.ts'
import { openTestUpstream } from './fixtures/an-upstream.ts'
import type { Pause } from './pause.ts'

describe('the options of a relay', () => {
  const read = (options: Readonly<Record<string, unknown>>) => readOptions(relay, { id: 'a', options })

  it('need no more than an address', () => {
    expect(read({ url: 'https://api.example.com' })).toMatchObject({ profile: 'comet', pollSeconds: 1 })
  })

  it.each([
    [{}, /url/],
    [{ url: 'api.example.com' }, /url/],
    [{ url: 'https://me:secret@api.example.com' }, /url/],
    [{ url: 'https://a', profile: 'discord' }, /profile/],
    [{ url: 'https://a', keySpelling: 'cookie' }, /keySpelling/],
    [{ url: 'https://a', speed: 'FAST' }, /account a/],
  ])('%j are refused', (options, words) => {
    expect(() => read(options)).toThrow(words)
  })
})

describe('the health of an upstream', () => {
  it('is good when it answers for itself, and costs nothing', async () => {
    await using upstream = await openTestUpstream()
    await aRelay(upstream.base).health!()
    expect(upstream.submits()).toEqual([])
  })

  it.each([
    ['without a list of tasks', says({ code: 4 }, 404)],
    ['that wraps its list', says({ code: 4, description: 'ids' })],
  ])('is good of one %s', async (_what, doing) => {
    await using upstream = await openTestUpstream({ instead: () => doing })
    await expect(aRelay(upstream.base).health!()).resolves.toBeUndefined()
  })

  it.each([
    ['refuses the key', says({ error: { message: 'wrong key' } }, 401)],
    ['is a gateway without its server', says('<html></html>', 502)],
    ['is a page', says('<html></html>')],
  ])('is bad of one that %s', async (_what, doing) => {
    await using upstream = await openTestUpstream({ instead: () => doing })
    await expect(aRelay(upstream.base).health!()).rejects.toMatchObject({ failure: 'engine-unavailable' })
  })

  it('is bad of one that is not there', async () => {
    const upstream = await openTestUpstream()
    await upstream[Symbol.asyncDispose]()
    await expect(aRelay(upstream.base).health!()).rejects.toThrow(/no connection came about/)
  })
})

describe('an upstream that calls', () => {
  const calls: ((body: unknown) => void)[] = []
  const url = 'https://atelier.example/hooks/secret'
  const receiver: Receiver = {
    url,
    onCall(listener) {
      calls.push(listener)
      return () => void calls.splice(calls.indexOf(listener), 1)
    },
  }
  const context = { ...looseContext, receiver }

  it('is told where, and asked whether it is true', async () => {
    await using upstream = await openTestUpstream({ polls: 1 })
    // Its pauses never end by themselves: only the call lets it ask.
    const endless: Pause = (_ms, signal) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason), { once: true })
      })
    const instance = aRelay(upstream.base, { webhook: true }, context, endless)
    const run = instance.run(aJob(), never())[Symbol.asyncIterator]()
    expect((await run.next()).value).toMatchObject({ kind: 'accepted' })
    expect(upstream.submits()[0]?.json['notifyHook']).toBe(url)
    const end = run.next()
    const forged = { id: '900000000001', status: 'FAILURE', failReason: 'forged' }
    const call = () => {
      for (const listener of calls) listener(forged)
      return upstream.asked.length
    }
    await expect.poll(call).toBeGreaterThan(1)
    expect((await end).value).toMatchObject({ kind: 'succeeded' })
    await instance.close()
    expect(calls).toEqual([])
  })

  it('is not told where the account does not want it, or the server has no address for it', async () => {
    await using upstream = await openTestUpstream()
    for (const relayed of [aRelay(upstream.base, {}, context), aRelay(upstream.base, { webhook: true })]) {
      await relayed.run(aJob(), never())[Symbol.asyncIterator]().next()
    }
    expect(upstream.submits().map(({ json }) => json['notifyHook'])).toEqual([undefined, undefined])
  })
})
