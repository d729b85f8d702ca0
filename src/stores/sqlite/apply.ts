/**
 * The synchronous writer: many calls, one transaction, one fsync. Each call stands in a savepoint of its own, so
 * what it breaks is undone for it alone.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Guard, Outcome, StoreError } from '../store.ts'
import { prepareCounters } from './counters.ts'
import { storeErrorOf } from './trouble.ts'
import { STATEMENTS, type Write } from './writes.ts'

/** One call of `commit`, as data. */
export interface Call {
  readonly guards: readonly Guard[]
  readonly writes: readonly Write[]
}

/** What kept a call from being stored: a `StoreError` as data, for errors lose their fields between threads. */
type Trouble = Pick<StoreError, 'kind' | 'message'>

/** What became of a call. */
export type Result = Outcome | { readonly ok: false; readonly trouble: Trouble }

/** Prepares the writer of a database whose errors name `path`. The function never throws. */
export function prepareApply(database: DatabaseSync, path: string): (calls: readonly Call[]) => Result[] {
  const count = prepareCounters(database)
  const sql = (text: string) => database.prepare(text)
  const begin = sql('BEGIN IMMEDIATE')
  const commit = sql('COMMIT')
  const savepoint = sql('SAVEPOINT call')
  const release = sql('RELEASE call')
  const undo = sql('ROLLBACK TO call')
  const statements = Object.fromEntries(
    Object.entries(STATEMENTS).map(([kind, statement]) => [kind, sql(statement.sql)]),
  ) as Record<Write['kind'], StatementSync> // fromEntries forgets the keys it was given

  function failed(error: unknown): Result {
    const { kind, message } = storeErrorOf(error, path)
    return { ok: false, trouble: { kind, message } }
  }

  /** Runs a call up to the first guard that fails, and names that one. */
  function failedGuard({ guards, writes }: Call): string | null {
    const broken = guards.find(({ counter, atMost }) => count(counter) > atMost)
    if (broken) return broken.name
    for (const { kind, row } of writes) {
      const { changes } = statements[kind].run(row)
      if (changes === 0 && STATEMENTS[kind].guard) return STATEMENTS[kind].guard
    }
    return null
  }

  /** One call in its savepoint. Throws when the whole transaction is gone. */
  function applyOne(call: Call): Result {
    savepoint.run()
    let result: Result = { ok: true }
    try {
      const guard = failedGuard(call)
      if (guard !== null) result = { ok: false, guard }
    } catch (error) {
      // Some troubles, a full disk among them, end the transaction of all.
      if (!database.isTransaction) throw error
      result = failed(error)
    }
    if (!result.ok) undo.run()
    release.run()
    return result
  }

  return (calls) => {
    try {
      begin.run()
      const results = calls.map(applyOne)
      commit.run()
      return results
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK')
      return calls.map(() => failed(error))
    }
  }
}
