/**
 * The reaper: ends what has waited too long. Windows that nobody confirmed expire; tasks that no instance could
 * take in time fail, both visibly.
 */
import type { Store } from '../stores/store.ts'
import type { TaskEvent } from '../task/event.ts'
import type { Task } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import type { Instances } from './instances.ts'
import type { Journal } from './journal.ts'

const ROUND_MS = 15_000
/** Tasks ended in one round; the next round follows at once when there were as many. */
const ROUND_SIZE = 200
/** A queue may take as many times an instance's own timeout (protocol page, "Timeouts"). */
const QUEUE_TIMEOUTS = 12

export interface Reaper {
  /** One round, now. */
  round(): Promise<void>
  close(): void
}

export interface ReaperContext {
  readonly store: Store
  readonly journal: Journal
  readonly instances: Instances
  readonly clock: Clock
  readonly log: Log
}

export function createReaper({ store, journal, instances, clock, log }: ReaperContext): Reaper {
  let stopTimer: (() => void) | undefined
  let isClosed = false

  function ending(task: Task, at: number): TaskEvent {
    if (task.status === 'MODAL') {
      const reason = 'The window was never confirmed and has expired. Press the button again.'
      return { kind: 'failed', at, failure: 'modal-expired', reason }
    }
    const reason = `No slot of ${task.instanceId} was free in ${queueMinutes(task.instanceId)} minutes.`
    return { kind: 'failed', at, failure: 'queue-timeout', reason }
  }

  const queueMinutes = (instanceId: string): number =>
    QUEUE_TIMEOUTS * (instances.get(instanceId)?.account.timeoutMinutes ?? 5)

  async function round(): Promise<void> {
    const now = clock.now()
    const shortest = Math.min(...instances.all().map(({ account }) => queueMinutes(account.id)))
    const overdue = await store.overdue({ modal: now, queued: now - shortest * 60_000, limit: ROUND_SIZE })
    const due = overdue.filter(
      (task) => task.status !== 'NOT_START' || task.queuedAt <= now - queueMinutes(task.instanceId) * 60_000,
    )
    await Promise.all(due.map((task) => journal.apply(task, ending(task, now))))
  }

  function schedule(): void {
    stopTimer = clock.after(ROUND_MS, async () => {
      await round().catch((error: unknown) => log.error({ err: error }, 'overdue tasks could not be ended'))
      if (!isClosed) schedule()
    })
  }

  schedule()
  return {
    round,
    close() {
      isClosed = true
      stopTimer?.()
    },
  }
}
