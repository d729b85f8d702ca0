/**
 * The mover: gives tasks that wait where nothing will start them to an instance that can. It looks at queues whose
 * instance is gone, disabled or in lasting trouble, and at lanes that their instance has no more. Tasks that nobody
 * else may take stay: their instance may come back.
 * It knows queues and choices; it must not know runs.
 */
import { hasRoom, placeOf, type Candidate, type Place } from '../schedule/candidate.ts'
import { place } from '../schedule/place.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { laneOf, LANE_NAMES } from '../schedule/lane.ts'
import type { RuleName } from '../schedule/rules/rules.ts'
import type { Change, Lane, Store } from '../stores/store.ts'
import { needOfTask } from '../task/need.ts'
import type { Task, WaitingTask } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Clock } from './clock.ts'
import { laneDayOf, lanesOf, spendOf } from './facts.ts'
import type { Instances } from './instances.ts'
import type { Journal, Together } from './journal.ts'

/** How long an instance may be in trouble before its queue is given away. */
const GRACE_MS = 60_000
const ROUND_MS = 15_000
/** Tasks of a queue that are looked at in one round. */
const ROUND_SIZE = 1_000

/** Hours and days do not bind an instance in what it has taken before. */
const ALREADY_TAKEN = {
  isOpenForNew: true,
  isOpenForFollowUps: true,
  day: { main: { spent: 0, limit: 0 }, relax: { spent: 0, limit: 0 } },
} as const satisfies Partial<InstanceFacts>

/** Where a task may go, and what is written when it does. */
export interface Elsewhere {
  readonly to: Place
  readonly changes: readonly Change[]
}

export interface Mover {
  /** A healthy instance for a task that its own has failed; null when there is none. */
  elsewhere(task: Task): Promise<Elsewhere | null>
  /** Looks for tasks to move, now or as soon as the present round is over. */
  wake(): void
  /** Moves no more. */
  close(): Promise<void>
}

export interface MoverContext {
  readonly store: Store
  readonly journal: Journal
  readonly instances: Pick<Instances, 'get'>
  readonly clock: Clock
  readonly log: Log
  readonly rule: RuleName
  /** 0 to 1. */
  readonly draw: () => number
  readonly facts: () => Promise<readonly InstanceFacts[]>
  /** The day that tasks taken now are counted on. */
  readonly today: () => string
}

export function createMover(context: MoverContext): Mover {
  const { store, journal, instances, clock, log } = context
  let stopTimer: (() => void) | undefined
  let isAsked = false
  let isClosed = false
  let ended: Promise<void> | null = null
  let turn = 0

  /** Whether nothing will start the tasks of a queue for a while. */
  function isStranded({ instanceId, lane }: Lane): boolean {
    const opened = instances.get(instanceId)
    if (!opened || !opened.account.enable) return true
    const name = LANE_NAMES.find((one) => one === lane)
    if (name === undefined || lanesOf(opened.account)[name] === null) return true
    return opened.troubledAt !== null && clock.now() - opened.troubledAt >= GRACE_MS
  }

  /** An instance for a task among some, its own first. */
  function choose(task: Task, among: readonly InstanceFacts[]): Candidate | null {
    const { instanceId, channelId } = task
    turn += 1
    return place(needOfTask(task), {
      instances: among,
      near: { instanceId, channelId, isChannelEnough: false },
      rule: context.rule,
      draw: context.draw(),
      turn,
    })
  }

  async function elsewhere(task: Task): Promise<Elsewhere | null> {
    const facts = await context.facts()
    const chosen = choose(
      task,
      facts.filter(({ id, isHealthy }) => isHealthy && id !== task.instanceId),
    )
    if (!chosen || !hasRoom(chosen)) return null
    const to = placeOf(chosen)
    return { to, changes: [spendOf(to, context.today())] }
  }

  async function move(task: WaitingTask): Promise<void> {
    const { instanceId } = task
    const healthy = (await context.facts()).filter(({ isHealthy }) => isHealthy)
    const chosen = choose(
      task,
      healthy.map((one) => (one.id === instanceId ? { ...one, ...ALREADY_TAKEN } : one)),
    )
    if (!chosen) return
    const to = placeOf(chosen)
    const counted = to.instanceId === instanceId ? {} : countedToday(chosen, context.today())
    const applied = await journal.apply(task, { kind: 'moved', ...to }, counted)
    if (applied?.hasMoved)
      log.info({ task: task.id, from: instanceId, to: to.instanceId }, 'a task was moved')
  }

  async function round(): Promise<void> {
    if (!(await context.facts()).some(({ isHealthy, isEnabled }) => isHealthy && isEnabled)) return
    for (const { instanceId, lane, waiting } of await store.loads()) {
      if (waiting === 0 || !isStranded({ instanceId, lane })) continue
      // One after the other: each choice knows the queues that the one before has filled.
      for (const task of await store.waiting({ instanceId, lane }, ROUND_SIZE)) {
        if (isClosed) return
        await move(task)
      }
    }
  }

  async function roundsAsLongAsAsked(): Promise<void> {
    while (isAsked && !isClosed) {
      isAsked = false
      await round().catch((error: unknown) => log.error({ err: error }, 'waiting tasks could not be moved'))
    }
    ended = null
  }

  function wake(): void {
    isAsked = true
    ended ??= roundsAsLongAsAsked()
  }

  function schedule(): void {
    stopTimer = clock.after(ROUND_MS, () => {
      wake()
      if (!isClosed) schedule()
    })
  }

  schedule()
  return {
    elsewhere,
    wake,
    async close() {
      isClosed = true
      stopTimer?.()
      await ended
    },
  }
}

/** What belongs to the taking over of a task: it counts in the day of its new instance, whose limit must hold. */
function countedToday(chosen: Candidate, day: string): Together {
  const to = placeOf(chosen)
  const { limit } = chosen.instance.day[laneOf(chosen.speed)]
  const counter = { kind: 'spent', ...laneDayOf(to, day) } as const
  const guard = { name: 'day-full', counter, atMost: limit - 1 }
  return { changes: [spendOf(to, day)], guards: limit > 0 ? [guard] : [] }
}
