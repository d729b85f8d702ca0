import { bestWaitIdle } from './best-wait-idle.ts'
import { cheapest } from './cheapest.ts'
import { fill } from './fill.ts'
import { random } from './random.ts'
import { roundRobin } from './round-robin.ts'
import type { Rule } from './rule.ts'
import { weight } from './weight.ts'

/** The rules by which an account is chosen, in the words of the option ATELIER_ACCOUNT_RULE. */
export const RULE_NAMES = ['best-wait-idle', 'round-robin', 'random', 'weight', 'fill', 'cheapest'] as const

export type RuleName = (typeof RULE_NAMES)[number]

/** THE RULES by name. */
export const RULES: Readonly<Record<RuleName, Rule>> = {
  'best-wait-idle': bestWaitIdle,
  'round-robin': roundRobin,
  random,
  weight,
  fill,
  cheapest,
}
