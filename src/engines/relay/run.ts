/** One run: hands a task over, follows it by its id there, and brings home what came of it. */
import type { ClientTask } from '../../client/task.ts'
import { EngineError, type EngineEvent } from '../engine.ts'
import { createBring } from './bring.ts'
import { callOf } from './call.ts'
import { findByState } from './find.ts'
import { harvest } from './harvest.ts'
import { isRipe } from './result.ts'
import { createPreviews } from './preview.ts'
import { submit, type Taken } from './submit.ts'
import type { RunFacts, Upstream } from './upstream.ts'
import { failureOfTask } from './verdict.ts'
import { createWindow } from './window.ts'

/** Polls that a finished task may take until its pictures are told as well. */
const UNRIPE_POLLS = 5

/** A run from its beginning. */
export async function* begin(facts: RunFacts): AsyncGenerator<EngineEvent> {
  const { job, upstream, signal } = facts
  signal.throwIfAborted()
  const bring = createBring(upstream.context, signal)
  const call = await callOf({ job, upstream, bring })
  signal.throwIfAborted()
  const taken = await unlessCancelled(submit(call, job, upstream, signal), facts)
  yield { kind: 'accepted', ref: taken.id }
  yield* follow(taken, facts)
}

/** A run that an earlier process began: by the upstream's id, or by the `state` it was sent with. */
export async function* goOn(ref: string | null, facts: RunFacts): AsyncGenerator<EngineEvent> {
  const { job, upstream, signal } = facts
  if (ref !== null) return yield* follow({ id: ref, isWindow: false }, facts)
  const found = await findByState(job.key, upstream, signal)
  if (!found) {
    throw new EngineError(
      'may-have-run',
      'The server stopped while it handed this task over; the upstream may have run it, and does not tell.',
    )
  }
  yield { kind: 'accepted', ref: found.id }
  yield* follow({ id: found.id, isWindow: found.status === 'MODAL' }, facts)
}

/**
 * Waits for a submit's answer. A cancelled run does not wait: the task is stopped upstream once its id is known. A run
 * that is left to a later process waits, for the id is what that process goes on by.
 */
async function unlessCancelled(answer: Promise<Taken>, { signal, upstream }: RunFacts): Promise<Taken> {
  const cancelled = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => signal.reason === 'cancel' && resolve(null), { once: true })
  })
  const taken = await Promise.race([answer, cancelled])
  if (taken) return taken
  answer.then(({ id }) => stop(id, upstream)).catch(() => {})
  throw new EngineError('internal', 'The task was cancelled.')
}

/** Asks the upstream to stop, where it can be asked; whether it does is its own affair. */
function stop(id: string, { client, row }: Upstream): void {
  if (row.hasCancel) void client.cancel(id)
}

/** Follows a task to its end. */
async function* follow({ id, isWindow }: Taken, facts: RunFacts): AsyncGenerator<EngineEvent> {
  const { job, upstream, signal } = facts
  const watch = upstream.poller.watch(id)
  const window = createWindow(id, facts)
  const preview = createPreviews(upstream.context, signal)
  let percent = 0
  let unripe = 0
  try {
    if (isWindow) await window.seen()
    for (;;) {
      const task = await watch.next(signal)
      if (task.status === 'MODAL') await window.seen()
      else if (task.status === 'FAILURE' || task.status === 'CANCEL') throw lost(task)
      else if (task.status === 'SUCCESS') {
        if (isRipe(task, job) || (unripe += 1) >= UNRIPE_POLLS) return yield await harvest(task, facts)
      } else {
        percent = Math.max(percent, Math.min(99, task.progress))
        const picture = await preview(task)
        signal.throwIfAborted()
        yield { kind: 'progressed', percent, ...(picture && { preview: picture }) }
      }
    }
  } finally {
    watch.end()
    if (signal.reason === 'cancel') stop(id, upstream)
  }
}

function lost({ status, failReason }: ClientTask): EngineError {
  if (status === 'CANCEL')
    return new EngineError('engine-refused', failReason ?? 'It was cancelled upstream.')
  return new EngineError(...failureOfTask(failReason))
}
