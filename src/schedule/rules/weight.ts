import { random } from './random.ts'
import type { Rule } from './rule.ts'

/** By lot, each with as many lots as its weight. Without any weight all are equal. */
export const weight: Rule = (candidates, luck) => {
  let left = luck.draw * candidates.reduce((sum, { instance }) => sum + instance.weight, 0)
  const drawn = candidates.find(({ instance }) => (left -= instance.weight) < 0)
  return drawn ?? random(candidates, luck)
}
