/** The lock of a data folder: one server at a time. The system lets go of it when the process ends, however it ends. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { StoreError } from '../store.ts'
import { storeErrorOf } from './trouble.ts'

/** An empty database: an exclusive transaction on it is the lock. */
const LOCK_FILE = 'lock.db'
/** Who holds it, in words: the lock itself cannot be read by others. */
const HOLDER_FILE = 'lock.json'

interface Holder {
  readonly pid: number
  /** ISO 8601. */
  readonly since: string
}

/** A held lock. */
export interface FolderLock {
  release(): void
}

/** Locks a folder for this process. Throws `StoreError` of kind `locked` naming the holder when another has it. */
export function lockFolder(folder: string): FolderLock {
  const path = join(folder, LOCK_FILE)
  const database = new DatabaseSync(path)
  try {
    database.exec('BEGIN EXCLUSIVE')
    const holder: Holder = { pid: process.pid, since: new Date().toISOString() }
    writeFileSync(join(folder, HOLDER_FILE), JSON.stringify(holder))
  } catch (error) {
    database.close()
    const trouble = storeErrorOf(error, path)
    throw trouble.kind === 'locked' ? lockedBy(readHolder(folder), folder) : trouble
  }
  return {
    release() {
      rmSync(join(folder, HOLDER_FILE), { force: true })
      database.close()
    },
  }
}

function readHolder(folder: string): Holder | null {
  try {
    // The file is our own; were it another's, its words would only read oddly.
    return JSON.parse(readFileSync(join(folder, HOLDER_FILE), 'utf8')) as Holder
  } catch {
    return null
  }
}

function lockedBy(holder: Holder | null, folder: string): StoreError {
  const who = holder ? `process ${holder.pid}, started ${holder.since}` : 'another process'
  return new StoreError(
    'locked',
    `${folder}: is in use by another server (${who}). Stop it, or give this one a folder of its own with ATELIER_DATA.`,
  )
}
