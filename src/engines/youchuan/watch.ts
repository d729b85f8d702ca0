/** Asks for running jobs, one question for each, with pauses that grow; a call of the platform ends a pause early. */
import { EngineError, type Receiver } from '../engine.ts'
import { recordOf } from '../call.ts'
import type { Api } from './api.ts'
import type { TobJob } from './job.ts'

/** Milliseconds between two looks. */
export interface Pauses {
  readonly first: number
  readonly longest: number
}

export interface WatchContext {
  readonly api: Pick<Api, 'look'>
  readonly pauses: Pauses
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  /** Where the platform calls; null: nowhere. */
  readonly receiver: Receiver | null
}

export interface Watch {
  /**
   * The states of a job until it has ended; the last one is its end. Throws `EngineError` (`may-have-run`) when the
   * platform no longer knows it, or the signal's reason when that aborts.
   */
  follow(id: string, signal: AbortSignal): AsyncGenerator<TobJob>
  close(): void
}

/** How much longer each pause is than the one before. */
const GROWTH = 1.4
/** Looks in a row at which the job is not there, before that is believed. */
const MISSES = 6
/** Looks at a finished job that does not say yet where its pictures are. */
const UNRIPE_LOOKS = 6

export function createWatch({ api, pauses, pause, receiver }: WatchContext): Watch {
  const wakers = new Map<string, () => void>()
  // A call is a hint: what it says is asked of the platform itself.
  const stopHearing = receiver?.onCall((body) => {
    const { id, jobId } = recordOf(body)
    wakers.get(String(id ?? jobId))?.()
  })

  /** Waits; less when the platform calls. */
  async function rest(id: string, ms: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController()
    wakers.set(id, () => woken.abort())
    await pause(ms, AbortSignal.any([signal, woken.signal])).catch(() => {})
    signal.throwIfAborted()
  }

  async function* follow(id: string, signal: AbortSignal): AsyncGenerator<TobJob> {
    let ms = pauses.first
    let misses = 0
    let unripe = 0
    try {
      for (;;) {
        const look = await api.look(id, signal)
        misses = look.kind === 'nowhere' ? misses + 1 : 0
        if (misses >= MISSES) throw forgotten(id)
        if (look.kind === 'job') {
          const { job } = look
          const isRipe = job.state !== 'done' || job.urls.length > 0 || (unripe += 1) >= UNRIPE_LOOKS
          if (isRipe) yield job
          if (isRipe && job.state !== 'running') return
        }
        const asked = look.kind === 'silence' ? (look.retryAfterMs ?? 0) : 0
        await rest(id, Math.max(ms, asked), signal)
        ms = Math.min(pauses.longest, ms * GROWTH)
      }
    } finally {
      wakers.delete(id)
    }
  }

  return { follow, close: () => stopHearing?.() }
}

const forgotten = (id: string): EngineError =>
  new EngineError('may-have-run', `The platform took this task as ${id} and no longer knows it.`)
