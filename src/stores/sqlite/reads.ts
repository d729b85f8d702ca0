/** The reads of the store, each a statement prepared once. Reading by id costs the same however many tasks there are. */
import type { DatabaseSync } from 'node:sqlite'
import type { ModalTask, Task, WaitingTask } from '../../task/task.ts'
import type {
  Delivery,
  Drawn,
  EncodedTask,
  LaneLoad,
  Lease,
  Spending,
  Standing,
  Store,
  NumberedEntry,
  StoredRecord,
} from '../store.ts'
import { prepareCounters } from './counters.ts'
import { preparePages } from './pages.ts'
import { prepare } from './prepare.ts'

const TASK = 'SELECT body FROM tasks WHERE id = :id'

const ENCODED = 'SELECT id, owner, version, CAST(encoded AS TEXT) AS encoded FROM tasks WHERE id = :id'

const TASK_OF_JOB = 'SELECT body FROM tasks WHERE job_id = :jobId AND owner = :owner'

/** Equal times stand in the order in which the tasks came. */
const WAITING = `
  SELECT body FROM tasks
  WHERE instance_id = :instanceId AND lane = :lane AND status = 'NOT_START'
  ORDER BY queued_at, rowid LIMIT :limit`

const BEFORE = `
  SELECT count(*) FROM tasks AS other
  WHERE other.instance_id = task.instance_id AND other.lane = task.lane AND other.status = 'NOT_START'`

/** In the order of `WAITING`; as two ranges, for one comparison of both columns would not stop in the index. */
const STANDINGS = `
  SELECT id AS taskId, instance_id AS instanceId, lane,
    (${BEFORE} AND other.queued_at < task.queued_at) +
    (${BEFORE} AND other.queued_at = task.queued_at AND other.rowid < task.rowid) AS before
  FROM tasks AS task WHERE id IN (SELECT value FROM json_each(:ids)) AND status = 'NOT_START'`

const LOADS = `
  SELECT instance_id AS instanceId, lane, waiting, leased FROM lanes WHERE waiting > 0 OR leased > 0`

const SPENT = 'SELECT instance_id AS instanceId, lane, count FROM spendings WHERE day = :day'

const DAY_MS = 86_400_000

const DRAWN_SINCE =
  'SELECT speed, action, sum(count) AS count FROM drawn WHERE day >= :day GROUP BY speed, action'

const LEASES = `
  SELECT task_id AS taskId, instance_id AS instanceId, lane, boot, leased_at AS leasedAt, attempt, ref, sending
  FROM leases`

const EXPIRED = `
  SELECT body FROM tasks WHERE status = 'MODAL' AND expires_at <= :at ORDER BY expires_at LIMIT :limit`

const DELIVERIES = `
  SELECT task_id AS taskId, url, version, final, attempts, due_at AS dueAt FROM deliveries
  WHERE due_at <= :due ORDER BY due_at, rowid LIMIT :limit`

const NEXT_DELIVERY = 'SELECT min(due_at) AS dueAt FROM deliveries'

const RECORDS = 'SELECT id, value FROM records WHERE drawer = :drawer ORDER BY id'

const AUDIT = `
  SELECT number, at, actor, action, subject, before, after FROM audit
  WHERE number < :before ORDER BY number DESC LIMIT :limit`

type Reads = Omit<Store, 'commit' | 'close'>

type Body = { readonly body: string }
type LeaseRow = Omit<Lease, 'sending'> & { readonly sending: number }
type RecordRow = Omit<StoredRecord, 'value'> & { readonly value: string }
type AuditRow = Omit<NumberedEntry, 'before' | 'after'> & { readonly before: string; readonly after: string }
type DeliveryRow = Omit<Delivery, 'final'> & { readonly final: number }

/** Prepares the reads of a database. They reject with `StoreError`, whose words name `path`. */
export function prepareReads(database: DatabaseSync, path: string): Reads {
  const query = <Shape>(sql: string) => prepare<Shape>(database, path, sql)
  const task = query<Body>(TASK)
  const encoded = query<EncodedTask>(ENCODED)
  const taskOfJob = query<Body>(TASK_OF_JOB)
  const drawnSince = query<Drawn>(DRAWN_SINCE)
  const waiting = query<Body>(WAITING)
  const standings = query<Standing>(STANDINGS)
  const loads = query<LaneLoad>(LOADS)
  const spent = query<Spending>(SPENT)
  const leases = query<LeaseRow>(LEASES)
  const expired = query<Body>(EXPIRED)
  const deliveries = query<DeliveryRow>(DELIVERIES)
  const nextDelivery = query<{ dueAt: number | null }>(NEXT_DELIVERY)
  const records = query<RecordRow>(RECORDS)
  const audit = query<AuditRow>(AUDIT)
  const count = prepareCounters(database)

  return {
    task: async (id) => taskOf(task.one({ id })),
    // A point read a task is as quick as one statement for all, and keeps the order.
    tasks: async (ids) => ids.map((id) => taskOf(task.one({ id }))).filter((found) => found !== null),
    taskOfJob: async (owner, jobId) => taskOf(taskOfJob.one({ owner, jobId })),
    encoded: async (id) => encoded.one({ id }) ?? null,
    encodedMany: async (ids) => ids.map((id) => encoded.one({ id })).filter((found) => found !== undefined),
    page: preparePages(database, path),
    drawnSince: async (time) => drawnSince.all({ day: Math.floor(time / DAY_MS) }),
    // The statement asks for this state alone.
    waiting: async (lane, limit) => waiting.all({ ...lane, limit }).map((row) => taskOf(row) as WaitingTask),
    standings: async (ids) => standings.all({ ids: JSON.stringify(ids) }),
    loads: async () => loads.all(),
    count: async (counter) => count(counter),
    spent: async (day) => spent.all({ day }),
    leases: async () => leases.all().map((row) => ({ ...row, sending: row.sending === 1 })),
    // The statement asks for this state alone.
    expired: async (at, limit) => expired.all({ at, limit }).map((row) => taskOf(row) as ModalTask),
    deliveries: async (due, limit) =>
      deliveries.all({ due, limit }).map((row) => ({ ...row, final: row.final === 1 })),
    nextDelivery: async () => nextDelivery.one()?.dueAt ?? null,
    records: async (drawer) =>
      records.all({ drawer }).map(({ id, value }) => ({ id, value: JSON.parse(value) as unknown })),
    audit: async ({ before = Number.MAX_SAFE_INTEGER, limit }) =>
      audit.all({ before, limit }).map((row) => ({
        ...row,
        before: JSON.parse(row.before) as unknown,
        after: JSON.parse(row.after) as unknown,
      })),
  }
}

function taskOf(row: Body): Task
function taskOf(row: Body | undefined): Task | null
function taskOf(row: Body | undefined): Task | null {
  // Written by this driver from a Task.
  return row ? (JSON.parse(row.body) as Task) : null
}
