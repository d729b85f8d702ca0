import { describe, expect, it } from 'vitest'
import { aTask } from '../testing/a-task.ts'
import { createFakeClock } from '../testing/clock.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { someInstances, type SomeInstance } from '../testing/some-instances.ts'
import type { Task, WaitingTask } from '../task/task.ts'
import { gatherFacts } from './facts.ts'
import { createJournal } from './journal.ts'
import { createLocalTime } from './local-time.ts'
import { createMover } from './mover.ts'

const TODAY = '1970-01-01'

/** Lets everything that waits on promises alone run to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

const waiting = (id: string, more: Partial<WaitingTask> = {}) =>
  aTask('NOT_START', {
    id,
    version: 1,
    jobId: id,
    instanceId: 'home',
    channelId: 'c',
    ...more,
  } as Partial<Task>)

/** A mover over these tasks and instances, after its first round. */
async function aMover(tasks: readonly Task[], list: readonly SomeInstance[]) {
  const clock = createFakeClock(0)
  const store = openMemoryStore()
  for (const task of tasks) await store.commit({ changes: [{ kind: 'create', task, encoded: '{}' }] })
  const { instances, set } = someInstances(list)
  const localTime = createLocalTime('UTC')
  const context = { store, instances, clock, localTime }
  const mover = createMover({
    ...context,
    journal: createJournal(store, clock.now, () => {}),
    log: quietLog,
    rule: 'best-wait-idle',
    draw: () => 0,
    facts: () => gatherFacts(context),
    today: () => TODAY,
  })
  const places = async () => {
    await settle()
    const found = await store.tasks(tasks.map(({ id }) => id))
    return found.map(({ id, instanceId, lane, speed }) => `${id} ${instanceId} ${lane} ${speed}`)
  }
  mover.wake()
  await settle()
  return { clock, store, mover, set, places }
}

const stayed = ['1 home main FAST']
const moved = ['1 other main FAST']

describe('a waiting task', () => {
  it.each([
    ['whose instance is gone', []],
    ['whose instance is disabled', [{ id: 'home', enable: false }]],
    ['whose instance has been in trouble for a minute', [{ id: 'home', troubledAt: -60_000 }]],
  ])('%s is moved to another that can', async (_, homes) => {
    const { places } = await aMover([waiting('1')], [...homes, { id: 'other' }])
    expect(await places()).toEqual(moved)
  })

  it('keeps its place in time and its words, and takes those of its new home', async () => {
    const { store } = await aMover([waiting('1', { queuedAt: 77 })], [{ id: 'other', channelId: 'd' }])
    expect(await store.task('1')).toMatchObject({
      status: 'NOT_START',
      queuedAt: 77,
      channelId: 'd',
      version: 2,
    })
  })

  it('stays while its instance works', async () => {
    const { places } = await aMover([waiting('1')], [{ id: 'home' }, { id: 'other' }])
    expect(await places()).toEqual(stayed)
  })

  it('stays for the first minute of a trouble, and is moved when that is over', async () => {
    const { clock, places } = await aMover([waiting('1')], [{ id: 'home', troubledAt: 0 }, { id: 'other' }])
    clock.advance(59_999)
    expect(await places()).toEqual(stayed)
    clock.advance(15_000)
    expect(await places()).toEqual(moved)
  })

  it.each([
    ['is away too', [{ id: 'other', troubledAt: 0 }], {}],
    ['is disabled too', [{ id: 'other', enable: false }], {}],
    ['has no such speed', [{ id: 'other', modes: ['RELAX'] }], { filter: { modes: ['FAST'] } }],
    ['does not meet the filter it came with', [{ id: 'other' }], { filter: { instanceId: 'home' } }],
    ['is closed at this hour', [{ id: 'other', workTime: '01:00-02:00' }], {}],
    ['has no such feature', [{ id: 'other', enableMj: false }], {}],
  ] as const)('stays when the only other %s', async (_, others, more) => {
    const { places } = await aMover([waiting('1', more)], others)
    expect(await places()).toEqual(stayed)
  })

  it('goes when the other opens, as soon as the mover is woken', async () => {
    const { mover, set, places } = await aMover([waiting('1')], [{ id: 'other', enable: false }])
    set([{ id: 'other' }])
    mover.wake()
    expect(await places()).toEqual(moved)
  })

  it('prefers one that lists its channel, and else the shortest queue', async () => {
    const tasks = ['1', '2', '3'].map((id) => waiting(id))
    const heirs = await aMover(tasks, [{ id: 'a' }, { id: 'b', subChannels: ['c'] }])
    expect(await heirs.places()).toEqual(['1 b main FAST', '2 b main FAST', '3 b main FAST'])
    const equals = await aMover(tasks, [
      { id: 'a', coreSize: 1 },
      { id: 'b', coreSize: 1 },
    ])
    expect(await equals.places()).toEqual(['1 a main FAST', '2 b main FAST', '3 a main FAST'])
  })

  it.each([{ filter: { modes: ['FAST', 'RELAX'] } }, {}] as const)(
    'with %o takes another speed where its own is not to be had',
    async (asked) => {
      const relaxed = { id: 'other', modes: ['RELAX'], relaxCoreSize: 2 } as const
      const { places } = await aMover([waiting('1', asked)], [relaxed])
      expect(await places()).toEqual(['1 other relax RELAX'])
    },
  )
})

