import { createHash } from 'node:crypto'
import type { Job } from '../engine.ts'

/** The id of one of a job's prompts: the same after a restart, and nobody can tell the task from it. */
export function promptIdOf({ key, jobId }: Job, part: number): string {
  const hex = createHash('sha256').update(`${jobId} ${key} ${part}`).digest('hex')
  // The form of a uuid of our own making (RFC 9562, version 8).
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
