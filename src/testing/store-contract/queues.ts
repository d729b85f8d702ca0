/** What waits: queues, slots, deliveries. */
import { expect, it } from 'vitest'
import { aTask } from '../a-task.ts'
import {
  type Bench,
  LANE,
  OTHER_LANE,
  HOOK,
  OK,
  failing,
  create,
  move,
  take,
  release,
  tell,
  told,
  retell,
  first,
  next,
  idsOf,
} from './rows.ts'

const queued = (id: string, queuedAt: number, lane = LANE) =>
  create({ ...aTask('NOT_START', { id, version: 1, ...lane }), queuedAt })
const opened = (id: string, expiresAt: number) => create({ ...aTask('MODAL', { id, version: 1 }), expiresAt })

/** Tasks wait in order. */
export function keepsQueues({ commit, store }: Bench): void {
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

  it('names the windows whose time is up, the first to expire first', async () => {
    await commit(opened('1', 100), opened('2', 101), opened('3', 99), queued('4', 50))
    expect(idsOf(await store().expired(100, 9))).toEqual(['3', '1'])
    expect(idsOf(await store().expired(100, 1))).toEqual(['3'])
  })
}

/** Slots are held by one boot at a time. */
export function keepsLeases({ commit, store }: Bench): void {
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

/** No newer state is lost to an older one. */
export function keepsDeliveries({ commit, store }: Bench): void {
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
