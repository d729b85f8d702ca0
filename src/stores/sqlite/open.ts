/**
 * The store on SQLite: one file in the data folder. Calls are written in groups, one fsync a group; reads are
 * prepared point reads. It knows rows; it must not know what a move means.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../store.ts'
import { prepareApply } from './apply.ts'
import { openDatabase } from './database.ts'
import { createGroup } from './group.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { prepareReads } from './reads.ts'
import { storeErrorOf } from './trouble.ts'
import { writeOf } from './writes.ts'

const DATABASE_FILE = 'atelier.db'

export interface SqliteStoreOptions {
  /** The data folder; it is made when absent. One process at a time may use it. */
  readonly path: string
}

/** Opens the store of a data folder. Rejects with `StoreError`, in words for the operator. */
export async function openSqliteStore({ path }: SqliteStoreOptions): Promise<Store> {
  const file = join(path, DATABASE_FILE)
  const attempt = <T>(run: () => T): T => {
    try {
      return run()
    } catch (error) {
      throw storeErrorOf(error, file)
    }
  }
  const lock = attempt(() => {
    mkdirSync(path, { recursive: true })
    return lockFolder(path)
  })
  try {
    const database = attempt(() => openDatabase(file))
    attempt(() => migrate(database, file))
    const apply = prepareApply(database, file)
    const group = createGroup(async (calls) => apply(calls))
    return {
      ...prepareReads(database),
      commit: ({ changes, guards = [] }) => group.commit({ guards, writes: changes.map(writeOf) }),
      async close() {
        await group.idle()
        database.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
