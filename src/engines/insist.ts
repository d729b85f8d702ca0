/** Sends a call until an upstream takes it, and never again once it may have been taken. */
import { readAnswer, send, shown, Unanswered, type Answer, type Call } from './call.ts'
import { EngineError, type Outbound } from './engine.ts'
import type { FailureName } from '../failures.ts'

/** What an answer that is no success means. */
export type Verdict =
  /** Surely not taken: it may be sent again. */
  | { readonly kind: 'again'; readonly pauseMs: number | null; readonly reason: string }
  /** Surely nothing was done, and asking again would not help. */
  | { readonly kind: 'failed'; readonly failure: FailureName; readonly reason: string }
  /** Nobody knows: it may have been taken, and charged. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** An answer that is a success and does not hold what a success holds: nobody knows what was done. */
export class Odd extends Error {
  override readonly name = 'Odd'
}

export interface Upstream {
  readonly outbound: Outbound
  /** Waits; rejects with the signal's reason when that aborts. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  readonly judge: (answer: Answer) => Verdict
  /** What becomes of a task of which nobody knows whether it was taken. */
  readonly lost: (reason: string) => EngineError
  /** Texts that stand in no message. */
  readonly secrets: readonly (string | undefined)[]
}

/** A call, where it goes, and until when. */
export interface Insisting {
  readonly upstream: Upstream
  readonly call: Call
  readonly signal: AbortSignal
  /** Ends a sending; left out, `signal` does that as well. */
  readonly sending?: AbortSignal
}

/** What is made of an answer that is a success. */
type Read<T> = (response: Response) => Promise<T>

/** Times that a call is sent while the upstream is not there, or has no time. */
const TRIES = 7
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 20_000
/** Longest pause that an upstream may ask for. Milliseconds. */
const LONGEST_ASKED_MS = 60_000

/**
 * What `read` makes of the answer to a call. Throws `EngineError`: `engine-unavailable` when the upstream stays away or
 * busy, what the verdict on its answer says, or what a lost task becomes; or the signal's reason when that aborts.
 */
export async function insist<T>(insisting: Insisting, read: Read<T>): Promise<T> {
  const { signal } = insisting
  const { pause, lost, secrets } = insisting.upstream
  for (let tries = 1; ; tries += 1) {
    const outcome = await attempt(insisting, read)
    if ('value' in outcome) return outcome.value
    const { verdict } = outcome
    const reason = shown(verdict.reason, secrets)
    if (verdict.kind === 'unknown') throw lost(reason)
    if (verdict.kind === 'failed') throw new EngineError(verdict.failure, reason)
    if (tries >= TRIES) throw new EngineError('engine-unavailable', reason)
    const ownMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1))
    await pause(Math.min(LONGEST_ASKED_MS, verdict.pauseMs ?? ownMs), signal)
  }
}

type Outcome<T> = { readonly value: T } | { readonly verdict: Verdict }

async function attempt<T>(insisting: Insisting, read: Read<T>): Promise<Outcome<T>> {
  const { call, signal, sending = signal } = insisting
  const { outbound, judge } = insisting.upstream
  try {
    const response = await send(outbound, call, sending)
    if (response.ok) return { value: await read(response) }
    return { verdict: judge(await readAnswer(response, sending)) }
  } catch (error) {
    if (error instanceof Odd) return { verdict: { kind: 'unknown', reason: error.message } }
    if (!(error instanceof Unanswered)) throw error
    const reason = `${call.link} did not answer: ${error.message}.`
    return {
      verdict: error.mayHaveArrived ? { kind: 'unknown', reason } : { kind: 'again', pauseMs: null, reason },
    }
  }
}
