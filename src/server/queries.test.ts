import { describe, expect, it } from 'vitest'
import { PROFILES } from '../protocol/profiles.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { encodeTask } from '../task/encode.ts'
import type { Task } from '../task/task.ts'
import { aTask, EVERY_TASK } from '../testing/a-task.ts'
import { anAccount } from '../testing/an-account.ts'
import { aLane, anInstance } from '../testing/an-instance.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { createForecast } from './forecast.ts'
import { createQueries } from './queries.ts'

const DAY = 86_400_000
const NOW = 1000 * DAY + 5
const ALICE = { owner: 'alice', profile: PROFILES.comet }

/** Queries over these tasks, with one slot that is taken for 400 ms at a time. */
async function openWith(
  tasks: readonly Task[],
  instances: readonly InstanceFacts[] = [anInstance({ coreSize: 1 })],
) {
  const store = openMemoryStore()
  for (const task of tasks) {
    await store.commit({
      changes: [{ kind: 'create', task: { ...task, version: 1 }, encoded: encodeTask(task) }],
    })
  }
  const forecast = createForecast(() => NOW)
  forecast.note({ ...aTask('SUCCESS'), startedAt: 100, finishedAt: 500 })
  const queries = createQueries({
    store,
    clock: { now: () => NOW },
    forecast,
    accounts: () => instances.map(({ id }) => anAccount({ id, remark: 'note', options: { key: 'secret' } })),
    instances: async () => instances,
  })
  return { store, queries, forecast }
}

const waiting = (id: string, more: Partial<Task> = {}) => aTask('NOT_START', { id, ...more })

describe('the queue', () => {
  const tasks = [
    waiting('3', { owner: 'bob' }),
    waiting('4'),
    waiting('5'),
    aTask('IN_PROGRESS', { id: '2' }),
    aTask('MODAL', { id: '1' }),
    aTask('SUCCESS', { id: '6' }),
  ]
  const places = async (instances?: readonly InstanceFacts[]) => {
    const { queries } = await openWith(tasks, instances)
    const queue = await queries.queue(ALICE)
    return queue.map(({ encoded, ...place }) => ({
      id: JSON.parse(encoded.replaceAll('\0', '')).id,
      ...place,
    }))
  }

  it('holds what waits for a slot or runs, with its place among the tasks of all owners', async () => {
    expect(await places()).toEqual([
      { id: '2', position: 0, estimatedStart: null },
      { id: '4', position: 2, estimatedStart: NOW + 400 },
      { id: '5', position: 3, estimatedStart: NOW + 800 },
    ])
  })

  it.each([
    ['is away', [anInstance({ isHealthy: false })]],
    ['is switched off', [anInstance({ isEnabled: false })]],
    ['is gone', []],
    ['has no such lane', [anInstance({ id: 'other' })]],
  ])('promises no time while the instance %s', async (_, instances) => {
    expect((await places(instances)).map(({ estimatedStart }) => estimatedStart)).toEqual([null, null, null])
  })

  it('counts the slots of the lane the task waits in', async () => {
    const lanes = { main: aLane({ coreSize: 1 }), relax: aLane({ coreSize: 2 }) }
    const relaxed = ['1', '2'].map((id) => waiting(id, { lane: 'relax' }))
    const { queries, forecast } = await openWith(relaxed, [anInstance({ lanes })])
    forecast.note({ ...aTask('SUCCESS', { lane: 'relax' }), startedAt: 100, finishedAt: 500 })
    const starts = (await queries.queue(ALICE)).map(({ estimatedStart }) => estimatedStart)
    expect(starts).toEqual([NOW, NOW])
  })

  it('is empty where nothing is', async () => {
    const { queries } = await openWith([])
    expect(await queries.queue(ALICE)).toEqual([])
  })

  it.each(Object.entries(PROFILES))(
    'shows no task that ends or goes while it is read, as %s',
    async (_, profile) => {
      const going = { ...aTask('IN_PROGRESS', { id: '2' }), version: 1 }
      const { store, queries } = await openWith([going, aTask('IN_PROGRESS', { id: '3' }), waiting('4')])
      const standings = store.standings.bind(store)
      store.standings = async (ids) => {
        const ended = { ...aTask('SUCCESS', { id: '2' }), version: 2 }
        await store.commit({ changes: [{ kind: 'move', task: ended, encoded: encodeTask(ended) }] })
        const failed = { ...aTask('FAILURE', { id: '3' }), version: 2 }
        await store.commit({ changes: [{ kind: 'move', task: failed, encoded: encodeTask(failed) }] })
        await store.commit({ changes: [{ kind: 'delete', taskId: '3', version: 2 }] })
        return standings(ids)
      }
      const queue = await queries.queue({ ...ALICE, profile })
      const told = queue.map(({ encoded }) => JSON.parse(encoded.replaceAll('\0', '')).status)
      expect(told).not.toContain('SUCCESS')
      expect(told.at(-1)).toBe('NOT_START')
    },
  )
})

