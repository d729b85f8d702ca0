import type { DatabaseSync } from 'node:sqlite'
import { storeErrorOf } from './trouble.ts'
import type { Row } from './writes.ts'

/** A reading statement. Both methods throw `StoreError`. */
export interface Reading<Shape> {
  one(row?: Row): Shape | undefined
  all(row?: Row): Shape[]
}

/** Prepares a statement whose rows have the shape that its columns say. Throws `StoreError`, whose words name `path`. */
export function prepare<Shape>(database: DatabaseSync, path: string, sql: string): Reading<Shape> {
  const attempt = <T>(read: () => T): T => {
    try {
      return read()
    } catch (error) {
      throw storeErrorOf(error, path)
    }
  }
  const statement = attempt(() => database.prepare(sql))
  // The columns are the caller's to say.
  return {
    one: (row = {}) => attempt(() => statement.get(row)) as Shape | undefined,
    all: (row = {}) => attempt(() => statement.all(row)) as Shape[],
  }
}
