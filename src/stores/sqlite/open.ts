/**
 * The store on SQLite: one file in the data folder. Calls are written in groups on a thread of their own, one fsync
 * a group; reads are prepared and run on the caller's thread, so that polling never waits for the disk.
 * It knows rows; it must not know what a move means.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Store } from '../store.ts'
import { openDatabase } from './database.ts'
import { createGroup } from './group.ts'
import { lockFolder, type FolderLock } from './lock.ts'
import { migrate } from './migrate.ts'
import { prepareReads } from './reads.ts'
import { storeErrorOf } from './trouble.ts'
import { openWriter } from './writer.ts'
import { writeOf } from './writes.ts'

const DATABASE_FILE = 'atelier.db'

/** Where the database rests. */
export interface SqliteStoreOptions {
  /** The data folder; it is made when absent. One process at a time may use it. */
  readonly path: string
}

/** Opens the store of a data folder. Rejects with `StoreError`, in words for the operator. */
export async function openSqliteStore({ path }: SqliteStoreOptions): Promise<Store> {
  const file = join(path, DATABASE_FILE)
  // Closes, last opened first, what is open when a later step fails.
  await using opening = new AsyncDisposableStack()
  opening.adopt(claim(path), (lock) => lock.release())
  const database = opening.adopt(openMigrated(file), (connection) => connection.close())
  const writer = opening.adopt(await openWriter(file), (thread) => thread.close())
  const group = createGroup(writer.apply)
  const open = opening.move()
  return {
    ...prepareReads(database, file),
    commit: ({ changes, guards = [] }) => group.commit({ guards, writes: changes.map(writeOf) }),
    async close() {
      await group.idle()
      await open.disposeAsync()
    },
  }
}

function claim(path: string): FolderLock {
  try {
    mkdirSync(path, { recursive: true })
    return lockFolder(path)
  } catch (error) {
    throw storeErrorOf(error, path)
  }
}

/** The connection that reads; it brings the schema up to date first. */
function openMigrated(file: string): DatabaseSync {
  try {
    using opening = new DisposableStack()
    const database = opening.adopt(openDatabase(file), (connection) => connection.close())
    migrate(database, file)
    opening.move()
    return database
  } catch (error) {
    throw storeErrorOf(error, file)
  }
}
