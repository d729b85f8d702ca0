/** What finished work keeps of its job there, for the follow-ups. */
import type { ParentWork } from '../engine.ts'

export interface YouchuanMemo {
  /** The application whose job it is: others cannot go on from it. */
  readonly app: string
  readonly job: string
  /** Which of the job's pictures or clips it is, counted from 0; null: all of them. */
  readonly place: number | null
}

/** A picture or a clip of a job there. */
export interface Source {
  readonly job: string
  /** Counted from 0. */
  readonly place: number
}

/** The memo of work of this application; null for other work, and without any. */
export function readMemo(work: ParentWork | null, app: string): YouchuanMemo | null {
  // What an instance of this engine wrote: the server gives no other engine's memo.
  const memo = (work?.memo ?? null) as YouchuanMemo | null
  return memo?.app === app ? memo : null
}

/** Where the picture or clip of an index, counted from 1, is there. */
export const sourceIn = ({ job, place }: YouchuanMemo, index: number): Source => ({
  job,
  place: place ?? index - 1,
})
