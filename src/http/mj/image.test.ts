import { describe, expect, it } from 'vitest'
import type { Reader } from '../../server/atelier.ts'
import { aKey, fakeAtelier, openTestServer } from '../testing.ts'

const NAME = '00112233445566778899aabbccddeeff.webp'
const IMAGE = '/mj/image/1773314942177684'

/** Alice's task 1773314942177684 has a picture; one of hers has lost it. */
async function openWithPicture(settings = {}) {
  const picture = async ({ owner }: Reader, id: string) => {
    if (id === 'lost') return 'gone.png'
    return owner !== 'bob' && IMAGE.endsWith(id) ? NAME : null
  }
  const server = await openTestServer(settings, { atelier: { ...fakeAtelier(), picture } })
  await server.atelier.blobs.put(NAME, Buffer.from('0123456789'))
  return server
}

const keys = [aKey('a', 'alice'), aKey('b', 'bob')]

describe('the picture of a task', () => {
  it('is sent to its owner, to be asked for again', async () => {
    await using server = await openWithPicture({ keys })
    const answer = await server.ask('GET', IMAGE, { headers: { 'mj-api-secret': 'a' } })
    expect([answer.status, answer.text]).toEqual([200, '0123456789'])
    expect(answer.headers).toMatchObject({
      'content-type': 'image/webp',
      'content-length': '10',
      'cache-control': 'private, no-cache',
      'cross-origin-resource-policy': 'same-site',
      'x-content-type-options': 'nosniff',
      etag: `"${NAME}"`,
    })
  })

  it('is sent without a key where there are none, under every prefix', async () => {
    await using server = await openWithPicture()
    for (const path of [IMAGE, `/mj-fast${IMAGE}`, `/relax${IMAGE}`]) {
      expect((await server.ask('GET', path)).text).toBe('0123456789')
    }
  })

  it('is sent in parts, as headers alone, or not again', async () => {
    await using server = await openWithPicture()
    const part = await server.ask('GET', IMAGE, { headers: { range: 'bytes=2-4' } })
    expect([part.status, part.text]).toEqual([206, '234'])
    const head = await server.ask('HEAD', IMAGE)
    expect([head.status, head.text, head.headers['content-length']]).toEqual([200, '', '10'])
    const known = await server.ask('GET', IMAGE, { headers: { 'if-none-match': `"${NAME}"` } })
    expect([known.status, known.text]).toEqual([304, ''])
  })

  it('is for nobody else: a key in the address opens nothing', async () => {
    await using server = await openWithPicture({ keys })
    expect((await server.ask('GET', `${IMAGE}?key=a`)).status).toBe(401)
    const foreign = await server.ask('GET', IMAGE, { headers: { authorization: 'Bearer b' } })
    expect([foreign.status, foreign.json()]).toMatchObject([404, { code: 4, result: null }])
  })

  it.each(['7', 'lost', '..%2f..%2fetc'])('is 404 with JSON for %s', async (id) => {
    await using server = await openWithPicture()
    const answer = await server.ask('GET', `/mj/image/${id}`)
    expect([answer.status, answer.headers['cache-control']]).toEqual([404, 'no-store'])
    expect(answer.json()).toMatchObject({ code: 4, result: null })
  })
})
