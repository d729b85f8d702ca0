/** The reads of the store, each a statement prepared once. Reading by id costs the same however many tasks there are. */
import type { DatabaseSync } from 'node:sqlite'
import type { Task, WaitingTask } from '../../task/task.ts'
import type { Delivery, EncodedTask, LaneLoad, Lease, Store } from '../store.ts'
import { prepareCounters } from './counters.ts'
import type { Row } from './writes.ts'

const TASK = 'SELECT body FROM tasks WHERE id = :id'

const ENCODED = 'SELECT id, owner, version, encoded FROM tasks WHERE id = :id'

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
  SELECT body FROM tasks WHERE status = 'MODAL' AND expires_at <= :modal ORDER BY expires_at LIMIT :limit`

/** Goes from lane to lane, for the queue's index stands by lane. */
const OVERDUE = `
  SELECT body FROM lanes CROSS JOIN tasks USING (instance_id, lane)
  WHERE waiting > 0 AND status = 'NOT_START' AND queued_at <= :queued
  LIMIT :limit`

const DELIVERIES = `
  SELECT task_id AS taskId, url, version, final, attempts, due_at AS dueAt FROM deliveries
  WHERE due_at <= :due ORDER BY due_at, rowid LIMIT :limit`

const NEXT_DELIVERY = 'SELECT min(due_at) AS dueAt FROM deliveries'

type Reads = Omit<Store, 'commit' | 'close'>

type Body = { readonly body: string }
type EncodedRow = Omit<EncodedTask, 'encoded'> & { readonly encoded: Uint8Array }
type LeaseRow = Omit<Lease, 'sending'> & { readonly sending: number }
type DeliveryRow = Omit<Delivery, 'final'> & { readonly final: number }

/** Prepares the reads of a database. They reject with SQLite's own errors. */
export function prepareReads(database: DatabaseSync): Reads {
  const task = query<Body>(database, TASK)
  const encoded = query<EncodedRow>(database, ENCODED)
  const taskOfJob = query<Body>(database, TASK_OF_JOB)
  const waiting = query<Body>(database, WAITING)
  const loads = query<LaneLoad>(database, LOADS)
  const leases = query<LeaseRow>(database, LEASES)
  const expired = query<Body>(database, EXPIRED)
  const overdue = query<Body>(database, OVERDUE)
  const deliveries = query<DeliveryRow>(database, DELIVERIES)
  const nextDelivery = query<{ dueAt: number | null }>(database, NEXT_DELIVERY)
  const count = prepareCounters(database)

  return {
    task: async (id) => taskOf(task.one({ id })),
    // A point read a task is as quick as one statement for all, and keeps the order.
    tasks: async (ids) => ids.map((id) => taskOf(task.one({ id }))).filter((found) => found !== null),
    taskOfJob: async (owner, jobId) => taskOf(taskOfJob.one({ owner, jobId })),
    encoded: async (id) => encodedOf(encoded.one({ id })),
    encodedMany: async (ids) =>
      ids.map((id) => encodedOf(encoded.one({ id }))).filter((found) => found !== null),
    // The statement asks for this state alone.
    waiting: async (lane, limit) => waiting.all({ ...lane, limit }).map((row) => taskOf(row) as WaitingTask),
    loads: async () => loads.all(),
    count: async (counter) => count(counter),
    leases: async () => leases.all().map((row) => ({ ...row, sending: row.sending === 1 })),
    async overdue({ modal, queued, limit }) {
      const windows = expired.all({ modal, limit })
      const queue = overdue.all({ queued, limit: limit - windows.length })
      return [...windows, ...queue].map((row) => taskOf(row))
    },
    deliveries: async (due, limit) =>
      deliveries.all({ due, limit }).map((row) => ({ ...row, final: row.final === 1 })),
    nextDelivery: async () => nextDelivery.one()?.dueAt ?? null,
  }
}

/** A prepared statement whose rows have the shape that its columns say. */
function query<Shape>(database: DatabaseSync, sql: string) {
  const statement = database.prepare(sql)
  return {
    one: (row: Row = {}) => statement.get(row) as Shape | undefined,
    all: (row: Row = {}) => statement.all(row) as Shape[],
  }
}

function taskOf(row: Body): Task
function taskOf(row: Body | undefined): Task | null
function taskOf(row: Body | undefined): Task | null {
  // Written by this driver from a Task.
  return row ? (JSON.parse(row.body) as Task) : null
}

function encodedOf(row: EncodedRow | undefined): EncodedTask | null {
  return row ? { ...row, encoded: textOf(row.encoded) } : null
}

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString()
