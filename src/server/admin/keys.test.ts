import { hash } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import type { KeyConfig } from '../../config/config.ts'
import { keyWith } from '../../config/keys.ts'
import type { Store } from '../../stores/store.ts'
import { openMemoryStore } from '../../testing/memory-store.ts'
import { createSeededRandom } from '../../testing/random.ts'
import { openKeys } from './keys.ts'

const TERMS = {
  owner: 'alice',
  name: null,
  profile: null,
  notifyHook: null,
  language: null,
  fanOut: null,
  openPerOwner: null,
  submitsPerMinute: null,
  enable: true,
} as const

const configured: KeyConfig = keyWith(hash('sha256', 'k1'), TERMS)

let store: Store
const random = createSeededRandom(1)
const open = (keys: readonly KeyConfig[] = [configured]) => openKeys({ keys, store, random, now: () => 1 })
const written = async () => JSON.stringify([await store.records('key'), await store.audit({ limit: 9 })])

beforeEach(() => {
  store = openMemoryStore()
})

it('makes a key that is told once and kept as a hash alone', async () => {
  const keys = await open()
  const made = await keys.create('bob', { owner: 'carol', profile: 'newapi' })
  if ('http' in made) throw new Error(made.text.en)
  expect(made.key).toMatch(/^atl-[\da-f]{32}$/)
  expect(await written()).not.toContain(made.key)
  const known = (await open()).known().at(-1)
  expect(known).toMatchObject({ owner: 'carol', profile: 'newapi', sha256: hash('sha256', made.key) })
  expect(JSON.stringify(await store.audit({ limit: 9 }))).not.toContain(known?.sha256)
})

it('takes in a key that somebody has already, once', async () => {
  const keys = await open([])
  expect(await keys.create('bob', { key: 'k2' })).toMatchObject({ key: 'k2' })
  expect(keys.known()).toMatchObject([
    { sha256: hash('sha256', 'k2'), owner: expect.stringMatching(/^key-/) },
  ])
  expect(await keys.create('bob', { key: 'k2' })).toMatchObject({ name: 'row-exists' })
})

it.each([
  [{ key: 'k 2' }, /ASCII/],
  [{ profile: 'discord' }, /profile: "discord" came; wanted one of/],
  [{ sha256: 'x' }, /there is no such option/],
])('does not make a key of %j', async (row, words) => {
  const keys = await open()
  expect(await keys.create('bob', row)).toMatchObject({ text: { en: expect.stringMatching(words) } })
  expect(keys.known()).toEqual([configured])
})

it('changes the terms of a key, but never the key', async () => {
  const keys = await open()
  const { id } = keys.all()[0]!
  await keys.change('bob', id, { language: 'zh', openPerOwner: 3 })
  expect(keys.known()).toEqual([{ ...configured, language: 'zh', openPerOwner: 3 }])
  expect(await keys.change('bob', id, { sha256: 'x' })).toMatchObject({ name: 'row-wrong' })
})

it('gives the same list until a key changes, and another one then', async () => {
  const keys = await open()
  const before = keys.known()
  expect(keys.known()).toBe(before)
  await keys.create('bob', {})
  expect(keys.known()).not.toBe(before)
})

it('forgets a key that was made here, and switches off one of the settings, so that the server stays closed', async () => {
  const keys = await open()
  const made = await keys.create('bob', {})
  if ('http' in made) throw new Error(made.text.en)
  await keys.remove('bob', made.entry.id)
  await keys.remove('bob', keys.all()[0]!.id)
  expect((await open()).known()).toEqual([{ ...configured, enable: false }])
})

it('shows on the trail only whose webhook it is', async () => {
  const keys = await open()
  await keys.create('bob', { notifyHook: 'https://hooks.example/T0/secret-path' })
  const [entry] = await store.audit({ limit: 1 })
  expect(entry?.after).toMatchObject({ notifyHook: 'https://hooks.example/…' })
})
