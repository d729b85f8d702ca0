/** Waiting for a task: polls that grow rarer, and outlive a server that is away for a while. */
import type { Outcome, Trouble } from './outcome.ts'
import type { ClientTask } from './task.ts'

export interface WaitOptions {
  readonly signal?: AbortSignal
  /** Pause before the second poll; each later one is half as long again. Milliseconds; 1000 when left out. */
  readonly firstPauseMs?: number
  /** Longest pause. Milliseconds; 5000 when left out. */
  readonly longestPauseMs?: number
  /** Troubles in a row after which the last of them is the outcome; 10 when left out. */
  readonly patience?: number
  /** Hears the task at every poll. */
  readonly onTask?: (task: ClientTask) => void
  /** Waits; for tests. */
  readonly pause?: (ms: number, signal: AbortSignal | undefined) => Promise<void>
}

/** How much longer each pause is than the one before. */
const GROWTH = 1.5

const ENDED = new Set<ClientTask['status']>(['SUCCESS', 'FAILURE', 'CANCEL', 'MODAL'])

/** Polls until the task is final or waits in a window; null when the server does not know it. */
export async function waitFor(
  poll: (signal: AbortSignal | undefined) => Promise<Outcome<ClientTask | null>>,
  options: WaitOptions = {},
): Promise<Outcome<ClientTask | null>> {
  const { signal, firstPauseMs = 1_000, longestPauseMs = 5_000, patience = 10, pause = sleep } = options
  let troubles = 0
  for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * GROWTH)) {
    const outcome = await poll(signal)
    troubles = outcome.ok ? 0 : troubles + 1
    if (!outcome.ok && (!mayPass(outcome.trouble) || troubles >= patience)) return outcome
    if (outcome.ok) {
      const { value } = outcome
      if (value) options.onTask?.(value)
      if (!value || ENDED.has(value.status)) return outcome
    }
    const asked = outcome.ok ? 0 : (outcome.trouble.retryAfterMs ?? 0)
    await pause(Math.max(pauseMs, asked), signal)
  }
}

/** Statuses that the same request may not meet again a little later: busy, or a gateway without its server. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504])

/** Whether the same question, asked a little later, may be answered. */
function mayPass({ kind, status }: Trouble): boolean {
  return kind !== 'status' || (status !== null && PASSING.has(status))
}

async function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
