/** What every store must do. A driver's own test opens it and runs this suite. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isFinal, STATUSES, type Status } from '../protocol/status.ts'
import type { Change, Counter, Guard, Lease, Store } from '../stores/store.ts'
import type { Task } from '../task/task.ts'
import { aTask } from './a-task.ts'

export interface StoreContractOptions {
  /** The driver's name, for the report. */
  readonly name: string
  /** Opens an empty store. */
  readonly open: () => Promise<OpenedStore>
}

export interface OpenedStore {
  readonly store: Store
  /** Closes the store and opens what it has kept; absent where nothing outlives the process. */
  readonly reopen?: () => Promise<Store>
}

const LANE = { instanceId: 'local', lane: 'main' }
const OTHER_LANE = { instanceId: 'local', lane: 'video' }
const HOOK = 'http://127.0.0.1:9/hook'
const OK = { ok: true }
const failing = (guard: string) => ({ ok: false, guard })

const create = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'create', task, encoded })
const move = (task: Task, encoded = `"${task.id}"`): Change => ({ kind: 'move', task, encoded })
const take = (taskId: string, more: Partial<Lease> = {}): Change => ({
  kind: 'lease',
  lease: { ...LANE, taskId, boot: 'b1', leasedAt: 5, attempt: 1, ref: null, sending: false, ...more },
})
const release = (taskId: string, boot = 'b1'): Change => ({ kind: 'release', taskId, boot })
const tell = (taskId: string, version: number, at: number, final = false): Change => ({
  kind: 'tell',
  taskId,
  url: HOOK,
  version,
  final,
  at,
})
const told = (version: number): Change => ({ kind: 'told', taskId: '1', version })
const retell = (version: number): Change => ({
  kind: 'retell',
  taskId: '1',
  version,
  attempts: 4,
  dueAt: 99,
})
const atMost = (limit: number, counter: Counter, name = 'capacity'): Guard => ({
  name,
  counter,
  atMost: limit,
})

/** A first version of a task whose job, too, is named after its id. */
const first = (id: string, status: Status = 'NOT_START', more: Partial<Task> = {}): Task =>
  aTask(status, { id, jobId: `job-${id}`, version: 1, ...more })

/** The same task a version later. */
const next = (task: Task, status: Status, more: Partial<Task> = {}): Task =>
  aTask(status, { id: task.id, jobId: task.jobId, owner: task.owner, version: task.version + 1, ...more })

const idsOf = (tasks: readonly { readonly id: string }[]) => tasks.map(({ id }) => id)

/** Runs the suite on a driver. */
export function storeContract({ name, open }: StoreContractOptions): void {
  describe(`the store ${name}`, () => {
    let fresh: OpenedStore
    let store: Store
    const commit = (...changes: readonly Change[]) => store.commit({ changes })
    beforeEach(async () => {
      fresh = await open()
      store = fresh.store
    })
    afterEach(() => store.close())

    const bench: Bench = { commit, store: () => store }
    describe('tasks', () => void keepsTasks(bench))
    describe('calls', () => void isolatesCalls(bench))
    describe('guards', () => void checksGuards(bench))
    describe('counters', () => void countsMoves(bench))
    describe('queues', () => void keepsQueues(bench))
    describe('leases', () => void keepsLeases(bench))
    describe('deliveries', () => void keepsDeliveries(bench))

    it('keeps all it was given when it is opened again', async ({ skip }) => {
      if (!fresh.reopen) return skip()
      const task = first('1')
      await commit(create(task, '\0/files/a'), take('1', { boot: 'b1', ref: 'r' }), tell('1', 1, 9, true))
      store = await fresh.reopen()
      expect(await store.task('1')).toEqual(task)
      expect((await store.encoded('1'))?.encoded).toBe('\0/files/a')
      expect(await store.leases()).toMatchObject([{ taskId: '1', boot: 'b1', ref: 'r' }])
      expect(await store.deliveries(9, 9)).toMatchObject([{ taskId: '1', version: 1, final: true }])
      expect(await store.loads()).toEqual([{ ...LANE, waiting: 1, leased: 1 }])
      expect(await commit(move(next(task, 'SUBMITTED')), release('1', 'b1'))).toEqual(OK)
      expect(await store.loads()).toEqual([])
    })
  })
}

/** What the groups of tests share. */
interface Bench {
  readonly commit: (...changes: readonly Change[]) => ReturnType<Store['commit']>
  readonly store: () => Store
}

