/**
 * A store in memory: the port's meaning in its plainest form. It serves tests and the simulation, and runs the same
 * contract as the drivers that keep what they are given.
 */
import type {
  Change,
  Commit,
  Counter,
  Delivery,
  EncodedTask,
  Lane,
  Lease,
  Outcome,
  Store,
} from '../stores/store.ts'
import { isFinal } from '../protocol/status.ts'
import type { ModalTask, Task, WaitingTask } from '../task/task.ts'

interface Rows {
  readonly tasks: Map<string, { task: Task; encoded: string }>
  /** The unfinished ones again, so that nothing but a read by id grows with the finished ones. */
  readonly open: Map<string, Task>
  /** Task ids by owner and job. */
  readonly jobs: Map<string, string>
  readonly leases: Map<string, Lease>
  readonly deliveries: Map<string, Delivery>
}

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
  }
  const open = (): Task[] => [...rows.open.values()]
  const waitingIn = (lane: Lane) =>
    open().filter((task): task is WaitingTask => task.status === 'NOT_START' && inLane(task, lane))
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
    waiting: async (lane, limit) =>
      waitingIn(lane)
        .toSorted((a, b) => a.queuedAt - b.queuedAt || (a.id < b.id ? -1 : 1))
        .slice(0, limit),
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
    close: async () => {},
  }
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
    const isHeld = change.kind === 'lease' && rows.leases.has(change.lease.taskId)
    if (isHeld && !released.has(change.lease.taskId)) return 'absent'
  }
  return undefined
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
