import { figuresOf, type Candidate } from '../candidate.ts'
import { random } from './random.ts'
import type { Rule } from './rule.ts'

/** The field's default rule: the shortest wait beyond the slots of its lane; equals share the work by lot. */
export const bestWaitIdle: Rule = (candidates, luck) => {
  const best = Math.min(...candidates.map(wait))
  return random(
    candidates.filter((candidate) => wait(candidate) === best),
    luck,
  )
}

function wait(candidate: Candidate): number {
  const { running, waiting, coreSize } = figuresOf(candidate)
  return Math.max(running + waiting - coreSize, -1)
}
