import type { Rule } from './rule.ts'

/** One after the other, as turns are counted. */
export const roundRobin: Rule = (candidates, { turn }) => candidates[turn % candidates.length] ?? null