describe('a relax lane that is no more', () => {
  const task = waiting('1', { lane: 'relax', speed: 'RELAX' })

  it('gives its tasks to the main lane of the same instance, whatever the hour and the day', async () => {
    const home = { id: 'home', dayRelaxDrawLimit: 1, workTime: '01:00-02:00' }
    const { store, places } = await aMover([task], [home, { id: 'other' }])
    expect(await places()).toEqual(['1 home main RELAX'])
    expect(await store.spent(TODAY)).toEqual([])
  })

  it('keeps them while it is there', async () => {
    const { places } = await aMover([task], [{ id: 'home', relaxCoreSize: 1 }, { id: 'other' }])
    expect(await places()).toEqual(['1 home relax RELAX'])
  })
})

describe('the day of the new instance', () => {
  it('counts what was moved to it, and takes no more than its limit', async () => {
    const tasks = ['1', '2', '3'].map((id) => waiting(id, { filter: { modes: ['FAST'] } }))
    const { store, places } = await aMover(tasks, [{ id: 'other', dayDrawLimit: 2 }])
    expect(await places()).toEqual(['1 other main FAST', '2 other main FAST', '3 home main FAST'])
    expect(await store.spent(TODAY)).toEqual([{ instanceId: 'other', lane: 'main', count: 2 }])
  })
})

it('a closed mover moves nothing', async () => {
  const { mover, clock, set, places } = await aMover([waiting('1')], [{ id: 'home' }])
  await mover.close()
  set([{ id: 'other' }])
  mover.wake()
  clock.advance(60_000)
  expect(await places()).toEqual(stayed)
})

describe('a task whose instance has failed it', () => {
  it('may go to another that can, and counts there today', async () => {
    const { mover } = await aMover([], [{ id: 'home' }, { id: 'other' }])
    expect(await mover.elsewhere(waiting('1'))).toEqual({
      to: { instanceId: 'other', channelId: 'other', lane: 'main', speed: 'FAST' },
      changes: [{ kind: 'spend', instanceId: 'other', lane: 'main', day: TODAY }],
    })
  })

  it.each<[string, readonly SomeInstance[]]>([
    ['there is none', [{ id: 'home' }]],
    ['the others are in trouble', [{ id: 'home' }, { id: 'other', troubledAt: 0 }]],
    ['the others are disabled', [{ id: 'home' }, { id: 'other', enable: false }]],
  ])('stays where it is while %s', async (_, list) => {
    const { mover } = await aMover([], list)
    expect(await mover.elsewhere(waiting('1'))).toBeNull()
  })
})
