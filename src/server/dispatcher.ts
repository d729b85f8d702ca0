/**
 * The dispatcher: gives free slots to waiting tasks, first come first served in each lane.
 * It knows lanes and slots; it must not know what a run does.
 */
import { MAIN_LANE } from '../task/admit.ts'
import type { Lease, Store } from '../stores/store.ts'
import type { Task, WaitingTask } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import type { Instances, Opened } from './instances.ts'
import type { Journal } from './journal.ts'

/** Pause before slots are given again after the store refused. */
const RETRY_MS = 1_000

export interface Dispatcher {
  /** Looks for work for an instance, now or as soon as the present look is over. */
  wake(instanceId: string): void
  /** Gives no more slots. */
  close(): Promise<void>
}

export interface DispatcherContext {
  readonly store: Store
  readonly journal: Journal
  readonly instances: Instances
  readonly clock: Clock
  readonly log: Log
  /** Names this process in its leases. */
  readonly boot: string
  /** Runs that hold a slot of an instance. */
  readonly running: (instanceId: string) => number
  /** Called with a task that has just got its slot. */
  readonly onStarted: (task: Task, lease: Lease) => void
}

export function createDispatcher(context: DispatcherContext): Dispatcher {
  const { store, journal, instances, clock, log, boot } = context
  /** One look at a time an instance; a wake meanwhile asks for another. */
  const looks = new Map<string, { again: boolean; ended: Promise<void> }>()
  let isClosed = false

  async function start(task: WaitingTask, { account }: Opened): Promise<void> {
    const { instanceId, lane } = task
    const at = clock.now()
    const lease: Lease = {
      instanceId,
      lane,
      taskId: task.id,
      boot,
      leasedAt: at,
      attempt: task.attempt,
      ref: null,
      sending: false,
    }
    const started = await journal.apply(
      task,
      { kind: 'started', at },
      {
        changes: [{ kind: 'lease', lease }],
        guards: [
          { name: 'slot', counter: { kind: 'leased', instanceId, lane }, atMost: account.coreSize - 1 },
        ],
      },
    )
    if (started?.hasMoved) context.onStarted(started.task, lease)
  }

  async function look(instanceId: string): Promise<void> {
    const opened = instances.get(instanceId)
    if (!opened || opened.trouble !== null || !opened.account.enable) return
    const free = opened.account.coreSize - context.running(instanceId)
    if (free <= 0) return
    const tasks = await store.waiting({ instanceId, lane: MAIN_LANE }, free)
    await Promise.all(tasks.map((task) => start(task, opened)))
  }

  async function lookAsLongAsAsked(instanceId: string): Promise<void> {
    const state = looks.get(instanceId)
    while (state?.again && !isClosed) {
      state.again = false
      try {
        await look(instanceId)
      } catch (error) {
        log.error({ err: error, instance: instanceId }, 'no slot could be given')
        clock.after(RETRY_MS, () => wake(instanceId))
      }
    }
    looks.delete(instanceId)
  }

  function wake(instanceId: string): void {
    if (isClosed) return
    const state = looks.get(instanceId)
    if (state) {
      state.again = true
      return
    }
    const fresh = { again: true, ended: Promise.resolve() }
    looks.set(instanceId, fresh)
    fresh.ended = lookAsLongAsAsked(instanceId)
  }

  return {
    wake,
    async close() {
      isClosed = true
      await Promise.all([...looks.values()].map(({ ended }) => ended))
    },
  }
}
