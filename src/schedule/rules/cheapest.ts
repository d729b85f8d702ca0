import { bestWaitIdle } from './best-wait-idle.ts'
import type { Rule } from './rule.ts'

/** The least cost; among equals the shortest wait. */
export const cheapest: Rule = (candidates, luck) => {
  const least = Math.min(...candidates.map(({ instance }) => instance.cost))
  return bestWaitIdle(
    candidates.filter(({ instance }) => instance.cost === least),
    luck,
  )
}