function keepsTasks({ commit, store }: Bench): void {
  it.each(STATUSES)('gives back a task in %s field for field', async (status) => {
    const task = first('1', status, { prompt: 'a "boat"\n纸船 🚣', state: '{"user":1}' })
    expect(await commit(create(task))).toEqual(OK)
    expect(await store().task('1')).toEqual(task)
  })

  it('keeps every NUL of an encoded task, and its text beyond ASCII', async () => {
    const encoded = '\0{"imageUrl":"\0/files/纸船.png","prompt":"🚣"}\0\0'
    await commit(create(first('1'), encoded))
    expect(await store().encoded('1')).toEqual({ id: '1', owner: 'alice', version: 1, encoded })
  })

  it('gives several encoded tasks in the order asked, without those it does not have', async () => {
    await commit(...['1', '2', '3'].map((id) => create(first(id))))
    expect(idsOf(await store().encodedMany(['3', 'x', '1']))).toEqual(['3', '1'])
    expect(idsOf(await store().tasks(['x', '2'])).toSorted()).toEqual(['2'])
  })

  it('knows nothing of ids it was never given', async () => {
    expect(await store().task('1')).toBeNull()
    expect(await store().encoded('1')).toBeNull()
    expect(await store().tasks(['1'])).toEqual([])
    expect(await store().encodedMany([])).toEqual([])
  })

  it('finds a task by its job for its owner alone', async () => {
    await commit(create(first('1')), create(first('2', 'NOT_START', { owner: 'bob' })))
    expect((await store().taskOfJob('alice', 'job-1'))?.id).toBe('1')
    expect(await store().taskOfJob('bob', 'job-1')).toBeNull()
    expect(await store().taskOfJob('alice', 'job-3')).toBeNull()
  })

  it('refuses a second task of an id and keeps the first', async () => {
    await commit(create(first('1')))
    expect(await commit(create(first('1', 'NOT_START', { owner: 'bob' })))).toEqual(failing('absent'))
    expect((await store().task('1'))?.owner).toBe('alice')
  })

  it('takes the next version of a task and no other', async () => {
    const task = first('1')
    await commit(create(task))
    expect(await commit(move({ ...task, version: 1 }))).toEqual(failing('version'))
    expect(await commit(move({ ...task, version: 3 }))).toEqual(failing('version'))
    expect(await commit(move(first('2', 'SUBMITTED', { version: 2 })))).toEqual(failing('version'))
    const moved = next(task, 'SUBMITTED')
    expect(await commit(move(moved, 'new'))).toEqual(OK)
    expect(await store().task('1')).toEqual(moved)
    expect(await store().encoded('1')).toMatchObject({ version: 2, encoded: 'new' })
  })
}

function isolatesCalls({ commit, store }: Bench): void {
  it('stores nothing of a call of which one change fails', async () => {
    await commit(create(first('1')))
    expect(await commit(create(first('2')), tell('2', 1, 5), take('2'), create(first('1')))).toEqual(
      failing('absent'),
    )
    expect(await store().task('2')).toBeNull()
    expect(await store().leases()).toEqual([])
    expect(await store().nextDelivery()).toBeNull()
    expect(await store().count({ kind: 'waiting', ...LANE })).toBe(1)
  })

  it('undoes a failed call alone among those made at the same time', async () => {
    const outcomes = await Promise.all([
      commit(create(first('1'))),
      commit(create(first('2')), move(first('9', 'SUBMITTED', { version: 2 }))),
      commit(create(first('3'))),
    ])
    expect(outcomes).toEqual([OK, failing('version'), OK])
    expect(idsOf(await store().tasks(['1', '2', '3']))).toEqual(['1', '3'])
  })

  it('takes calls in the order in which they were made', async () => {
    const task = first('1')
    const submitted = next(task, 'SUBMITTED')
    const outcomes = [create(task), move(submitted), move(next(submitted, 'SUCCESS'))].map((change) =>
      commit(change),
    )
    expect(await Promise.all(outcomes)).toEqual([OK, OK, OK])
    expect((await store().task('1'))?.status).toBe('SUCCESS')
  })

  it('stores all of 500 calls made at once', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => String(1000 + index))
    const outcomes = await Promise.all(ids.map((id) => commit(create(first(id)))))
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(idsOf(await store().encodedMany(ids))).toEqual(ids)
  })

  it('lets one of many moves from the same version win', async () => {
    const task = first('1')
    await commit(create(task))
    const progresses = Array.from({ length: 50 }, (_, progress) => progress)
    const outcomes = await Promise.all(
      progresses.map((progress) =>
        commit(move({ ...aTask('IN_PROGRESS', { ...task, version: 2 }), progress })),
      ),
    )
    const winner = outcomes.findIndex(({ ok }) => ok)
    expect(outcomes.filter(({ ok }) => !ok)).toEqual(Array(49).fill(failing('version')))
    expect(await store().task('1')).toMatchObject({ version: 2, progress: winner })
  })
}

