import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { preparePages } from './pages.ts'

const root = await mkdtemp(join(tmpdir(), 'atelier-pages-'))
afterAll(() => rm(root, { recursive: true }))

const FIRST = new URL('../../../migrations/0001.sql', import.meta.url)

/** Puts finished tasks of alice, with ids that count up from 1000000, into a database. */
function fill(database: DatabaseSync, count: number): void {
  const body = JSON.stringify({ prompt: 'a boat', speed: 'FAST', action: 'PAN', finishedAt: 86_400_000 })
  database
    .prepare(
      `INSERT INTO tasks (id, version, owner, status, job_id, instance_id, lane, encoded, body)
       WITH RECURSIVE numbers (number) AS (
         SELECT 1000000 UNION ALL SELECT number + 1 FROM numbers WHERE number < 1000000 + :count - 1
       )
       SELECT number, 1, 'alice', 'SUCCESS', number, 'local', 'main', CAST('{}' AS BLOB), :body FROM numbers`,
    )
    .run({ count, body })
}

const ALL = { owner: 'alice', order: 'oldest-first', offset: 0, limit: 2 } as const

describe('pages of many tasks', () => {
  const path = join(root, 'many.db')
  const database = openDatabase(path)
  migrate(database, path)
  fill(database, 45_000)
  const page = preparePages(database, path)
  afterAll(() => database.close())

  it.each([
    ['oldest-first', 0, ['1000000', '1000001']],
    ['oldest-first', 20_000, ['1020000', '1020001']],
    ['oldest-first', 44_999, ['1044999']],
    ['newest-first', 40_001, ['1004998', '1004997']],
    ['newest-first', 1e11, []],
  ] as const)('%s, after %i', async (order, offset, ids) => {
    const { total, tasks } = await page({ ...ALL, order, offset })
    expect([total, tasks.map(({ id }) => id)]).toEqual([45_000, ids])
  })

  it('do not wait for a search', async () => {
    const ended: string[] = []
    const search = page({ ...ALL, prompt: 'boat' }).then(({ total }) => ended.push(`found ${total}`))
    await page(ALL)
    await page({ ...ALL, status: ['NOT_START'] })
    ended.push('pages')
    await search
    expect(ended).toEqual(['pages', 'found 45000'])
  })

  it('reject where the disk does', async () => {
    const broken = openDatabase(join(root, 'broken.db'))
    migrate(broken, 'broken.db')
    const pages = preparePages(broken, 'broken.db')
    broken.exec('DROP TABLE owners')
    await expect(pages(ALL)).rejects.toMatchObject({ name: 'StoreError' })
    broken.exec('DROP TABLE tasks')
    await expect(pages({ ...ALL, prompt: 'x' })).rejects.toMatchObject({ name: 'StoreError' })
    await expect(pages({ ...ALL, prompt: 'x' })).rejects.toMatchObject({ name: 'StoreError' })
    broken.close()
  })
})

it('tasks of a database that knew no pages are counted when it is brought up to date', async () => {
  const folder = await mkdtemp(join(root, 'first-'))
  await copyFile(FIRST, join(folder, '0001.sql'))
  const database = openDatabase(join(folder, 'old.db'))
  migrate(database, 'old.db', pathToFileURL(`${folder}/`))
  fill(database, 3)
  migrate(database, 'old.db')
  expect((await preparePages(database, 'old.db')(ALL)).total).toBe(3)
  expect(database.prepare('SELECT * FROM drawn').all()).toEqual([
    { day: 1, speed: 'FAST', action: 'PAN', count: 3 },
  ])
  database.close()
})
