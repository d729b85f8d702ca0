import { aheadOf } from '../candidate.ts'
import type { Rule } from './rule.ts'

/** The first with a free slot; while none has one, the first. */
export const fill: Rule = (candidates) =>
  candidates.find((candidate) => aheadOf(candidate) === 0) ?? candidates[0] ?? null
