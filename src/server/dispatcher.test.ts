import { describe, expect, it } from 'vitest'
import type { Lane, Lease } from '../stores/store.ts'
import { aTask } from '../testing/a-task.ts'
import { createFakeClock } from '../testing/clock.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { someInstances, type SomeInstance } from '../testing/some-instances.ts'
import type { Task } from '../task/task.ts'
import { createDispatcher } from './dispatcher.ts'
import { createJournal } from './journal.ts'

const RELAX = { lane: 'relax', speed: 'RELAX' } as const

/** Lets everything that waits on promises alone run to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

const waiting = (id: string, more: Partial<Task> = {}) =>
  aTask('NOT_START', { id, version: 1, jobId: id, queuedAt: Number(id), ...more } as Partial<Task>)

/** A dispatcher over these tasks and one instance, after its first look. `end` ends a run. */
async function aDispatcher(tasks: readonly Task[], account: Omit<SomeInstance, 'id'> = {}) {
  const clock = createFakeClock(0)
  const store = openMemoryStore()
  for (const task of tasks) await store.commit({ changes: [{ kind: 'create', task, encoded: '{}' }] })
  const { instances, set } = someInstances([{ id: 'local', ...account }])
  const started: string[] = []
  const runs = new Map<string, Lease>()
  const dispatcher = createDispatcher({
    store,
    journal: createJournal(store, clock.now, () => {}),
    instances,
    clock,
    log: quietLog,
    boot: 'b1',
    running: ({ lane }: Lane) => [...runs.values()].filter((lease) => lease.lane === lane).length,
    onStarted(task, lease) {
      started.push(task.id)
      runs.set(task.id, lease)
    },
  })
  const look = async () => {
    dispatcher.wake('local')
    await settle()
    return started
  }
  await look()
  return {
    dispatcher,
    started,
    look,
    async end(id: string) {
      runs.delete(id)
      await store.commit({ changes: [{ kind: 'release', taskId: id, boot: 'b1' }] })
      return look()
    },
    async change(more: Omit<SomeInstance, 'id'>) {
      set([{ id: 'local', ...more }])
      return look()
    },
    async pass(ms: number) {
      clock.advance(ms)
      await settle()
      return started
    },
  }
}

describe('a lane', () => {
  const tasks = ['3', '1', '2'].map((id) => waiting(id))

  it('gives its slots to those who came first', async () => {
    const { started, end } = await aDispatcher(tasks, { coreSize: 2 })
    expect(started).toEqual(['1', '2'])
    expect(await end('1')).toEqual(['1', '2', '3'])
  })

  it('has slots of its own: a full one delays no other', async () => {
    const both = [...tasks, waiting('4', RELAX), waiting('5', RELAX)]
    const { started, end } = await aDispatcher(both, { coreSize: 1, relaxCoreSize: 1 })
    expect(started).toEqual(['1', '4'])
    expect(await end('4')).toEqual(['1', '4', '5'])
    expect(await end('5')).toEqual(['1', '4', '5'])
    expect(await end('1')).toEqual(['1', '4', '5', '2'])
  })

  it('that its account does not have any more starts nothing', async () => {
    const { started } = await aDispatcher([waiting('1', RELAX)], { relaxCoreSize: 0 })
    expect(started).toEqual([])
  })

  it('takes another number of slots at once', async () => {
    const { change } = await aDispatcher(tasks, { coreSize: 1 })
    expect(await change({ coreSize: 3 })).toEqual(['1', '2', '3'])
  })
})

describe('an instance', () => {
  it.each([{ enable: false }, { troubledAt: 0 }])(
    'with %o starts nothing until that is over',
    async (state) => {
      const { started, change } = await aDispatcher([waiting('1')], state)
      expect(started).toEqual([])
      expect(await change({})).toEqual(['1'])
    },
  )
})

describe('an interval', () => {
  const tasks = ['1', '2', '3'].map((id) => waiting(id))

  it('lies between two starts, however many slots are free', async () => {
    const { started, look, pass } = await aDispatcher(tasks, { coreSize: 3, interval: 1.5 })
    expect(started).toEqual(['1'])
    expect(await look()).toEqual(['1'])
    expect(await pass(1_499)).toEqual(['1'])
    expect(await pass(1)).toEqual(['1', '2'])
    expect(await pass(1_500)).toEqual(['1', '2', '3'])
  })

  it('is kept over the end of a run', async () => {
    const { end, pass } = await aDispatcher(tasks, { coreSize: 1, interval: 2 })
    expect(await end('1')).toEqual(['1'])
    expect(await pass(2_000)).toEqual(['1', '2'])
  })

  it('lets the lanes take turns', async () => {
    const both = [...tasks, waiting('4', RELAX), waiting('5', RELAX)]
    const { started, pass } = await aDispatcher(both, { coreSize: 3, relaxCoreSize: 3, interval: 1 })
    for (let second = 0; second < 5; second += 1) await pass(1_000)
    expect(started).toEqual(['1', '4', '2', '5', '3'])
  })

  it('that is made shorter is so at once', async () => {
    const { pass, change } = await aDispatcher(tasks, { interval: 60 })
    await pass(5_000)
    expect(await change({ interval: 10 })).toEqual(['1'])
    expect(await pass(5_000)).toEqual(['1', '2'])
  })
})

it('a closed dispatcher starts nothing, not even what an interval put off', async () => {
  const { dispatcher, started, look, pass } = await aDispatcher([waiting('1'), waiting('2')], { interval: 1 })
  await dispatcher.close()
  await pass(10_000)
  await look()
  expect(started).toEqual(['1'])
})
