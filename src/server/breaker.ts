/**
 * The circuit breaker: gives an instance whose runs keep failing a rest, so that its tasks go elsewhere or wait.
 * It counts; it must not know clocks or instances.
 */
import type { FailureName } from '../failures.ts'

/** Failures in a row that open it. */
const MOST_FAILURES = 3
const FIRST_REST_MS = 15_000
const LONGEST_REST_MS = 300_000

/** Failures that speak against the instance rather than against the task. */
const AGAINST_INSTANCE: ReadonlySet<FailureName> = new Set([
  'engine-unavailable',
  'engine-crashed',
  'timed-out',
])

export interface Breaker {
  /** Takes note of how a run ended, null for well. How long the instance shall rest now, in milliseconds; 0: not at all. */
  note(id: string, failure: FailureName | null): number
  /** Failures in a row. */
  streak(id: string): number
  /** Knows nothing of an instance any more: it was opened anew. */
  forget(id: string): void
}

/** A breaker for all instances. After a rest one failure more is enough for the next, twice as long. */
export function createBreaker(): Breaker {
  const streaks = new Map<string, number>()
  return {
    note(id, failure) {
      if (failure === null) streaks.delete(id)
      if (failure === null || !AGAINST_INSTANCE.has(failure)) return 0
      const streak = (streaks.get(id) ?? 0) + 1
      streaks.set(id, streak)
      const beyond = streak - MOST_FAILURES
      return beyond < 0 ? 0 : Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** beyond)
    },
    streak: (id) => streaks.get(id) ?? 0,
    forget: (id) => void streaks.delete(id),
  }
}
