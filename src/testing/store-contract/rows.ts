/** Changes, guards and tasks as the suite's tests write them. */
import type { Status } from '../../protocol/status.ts'
import type { Change, Counter, Guard, Lease, Store } from '../../stores/store.ts'
import type { Task } from '../../task/task.ts'
import { aTask } from '../a-task.ts'

/** What the groups of tests share. */
export interface Bench {
  readonly commit: (...changes: readonly Change[]) => ReturnType<Store['commit']>
  readonly store: () => Store
}

/** Where the suite's tasks wait unless they say otherwise. */
export const LANE = { instanceId: 'local', lane: 'main' }
/** Another queue of the same instance. */
export const OTHER_LANE = { instanceId: 'local', lane: 'video' }
/** Where the suite's deliveries go. */
export const HOOK = 'http://127.0.0.1:9/hook'
/** The outcome of a call that was stored. */
export const OK = { ok: true }
/** The outcome of a call that a guard undid. */
export const failing = (guard: string) => ({ ok: false, guard })

/** Stores a new task. */
export const create = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'create', task, encoded })
/** Stores the next version of a task. */
export const move = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'move', task, encoded })
/** Gives a task a slot of `LANE`. */
export const take = (taskId: string, more: Partial<Lease> = {}): Change => ({
  kind: 'lease',
  lease: { ...LANE, taskId, boot: 'b1', leasedAt: 5, attempt: 1, ref: null, sending: false, ...more },
})
/** Gives the slot back. */
export const release = (taskId: string, boot = 'b1'): Change => ({ kind: 'release', taskId, boot })
/** Asks for a delivery that is due at a time. */
export const tell = (taskId: string, version: number, at: number, final = false): Change => ({
  kind: 'tell',
  taskId,
  url: HOOK,
  version,
  final,
  at,
})
/** The hook of task 1 has heard of a version. */
export const told = (version: number): Change => ({ kind: 'told', taskId: '1', version })
/** The hook of task 1 did not answer: a fourth attempt failed, the next is due at 99. */
export const retell = (version: number): Change => ({
  kind: 'retell',
  taskId: '1',
  version,
  attempts: 4,
  dueAt: 99,
})
/** A limit on a counter. */
export const atMost = (limit: number, counter: Counter, name = 'capacity'): Guard => ({
  name,
  counter,
  atMost: limit,
})

/** A first version of a task whose job, too, is named after its id. */
export const first = (id: string, status: Status = 'NOT_START', more: Partial<Task> = {}): Task =>
  aTask(status, { id, jobId: `job-${id}`, version: 1, ...more })

/** The same task a version later. */
export const next = (task: Task, status: Status, more: Partial<Task> = {}): Task =>
  aTask(status, { id: task.id, jobId: task.jobId, owner: task.owner, version: task.version + 1, ...more })

/** The ids of tasks, in their order. */
export const idsOf = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id)
