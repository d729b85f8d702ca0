import { describe, expect, it } from 'vitest'
import { Compile } from 'typebox/compile'
import type { AccountState } from '../../server/atelier.ts'
import { aKey, fakeAtelier, openTestServer } from '../testing.ts'
import { AccountSchema } from './accounts.ts'

const account: AccountState = {
  id: 'big',
  channelId: 'shared',
  enable: true,
  coreSize: 3,
  queueSize: 10,
  timeoutMinutes: 0.5,
  modes: ['FAST'],
  remark: 'the big one',
  isHealthy: false,
  running: 2,
  waiting: 5,
}

const ask = async (path: string, settings = {}) => {
  const atelier = { ...fakeAtelier(), accounts: async () => [account, { ...account, id: 'small' }] }
  await using server = await openTestServer(settings, { atelier })
  return await server.ask('GET', path, { body: 'null' })
}

describe('accounts', () => {
  it('are shown as clients of the field know them', async () => {
    const { text, headers } = await ask('/mj/account/big/fetch')
    expect(JSON.parse(text)).toEqual({
      id: 'big',
      channelId: 'shared',
      enable: true,
      running: false,
      coreSize: 3,
      queueSize: 10,
      timeoutMinutes: 0.5,
      modes: ['FAST'],
      remark: 'the big one',
      runningCount: 2,
      queueCount: 5,
      properties: {},
    })
    expect(headers['cache-control']).toBe('no-store')
  })

  it('have the shape that is described', async () => {
    expect(Compile(AccountSchema).Errors((await ask('/mj/account/small/fetch')).json())).toEqual([])
  })

  it('are listed in their order', async () => {
    const { text } = await ask('/mj-fast/mj/account/list')
    expect(JSON.parse(text)).toMatchObject([{ id: 'big' }, { id: 'small' }])
  })

  it('are 404 when they are unknown, and need a key', async () => {
    const unknown = await ask('/mj/account/none/fetch')
    expect([unknown.status, unknown.json()]).toMatchObject([404, { code: 4, result: null }])
    const keys = [aKey('k', 'alice')]
    for (const path of ['/mj/account/list', '/mj/account/big/fetch']) {
      expect((await ask(path, { keys })).status).toBe(401)
    }
  })
})
