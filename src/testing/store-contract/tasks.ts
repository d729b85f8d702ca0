/** Tasks and calls: what is given back, and what a failed call leaves. */
import { expect, it } from 'vitest'
import { STATUSES } from '../../protocol/status.ts'
import { aTask } from '../a-task.ts'
import { LANE, type Bench, OK, failing, create, move, take, tell, first, next, idsOf } from './rows.ts'

/** Tasks are given back as they were given. */
export function keepsTasks({ commit, store }: Bench): void {
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

/** A call is stored whole or not at all, whatever others do. */
export function isolatesCalls({ commit, store }: Bench): void {
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
