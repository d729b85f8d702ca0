import { FAILURES, type FailureName } from '../../failures.ts'
import type { OutcomeName, Script } from '../../prompt/outcomes.ts'
import { EngineError, type EngineEvent, type HeldRun, type Job } from '../engine.ts'
import type { Holds } from './holds.ts'

/** A run with what shall become of it. */
export interface Scene {
  readonly job: Job
  readonly script: Script
  /** How long it takes without being slow. Milliseconds. */
  readonly latencyMs: number
  readonly isResumed: boolean
  readonly holds: Holds
  /** Has the wrapped engine do the work. */
  readonly work: () => AsyncIterable<EngineEvent>
  readonly signal: AbortSignal
}

/** What a run fails with, the first that was asked. The moderator's words are those of the field's servers. */
const FAILING: readonly (readonly [OutcomeName, FailureName, string?])[] = [
  ['crash', 'engine-crashed'],
  ['lost-connection', 'may-have-run', 'The connection to the upstream was lost; it may have run this task.'],
  [
    'nsfw',
    'engine-refused',
    'Sorry! Our AI moderator thinks this prompt is probably against our community standards.',
  ],
  ['fail', 'engine-refused'],
]

/** Plays a run as its script says. Throws `EngineError` only, as the wrapped engine does. */
export async function* play(scene: Scene): AsyncGenerator<EngineEvent> {
  const { job, script, signal } = scene
  if (signal.aborted) return
  if (script.unavailable) throw failureOf('engine-unavailable')
  yield { kind: 'accepted', ref: job.key }
  yield* pass(scene)
  if (signal.aborted) return
  const failing = FAILING.find(([name]) => script[name] !== undefined)
  if (failing) throw failureOf(failing[1], failing[0] === 'fail' ? script.fail : failing[2])
  yield* worked(scene)
}

const failureOf = (failure: FailureName, reason = FAILURES[failure].reason): EngineError =>
  new EngineError(failure, reason)

/** The time before the work, with the percents that are shown on the way. */
async function* pass(scene: Scene): AsyncGenerator<EngineEvent> {
  const { script, latencyMs, holds, signal } = scene
  const start = holds.state().now
  const lasts = latencyMs + (script.slow ?? 0)
  const percents = script.progress ?? []
  const due = script.stall ? null : start + lasts
  const stay = holds.enter(heldRun(scene, due), signal)
  try {
    for (const [index, percent] of percents.entries()) {
      await stay.until(start + (lasts * (index + 1)) / (percents.length + 1))
      if (signal.aborted) return
      yield { kind: 'progressed', percent }
    }
    await stay.until(due)
  } finally {
    stay.leave()
  }
}

const heldRun = ({ job, isResumed }: Scene, dueAt: number | null): HeldRun => ({
  taskId: job.taskId,
  attempt: job.attempt ?? 1,
  isResumed,
  operation: job.operation.name,
  dueAt,
})

/** What the wrapped engine does, but for the progress that the script has told. */
async function* worked({ script, work, signal }: Scene): AsyncGenerator<EngineEvent> {
  for await (const event of work()) {
    if (signal.aborted) return
    if (event.kind === 'progressed' && script.progress) continue
    yield event.kind === 'succeeded' && script['expired-picture'] ? { ...event, isExpired: true } : event
  }
}
