/** Hears of one task what the poller learns; whoever is slow hears the latest. */
import type { ClientTask } from '../../client/task.ts'

export interface Watch {
  /** The next state of the task that was not given yet. Rejects when the watch fails, and when the signal aborts. */
  next(signal: AbortSignal): Promise<ClientTask>
  /** What the poller learnt; whether that is news. */
  tell(task: ClientTask): boolean
  /** The upstream did not know the task; how many times in a row. */
  miss(): number
  fail(error: unknown): void
  /** Ends it. */
  end(): void
}

export function createWatch(onEnd: () => void): Watch {
  let latest: ClientTask | null = null
  let seen = ''
  let misses = 0
  let failure: { readonly error: unknown } | null = null
  let wake: (() => void) | null = null

  return {
    async next(signal) {
      for (;;) {
        signal.throwIfAborted()
        if (failure) throw failure.error
        if (latest) {
          const task = latest
          latest = null
          return task
        }
        const stop = () => wake?.()
        signal.addEventListener('abort', stop, { once: true })
        await new Promise<void>((resolve) => (wake = resolve))
        signal.removeEventListener('abort', stop)
      }
    },
    tell(task) {
      misses = 0
      latest = task
      const face = JSON.stringify([task.status, task.progress, task.imageUrl])
      const isNews = face !== seen
      seen = face
      wake?.()
      return isNews
    },
    miss: () => (misses += 1),
    fail(error) {
      failure = { error }
      wake?.()
    },
    end: onEnd,
  }
}
