import { readdirSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store.ts'

/** The numbered files that make the schema: `0001.sql` takes an empty database to version 1, and so on. */
const MIGRATIONS = new URL('../../../migrations/', import.meta.url)
const NAME = /^\d{4}\.sql$/

/**
 * Brings a database to the newest schema, each file in a transaction of its own; the version rests in `user_version`.
 * Throws `StoreError` when the database was written by a newer program. `path` is for its words.
 */
export function migrate(database: DatabaseSync, path: string, folder: URL = MIGRATIONS): void {
  const files = readdirSync(folder)
    .filter((name) => NAME.test(name))
    .toSorted()
  const version = Number(database.prepare('PRAGMA user_version').get()?.['user_version'])
  if (version > files.length) {
    throw new StoreError(
      'failed',
      `${path}: was written by a newer Atelier (schema ${version}; this one knows up to ${files.length}). ` +
        'Start that version again, or restore the backup made before the upgrade.',
    )
  }
  for (const file of files.slice(version)) {
    database.exec('BEGIN IMMEDIATE')
    database.exec(readFileSync(new URL(file, folder), 'utf8'))
    database.exec(`PRAGMA user_version = ${Number.parseInt(file, 10)}`)
    database.exec('COMMIT')
  }
}
