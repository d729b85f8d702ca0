import type { Rule } from './rule.ts'

/** Any of them by lot. */
export const random: Rule = (candidates, { draw }) => candidates[Math.floor(draw * candidates.length)] ?? null
