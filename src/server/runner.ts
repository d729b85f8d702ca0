/**
 * The runner: carries out leased tasks, one run each. It turns an engine's events into moves, puts pictures into
 * the blob store before a task may say so, and ends the lease when the run ends.
 * It knows runs; it must not know how tasks are chosen.
 */
import { BlobError } from '../blobs/blob-store.ts'
import { EngineError, type AbortReason, type EngineEvent, type Instance } from '../engines/engine.ts'
import { FAILURES, type FailureName, type Retry } from '../failures.ts'
import type { Log } from '../telemetry/log.ts'
import { StoreError, type Change, type Commit, type Lane, type Lease, type Store } from '../stores/store.ts'
import type { TaskEvent } from '../task/event.ts'
import type { Task } from '../task/task.ts'
import { isFinal } from '../protocol/status.ts'
import type { Clock } from './clock.ts'
import type { Instances, Opened } from './instances.ts'
import type { Gallery } from './gallery.ts'
import type { JobDesk } from './jobs.ts'
import type { Journal } from './journal.ts'
import type { RunNote } from './meter.ts'
import type { Elsewhere } from './mover.ts'

/** Runs a task may have before a failure that could be retried is final. */
const MOST_ATTEMPTS = { 'same-instance': 2, 'other-instance': 3, never: 1 } as const satisfies Record<
  Retry,
  number
>

/** Percent that must pass before a progress without a picture is worth a commit. */
const PERCENT_STEP = 3

/** Pause before a commit that the disk refused is tried again. */
const STORE_RETRY_MS = 2_000

/** How long an engine may take to let go of its runs when the server leaves. */
const LEAVE_MS = 2_000

export interface Runner {
  /** Starts the run of a task whose lease was just taken. */
  start(task: Task, lease: Lease): void
  /** Goes on with a run of an earlier process. */
  resume(task: Task, lease: Lease): void
  /** Stops the run of a task, if there is one. */
  abort(taskId: string): void
  /** Runs that hold a slot of a lane. */
  running(lane: Lane): number
  /** Resolves when the runs that an instance has now have ended. */
  ended(instanceId: string): Promise<unknown>
  /**
   * Lets runs that a later process could not resume end, for `drainMs` at the most; then detaches from the rest. An
   * engine that does not stop is left behind.
   */
  close(drainMs: number): Promise<void>
}

export interface RunnerContext {
  readonly store: Store
  readonly journal: Journal
  readonly instances: Instances
  readonly jobs: JobDesk
  readonly gallery: Gallery
  readonly clock: Clock
  readonly log: Log
  /** Where a task whose instance has failed it may go instead; null for nowhere. */
  readonly elsewhere: (task: Task) => Promise<Elsewhere | null>
  /** Called when a run has ended by itself. */
  readonly onRun: (instanceId: string, run: RunNote) => void
  /** Called when a slot of an instance is free again. */
  readonly onFree: (instanceId: string) => void
}

interface Run {
  readonly lease: Lease
  /** Stops the engine's work, or leaves it to a later process. */
  readonly stopping: AbortController
  /** This process leaves: whatever is not stored yet is left to the next start. A run may be stopped before that. */
  readonly leaving: AbortController
  readonly ended: Promise<void>
}

