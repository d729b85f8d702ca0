/** Changes, guards and tasks as the suite's tests write them. */
/** What the groups of tests share. */
export interface Bench {
  readonly commit: (...changes: readonly Change[]) => ReturnType<Store['commit']>
  readonly store: () => Store
}

export const LANE = { instanceId: 'local', lane: 'main' }
export const OTHER_LANE = { instanceId: 'local', lane: 'video' }
export const HOOK = 'http://127.0.0.1:9/hook'
export const OK = { ok: true }
export const failing = (guard: string) => ({ ok: false, guard })

export const create = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'create', task, encoded })
export const move = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'move', task, encoded })
export const take = (taskId: string, more: Partial<Lease> = {}): Change => ({
  kind: 'lease',
  lease: { ...LANE, taskId, boot: 'b1', leasedAt: 5, attempt: 1, ref: null, sending: false, ...more },
})
export const release = (taskId: string, boot = 'b1'): Change => ({ kind: 'release', taskId, boot })
export const tell = (taskId: string, version: number, at: number, final = false): Change => ({
  kind: 'tell',
  taskId,
  url: HOOK,
  version,
  final,
  at,
})
export const told = (version: number): Change => ({ kind: 'told', taskId: '1', version })
export const retell = (version: number): Change => ({
  kind: 'retell',
  taskId: '1',
  version,
  attempts: 4,
  dueAt: 99,
})
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

export const idsOf = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id)
