import { BlobError } from '../blob-store.ts'

interface Trouble {
  readonly kind: BlobError['kind']
  /** What happened and what to do; it follows the folder. */
  readonly words: string
}

const FULL: Trouble = {
  kind: 'full',
  words: 'the disk is full, so the file was not stored. Free some space; nothing needs repair.',
}
const READ_ONLY: Trouble = {
  kind: 'read-only',
  words: 'cannot be written. Give the user that runs the server write access, or set ATELIER_DATA elsewhere.',
}

const BY_CODE: Readonly<Record<string, Trouble>> = {
  ENOSPC: FULL,
  EDQUOT: FULL,
  EROFS: READ_ONLY,
  EACCES: READ_ONLY,
  EPERM: READ_ONLY,
  ENOENT: { kind: 'failed', words: 'cannot be made. Is the folder above it there, and may it be written?' },
}

/** True when an error says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return codeOf(error) === 'ENOENT'
}

/** A system error as a `BlobError` that names the folder. */
export function blobErrorOf(error: unknown, folder: string): BlobError {
  const { kind, words } = BY_CODE[codeOf(error)] ?? { kind: 'failed', words: 'could not be used.' }
  return new BlobError(kind, `${folder}: ${words} (${String(error)})`, { cause: error })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
