import { describe, expect, it } from 'vitest'
import type { Asking } from './case.ts'
import { partOf } from './match.ts'
import { play } from './play.ts'
import { GIF, openTestPartner } from './testing.ts'

const asking = (more: Partial<Asking>): Asking => ({ say: 'ask', path: '/a', ...more })

describe('a step', () => {
  it('is given what earlier steps kept, in path, headers, body and patterns', async () => {
    await using partner = await openTestPartner(() => ({ id: 7, list: ['x'] }))
    const kept = await play(
      [
        asking({ keep: { id: 'id', first: (answer) => partOf(answer, 'list.0'), nothing: 'nowhere' } }),
        asking({
          path: '/{id}',
          headers: { 'x-id': '{id}' },
          body: { id: '{first} {nothing}' },
          wants: { json: { list: ['{first}'] } },
        }),
      ],
      partner.facts,
    )
    expect(kept.get('id')).toBe('7')
    expect(partner.heard[1]).toMatchObject({ method: 'POST', path: '/7', body: '{"id":"x {nothing}"}' })
    expect(partner.heard[1]!.headers['x-id']).toBe('7')
  })

  it('asks again until the answer is the one it waits for', async () => {
    let turn = 0
    await using partner = await openTestPartner(() => ({ turn: ++turn }))
    await play([asking({ until: { turn: 3 }, wants: { json: { turn: 3 } } })], partner.facts)
    expect(partner.heard).toHaveLength(3)
  })

  it('fails on an answer on the way that does not fit', async () => {
    await using partner = await openTestPartner(() => ({ status: 'MODAL' }))
    const step = asking({ until: { status: 'SUCCESS' }, meanwhile: { status: 'IN_PROGRESS' } })
    await expect(play([step], partner.facts)).rejects.toThrow(
      'the unfinished task.status is "MODAL"; wanted "IN_PROGRESS"',
    )
  })

  it('fails when what it waits for never comes', async () => {
    await using partner = await openTestPartner(() => ({ turn: 1 }), { patienceMs: 0 })
    const failing = play([asking({ until: { turn: 2 } })], partner.facts)
    await expect(failing).rejects.toThrow('after 0 s the answer.turn is 1; wanted 2')
  })

  it('fails with the request and the answer', async () => {
    await using partner = await openTestPartner(() => ({ code: 4 }))
    const trouble = await play(
      [asking({ say: 'submit', body: { a: 1 }, wants: { json: { code: 1 } } })],
      partner.facts,
    ).catch((error: unknown) => error)
    expect(trouble).toMatchObject({
      step: 'submit',
      message: 'the answer.code is 4; wanted 1',
      question: { method: 'POST', body: '{"a":1}' },
      answer: { status: 200, text: '{"code":4}' },
    })
  })

  it('fails when no answer comes in time', async () => {
    await using partner = await openTestPartner(() => undefined, { timeoutMs: 20 })
    await expect(play([asking({})], partner.facts)).rejects.toThrow('no whole answer in 0.02 s')
  })

  it('that is for something kept is left out where it was not', async () => {
    await using partner = await openTestPartner(() => ({ id: null }))
    await play([asking({ keep: { id: 'id' } }), asking({ when: 'id', path: '/{id}' })], partner.facts)
    expect(partner.heard.map(({ path }) => path)).toEqual(['/a'])
  })
})

describe('a request', () => {
  it('may be a GET with a body, and a POST that says nothing of JSON', async () => {
    await using partner = await openTestPartner(() => ({}))
    await play(
      [asking({ method: 'GET', body: 'null' }), asking({ body: '{}', isTyped: false })],
      partner.facts,
    )
    expect(partner.heard).toMatchObject([
      { method: 'GET', body: 'null' },
      { method: 'POST', body: '{}' },
    ])
    expect(partner.heard[1]!.headers['content-type']).toBeUndefined()
  })

  it.each([
    [undefined, { authorization: 'Bearer K' }],
    ['bare', { authorization: 'K' }],
    ['secret', { 'mj-api-secret': 'K' }],
    ['secret-bearer', { 'mj-api-secret': 'Bearer K' }],
    ['other', { authorization: 'Bearer L' }],
  ] as const)('carries the key %s', async (key, headers) => {
    await using partner = await openTestPartner(() => ({}), { key: 'K', otherKey: 'L' })
    await play([asking(key === undefined ? {} : { key })], partner.facts)
    expect(partner.heard[0]!.headers).toMatchObject(headers)
  })

  it('for a picture carries none', async () => {
    await using partner = await openTestPartner(() => GIF, { key: 'K' })
    await play([asking({ path: `${partner.facts.base}/picture` })], partner.facts)
    expect(partner.heard[0]!.headers.authorization).toBeUndefined()
  })
})

describe('a link of an answer', () => {
  /** A task that shows a preview first; `opens` says whether the preview can be had. */
  const painting = (opens: boolean) => {
    let polls = 0
    return ({ path, headers: { host } }: { path: string; headers: { host?: string | undefined } }) => {
      if (path === '/preview') return opens ? GIF : { code: 4 }
      if (path === '/picture') return GIF
      return ++polls === 1
        ? { imageUrl: `http://${host}/preview` }
        : { imageUrl: `http://${host}/picture`, done: true }
    }
  }
  const step = asking({ until: { done: true }, opens: 'imageUrl' })

  it('is opened as soon as it is shown', async () => {
    await using partner = await openTestPartner(painting(true))
    await play([step], partner.facts)
    expect(partner.heard.map(({ path }) => path)).toEqual(['/a', '/preview', '/a', '/picture'])
  })

  it('may be gone once the task shows another', async () => {
    await using partner = await openTestPartner(painting(false))
    await expect(play([step], partner.facts)).resolves.toBeDefined()
  })

  it('may lead on to the picture', async () => {
    await using partner = await openTestPartner(({ path, headers: { host } }) => {
      if (path === '/a') return { imageUrl: `http://${host}/picture`, done: true }
      return path === '/picture' ? new URL(`http://${host}/moved`) : GIF
    })
    await play([step], partner.facts)
    expect(partner.heard.map(({ path }) => path)).toEqual(['/a', '/picture', '/moved'])
  })

  it('must open as long as the task shows it', async () => {
    await using partner = await openTestPartner(({ path, headers: { host } }) =>
      path === '/a' ? { imageUrl: `http://${host}/picture` } : { code: 4 },
    )
    await expect(play([step], partner.facts)).rejects.toThrow(/imageUrl .*\/picture: the header.content-type/)
  })
})
