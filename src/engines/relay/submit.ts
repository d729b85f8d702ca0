/** Hands a task over to the upstream, once: it is sent again only after an answer that proves it was not taken. */
import type { VerbName, Verbs } from '../../client/asks.ts'
import type { ClientReply } from '../../client/reply.ts'
import type { Outcome } from '../../client/outcome.ts'
import { EngineError, type Job } from '../engine.ts'
import type { Call } from './call.ts'
import { findByState } from './find.ts'
import type { Upstream } from './upstream.ts'
import { judge } from './verdict.ts'

/** A task that the upstream has. */
export interface Taken {
  readonly id: string
  /** It waits for words. */
  readonly isWindow: boolean
}

/** Pauses between two sendings: each twice the one before, up to the longest. Milliseconds. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 15_000
/** Longest pause that an upstream may ask for. Milliseconds. */
const LONGEST_ASKED_MS = 120_000

/**
 * Sends a call. Throws `EngineError`: `may-have-run` when nobody knows whether it was taken. An abort ends the pauses
 * between two sendings, never a sending: its answer names the task that has to be stopped or gone on with.
 */
export async function submit(call: Call, job: Job, upstream: Upstream, signal: AbortSignal): Promise<Taken> {
  for (let tries = 1; ; tries += 1) {
    const verdict = judge(await send(call, job, upstream), call.isFollowUp)
    if (verdict.kind === 'taken') return verdict
    if (verdict.kind === 'failed') throw new EngineError(verdict.failure, verdict.reason)
    if (verdict.kind === 'unknown') return lookedUp(job, verdict.reason, upstream, signal)
    if (tries >= verdict.tries) throw new EngineError('engine-unavailable', verdict.reason)
    const ownMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1))
    await upstream.pause(Math.min(LONGEST_ASKED_MS, verdict.pauseMs ?? ownMs), signal)
  }
}

/** The job's key travels as `state`: by it the task is found when the answer is lost. */
function send(
  { verb, body }: Call,
  job: Job,
  { client, row, hook }: Upstream,
): Promise<Outcome<ClientReply>> {
  const more = { state: job.key, botType: job.botType, ...(hook === null ? {} : { notifyHook: hook }) }
  // A verb and the body of its name belong together, which the union's members cannot tell one by one.
  return client.submit(verb, { ...body, ...more } as Verbs[VerbName], {
    speed: row.hasSpeedPaths ? job.speed : null,
  })
}

/** What became of a sending without an answer: the upstream's own list says, where it has one. */
async function lookedUp(job: Job, reason: string, upstream: Upstream, signal: AbortSignal): Promise<Taken> {
  const found = await findByState(job.key, upstream, signal)
  if (found) return { id: found.id, isWindow: found.status === 'MODAL' }
  throw new EngineError('may-have-run', `The upstream may have taken this task, and nobody knows: ${reason}`)
}
