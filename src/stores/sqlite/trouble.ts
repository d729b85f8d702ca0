/** What the operator is told when SQLite or the file system refuses. */
import { StoreError } from '../store.ts'

interface Trouble {
  readonly kind: StoreError['kind']
  /** What happened and what to do; it follows the path. */
  readonly words: string
}

const FULL: Trouble = {
  kind: 'full',
  words: 'the disk is full, so nothing was stored. Free some space; nothing needs repair.',
}
const READ_ONLY: Trouble = {
  kind: 'read-only',
  words: 'cannot be written. Give the user that runs the server write access, or set ATELIER_DATA elsewhere.',
}
const CORRUPT: Trouble = {
  kind: 'corrupt',
  words: 'is damaged or no database. Stop the server and restore the file from a backup.',
}
const BROKEN: Trouble = {
  kind: 'failed',
  words: 'could not be read or written. Look at the health of the disk and its file system.',
}

/** By SQLite's primary result codes (sqlite.org/rescode.html). */
const BY_RESULT: Readonly<Record<number, Trouble>> = {
  5: { kind: 'locked', words: 'is in use by another program. Close it and try again.' },
  8: READ_ONLY,
  10: BROKEN,
  11: CORRUPT,
  13: FULL,
  14: READ_ONLY,
  26: CORRUPT,
}

/** By the system's error names, for what is done beside SQLite. */
const BY_CODE: Readonly<Record<string, Trouble>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  ENOENT: { kind: 'failed', words: 'cannot be made. Is the folder above it there, and may it be written?' },
  EIO: BROKEN,
  ENOTDIR: { kind: 'failed', words: 'is no folder. Set ATELIER_DATA to one.' },
  EEXIST: { kind: 'failed', words: 'is no folder. Set ATELIER_DATA to one.' },
}

/** A `StoreError` as data: errors lose their fields between threads. */
export type TroubleData = Pick<StoreError, 'kind' | 'message'>

/** What an error means for the operator, with the path it is about. */
export function troubleOf(error: unknown, path: string): TroubleData {
  const { message, code, errcode } = error as { message?: string; code?: string; errcode?: number }
  // Extended result codes keep the primary one in the low byte.
  const trouble = (errcode === undefined ? undefined : BY_RESULT[errcode & 0xff]) ?? BY_CODE[code ?? '']
  const { kind, words } = trouble ?? { kind: 'failed', words: 'could not be used.' }
  return { kind, message: `${path}: ${words} (${message ?? String(error)})` }
}

/** Any error as a `StoreError` that names the path; one that is a `StoreError` already stays as it is. */
export function storeErrorOf(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error
  const { kind, message } = troubleOf(error, path)
  return new StoreError(kind, message, { cause: error })
}
