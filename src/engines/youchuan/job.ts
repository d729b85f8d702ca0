/** A job as the platform tells of it (Youchuan help, "Query a job"; its numbers as its clients read them). Pure. */
import { recordOf } from '../call.ts'
import { isBadEnd } from './troubles.ts'

export interface TobJob {
  readonly id: string
  readonly state: 'running' | 'done' | 'failed'
  readonly comment: string
  /** Where its pictures or clips are. */
  readonly urls: readonly string[]
  /** 0 to 99; null where it does not say. */
  readonly percent: number | null
}

const DONE = 2
const FAILED = 3

/** Reads a job; null for anything else. Its comment counts more than its number. */
export function readJob(json: unknown): TobJob | null {
  const { id, status, comment, urls, progress } = recordOf(json)
  if (typeof id !== 'string' || id === '') return null
  const words = typeof comment === 'string' ? comment : ''
  return {
    id,
    state: stateOf(words, Number(status)),
    comment: words,
    urls: (Array.isArray(urls) ? urls : []).filter((url) => typeof url === 'string' && url !== ''),
    percent: percentIn(progress),
  }
}

function stateOf(comment: string, status: number): TobJob['state'] {
  if (isBadEnd(comment)) return 'failed'
  if (comment === 'JobStatusSuccess') return 'done'
  if (status === DONE) return 'done'
  return status === FAILED ? 'failed' : 'running'
}

/** `30`, `"30%"`. */
function percentIn(progress: unknown): number | null {
  const [digits] = /\d+/.exec(String(progress ?? '')) ?? []
  return digits === undefined ? null : Math.min(99, Number(digits))
}
