/** What is decided while the server runs: records, their trail, and tasks that are deleted. */
import { expect, it } from 'vitest'
import type { AuditEntry, Change } from '../../stores/store.ts'
import { aTask } from '../a-task.ts'
import { create, failing, first, idsOf, OK, take, tell, type Bench } from './rows.ts'

const put = (id: string, value: unknown): Change => ({ kind: 'record', drawer: 'account', id, value })
const entry = (at: number, more: Partial<AuditEntry> = {}): AuditEntry => ({
  at,
  actor: 'admin',
  action: 'put',
  subject: 'account/local',
  before: null,
  after: { coreSize: 2 },
  ...more,
})
const noted = (at: number): Change => ({ kind: 'audit', entry: entry(at) })

/** Records are kept by drawer and id. */
export function keepsRecords({ commit, store }: Bench): void {
  it('gives back the newest value of each id, whatever JSON it is', async () => {
    const value = { text: 'a "boat" 纸船', list: [1, null, true], deep: { more: 0.5 } }
    await commit(put('b', 1), put('a', 'old'))
    await commit(put('a', value))
    expect(await store().records('account')).toEqual([
      { id: 'a', value },
      { id: 'b', value: 1 },
    ])
  })

  it('keeps the drawers apart', async () => {
    await commit(put('a', 1), { kind: 'record', drawer: 'key', id: 'a', value: 2 })
    await commit({ kind: 'unrecord', drawer: 'account', id: 'a' })
    expect(await store().records('account')).toEqual([])
    expect(await store().records('key')).toEqual([{ id: 'a', value: 2 }])
    expect(await commit({ kind: 'unrecord', drawer: 'account', id: 'a' })).toEqual(OK)
  })

  it('keeps a record and its entry of the trail together or not at all', async () => {
    await commit(create(first('1')))
    expect(await commit(put('a', 1), noted(5), create(first('1')))).toEqual(failing('absent'))
    expect(await store().records('account')).toEqual([])
    expect(await store().audit({ limit: 9 })).toEqual([])
  })
}

/** The trail is read from its end. */
export function keepsTheTrail({ commit, store }: Bench): void {
  it('gives entries as they were written, the newest first', async () => {
    const whole = entry(7, { actor: 'bob', action: 'remove', before: { words: ['纸船'] }, after: null })
    await commit({ kind: 'audit', entry: entry(9) }, { kind: 'audit', entry: whole })
    const [newest, older] = await store().audit({ limit: 9 })
    expect(newest).toEqual({ ...whole, number: expect.any(Number) })
    expect(older).toMatchObject({ at: 9 })
    expect(newest?.number).toBeGreaterThan(older?.number ?? Infinity)
  })

  it('gives the page before an entry, also where several were written at the same time', async () => {
    await commit(...[1, 1, 1, 2].map(noted))
    const page = await store().audit({ limit: 2 })
    expect(page.map(({ at }) => at)).toEqual([2, 1])
    const next = await store().audit({ limit: 9, before: page[1]!.number })
    expect(next.map(({ at }) => at)).toEqual([1, 1])
  })
}

/** Only what is over may go. */
export function deletesTasks({ commit, store }: Bench): void {
  const done = (id: string) => aTask('SUCCESS', { id, jobId: `job-${id}`, version: 1 })
  const drop = (taskId: string, version = 1): Change => ({ kind: 'delete', taskId, version })

  it('forgets a final task with its delivery, and nothing else', async () => {
    await commit(create(done('1')), tell('1', 1, 5, true), create(done('2')), tell('2', 1, 6, true))
    expect(await commit(drop('1'))).toEqual(OK)
    expect(await store().task('1')).toBeNull()
    expect(await store().encoded('1')).toBeNull()
    expect(await store().taskOfJob('alice', 'job-1')).toBeNull()
    expect(await store().deliveries(9, 9)).toMatchObject([{ taskId: '2' }])
    const query = { owner: 'alice', order: 'oldest-first', offset: 0, limit: 9 } as const
    const { total, tasks } = await store().page(query)
    expect([total, idsOf(tasks)]).toEqual([1, ['2']])
  })

  it('keeps a task that goes on, has moved, or still holds a slot', async () => {
    await commit(create(first('1')), create(done('2')), create(done('3')), take('3'))
    expect(await commit(drop('1'))).toEqual(failing('final'))
    expect(await commit(drop('2', 2))).toEqual(failing('final'))
    expect(await commit(drop('3'))).toEqual(failing('final'))
    expect(await commit(drop('4'))).toEqual(failing('final'))
    expect(idsOf(await store().tasks(['1', '2', '3']))).toEqual(['1', '2', '3'])
  })
}
