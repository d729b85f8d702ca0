/**
 * The synchronous writer: many calls, one transaction, one fsync. Each call stands in a savepoint of its own, so
 * what it breaks is undone for it alone.
 */
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Guard, Outcome } from '../store.ts'
import { prepareCounters } from './counters.ts'
import { troubleOf, type TroubleData } from './trouble.ts'
import { STATEMENTS, type Write } from './writes.ts'

/** One call of `commit`, as data. */
export interface Call {
  readonly guards: readonly Guard[]
  readonly writes: readonly Write[]
}

/** What became of a call. */
export type Result = Outcome | { readonly ok: false; readonly trouble: TroubleData }

/** Prepares the writer of a database whose troubles name `path`. It throws only when not even undoing works. */
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
      result = { ok: false, trouble: troubleOf(error, path) }
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
      const trouble = troubleOf(error, path)
      return calls.map(() => ({ ok: false, trouble }))
    }
  }
}
