/**
 * The dispatcher: gives free slots to waiting tasks, first come first served in each lane.
 * It knows lanes and slots; it must not know what a run does.
 */
import { LANE_NAMES, type LaneName } from '../schedule/lane.ts'
import type { Lane, Lease, Store } from '../stores/store.ts'
import type { Task, WaitingTask } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import { lanesOf } from './facts.ts'
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
  readonly instances: Pick<Instances, 'get'>
  readonly clock: Clock
  readonly log: Log
  /** Names this process in its leases. */
  readonly boot: string
  /** Runs that hold a slot of a lane. */
  readonly running: (lane: Lane) => number
  /** Called with a task that has just got its slot. */
  readonly onStarted: (task: Task, lease: Lease) => void
}

export function createDispatcher(context: DispatcherContext): Dispatcher {
  const { store, journal, instances, clock, log, boot } = context
  /** One look at a time an instance; a wake meanwhile asks for another. */
  const looks = new Map<string, { again: boolean; ended: Promise<void> }>()
  /** The last start of each instance whose account asks for an interval between them. */
  const starts = new Map<string, { readonly at: number; readonly lane: LaneName }>()
  /** Take back the wakes that are due later. */
  const alarms = new Map<string, () => void>()
  let isClosed = false

  async function start(task: WaitingTask, coreSize: number): Promise<void> {
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
        guards: [{ name: 'slot', counter: { kind: 'leased', instanceId, lane }, atMost: coreSize - 1 }],
      },
    )
    if (started?.hasMoved) context.onStarted(started.task, lease)
  }

  /** Gives the free slots of a lane away, `most` of them; how many were given. */
  async function serve({ account }: Opened, name: LaneName, most: number): Promise<number> {
    const coreSize = lanesOf(account)[name]?.coreSize ?? 0
    const lane = { instanceId: account.id, lane: name }
    const free = Math.min(coreSize - context.running(lane), most)
    if (free <= 0) return 0
    const tasks = await store.waiting(lane, free)
    await Promise.all(tasks.map((task) => start(task, coreSize)))
    return tasks.length
  }

  async function look(instanceId: string): Promise<void> {
    const opened = instances.get(instanceId)
    if (!opened || opened.trouble !== null || !opened.account.enable) return
    if (opened.account.interval > 0) return startOne(opened)
    for (const lane of LANE_NAMES) await serve(opened, lane, Number.POSITIVE_INFINITY)
  }

  /** Starts one task and leaves the next to a later look. The lanes take turns. */
  async function startOne(opened: Opened): Promise<void> {
    const { id, interval } = opened.account
    const last = starts.get(id)
    const rest = last ? last.at + interval * 1_000 - clock.now() : 0
    if (rest > 0) return wakeIn(rest, id)
    const lanes = last?.lane === 'main' ? LANE_NAMES.toReversed() : LANE_NAMES
    for (const lane of lanes) {
      if ((await serve(opened, lane, 1)) === 0) continue
      starts.set(id, { at: clock.now(), lane })
      return wakeIn(interval * 1_000, id)
    }
  }

  function wakeIn(ms: number, instanceId: string): void {
    alarms.get(instanceId)?.()
    alarms.set(
      instanceId,
      clock.after(ms, () => wake(instanceId)),
    )
  }

  async function lookAsLongAsAsked(instanceId: string): Promise<void> {
    const state = looks.get(instanceId)
    while (state?.again && !isClosed) {
      state.again = false
      try {
        await look(instanceId)
      } catch (error) {
        log.error({ err: error, instance: instanceId }, 'no slot could be given')
        wakeIn(RETRY_MS, instanceId)
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
      for (const takeBack of alarms.values()) takeBack()
      await Promise.all([...looks.values()].map(({ ended }) => ended))
    },
  }
}
