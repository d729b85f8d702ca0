import { describe, expect, it } from 'vitest'
import { Compile } from 'typebox/compile'
import packageJson from '../../../package.json' with { type: 'json' }
import type { Figures } from '../../server/atelier.ts'
import { aKey, fakeAtelier, openTestServer } from '../testing.ts'
import { HomeSchema } from './home.ts'

const figures: Figures = {
  today: [
    { speed: 'FAST', action: 'IMAGINE', count: 3 },
    { speed: 'FAST', action: 'PAN', count: 1 },
    { speed: 'RELAX', action: 'IMAGINE', count: 2 },
  ],
  yesterday: 4,
  total: 10,
  available: { FAST: 0, RELAX: null },
}

/** On a server with keys, sending none. */
const ask = async (path: string, headers = {}) => {
  const atelier = { ...fakeAtelier(), figures: async () => figures }
  await using server = await openTestServer({ keys: [aKey('k', 'alice')] }, { atelier })
  return await server.ask('GET', path, { headers, body: 'null' })
}

describe('home', () => {
  it('shows the figures of all together to anybody', async () => {
    const { status, text, headers } = await ask('/mj/home')
    expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
    expect(JSON.parse(text)).toEqual({
      name: 'atelier',
      version: packageJson.version,
      todayDraw: 6,
      yesterdayDraw: 4,
      totalDraw: 10,
      todayCounter: { FAST: { IMAGINE: 3, PAN: 1 }, RELAX: { IMAGINE: 2 } },
      fastAvailableCount: 0,
      relaxAvailableCount: -1,
    })
  })

  it('has the shape that is described, under every prefix', async () => {
    for (const path of ['/mj/home', '/mj-relax/mj/home', '/turbo/mj/home']) {
      expect(Compile(HomeSchema).Errors((await ask(path)).json())).toEqual([])
    }
  })

  it('cannot be read by a page of elsewhere from a server without keys', async () => {
    await using server = await openTestServer()
    const { headers } = await server.ask('GET', '/mj/home', { headers: { origin: 'https://evil.example' } })
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})
