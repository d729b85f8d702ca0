import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Type } from 'typebox'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccountConfig, Config } from '../../config/config.ts'
import { readConfig } from '../../config/read.ts'
import type { Engine } from '../../engines/engine.ts'
import type { Store } from '../../stores/store.ts'
import { openMemoryStore } from '../../testing/memory-store.ts'
import { openAccounts } from './accounts.ts'

const cwd = mkdtempSync(join(tmpdir(), 'atelier-accounts-'))
afterAll(() => rmSync(cwd, { recursive: true }))

/** An engine that is never opened. */
const relay: Engine = {
  name: 'relay',
  options: Type.Object({ url: Type.String(), apiKey: Type.Optional(Type.String()) }),
  open: () => Promise.reject(new Error('never opened')),
}

let store: Store
let changes: (readonly [string, AccountConfig | null])[]
let config: Config
const open = (env: Readonly<Record<string, string>> = { FAR_KEY: 'sesame' }) =>
  openAccounts({
    config,
    store,
    now: () => 1,
    place: { env, cwd },
    engine: async (name) => (name === 'relay' || name === 'painter' ? { ...relay, name } : null),
    onChange: async (id, account) => void changes.push([id, account]),
  })
const FAR = { engine: 'relay', url: 'https://far.example', apiKey: 'env:FAR_KEY', coreSize: 2 }
const written = async () => JSON.stringify([await store.records('account'), await store.audit({ limit: 9 })])

beforeEach(() => {
  store = openMemoryStore()
  changes = []
  config = readConfig({ env: {}, cwd })
  const [local] = config.accounts
  const options = { url: 'https://near.example', apiKey: 'open-sesame' }
  config = { ...config, accounts: [{ ...local!, engine: 'relay', options }] }
})

describe('an account that is added', () => {
  it('has its secrets in place, which stand neither in the store nor on the trail', async () => {
    const accounts = await open()
    await accounts.add('bob', 'far', FAR)
    const [[id, account] = []] = changes
    expect([id, account]).toMatchObject(['far', { id: 'far', coreSize: 2, options: { apiKey: 'sesame' } }])
    expect(await written()).toContain('env:FAR_KEY')
    expect(await written()).not.toContain('sesame')
  })

  it('is shown with all its settings, and its secrets by name', async () => {
    const accounts = await open()
    await accounts.add('bob', 'far', FAR)
    expect(accounts.shown(accounts.get('far')!)).toMatchObject({ ...FAR, id: 'far', queueSize: 10 })
  })

  it('is refused with a secret in clear, and in the words of the settings where it is wrong', async () => {
    const accounts = await open()
    expect(await accounts.add('bob', 'far', { ...FAR, apiKey: 'sesame' })).toMatchObject({
      name: 'secret-plain',
      text: { en: expect.stringMatching(/^apiKey .*env:NAME/) },
    })
    const wrongs = await Promise.all(
      [{ coreSize: 0 }, { apiKey: 'env:NO_SUCH' }, { url: 5 }, { engine: 'oven' }].map((wrong) =>
        accounts.add('bob', 'far', { ...FAR, ...wrong }),
      ),
    )
    expect(wrongs.map((wrong) => ('http' in wrong ? wrong.text.en : 'taken'))).toEqual([
      'account far.coreSize: 0 came; wanted a whole number, 1 to 1000.',
      'account far.apiKey: "env:NO_SUCH" came, but the variable NO_SUCH is not set.',
      expect.stringContaining('account far (relay): url'),
      'account far: there is no engine "oven".',
    ])
  })

  it('is left out, with the reason, while its secret cannot be had', async () => {
    await (await open()).add('bob', 'far', FAR)
    const accounts = await open({})
    expect(accounts.usable().map(({ id }) => id)).toEqual(['local'])
    expect(accounts.get('far')?.trouble?.text.en).toContain('FAR_KEY')
  })
})

describe('an account of the settings', () => {
  it('keeps its secret when something else of it is changed, and shows it to nobody', async () => {
    const accounts = await open()
    await accounts.change('bob', 'local', { enable: false })
    expect(changes[0]?.[1]).toMatchObject({ enable: false, options: { apiKey: 'open-sesame' } })
    expect(accounts.shown(accounts.get('local')!)).toMatchObject({ enable: false, apiKey: '(secret)' })
    expect(await store.records('account')).toEqual([{ id: 'local', value: { enable: false } }])
    await accounts.remove('bob', 'local')
    expect(await written()).not.toContain('sesame')
  })

  it('is read back as it was from what it says itself', async () => {
    const accounts = await open()
    expect(accounts.usable()).toEqual(config.accounts)
  })
})
