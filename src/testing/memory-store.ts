/**
 * A store in memory: the port's meaning in its plainest form. It serves tests and the simulation, and runs the same
 * contract as the drivers that keep what they are given.
 */
import type {
  AuditEntry,
  Change,
  Commit,
  Counter,
  Delivery,
  Drawer,
  Drawn,
  EncodedTask,
  Lane,
  LaneDay,
  Lease,
  Outcome,
  Spending,
  Store,
} from '../stores/store.ts'
import { DRAWERS } from '../stores/store.ts'
import { isFinal } from '../protocol/status.ts'
import type { ModalTask, SucceededTask, Task, WaitingTask } from '../task/task.ts'
import { pageOf, type TaskRow } from './memory-pages.ts'

const DAY_MS = 86_400_000

interface Rows {
  readonly tasks: Map<string, TaskRow>
  /** The unfinished ones again, so that nothing but a read by id grows with the finished ones. */
  readonly open: Map<string, Task>
  /** Task ids by owner and job. */
  readonly jobs: Map<string, string>
  readonly leases: Map<string, Lease>
  readonly deliveries: Map<string, Delivery>
  readonly records: Map<Drawer, Map<string, unknown>>
  readonly audit: AuditEntry[]
  /** By day, instance and lane. */
  readonly spendings: Map<string, Spending & LaneDay>
}

const dayKey = ({ day, instanceId, lane }: LaneDay): string => `${day} ${instanceId} ${lane}`

const inLane = (row: Lane, lane: Lane): boolean =>
  row.instanceId === lane.instanceId && row.lane === lane.lane

/** Opens an empty store. */
export function openMemoryStore(): Store {
  const rows: Rows = {
    tasks: new Map(),
    open: new Map(),
    jobs: new Map(),
    leases: new Map(),
    deliveries: new Map(),
    records: new Map(DRAWERS.map((drawer) => [drawer, new Map()])),
    audit: [],
    spendings: new Map(),
  }
  const open = (): Task[] => [...rows.open.values()]
  const waitingIn = (lane: Lane) =>
    open()
      .filter((task): task is WaitingTask => task.status === 'NOT_START' && inLane(task, lane))
      .toSorted((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1))
  const leasedIn = (lane: Lane) => [...rows.leases.values()].filter((lease) => inLane(lease, lane))
  const present = <T>(items: readonly (T | null | undefined)[]): T[] =>
    items.filter((item): item is T => item !== null && item !== undefined)

  function count(counter: Counter): number {
    switch (counter.kind) {
      case 'waiting':
        return waitingIn(counter).length
      case 'leased':
        return leasedIn(counter).length
      case 'busy':
        return waitingIn(counter).length + leasedIn(counter).length
      case 'open':
        return open().filter(({ owner }) => owner === counter.owner).length
      case 'spent':
        return rows.spendings.get(dayKey(counter))?.count ?? 0
    }
  }

  function encodedOf(id: string): EncodedTask | null {
    const row = rows.tasks.get(id)
    return row ? { id, owner: row.task.owner, version: row.task.version, encoded: row.encoded } : null
  }

  return {
    async commit({ changes, guards = [] }: Commit): Promise<Outcome> {
      const failed =
        guards.find((guard) => count(guard.counter) > guard.atMost)?.name ?? conflict(rows, changes)
      if (failed !== undefined) return { ok: false, guard: failed }
      for (const change of changes) write(rows, change)
      return { ok: true }
    },
    task: async (id) => rows.tasks.get(id)?.task ?? null,
    tasks: async (ids) => present(ids.map((id) => rows.tasks.get(id)?.task)),
    async taskOfJob(owner, jobId) {
      const id = rows.jobs.get(`${owner} ${jobId}`)
      return id === undefined ? null : (rows.tasks.get(id)?.task ?? null)
    },
    encoded: async (id) => encodedOf(id),
    encodedMany: async (ids) => present(ids.map(encodedOf)),
    page: async (query) => pageOf([...rows.tasks.values()], query),
    drawnSince: async (time) =>
      tallied(
        [...rows.tasks.values()].map(({ task }) => task),
        time,
      ),
    waiting: async (lane, limit) => waitingIn(lane).slice(0, limit),
    standings: async (ids) =>
      open()
        .filter(({ id, status }) => status === 'NOT_START' && ids.includes(id))
        .map(({ id, instanceId, lane }) => ({
          taskId: id,
          instanceId,
          lane,
          before: waitingIn({ instanceId, lane }).findIndex((task) => task.id === id),
        })),
    async loads() {
      const lanes = new Map<string, Lane>()
      for (const row of [...open().filter(({ status }) => status === 'NOT_START'), ...rows.leases.values()]) {
        lanes.set(`${row.instanceId} ${row.lane}`, { instanceId: row.instanceId, lane: row.lane })
      }
      return [...lanes.values()].map((lane) => ({
        ...lane,
        waiting: waitingIn(lane).length,
        leased: leasedIn(lane).length,
      }))
    },
    count: async (counter) => count(counter),
    spent: async (day) =>
      [...rows.spendings.values()]
        .filter((row) => row.day === day)
        .map(({ instanceId, lane, count: tasks }) => ({ instanceId, lane, count: tasks })),
    leases: async () => [...rows.leases.values()],
    expired: async (at, limit) =>
      open()
        .filter((task): task is ModalTask => task.status === 'MODAL' && task.expiresAt <= at)
        .toSorted((a, b) => a.expiresAt - b.expiresAt)
        .slice(0, limit),
    deliveries: async (due, limit) =>
      [...rows.deliveries.values()]
        .filter(({ dueAt }) => dueAt <= due)
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit),
    nextDelivery: async () =>
      rows.deliveries.size === 0
        ? null
        : Math.min(...[...rows.deliveries.values()].map(({ dueAt }) => dueAt)),
    records: async (drawer) =>
      [...(rows.records.get(drawer) ?? [])]
        .map(([id, value]) => ({ id, value }))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    audit: async ({ before = Infinity, limit }) =>
      rows.audit
        .map((entry, index) => ({ number: index + 1, ...entry }))
        .filter(({ number }) => number < before)
        .toReversed()
        .slice(0, limit),
    close: async () => {},
  }
}

