/** Pages, standings and tallies: what is asked of many tasks at once. */
import { expect, it } from 'vitest'
import type { Change, TaskQuery } from '../../stores/store.ts'
import { aTask } from '../a-task.ts'
import { type Bench, LANE, OTHER_LANE, create, first, idsOf, move, next } from './rows.ts'

const ALL: TaskQuery = { owner: 'alice', order: 'oldest-first', offset: 0, limit: 100 }

/** Alice's tasks, one a state, and one of bob's. */
const MIXED: readonly Change[] = [
  create(first('1', 'SUCCESS', { prompt: 'a Paper kite', state: 'user 7' })),
  create(first('2', 'FAILURE', { promptEn: '100% _wood_', instanceId: 'other' })),
  create(first('3', 'NOT_START', { owner: 'bob' })),
  create(first('4', 'MODAL', { action: 'INPAINT', description: '/up 7 U1' })),
  create(first('5', 'IN_PROGRESS', { action: 'PAN' })),
  create(first('6', 'NOT_START', { prompt: '纸船 É' })),
  create(first('7', 'CANCEL')),
]

/** Pages hold what was asked for, and nothing of others. */
export function givesPages({ commit, store }: Bench): void {
  const found = async (more: Partial<TaskQuery>) => {
    const { total, tasks } = await store().page({ ...ALL, ...more })
    expect(total).toBe(tasks.length)
    return idsOf(tasks).join('')
  }

  it('hold the tasks of an owner, or of all, by id in either order', async () => {
    await commit(...MIXED)
    expect(await found({})).toBe('124567')
    expect(await found({ order: 'newest-first' })).toBe('765421')
    expect(await found({ owner: null })).toBe('1234567')
    expect(await found({ owner: 'bob' })).toBe('3')
    expect(await found({ owner: 'carol' })).toBe('')
  })

  it('hold the tasks with their owner, version and encoding', async () => {
    await commit(create(first('1'), '\0/纸船'))
    expect((await store().page(ALL)).tasks).toEqual([
      { id: '1', owner: 'alice', version: 1, encoded: '\0/纸船' },
    ])
  })

  it.each<[string, Partial<TaskQuery>, string]>([
    ['unfinished', { status: ['MODAL', 'NOT_START', 'SUBMITTED', 'IN_PROGRESS'] }, '456'],
    ['queued or running', { status: ['NOT_START', 'SUBMITTED', 'IN_PROGRESS'] }, '56'],
    ['of finished states', { status: ['SUCCESS', 'CANCEL'] }, '17'],
    ['of open and finished states', { status: ['MODAL', 'FAILURE'] }, '24'],
    ['of no state', { status: [] }, ''],
    ['of an action', { action: 'PAN' }, '5'],
    ['of an instance', { instanceId: 'other' }, '2'],
    ['of ids, foreign and unknown ones left out', { ids: ['7', '3', 'x', '1'] }, '17'],
    ['of no ids', { ids: [] }, ''],
    ['of ids and a state', { ids: ['1', '2'], status: ['FAILURE'] }, '2'],
    ['with words in the prompt, in either case', { prompt: 'PAPER K' }, '1'],
    ['with letters beyond A to Z as they are', { prompt: '船 É' }, '6'],
    ['with signs that patterns use', { promptEn: '% _w' }, '2'],
    ['with words in the description', { description: 'up 7' }, '4'],
    ['with words in the reason of a failure', { failReason: 'it broke' }, '2'],
    ['with words in the state', { state: 'user' }, '1'],
    ['that pass several filters', { status: ['NOT_START'], prompt: '纸', instanceId: 'local' }, '6'],
    ['that pass one of two filters only', { action: 'PAN', status: ['NOT_START'] }, ''],
    ['of every owner', { owner: null, status: ['NOT_START'] }, '36'],
    ['of every owner that pass a filter', { owner: null, action: 'IMAGINE', prompt: 'boat' }, '237'],
  ])('hold the tasks %s', async (_, query, ids) => {
    await commit(...MIXED)
    expect(await found(query)).toBe(ids)
    expect(await found({ ...query, order: 'newest-first' })).toBe([...ids].toReversed().join(''))
  })

  it.each<[string, Partial<TaskQuery>]>([
    ['all tasks', {}],
    ['a search', { prompt: 'boat' }],
    ['unfinished tasks', { status: ['NOT_START'] }],
  ])('are parts of the whole, and know how many there are: %s', async (_, query) => {
    const ids = Array.from({ length: 450 }, (__, index) => String(1000 + index))
    await commit(...ids.map((id) => create(first(id))), create(first('1', 'NOT_START', { owner: 'bob' })))
    for (const [offset, limit] of [
      [0, 7],
      [199, 3],
      [440, 100],
      [450, 1],
      [3, 0],
    ] as const) {
      const page = await store().page({ ...ALL, ...query, offset, limit })
      expect(page.total).toBe(450)
      expect(idsOf(page.tasks)).toEqual(ids.slice(offset, offset + limit))
    }
  })

  it('show a task as it is now', async () => {
    const task = first('1')
    await commit(create(task))
    await commit(move(next(task, 'SUCCESS'), 'new'))
    expect(await store().page({ ...ALL, status: ['SUCCESS'] })).toMatchObject({
      total: 1,
      tasks: [{ version: 2, encoded: 'new' }],
    })
    expect(await found({ status: ['NOT_START'] })).toBe('')
    expect(await found({})).toBe('1')
  })

  it('answer searches that are made at once each by itself', async () => {
    await commit(...MIXED)
    const pages = await Promise.all(['PAN', 'INPAINT', 'IMAGINE'].map((action) => found({ action })))
    expect(pages).toEqual(['5', '4', '1267'])
  })
}

