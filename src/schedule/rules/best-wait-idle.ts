import type { Candidate } from '../eligible.ts'

/**
 * The field's default rule: healthy before unhealthy, then the shortest wait beyond its slots.
 * `draw` (0 to 1) breaks ties, so that equals share the work.
 */
export function bestWaitIdle(candidates: readonly Candidate[], draw: number): Candidate | null {
  const best = Math.min(...candidates.map(cost))
  const equals = candidates.filter((candidate) => cost(candidate) === best)
  return equals[Math.floor(draw * equals.length)] ?? null
}

const UNHEALTHY = 1e9

function cost({ instance }: Candidate): number {
  const beyond = Math.max(instance.running + instance.waiting - instance.coreSize, -1)
  return beyond + (instance.isHealthy ? 0 : UNHEALTHY)
}