/** The tasks that succeeded since the beginning of a UTC day, counted. */
function tallied(tasks: readonly Task[], time: number): readonly Drawn[] {
  const day = Math.floor(time / DAY_MS) * DAY_MS
  const drawn = tasks.filter(
    (task): task is SucceededTask => task.status === 'SUCCESS' && task.finishedAt >= day,
  )
  const kinds = Map.groupBy(drawn, ({ speed, action }) => `${speed} ${action}`)
  return [...kinds.values()].flatMap(([first, ...rest]) =>
    first ? [{ speed: first.speed, action: first.action, count: rest.length + 1 }] : [],
  )
}

/** The name of the guard that one of the changes breaks by itself. */
function conflict(rows: Rows, changes: readonly Change[]): string | undefined {
  const released = new Set(
    changes.flatMap((change) =>
      change.kind === 'release' && rows.leases.get(change.taskId)?.boot === change.boot
        ? [change.taskId]
        : [],
    ),
  )
  for (const change of changes) {
    if (change.kind === 'create' && rows.tasks.has(change.task.id)) return 'absent'
    if (change.kind === 'move' && rows.tasks.get(change.task.id)?.task.version !== change.task.version - 1) {
      return 'version'
    }
    if (change.kind === 'delete' && !isDeletable(rows, change)) return 'final'
    const isHeld = change.kind === 'lease' && rows.leases.has(change.lease.taskId)
    if (isHeld && !released.has(change.lease.taskId)) return 'absent'
  }
  return undefined
}

function isDeletable(
  { tasks, leases }: Rows,
  { taskId, version }: Extract<Change, { kind: 'delete' }>,
): boolean {
  const task = tasks.get(taskId)?.task
  return task?.version === version && isFinal(task.status) && !leases.has(taskId)
}

function write(rows: Rows, change: Change): void {
  switch (change.kind) {
    case 'create':
    case 'move':
      writeTask(rows, change.task, change.encoded)
      return
    case 'lease':
      rows.leases.set(change.lease.taskId, change.lease)
      return
    case 'note': {
      const { kind: _, taskId, boot, ...known } = change
      const lease = rows.leases.get(taskId)
      if (lease?.boot === boot) rows.leases.set(taskId, { ...lease, ...known })
      return
    }
    case 'release':
      if (rows.leases.get(change.taskId)?.boot === change.boot) rows.leases.delete(change.taskId)
      return
    case 'spend': {
      const { kind: _, ...day } = change
      const spent = rows.spendings.get(dayKey(day))?.count ?? 0
      rows.spendings.set(dayKey(day), { ...day, count: spent + 1 })
      return
    }
    case 'delete':
      rows.tasks.delete(change.taskId)
      rows.deliveries.delete(change.taskId)
      return
    case 'record':
      rows.records.get(change.drawer)?.set(change.id, change.value)
      return
    case 'unrecord':
      rows.records.get(change.drawer)?.delete(change.id)
      return
    case 'audit':
      rows.audit.push(change.entry)
      return
    default:
      writeDelivery(rows.deliveries, change)
  }
}

function writeTask(rows: Rows, task: Task, encoded: string): void {
  rows.tasks.set(task.id, { task, encoded })
  rows.jobs.set(`${task.owner} ${task.jobId}`, task.id)
  if (isFinal(task.status)) rows.open.delete(task.id)
  else rows.open.set(task.id, task)
}

type DeliveryChange = Extract<Change, { kind: 'tell' | 'told' | 'retell' | 'untell' }>

function writeDelivery(deliveries: Rows['deliveries'], change: DeliveryChange): void {
  const { taskId } = change
  const row = deliveries.get(taskId)
  switch (change.kind) {
    case 'tell': {
      const { url, version, final, at } = change
      deliveries.set(taskId, { taskId, url, version, final, attempts: 0, dueAt: at })
      return
    }
    case 'told':
      if (row && row.version <= change.version) deliveries.delete(taskId)
      return
    case 'retell':
      if (row && row.version === change.version) {
        deliveries.set(taskId, { ...row, attempts: change.attempts, dueAt: change.dueAt })
      }
      return
    case 'untell':
      deliveries.delete(taskId)
  }
}
