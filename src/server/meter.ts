/** The meter: how the last runs of each instance went. In memory: it measures this process. */
import type { FailureName } from '../failures.ts'

/** Runs that count. */
const MOST_RUNS = 100

/** How a run ended. */
export interface RunNote {
  /** Milliseconds it took. */
  readonly ms: number
  /** Null: it ended well. */
  readonly failure: FailureName | null
  /** Words on a failure. */
  readonly reason: string | null
}

/** The last runs of an instance in figures. */
export interface RunFigures {
  /** Runs that count: the last hundred of this process. */
  readonly runs: number
  /** Share of them that failed, 0 to 1; null before the first. */
  readonly errorRate: number | null
  /** Milliseconds that half of the good runs took at the most; null before the first good one. */
  readonly latencyMs: number | null
  /** Why the last failed one did; null where none did. */
  readonly lastFailure: string | null
}

export interface Meter {
  note(id: string, run: RunNote): void
  of(id: string): RunFigures
}

/** A meter that has seen nothing yet. */
export function createMeter(): Meter {
  const notes = new Map<string, readonly RunNote[]>()
  return {
    note(id, run) {
      notes.set(id, [...(notes.get(id) ?? []), run].slice(-MOST_RUNS))
    },
    of: (id) => figuresOf(notes.get(id) ?? []),
  }
}

function figuresOf(runs: readonly RunNote[]): RunFigures {
  const failed = runs.filter(({ failure }) => failure !== null)
  const times = runs
    .filter(({ failure }) => failure === null)
    .map(({ ms }) => ms)
    .toSorted((one, other) => one - other)
  return {
    runs: runs.length,
    errorRate: runs.length === 0 ? null : failed.length / runs.length,
    latencyMs: times[Math.ceil(times.length / 2) - 1] ?? null,
    lastFailure: failed.at(-1)?.reason ?? null,
  }
}
