import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { Counter } from '../store.ts'

/** How each counter is read: one row of a tally, never a count of rows. */
const COUNTERS: { readonly [K in Counter['kind']]: string } = {
  waiting: 'SELECT waiting AS n FROM lanes WHERE instance_id = :instanceId AND lane = :lane',
  leased: 'SELECT leased AS n FROM lanes WHERE instance_id = :instanceId AND lane = :lane',
  busy: 'SELECT waiting + leased AS n FROM lanes WHERE instance_id = :instanceId AND lane = :lane',
  open: 'SELECT open AS n FROM owners WHERE owner = :owner',
  spent: 'SELECT count AS n FROM spendings WHERE day = :day AND instance_id = :instanceId AND lane = :lane',
}

/** Prepares the counters of a database: the function reads one of them, inside a transaction or out of it. */
export function prepareCounters(database: DatabaseSync): (counter: Counter) => number {
  const statements: { readonly [K in Counter['kind']]: StatementSync } = {
    waiting: database.prepare(COUNTERS.waiting),
    leased: database.prepare(COUNTERS.leased),
    busy: database.prepare(COUNTERS.busy),
    open: database.prepare(COUNTERS.open),
    spent: database.prepare(COUNTERS.spent),
  }
  return (counter) => {
    const { kind, ...row } = counter
    return Number(statements[kind].get(row)?.['n'] ?? 0)
  }
}