function checksGuards({ store }: Bench): void {
  const busy: Counter = { kind: 'busy', ...LANE }

  it('looks at the counters as they stand before the changes of the call', async () => {
    const guards = [atMost(0, busy)]
    expect(await store().commit({ changes: [create(first('1'))], guards })).toEqual(OK)
    expect(await store().commit({ changes: [create(first('2'))], guards })).toEqual(failing('capacity'))
    expect(await store().task('2')).toBeNull()
  })

  it('names the first guard that fails, before any change that would', async () => {
    const open: Counter = { kind: 'open', owner: 'alice' }
    await store().commit({ changes: [create(first('1'))] })
    const guards = [atMost(1, busy, 'loose'), atMost(0, open, 'tight'), atMost(0, busy, 'late')]
    expect(await store().commit({ changes: [create(first('1'))], guards })).toEqual(failing('tight'))
  })

  it('never gives more slots than there are, however many ask at once', async () => {
    const guards = [atMost(2, { kind: 'leased', ...LANE }, 'slot')]
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) => store().commit({ changes: [take(`${index}`)], guards })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    expect(await store().leases()).toHaveLength(3)
  })
}

const countedIn = (status: Status) => ({
  waiting: status === 'NOT_START' ? 1 : 0,
  open: isFinal(status) ? 0 : 1,
})

function countsMoves({ commit, store }: Bench): void {
  const counts = async (name: string) => ({
    waiting: await store().count({ kind: 'waiting', instanceId: name, lane: 'main' }),
    open: await store().count({ kind: 'open', owner: name }),
  })

  it.each(STATUSES)('counts a task in %s, and again after its move to any other state', async (from) => {
    for (const [index, to] of STATUSES.entries()) {
      const task = first(`${index}`, from, { instanceId: to, owner: to })
      await commit(create(task))
      expect(await counts(to)).toEqual(countedIn(from))
      await commit(move(next(task, to, { instanceId: to })))
      expect(await counts(to)).toEqual(countedIn(to))
    }
  })

  it('counts a task where it waits now, not where it waited', async () => {
    const task = first('1')
    await commit(create(task))
    await commit(move(next(task, 'NOT_START', OTHER_LANE)))
    expect(await store().loads()).toEqual([{ ...OTHER_LANE, waiting: 1, leased: 0 }])
    expect(await store().count({ kind: 'waiting', ...LANE })).toBe(0)
    expect(await store().count({ kind: 'open', owner: 'alice' })).toBe(1)
  })

  it('counts waiting and leased together as busy, lane by lane', async () => {
    await commit(create(first('1')), create(first('2')), take('3'), take('4', OTHER_LANE))
    expect(await store().count({ kind: 'busy', ...LANE })).toBe(3)
    expect(await store().count({ kind: 'leased', ...OTHER_LANE })).toBe(1)
    expect(await store().count({ kind: 'busy', instanceId: 'else', lane: 'main' })).toBe(0)
    const loads = await store().loads()
    expect(loads.toSorted((a, b) => a.lane.localeCompare(b.lane))).toEqual([
      { ...LANE, waiting: 2, leased: 1 },
      { ...OTHER_LANE, waiting: 0, leased: 1 },
    ])
  })

  it('counts the open tasks of each owner apart', async () => {
    await commit(create(first('1')), create(first('2', 'MODAL', { owner: 'bob' })))
    expect(await store().count({ kind: 'open', owner: 'bob' })).toBe(1)
    expect(await store().count({ kind: 'open', owner: 'carol' })).toBe(0)
  })
}

const queued = (id: string, queuedAt: number, lane = LANE) =>
  create({ ...aTask('NOT_START', { id, version: 1, ...lane }), queuedAt })
const opened = (id: string, expiresAt: number) => create({ ...aTask('MODAL', { id, version: 1 }), expiresAt })

function keepsQueues({ commit, store }: Bench): void {
  it('gives the waiting tasks of a lane, oldest place first and equal places as they came', async () => {
    await commit(queued('1', 30), queued('2', 10), queued('3', 20), queued('4', 20))
    await commit(queued('5', 1, OTHER_LANE), create(first('6', 'MODAL')))
    expect(idsOf(await store().waiting(LANE, 9))).toEqual(['2', '3', '4', '1'])
    expect(idsOf(await store().waiting(LANE, 2))).toEqual(['2', '3'])
    expect(idsOf(await store().waiting(OTHER_LANE, 9))).toEqual(['5'])
  })

  it('has no more in the queue what has left it', async () => {
    const task = first('1')
    await commit(create(task))
    await commit(move(next(task, 'SUBMITTED')))
    expect(await store().waiting(LANE, 9)).toEqual([])
  })

  it('names the windows and the waiting tasks whose time is up', async () => {
    await commit(opened('1', 100), opened('2', 101), queued('3', 50), queued('4', 51, OTHER_LANE))
    await commit(queued('5', 49, OTHER_LANE), create(first('6', 'SUBMITTED')))
    const times = { modal: 100, queued: 50 }
    expect(idsOf(await store().overdue({ ...times, limit: 9 })).toSorted()).toEqual(['1', '3', '5'])
    expect(await store().overdue({ ...times, limit: 2 })).toHaveLength(2)
  })
}