describe('a page', () => {
  const page = { order: 'newest-first', offset: 0, limit: 10 } as const

  it('holds the tasks of its reader alone, as stored', async () => {
    const { queries } = await openWith([waiting('1'), waiting('2', { owner: 'bob' })])
    expect(await queries.page(ALICE, page)).toEqual({ total: 1, tasks: [encodeTask(waiting('1'))] })
  })

  it('speaks the dialect of its reader', async () => {
    const { queries } = await openWith(EVERY_TASK.map((task, at) => ({ ...task, id: String(at) })))
    for (const profile of Object.values(PROFILES)) {
      const { tasks } = await queries.page({ owner: 'alice', profile }, page)
      const told = EVERY_TASK.map((task, at) => encodeTask({ ...task, id: String(at) }, profile))
      expect(tasks).toEqual(told.toReversed())
    }
  })
})

describe('a seed', () => {
  const texts = aTask('SUCCESS', { id: '2' })
  const told = { ...texts, result: { ...texts.result, texts: ['a boat'] } }
  const ask = async (id: string) => {
    const { queries } = await openWith([aTask('SUCCESS', { id: '1', seed: 77 }), told, waiting('3')])
    return [await queries.seed(ALICE, id), await queries.seed({ ...ALICE, owner: 'bob' }, id)]
  }

  it('is told of a picture, to its owner', async () => {
    expect(await ask('1')).toMatchObject([
      { kind: 'seed', seed: 77 },
      { kind: 'refused', refusal: { name: 'task-unknown', http: 404 } },
    ])
  })

  it.each([
    ['9', 'task-unknown'],
    ['2', 'seed-absent'],
    ['3', 'seed-unready'],
  ])('is not told of task %s: %s', async (id, name) => {
    expect((await ask(id))[0]).toMatchObject({ kind: 'refused', refusal: { name, code: 4 } })
  })
})

describe('the picture', () => {
  const { preview } = aTask('IN_PROGRESS')
  const { cover } = aTask('SUCCESS').result

  it.each([
    ['SUCCESS', cover.blob],
    ['IN_PROGRESS', preview?.blob],
    ['NOT_START', null],
    ['FAILURE', null],
  ] as const)('of a task in %s is %s, for its owner alone', async (status, blob) => {
    const { queries } = await openWith([aTask(status, { id: '1' })])
    expect(await queries.picture(ALICE, '1')).toBe(blob)
    expect(await queries.picture({ ...ALICE, owner: 'bob' }, '1')).toBeNull()
    expect(await queries.picture(ALICE, '2')).toBeNull()
  })
})

describe('accounts', () => {
  it('show their settings and how busy they are, and nothing of their engine', async () => {
    const lanes = { main: aLane({ running: 1, waiting: 2 }), relax: aLane({ running: 3, waiting: 4 }) }
    const { queries } = await openWith([], [anInstance({ id: 'one', lanes, isHealthy: false }), anInstance()])
    const accounts = await queries.accounts()
    expect(accounts).toMatchObject([
      { id: 'one', remark: 'note', isHealthy: false, running: 4, waiting: 6 },
      { id: 'local', isHealthy: true, running: 0, waiting: 0 },
    ])
    expect(JSON.stringify(accounts)).not.toMatch(/secret|painter|options/)
  })
})

describe('figures', () => {
  const finished = (id: string, finishedAt: number, more: Partial<Task> = {}) => ({
    ...aTask('SUCCESS', { id, ...more }),
    finishedAt,
  })
  const available = async (...instances: readonly InstanceFacts[]) =>
    (await (await openWith([], instances)).queries.figures()).available

  it('count what succeeded today, yesterday and ever, for all owners', async () => {
    const { queries } = await openWith([
      finished('1', NOW, { speed: 'RELAX', action: 'PAN' }),
      finished('2', NOW - 5, { owner: 'bob' }),
      finished('3', NOW - 6),
      finished('4', NOW - DAY),
      finished('5', 7),
      aTask('FAILURE', { id: '6' }),
    ])
    const figures = await queries.figures()
    expect(figures).toMatchObject({ yesterday: 2, total: 5 })
    expect(new Set(figures.today)).toEqual(
      new Set([
        { speed: 'RELAX', action: 'PAN', count: 1 },
        { speed: 'FAST', action: 'IMAGINE', count: 1 },
      ]),
    )
  })

  it('know no end of what may be asked for where an account has no limit', async () => {
    const limited = anInstance({ day: { main: { spent: 1, limit: 5 }, relax: { spent: 0, limit: 3 } } })
    expect(await available(limited, anInstance())).toEqual({ FAST: null, RELAX: null })
  })

  it('add up what the limits of the day leave, at the speeds of each account', async () => {
    const day = { main: { spent: 1, limit: 5 }, relax: { spent: 9, limit: 3 } }
    expect(await available(anInstance({ day }), anInstance({ day, speeds: ['FAST'] }))).toEqual({
      FAST: 8,
      RELAX: 0,
    })
  })

  it('count no account that is switched off', async () => {
    expect(await available(anInstance({ isEnabled: false }))).toEqual({ FAST: 0, RELAX: 0 })
  })
})
