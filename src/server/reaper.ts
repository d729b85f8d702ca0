/**
 * The reaper: ends what has waited too long. Windows that nobody confirmed expire; tasks that no instance could
 * take in time fail, both visibly.
 */
import type { FailureName } from '../failures.ts'
import type { Lane, Store } from '../stores/store.ts'
import type { Task } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import type { Instances } from './instances.ts'
import type { Journal } from './journal.ts'

const ROUND_MS = 15_000
/** Tasks of a kind ended in one round. */
const ROUND_SIZE = 200
/** A queue may take as many times an instance's own timeout (protocol page, "Timeouts"). */
const QUEUE_TIMEOUTS = 12
/** Minutes that stand for the timeout of an instance which is no longer configured. */
const TIMEOUT_OF_THE_GONE = 5

export interface Reaper {
  /** One round, now. */
  round(): Promise<void>
  close(): void
}

export interface ReaperContext {
  readonly store: Store
  readonly journal: Journal
  readonly instances: Pick<Instances, 'get'>
  readonly clock: Clock
  readonly log: Log
}

export function createReaper({ store, journal, instances, clock, log }: ReaperContext): Reaper {
  let stopTimer: (() => void) | undefined
  let isClosed = false

  const end = (task: Task, failure: FailureName, reason: string) =>
    journal.apply(task, { kind: 'failed', at: clock.now(), failure, reason })

  async function endWindows(): Promise<void> {
    const reason = 'The window was never confirmed and has expired. Press the button again.'
    const windows = await store.expired(clock.now(), ROUND_SIZE)
    await Promise.all(windows.map((task) => end(task, 'modal-expired', reason)))
  }

  /** The head of a queue holds its oldest tasks. */
  async function endWaiting(lane: Lane): Promise<void> {
    const timeout = instances.get(lane.instanceId)?.account.timeoutMinutes ?? TIMEOUT_OF_THE_GONE
    const minutes = QUEUE_TIMEOUTS * timeout
    const reason = `No slot of ${lane.instanceId} was free in ${minutes} minutes.`
    const oldest = await store.waiting(lane, ROUND_SIZE)
    const due = oldest.filter(({ queuedAt }) => queuedAt <= clock.now() - minutes * 60_000)
    await Promise.all(due.map((task) => end(task, 'queue-timeout', reason)))
  }

  async function round(): Promise<void> {
    await endWindows()
    for (const { instanceId, lane, waiting } of await store.loads()) {
      if (waiting > 0) await endWaiting({ instanceId, lane })
    }
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
