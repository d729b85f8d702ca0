/** The reads of the store, each a statement prepared once. Reading by id costs the same however many tasks there are. */
import type { DatabaseSync } from 'node:sqlite'
import type { ModalTask, Task, WaitingTask } from '../../task/task.ts'
import type { Delivery, EncodedTask, LaneLoad, Lease, Store } from '../store.ts'
import { prepareCounters } from './counters.ts'
import { storeErrorOf } from './trouble.ts'
import type { Row } from './writes.ts'

const TASK = 'SELECT body FROM tasks WHERE id = :id'

const ENCODED = 'SELECT id, owner, version, CAST(encoded AS TEXT) AS encoded FROM tasks WHERE id = :id'

const TASK_OF_JOB = 'SELECT body FROM tasks WHERE job_id = :jobId AND owner = :owner'

/** Equal times stand in the order in which the tasks came. */
const WAITING = `
  SELECT body FROM tasks
  WHERE instance_id = :instanceId AND lane = :lane AND status = 'NOT_START'
  ORDER BY queued_at, rowid LIMIT :limit`

const LOADS = `
  SELECT instance_id AS instanceId, lane, waiting, leased FROM lanes WHERE waiting > 0 OR leased > 0`

const LEASES = `
  SELECT task_id AS taskId, instance_id AS instanceId, lane, boot, leased_at AS leasedAt, attempt, ref, sending
  FROM leases`

const EXPIRED = `
  SELECT body FROM tasks WHERE status = 'MODAL' AND expires_at <= :at ORDER BY expires_at LIMIT :limit`

const DELIVERIES = `
  SELECT task_id AS taskId, url, version, final, attempts, due_at AS dueAt FROM deliveries
  WHERE due_at <= :due ORDER BY due_at, rowid LIMIT :limit`

const NEXT_DELIVERY = 'SELECT min(due_at) AS dueAt FROM deliveries'

type Reads = Omit<Store, 'commit' | 'close'>

type Body = { readonly body: string }
type LeaseRow = Omit<Lease, 'sending'> & { readonly sending: number }
type DeliveryRow = Omit<Delivery, 'final'> & { readonly final: number }

/** Prepares the reads of a database. They reject with `StoreError`, whose words name `path`. */
export function prepareReads(database: DatabaseSync, path: string): Reads {
  const query = <Shape>(sql: string) => prepare<Shape>(database, path, sql)
  const task = query<Body>(TASK)
  const encoded = query<EncodedTask>(ENCODED)
  const taskOfJob = query<Body>(TASK_OF_JOB)
  const waiting = query<Body>(WAITING)
  const loads = query<LaneLoad>(LOADS)
  const leases = query<LeaseRow>(LEASES)
  const expired = query<Body>(EXPIRED)
  const deliveries = query<DeliveryRow>(DELIVERIES)
  const nextDelivery = query<{ dueAt: number | null }>(NEXT_DELIVERY)
  const count = prepareCounters(database)

  return {
    task: async (id) => taskOf(task.one({ id })),
    // A point read a task is as quick as one statement for all, and keeps the order.
    tasks: async (ids) => ids.map((id) => taskOf(task.one({ id }))).filter((found) => found !== null),
    taskOfJob: async (owner, jobId) => taskOf(taskOfJob.one({ owner, jobId })),
    encoded: async (id) => encoded.one({ id }) ?? null,
    encodedMany: async (ids) => ids.map((id) => encoded.one({ id })).filter((found) => found !== undefined),
    // The statement asks for this state alone.
    waiting: async (lane, limit) => waiting.all({ ...lane, limit }).map((row) => taskOf(row) as WaitingTask),
    loads: async () => loads.all(),
    count: async (counter) => count(counter),
    leases: async () => leases.all().map((row) => ({ ...row, sending: row.sending === 1 })),
    // The statement asks for this state alone.
    expired: async (at, limit) => expired.all({ at, limit }).map((row) => taskOf(row) as ModalTask),
    deliveries: async (due, limit) =>
      deliveries.all({ due, limit }).map((row) => ({ ...row, final: row.final === 1 })),
    nextDelivery: async () => nextDelivery.one()?.dueAt ?? null,
  }
}

/** A prepared statement whose rows have the shape that its columns say. */
function prepare<Shape>(database: DatabaseSync, path: string, sql: string) {
  const statement = database.prepare(sql)
  const attempt = (read: () => unknown) => {
    try {
      return read()
    } catch (error) {
      throw storeErrorOf(error, path)
    }
  }
  return {
    one: (row: Row = {}) => attempt(() => statement.get(row)) as Shape | undefined,
    all: (row: Row = {}) => attempt(() => statement.all(row)) as Shape[],
  }
}

function taskOf(row: Body): Task
function taskOf(row: Body | undefined): Task | null
function taskOf(row: Body | undefined): Task | null {
  // Written by this driver from a Task.
  return row ? (JSON.parse(row.body) as Task) : null
}
