/** How far a call has come that says nothing of it: a guess by the time that earlier ones took. Pure. */

/** Guesses, from the runs it has seen. */
export interface Estimate {
  /** Percent after so many milliseconds: 90 when a run usually ends, never 99. */
  percentAfter(ms: number): number
  /** Takes note of how long a run took. */
  note(ms: number): void
}

/** Runs that are remembered. */
const REMEMBERED = 9

/** Where a run is guessed to be when it usually ends, and what it never reaches. */
const AT_USUAL = 90
const NEVER = 99

/** `firstMs` stands for the usual time until a run has ended. */
export function createEstimate(firstMs: number): Estimate {
  let took: readonly number[] = []
  return {
    percentAfter(ms) {
      const share = ms / Math.max(1, median(took) ?? firstMs)
      const percent = share <= 1 ? AT_USUAL * share : NEVER - (NEVER - AT_USUAL) / share
      return Math.floor(Math.min(NEVER - 1, percent))
    },
    note(ms) {
      took = [...took, ms].slice(-REMEMBERED)
    },
  }
}

function median(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]
}
