/** Guards, and the counters they look at. */
import { expect, it } from 'vitest'
import { isFinal, STATUSES, type Status } from '../../protocol/status.ts'
import type { Counter } from '../../stores/store.ts'
import { LANE, type Bench, OTHER_LANE, OK, failing, create, move, take, atMost, first, next } from './rows.ts'

/** Guards hold inside the transaction. */
export function checksGuards({ store }: Bench): void {
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

/** Counters follow every move. */
export function countsMoves({ commit, store }: Bench): void {
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

  it.each([OTHER_LANE, { instanceId: 'elsewhere', lane: 'main' }])(
    'counts a task where it waits now, in %o, not where it waited',
    async (lane) => {
      const task = first('1')
      await commit(create(task))
      await commit(move(next(task, 'NOT_START', lane)))
      expect(await store().loads()).toEqual([{ ...lane, waiting: 1, leased: 0 }])
      expect(await store().count({ kind: 'waiting', ...LANE })).toBe(0)
      expect(await store().count({ kind: 'open', owner: 'alice' })).toBe(1)
    },
  )

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

  it('counts what an instance takes in a day, days and lanes apart, and what a failed call took not at all', async () => {
    const spend = (day: string, lane = LANE) => ({ kind: 'spend', day, ...lane }) as const
    await commit(spend('2026-11-21'), spend('2026-11-21', OTHER_LANE), spend('2026-11-22'))
    await commit(spend('2026-11-21'))
    const guards = [atMost(1, { kind: 'spent', day: '2026-11-21', ...LANE })]
    expect(await store().commit({ changes: [spend('2026-11-21')], guards })).toEqual(failing('capacity'))
    expect(await store().commit({ changes: [spend('2026-11-22')], guards: [] })).toEqual(OK)
    const spent = await store().spent('2026-11-21')
    expect(spent.toSorted((a, b) => a.lane.localeCompare(b.lane))).toEqual([
      { ...LANE, count: 2 },
      { ...OTHER_LANE, count: 1 },
    ])
    expect(await store().count({ kind: 'spent', day: '2026-11-22', ...LANE })).toBe(2)
    expect(await store().spent('2026-11-23')).toEqual([])
  })

  it('counts the open tasks of each owner apart', async () => {
    await commit(create(first('1')), create(first('2', 'MODAL', { owner: 'bob' })))
    expect(await store().count({ kind: 'open', owner: 'bob' })).toBe(1)
    expect(await store().count({ kind: 'open', owner: 'carol' })).toBe(0)
  })
}