const queued = (id: string, queuedAt: number, lane = LANE) =>
  create({ ...aTask('NOT_START', { id, version: 1, ...lane }), queuedAt })

/** Waiting tasks know their place. */
export function knowsStandings({ commit, store }: Bench): void {
  const standings = async (...ids: readonly string[]) =>
    Object.fromEntries((await store().standings(ids)).map(({ taskId, before }) => [taskId, before]))

  it('counts the tasks of the lane that come before, in the order in which they get slots', async () => {
    await commit(queued('1', 30), queued('2', 10), queued('3', 20), queued('4', 20))
    await commit(queued('5', 99, OTHER_LANE), queued('6', 1, { ...LANE, instanceId: 'other' }))
    expect(await standings('1', '2', '3', '4', '5')).toEqual({ 1: 3, 2: 0, 3: 1, 4: 2, 5: 0 })
    expect(await store().standings(['4'])).toEqual([{ ...LANE, taskId: '4', before: 2 }])
  })

  it('leaves out what does not wait, and what is unknown', async () => {
    const task = first('1')
    await commit(create(task), queued('2', 5000), create(first('3', 'MODAL')))
    await commit(move(next(task, 'SUBMITTED')))
    expect(await standings('1', '2', '3', 'x')).toEqual({ 2: 0 })
  })
}

const DAY = 86_400_000

/** What was drawn is counted by day. */
export function talliesDrawn({ commit, store }: Bench): void {
  const succeed = async (id: string, finishedAt: number, more: object = {}) => {
    const task = first(id, 'IN_PROGRESS', more)
    await commit(create(task))
    await commit(move({ ...aTask('SUCCESS', { id, jobId: task.jobId, version: 2, ...more }), finishedAt }))
  }

  it('counts what succeeded from the beginning of a day, by speed and action', async () => {
    await succeed('1', 10 * DAY - 1)
    await succeed('2', 10 * DAY)
    await succeed('3', 11 * DAY + 5)
    await succeed('4', 11 * DAY, { owner: 'bob', speed: 'RELAX', action: 'PAN' })
    const fast = { speed: 'FAST', action: 'IMAGINE' }
    const relaxed = { speed: 'RELAX', action: 'PAN', count: 1 }
    const drawn = async (time: number) =>
      (await store().drawnSince(time)).toSorted((a, b) => a.speed.localeCompare(b.speed))
    expect(await drawn(12 * DAY)).toEqual([])
    expect(await drawn(11 * DAY + 77)).toEqual([{ ...fast, count: 1 }, relaxed])
    expect(await drawn(10 * DAY)).toEqual([{ ...fast, count: 2 }, relaxed])
    expect(await drawn(0)).toEqual([{ ...fast, count: 3 }, relaxed])
  })

  it('counts neither what failed nor what still runs, and nothing twice', async () => {
    await commit(
      create(first('1', 'FAILURE')),
      create(first('2', 'IN_PROGRESS')),
      create(first('3', 'CANCEL')),
    )
    await succeed('4', DAY)
    await commit(move(aTask('SUCCESS', { id: '4', jobId: 'job-4', version: 3 })))
    expect(await store().drawnSince(0)).toMatchObject([{ count: 1 }])
  })
}