function keepsLeases({ commit, store }: Bench): void {
  it('gives back a lease as it was taken', async () => {
    const more = { boot: 'b7', leasedAt: 77, attempt: 3, ref: 'r', sending: true }
    await commit(take('1', more))
    expect(await store().leases()).toEqual([{ ...LANE, taskId: '1', ...more }])
  })

  it('gives a task one slot at a time', async () => {
    await commit(take('1'))
    expect(await commit(take('1', { boot: 'b2' }))).toEqual(failing('absent'))
    expect(await store().leases()).toMatchObject([{ boot: 'b1' }])
  })

  it('notes what is known of a run, each thing by itself', async () => {
    await commit(take('1'))
    await commit({ kind: 'note', taskId: '1', boot: 'b1', sending: true })
    await commit({ kind: 'note', taskId: '1', boot: 'b1', ref: 'r' })
    expect(await store().leases()).toMatchObject([{ ref: 'r', sending: true }])
    await commit({ kind: 'note', taskId: '1', boot: 'b1', sending: false })
    expect(await store().leases()).toMatchObject([{ ref: 'r', sending: false }])
  })

  it('lets another boot neither note nor release, and says nothing of leases that are gone', async () => {
    await commit(take('1'))
    expect(await commit({ kind: 'note', taskId: '1', boot: 'b2', ref: 'x' }, release('1', 'b2'))).toEqual(OK)
    expect(await store().leases()).toMatchObject([{ taskId: '1', ref: null }])
    expect(await commit(release('1'), release('1'), { kind: 'note', taskId: '1', boot: 'b1' })).toEqual(OK)
    expect(await store().leases()).toEqual([])
  })

  it('hands a lease from one boot to the next in one call', async () => {
    await commit(take('1'))
    expect(await commit(release('1'), take('1', { boot: 'b2' }))).toEqual(OK)
    expect(await store().leases()).toMatchObject([{ taskId: '1', boot: 'b2' }])
    expect(await store().count({ kind: 'leased', ...LANE })).toBe(1)
  })
}

function keepsDeliveries({ commit, store }: Bench): void {
  it('gives what is due, the longest due first', async () => {
    await commit(tell('1', 1, 30), tell('2', 1, 10), tell('3', 1, 20), tell('4', 1, 31))
    const due = await store().deliveries(30, 9)
    expect(due.map(({ taskId }) => taskId)).toEqual(['2', '3', '1'])
    expect(await store().deliveries(30, 1)).toMatchObject([{ taskId: '2' }])
    expect(await store().nextDelivery()).toBe(10)
  })

  it('makes one delivery of several changes: the newest, due at once, with its attempts before it', async () => {
    await commit(tell('1', 1, 10))
    await commit(retell(1))
    await commit(tell('1', 2, 20, true))
    expect(await store().deliveries(20, 9)).toEqual([
      { taskId: '1', url: HOOK, version: 2, final: true, attempts: 0, dueAt: 20 },
    ])
  })

  it('forgets what was told, but never a newer version that waits', async () => {
    await commit(tell('1', 2, 10))
    await commit(told(1))
    expect(await store().deliveries(10, 9)).toMatchObject([{ version: 2 }])
    await commit(told(2))
    expect(await store().nextDelivery()).toBeNull()
    await commit(tell('1', 3, 10))
    await commit(told(4))
    expect(await store().nextDelivery()).toBeNull()
  })

  it('puts a failed delivery off, unless a newer version has come', async () => {
    await commit(tell('1', 2, 10))
    await commit(retell(1))
    expect(await store().nextDelivery()).toBe(10)
    await commit(retell(2))
    expect(await store().deliveries(98, 9)).toEqual([])
    expect(await store().deliveries(99, 9)).toMatchObject([{ version: 2, attempts: 4 }])
  })

  it('gives up for good on request', async () => {
    await commit(tell('1', 2, 10), tell('2', 1, 11))
    await commit({ kind: 'untell', taskId: '1' })
    expect(await store().nextDelivery()).toBe(11)
    expect(await commit(told(2), retell(2), { kind: 'untell', taskId: '1' })).toEqual(OK)
  })
}
