import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { aTask } from '../../testing/a-task.ts'
import { storeContract } from '../../testing/store-contract.ts'
import type { Change } from '../store.ts'
import { openSqliteStore } from './open.ts'

const root = await mkdtemp(join(tmpdir(), 'atelier-store-'))
afterAll(() => rm(root, { recursive: true }))
const newFolder = () => mkdtemp(join(root, 'data-'))
const creation: Change = { kind: 'create', task: aTask('NOT_START', { id: '1', version: 1 }), encoded: '{}' }

storeContract({
  name: 'sqlite',
  async open() {
    const path = await newFolder()
    const store = await openSqliteStore({ path })
    return {
      store,
      async reopen() {
        await store.close()
        return openSqliteStore({ path })
      },
    }
  },
})

describe('the data folder', () => {
  let path: string
  beforeEach(async () => {
    path = await newFolder()
  })
  const file = () => join(path, 'atelier.db')

  it('is made when absent', async () => {
    path = join(path, 'a', 'b')
    const store = await openSqliteStore({ path })
    expect(await store.commit({ changes: [creation] })).toEqual({ ok: true })
    await store.close()
  })

  it('serves one store at a time, and a second one learns who has it', async () => {
    const store = await openSqliteStore({ path })
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      name: 'StoreError',
      kind: 'locked',
      message: expect.stringMatching(new RegExp(`${path}.*process ${process.pid}, started 2\\d{3}-`)),
    })
    await store.close()
    await (await openSqliteStore({ path })).close()
  })

  it('is free again after an opening that failed', async () => {
    await writeFile(file(), 'no database at all, but long enough to have a header '.repeat(20))
    const corrupt = { kind: 'corrupt', message: expect.stringContaining(file()) }
    await expect(openSqliteStore({ path })).rejects.toMatchObject(corrupt)
    await expect(openSqliteStore({ path })).rejects.toMatchObject(corrupt)
  })

  it('is refused when a newer program has written it', async () => {
    await (await openSqliteStore({ path })).close()
    const database = new DatabaseSync(file())
    database.exec('PRAGMA user_version = 9999')
    database.close()
    await expect(openSqliteStore({ path })).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('newer Atelier (schema 9999'),
    })
  })

  it('tells of pages that are damaged', async () => {
    const store = await openSqliteStore({ path })
    await store.commit({ changes: [creation] })
    await store.close()
    const bytes = await readFile(file())
    await writeFile(file(), bytes.fill(0xff, 8192))
    const read = openSqliteStore({ path }).then((damaged) => damaged.task('1').finally(() => damaged.close()))
    await expect(read).rejects.toMatchObject({ kind: 'corrupt', message: expect.stringContaining(file()) })
  })

  it('cannot be a file', async () => {
    path = join(path, 'file')
    await writeFile(path, '')
    await expect(openSqliteStore({ path })).rejects.toMatchObject({ name: 'StoreError', kind: 'failed' })
  })
})

describe('a closed store', () => {
  it('refuses to write and may be closed again', async () => {
    const store = await openSqliteStore({ path: await newFolder() })
    await store.close()
    await expect(store.commit({ changes: [creation] })).rejects.toMatchObject({ name: 'StoreError' })
    await store.close()
  })

  it('has written what was asked for before', async () => {
    const path = await newFolder()
    const store = await openSqliteStore({ path })
    const outcome = store.commit({ changes: [creation] })
    await store.close()
    expect(await outcome).toEqual({ ok: true })
    const again = await openSqliteStore({ path })
    expect((await again.task('1'))?.id).toBe('1')
    await again.close()
  })
})
