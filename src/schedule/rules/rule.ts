import type { Candidate } from '../candidate.ts'

/** What a rule may use beside the candidates. */
interface Luck {
  /** 0 to 1, 1 not included. */
  readonly draw: number
  /** Counts the tasks that were placed. */
  readonly turn: number
}

/** Chooses among candidates that would all do, in the operator's order; null when there are none. */
export type Rule = (candidates: readonly Candidate[], luck: Luck) => Candidate | null