export function createRunner(context: RunnerContext): Runner {
  const runs = new Map<string, Run>()
  let isClosing = false

  function begin(task: Task, lease: Lease, isResumed: boolean): void {
    const [stopping, leaving] = [new AbortController(), new AbortController()]
    const signals = { signal: stopping.signal, leaving: leaving.signal }
    const ended = carryOut({ task, lease, isResumed, ...signals }, context).then(() => {
      // Given back, the task may have its next run already.
      if (runs.get(task.id)?.lease === lease) runs.delete(task.id)
      if (!isClosing) context.onFree(lease.instanceId)
    })
    runs.set(task.id, { lease, stopping, leaving, ended })
  }

  function leave({ stopping, leaving }: Run): void {
    stopping.abort('detach' satisfies AbortReason)
    leaving.abort()
  }

  return {
    start: (task, lease) => begin(task, lease, false),
    resume: (task, lease) => begin(task, lease, true),
    abort(taskId) {
      runs.get(taskId)?.stopping.abort('cancel' satisfies AbortReason)
    },
    running: ({ instanceId, lane }) =>
      [...runs.values()].filter(({ lease }) => lease.instanceId === instanceId && lease.lane === lane).length,
    ended: (instanceId) =>
      Promise.all(
        [...runs.values()].filter(({ lease }) => lease.instanceId === instanceId).map((run) => run.ended),
      ),
    async close(drainMs) {
      isClosing = true
      const all = [...runs.values()]
      const canResume = ({ lease }: Run) =>
        context.instances.get(lease.instanceId)?.instance?.resume !== undefined
      for (const run of all.filter(canResume)) leave(run)
      const ended = Promise.all(all.map((run) => run.ended))
      await atMost(drainMs, ended, context.clock)
      for (const run of all) leave(run)
      await atMost(LEAVE_MS, ended, context.clock)
    },
  }
}

/** Waits for something, but no longer than `ms`. */
function atMost(ms: number, ended: Promise<unknown>, clock: Clock): Promise<void> {
  return new Promise((resolve) => {
    const stopTimer = clock.after(ms, resolve)
    void ended.then(() => {
      stopTimer()
      resolve()
    })
  })
}

interface Assignment {
  readonly task: Task
  readonly lease: Lease
  readonly isResumed: boolean
  readonly signal: AbortSignal
  readonly leaving: AbortSignal
}

/** One run from lease to release. Never rejects: whatever goes wrong ends in a move, or is left to the next start. */
async function carryOut(assignment: Assignment, context: RunnerContext): Promise<void> {
  const { task, lease, signal, leaving } = assignment
  const { journal, clock, log } = context
  const opened = context.instances.get(lease.instanceId)
  const startedAt = clock.now()
  const stopTimer = opened
    ? clock.after(opened.account.timeoutMinutes * 60_000, () => expire(opened))
    : () => {}

  function expire({ account }: Opened): void {
    const reason = `The task ran longer than the ${account.timeoutMinutes} minutes of ${account.id}.`
    context.onRun(account.id, { ms: clock.now() - startedAt, failure: 'timed-out', reason })
    journal
      .apply(task.id, { kind: 'failed', at: clock.now(), failure: 'timed-out', reason })
      .catch((error: unknown) => log.error({ err: error, task: task.id }, 'a timeout could not be stored'))
  }

  const end = await follow(assignment, opened, context).then(
    (event): End => ({ event, failure: null, reason: null, changes: [] }),
    (error: unknown) =>
      signal.aborted ? null : badEnd({ task, error, mayResend: opened?.account.resend ?? false }, context),
  )
  stopTimer()
  if (end) context.onRun(lease.instanceId, { ms: clock.now() - startedAt, ...end })
  // With the last move, so that who reads it finds the slot free; a task that was final already takes no move.
  const release: Commit = { changes: [{ kind: 'release', taskId: task.id, boot: lease.boot }] }
  const write = async () => {
    const together = { changes: [...release.changes, ...(end?.changes ?? [])] }
    const applied = end && (await journal.apply(task.id, end.event, together))
    if (!applied?.hasMoved) await context.store.commit(release)
  }
  await untilStored(write, leaving, context)
}

/** Writes, and tries again while the disk refuses. Once this process leaves nothing is written: the next start finds
 *  the lease. */
async function untilStored(
  write: () => Promise<void>,
  leaving: AbortSignal,
  { clock, log }: RunnerContext,
): Promise<void> {
  while (!leaving.aborted) {
    try {
      return await write()
    } catch (error) {
      log.error({ err: error }, 'the end of a run could not be stored')
      if (!(error instanceof StoreError)) return
      await pause(STORE_RETRY_MS, clock, leaving)
    }
  }
}

function pause(ms: number, clock: Clock, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stop = clock.after(ms, resolve)
    leaving.addEventListener('abort', () => {
      stop()
      resolve()
    })
  })
}

