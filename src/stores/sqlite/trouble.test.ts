import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { StoreError } from '../store.ts'
import { storeErrorOf } from './trouble.ts'

const PATH = '/data/atelier.db'

it.each([
  // SQLITE_FULL, SQLITE_READONLY, SQLITE_READONLY_DBMOVED, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR_FSYNC, SQLITE_BUSY
  [{ errcode: 13 }, 'full', 'Free some space'],
  [{ errcode: 8 }, 'read-only', 'write access'],
  [{ errcode: 1032 }, 'read-only', 'write access'],
  [{ errcode: 11 }, 'corrupt', 'backup'],
  [{ errcode: 26 }, 'corrupt', 'backup'],
  [{ errcode: 1034 }, 'failed', 'health of the disk'],
  [{ errcode: 5 }, 'locked', 'another program'],
  [{ errcode: 1 }, 'failed', 'could not be used'],
  [{ code: 'ENOSPC' }, 'full', 'Free some space'],
  [{ code: 'EROFS' }, 'read-only', 'write access'],
  [{ code: 'EACCES' }, 'read-only', 'write access'],
  [{ code: 'ENOTDIR' }, 'failed', 'ATELIER_DATA'],
])('makes %o an error of kind %s that says what to do', (fields, kind, words) => {
  const cause = Object.assign(new Error('what the system said'), fields)
  const error = storeErrorOf(cause, PATH)
  expect(error).toMatchObject({ name: 'StoreError', kind, cause })
  expect(error.message).toContain(PATH)
  expect(error.message).toContain(words)
  expect(error.message).toContain('what the system said')
})

it('reads what SQLite itself throws', () => {
  const database = new DatabaseSync(':memory:')
  database.exec('CREATE TABLE a (x); PRAGMA query_only = ON')
  const write = () => database.exec('INSERT INTO a VALUES (1)')
  expect(write).toThrow(expect.objectContaining({ errcode: 8 }))
})

it('leaves a store error as it is', () => {
  const error = new StoreError('locked', 'words')
  expect(storeErrorOf(error, PATH)).toBe(error)
})
