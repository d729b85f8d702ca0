import { beforeEach, describe, expect, it } from 'vitest'
import { refuse } from '../../refusals.ts'
import type { Store } from '../../stores/store.ts'
import { openMemoryStore } from '../../testing/memory-store.ts'
import { openShelf, type Layers, type Row, type Shelf } from './shelf.ts'

/** A row means its size; one that is not positive means nothing. */
async function sizeOf({ settings, record }: Layers) {
  const { size } = { ...settings, ...record }
  return Number(size) > 0 ? Number(size) : refuse('row-wrong', { mistakes: ['size: too small'] })
}

let store: Store
let effects: (readonly [string, number | null])[]
const open = (settings: Readonly<Record<string, Row>> = { a: { size: 1, colour: 'red' } }) =>
  openShelf({
    store,
    drawer: 'account',
    one: 'box',
    now: () => 7,
    settings: new Map(Object.entries(settings)),
    read: sizeOf,
    shown: ({ secret: _secret, ...row }) => row,
    onChange: async (id, value) => void effects.push([id, value]),
  })
const trail = async () => (await store.audit({ limit: 9 })).map(({ number: _number, ...entry }) => entry)
const entriesOf = (shelf: Shelf<number>) =>
  shelf.all().map(({ id, source, row, value }) => ({ id, source, row, value }))

beforeEach(() => {
  store = openMemoryStore()
  effects = []
})

describe('what is said at run time', () => {
  it('wins over the settings key by key, holds at once, and is there after a restart', async () => {
    const shelf = await open()
    await shelf.change('bob', 'a', { size: 2 })
    const changed = [{ id: 'a', source: 'admin', row: { size: 2, colour: 'red' }, value: 2 }]
    expect(entriesOf(shelf)).toEqual(changed)
    expect(effects).toEqual([['a', 2]])
    expect(entriesOf(await open())).toEqual(changed)
  })

  it('lets what it does not say follow the settings', async () => {
    await (await open()).change('bob', 'a', { size: 2 })
    const shelf = await open({ a: { size: 1, colour: 'blue' } })
    expect(shelf.get('a')?.row).toEqual({ size: 2, colour: 'blue' })
  })

  it('is taken back key by key with null, and as a whole with an empty row', async () => {
    const shelf = await open()
    await shelf.change('bob', 'a', { size: 2, colour: 'green' })
    await shelf.change('bob', 'a', { size: null })
    expect(shelf.get('a')).toMatchObject({ source: 'admin', row: { size: 1, colour: 'green' } })
    await shelf.put('bob', 'a', {})
    expect(shelf.get('a')).toMatchObject({ source: 'file', row: { size: 1, colour: 'red' } })
    expect(await store.records('account')).toEqual([])
  })

  it('is replaced as a whole by another row', async () => {
    const shelf = await open()
    await shelf.change('bob', 'a', { size: 2 })
    await shelf.put('bob', 'a', { colour: 'green' })
    expect(shelf.get('a')?.row).toEqual({ size: 1, colour: 'green' })
  })

  it('adds rows and removes them again', async () => {
    const shelf = await open()
    await shelf.add('bob', 'b', { size: 3 })
    expect(entriesOf(await open()).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(await shelf.remove('bob', 'b')).toBeNull()
    expect(entriesOf(await open()).map(({ id }) => id)).toEqual(['a'])
    expect(effects).toEqual([
      ['b', 3],
      ['b', null],
    ])
  })

  it('keeps a row of the settings away until it is put back', async () => {
    const shelf = await open()
    expect(await shelf.remove('bob', 'a')).toBeNull()
    expect(entriesOf(await open())).toEqual([])
    await shelf.put('bob', 'a', {})
    expect(entriesOf(await open())).toMatchObject([{ id: 'a', source: 'file' }])
  })
})

describe('what is refused', () => {
  it('a row that makes no sense: nothing of it is kept', async () => {
    const shelf = await open()
    expect(await shelf.change('bob', 'a', { size: -1 })).toMatchObject({ name: 'row-wrong' })
    expect(await shelf.add('bob', 'b', {})).toMatchObject({ name: 'row-wrong' })
    expect(entriesOf(shelf)).toEqual(entriesOf(await open()))
    expect([effects, await trail()]).toEqual([[], []])
  })

  it('an id that is taken, and one that nothing has', async () => {
    const shelf = await open()
    expect(await shelf.add('bob', 'a', { size: 2 })).toMatchObject({ name: 'row-exists', http: 409 })
    expect(await shelf.change('bob', 'b', { size: 2 })).toMatchObject({ name: 'row-unknown', http: 404 })
    expect(await shelf.remove('bob', 'b')).toMatchObject({ text: { en: expect.stringContaining('box "b"') } })
  })
})

it('shows a record that makes no sense any more with its trouble, and lets it be mended', async () => {
  await (await open()).add('bob', 'b', { size: 3 })
  await store.commit({ changes: [{ kind: 'record', drawer: 'account', id: 'b', value: { size: 0 } }] })
  const shelf = await open()
  expect(shelf.get('b')).toMatchObject({ value: null, trouble: { name: 'row-wrong' } })
  await shelf.change('bob', 'b', { size: 4 })
  expect(shelf.get('b')).toMatchObject({ value: 4, trouble: null })
})

it('lays each of several changes made at once over the one before', async () => {
  const shelf = await open()
  await Promise.all([shelf.change('bob', 'a', { x: 1 }), shelf.change('bob', 'a', { y: 2 })])
  expect(shelf.get('a')?.row).toMatchObject({ x: 1, y: 2 })
})

it('writes on the trail who did what, of a change only what changed, and no secret', async () => {
  const shelf = await open()
  await shelf.add('bob', 'b', { size: 3, secret: 's' })
  await shelf.change('ann', 'b', { size: 4, secret: 't' })
  await shelf.remove('ann', 'b')
  const subject = { at: 7, subject: 'account/b' }
  expect(await trail()).toEqual([
    { ...subject, actor: 'ann', action: 'remove', before: { size: 4 }, after: null },
    { ...subject, actor: 'ann', action: 'change', before: { size: 3 }, after: { size: 4 } },
    { ...subject, actor: 'bob', action: 'create', before: null, after: { size: 3 } },
  ])
})
