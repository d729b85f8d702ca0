import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { migrate } from './migrate.ts'

const root = await mkdtemp(join(tmpdir(), 'atelier-migrate-'))
afterAll(() => rm(root, { recursive: true }))

const versionOf = (database: DatabaseSync) => database.prepare('PRAGMA user_version').get()?.['user_version']
const tablesOf = (database: DatabaseSync) =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => name)

async function folderOf(files: Readonly<Record<string, string>>): Promise<URL> {
  const path = await mkdtemp(join(root, 'files-'))
  for (const [name, sql] of Object.entries(files)) await writeFile(join(path, name), sql)
  return pathToFileURL(`${path}/`)
}

it('applies the files that a database does not have yet, in order, and each one once', async () => {
  const database = new DatabaseSync(':memory:')
  migrate(database, 'x', await folderOf({ '0001.sql': 'CREATE TABLE a (x)' }))
  const folder = await folderOf({
    '0001.sql': 'CREATE TABLE a (x)',
    '0002.sql': 'ALTER TABLE a RENAME TO b; CREATE TABLE c (x)',
    'notes.txt': 'no sql',
  })
  migrate(database, 'x', folder)
  migrate(database, 'x', folder)
  expect(tablesOf(database)).toEqual(['b', 'c'])
  expect(versionOf(database)).toBe(2)
})

it('leaves the database at the last whole step when a file fails', async () => {
  const path = join(root, 'a.db')
  const folder = await folderOf({
    '0001.sql': 'CREATE TABLE a (x)',
    '0002.sql': 'CREATE TABLE b (x); CREATE TABLE a (x)',
  })
  const database = new DatabaseSync(path)
  expect(() => migrate(database, path, folder)).toThrow('already exists')
  database.close()
  const again = new DatabaseSync(path)
  expect(tablesOf(again)).toEqual(['a'])
  expect(versionOf(again)).toBe(1)
  again.close()
})