/** Follows the engine's events; the move that ends the run. Throws what the engine throws. */
async function follow(
  { task, lease, isResumed, signal }: Assignment,
  opened: Opened | undefined,
  context: RunnerContext,
): Promise<TaskEvent> {
  const instance = requireInstance(opened)
  const { store, journal, gallery, clock } = context
  const job = await context.jobs.of(task)
  const note = { kind: 'note', taskId: task.id, boot: lease.boot } as const
  if (instance.charges && !isResumed) await store.commit({ changes: [{ ...note, sending: true }] })

  let known = task
  let told = 0
  for await (const event of eventsOf(instance, { job, lease, isResumed, signal })) {
    if (event.kind === 'accepted') await store.commit({ changes: [{ ...note, ref: event.ref }] })
    if (event.kind === 'succeeded') {
      const { result, buttons } = await gallery.keep(event, { task: known, job, instance })
      const seed = event.seed === undefined ? {} : { seed: event.seed }
      return { kind: 'succeeded', at: clock.now(), result, buttons, ...seed }
    }
    if (event.kind === 'progressed' && (event.preview || event.percent >= told + PERCENT_STEP)) {
      const preview = event.preview ? await gallery.keepPreview(event.preview) : null
      const applied = await journal.apply(known, { kind: 'progressed', percent: event.percent, preview })
      known = applied?.task ?? known
      told = event.percent
      if (isFinal(known.status)) await gallery.discard(preview ? [preview.blob] : [])
    }
  }
  throw new EngineError('internal', 'The engine ended without a result.')
}

interface RunOf {
  readonly job: Awaited<ReturnType<JobDesk['of']>>
  readonly lease: Lease
  readonly isResumed: boolean
  readonly signal: AbortSignal
}

function eventsOf(instance: Instance, { job, lease, isResumed, signal }: RunOf): AsyncIterable<EngineEvent> {
  return isResumed && instance.resume ? instance.resume(job, lease.ref, signal) : instance.run(job, signal)
}

function requireInstance(opened: Opened | undefined): Instance {
  if (opened?.instance) return opened.instance
  throw new EngineError('engine-unavailable', opened?.trouble ?? 'Its instance is no longer configured.')
}

/** How a run ended by itself: the move it makes, and what is written with it. */
interface End extends Pick<RunNote, 'failure' | 'reason'> {
  readonly event: TaskEvent
  readonly changes: readonly Change[]
}

interface BadEnd {
  readonly task: Task
  readonly error: unknown
  /** Its account takes the risk of paying twice. */
  readonly mayResend: boolean
}

/** What a run that threw makes of its task: another attempt, here or elsewhere, or a failure with words. */
async function badEnd({ task, error, mayResend }: BadEnd, context: RunnerContext): Promise<End> {
  const { clock, log } = context
  const at = clock.now()
  const [failure, reason] = failureOf(error)
  if (failure === 'internal') log.error({ err: error, task: task.id }, 'a run ended in a bug')
  const retry = mayResend && failure === 'may-have-run' ? 'same-instance' : FAILURES[failure].retry
  if (task.attempt >= MOST_ATTEMPTS[retry]) {
    return { event: { kind: 'failed', at, failure, reason }, failure, reason, changes: [] }
  }
  const there = retry === 'other-instance' ? await context.elsewhere(task).catch(() => null) : null
  const told = {
    task: task.id,
    attempt: task.attempt,
    failure,
    reason,
    ...(there && { to: there.to.instanceId }),
  }
  log.warn(told, 'a run is tried again')
  const event: TaskEvent = { kind: 'returned', at, ...(there && { to: there.to }) }
  return { event, failure, reason, changes: there?.changes ?? [] }
}

function failureOf(error: unknown): [FailureName, string] {
  if (error instanceof EngineError) return [error.failure, error.message || FAILURES[error.failure].reason]
  const isDisk = error instanceof BlobError || error instanceof StoreError
  if (isDisk && error.kind === 'full') return ['storage-full', FAILURES['storage-full'].reason]
  return ['internal', FAILURES.internal.reason]
}
