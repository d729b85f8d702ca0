/**
 * What can be written, as statements and as the rows that fill them. A `Write` is plain data, ready to run and
 * ready to cross to another thread.
 */
import type { SQLInputValue } from 'node:sqlite'
import type { Change } from '../store.ts'

type Kind = Change['kind']
type ChangeOf<K extends Kind> = Extract<Change, { kind: K }>

/** Values by the name of the parameter they fill. */
export type Row = Record<string, SQLInputValue>

/** One statement to run. */
export interface Write {
  readonly kind: Kind
  readonly row: Row
}

interface Statement {
  readonly sql: string
  /** The guard that has failed when the statement changed no row; null where that is no failure. */
  readonly guard: 'absent' | 'version' | 'final' | null
}

/** The statement of each kind of change. */
export const STATEMENTS: { readonly [K in Kind]: Statement } = {
  create: {
    sql: `INSERT INTO tasks
            (id, version, owner, status, job_id, instance_id, lane, queued_at, expires_at, encoded, body)
          VALUES
            (:id, :version, :owner, :status, :jobId, :instanceId, :lane, :queuedAt, :expiresAt,
             CAST(:encoded AS BLOB), :body)
          ON CONFLICT (id) DO NOTHING`,
    guard: 'absent',
  },
  move: {
    sql: `UPDATE tasks SET
            version = :version, status = :status, instance_id = :instanceId, lane = :lane,
            queued_at = :queuedAt, expires_at = :expiresAt, encoded = CAST(:encoded AS BLOB), body = :body
          WHERE id = :id AND version = :version - 1`,
    guard: 'version',
  },
  lease: {
    sql: `INSERT INTO leases (task_id, instance_id, lane, boot, leased_at, attempt, ref, sending)
          VALUES (:taskId, :instanceId, :lane, :boot, :leasedAt, :attempt, :ref, :sending)
          ON CONFLICT (task_id) DO NOTHING`,
    guard: 'absent',
  },
  note: {
    sql: `UPDATE leases SET ref = coalesce(:ref, ref), sending = coalesce(:sending, sending)
          WHERE task_id = :taskId AND boot = :boot`,
    guard: null,
  },
  release: {
    sql: 'DELETE FROM leases WHERE task_id = :taskId AND boot = :boot',
    guard: null,
  },
  tell: {
    sql: `INSERT INTO deliveries (task_id, url, version, final, attempts, due_at)
          VALUES (:taskId, :url, :version, :final, 0, :at)
          ON CONFLICT (task_id) DO UPDATE SET
            url = excluded.url, version = excluded.version, final = excluded.final,
            attempts = 0, due_at = excluded.due_at`,
    guard: null,
  },
  told: {
    sql: 'DELETE FROM deliveries WHERE task_id = :taskId AND version <= :version',
    guard: null,
  },
  retell: {
    sql: `UPDATE deliveries SET attempts = :attempts, due_at = :dueAt
          WHERE task_id = :taskId AND version = :version`,
    guard: null,
  },
  untell: {
    sql: 'DELETE FROM deliveries WHERE task_id = :taskId',
    guard: null,
  },
  spend: {
    sql: `INSERT INTO spendings (day, instance_id, lane, count) VALUES (:day, :instanceId, :lane, 1)
          ON CONFLICT DO UPDATE SET count = count + 1`,
    guard: null,
  },
  delete: {
    sql: `DELETE FROM tasks WHERE id = :taskId AND version = :version AND NOT is_open
            AND NOT EXISTS (SELECT 1 FROM leases WHERE task_id = :taskId)`,
    guard: 'final',
  },
  record: {
    sql: `INSERT INTO records (drawer, id, value) VALUES (:drawer, :id, :value)
          ON CONFLICT DO UPDATE SET value = excluded.value`,
    guard: null,
  },
  unrecord: {
    sql: 'DELETE FROM records WHERE drawer = :drawer AND id = :id',
    guard: null,
  },
  audit: {
    sql: `INSERT INTO audit (at, actor, action, subject, before, after)
          VALUES (:at, :actor, :action, :subject, :before, :after)`,
    guard: null,
  },
}

const bit = (value: boolean): number => (value ? 1 : 0)

function moveRow({ task, encoded }: ChangeOf<'create' | 'move'>): Row {
  const { id, version, status, instanceId, lane } = task
  return {
    id,
    version,
    status,
    instanceId,
    lane,
    queuedAt: task.status === 'NOT_START' ? task.queuedAt : null,
    expiresAt: task.status === 'MODAL' ? task.expiresAt : null,
    encoded,
    body: JSON.stringify(task),
  }
}

const ROWS: { readonly [K in Kind]: (change: ChangeOf<K>) => Row } = {
  create: (change) => ({ ...moveRow(change), owner: change.task.owner, jobId: change.task.jobId }),
  // Without what no move changes: the indexes of it stay as they are.
  move: moveRow,
  lease: ({ lease }) => ({ ...lease, sending: bit(lease.sending) }),
  note: ({ taskId, boot, ref, sending }) => ({
    taskId,
    boot,
    ref: ref ?? null,
    sending: sending === undefined ? null : bit(sending),
  }),
  release: ({ taskId, boot }) => ({ taskId, boot }),
  tell: ({ taskId, url, version, final, at }) => ({ taskId, url, version, final: bit(final), at }),
  told: ({ taskId, version }) => ({ taskId, version }),
  retell: ({ taskId, version, attempts, dueAt }) => ({ taskId, version, attempts, dueAt }),
  untell: ({ taskId }) => ({ taskId }),
  spend: ({ day, instanceId, lane }) => ({ day, instanceId, lane }),
  delete: ({ taskId, version }) => ({ taskId, version }),
  record: ({ drawer, id, value }) => ({ drawer, id, value: JSON.stringify(value) }),
  unrecord: ({ drawer, id }) => ({ drawer, id }),
  audit: ({ entry }) => ({
    ...entry,
    before: JSON.stringify(entry.before),
    after: JSON.stringify(entry.after),
  }),
}

/** The statement and row of a change. */
export function writeOf(change: Change): Write {
  // The table pairs each kind with the function for it; the compiler cannot follow the pair through the index.
  const rowOf = ROWS[change.kind] as (change: Change) => Row
  return { kind: change.kind, row: rowOf(change) }
}
