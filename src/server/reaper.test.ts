import { describe, expect, it } from 'vitest'
import { aTask } from '../testing/a-task.ts'
import { createFakeClock } from '../testing/clock.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { someInstances } from '../testing/some-instances.ts'
import type { Task } from '../task/task.ts'
import { createJournal } from './journal.ts'
import { createReaper } from './reaper.ts'

const MINUTE = 60_000

/** A reaper over some tasks, and accounts with these timeouts in minutes. */
async function aReaper(tasks: readonly Task[], timeouts: Readonly<Record<string, number>>) {
  const clock = createFakeClock(0)
  const store = openMemoryStore()
  for (const task of tasks) await store.commit({ changes: [{ kind: 'create', task, encoded: '{}' }] })
  const accounts = Object.entries(timeouts).map(([id, timeoutMinutes]) => ({ id, timeoutMinutes }))
  const { instances } = someInstances(accounts)
  const journal = createJournal(store, clock.now, () => {})
  const reaper = createReaper({ store, journal, instances, clock, log: quietLog })
  return { clock, reaper, read: async (id: string) => store.task(id) }
}

const waiting = (id: string, instanceId: string) =>
  aTask('NOT_START', { id, version: 1, jobId: id, instanceId, queuedAt: 0 } as Partial<Task>)

describe('the reaper', () => {
  it('ends a window when its time is up, and says why', async () => {
    const { clock, reaper, read } = await aReaper([aTask('MODAL', { id: '1', version: 1 })], {})
    clock.advance(89_999)
    await reaper.round()
    expect(await read('1')).toMatchObject({ status: 'MODAL' })
    clock.advance(1)
    await reaper.round()
    expect(await read('1')).toMatchObject({ status: 'FAILURE', failure: 'modal-expired' })
  })

  it('ends a task that has waited twelve times the timeout of its own instance', async () => {
    const tasks = [waiting('1', 'quick'), waiting('2', 'patient'), waiting('3', 'gone')]
    const { clock, reaper, read } = await aReaper(tasks, { quick: 1, patient: 10 })
    clock.advance(12 * MINUTE)
    await reaper.round()
    expect(await read('1')).toMatchObject({ status: 'FAILURE', failure: 'queue-timeout' })
    expect(await read('2')).toMatchObject({ status: 'NOT_START' })
    expect(await read('3')).toMatchObject({ status: 'NOT_START' })
    clock.advance(108 * MINUTE)
    await reaper.round()
    expect(await read('2')).toMatchObject({ status: 'FAILURE' })
    expect(await read('3')).toMatchObject({ status: 'FAILURE', reason: expect.stringContaining('gone') })
  })
})
