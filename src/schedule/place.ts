import { hasRoom, type Candidate } from './candidate.ts'
import { eligible } from './eligible.ts'
import type { InstanceFacts } from './instance-facts.ts'
import type { Need } from './need.ts'
import { RULES, type RuleName } from './rules/rules.ts'

/** Where the parent of a follow-up ran. */
export interface Home {
  readonly instanceId: string
  readonly channelId: string
  /** The caller lets another instance of the same channel do it. */
  readonly isChannelEnough: boolean
}

export interface PlaceFacts {
  /** In the operator's order. */
  readonly instances: readonly InstanceFacts[]
  readonly home: Home | null
  readonly rule: RuleName
  /** 0 to 1, for rules that draw lots. */
  readonly draw: number
  /** Counts the tasks that were placed, for rules that take turns. */
  readonly turn: number
}

/**
 * Chooses the instance, speed and lane of a task; null when none could take it. Healthy instances come first, then
 * those with room in their queue; among equals the rule decides.
 * A follow-up stays at home while its home can do it, then goes to an account that lists its channel. When there is
 * none it may go anywhere: every picture it needs is in our own blob store.
 */
export function place(need: Need, { instances, home, rule, draw, turn }: PlaceFacts): Candidate | null {
  const healthy = instances.filter(({ isHealthy }) => isHealthy)
  for (const pool of [healthy, instances]) {
    for (const near of nearestFirst(pool, home)) {
      const candidates = eligible(near, need)
      const roomy = candidates.filter(hasRoom)
      if (candidates.length > 0) return RULES[rule](roomy.length > 0 ? roomy : candidates, { draw, turn })
    }
  }
  return null
}

/** The instances that may do a follow-up, in circles around its home. */
function nearestFirst(
  instances: readonly InstanceFacts[],
  home: Home | null,
): readonly (readonly InstanceFacts[])[] {
  if (!home) return [instances]
  const isHome = ({ id, channelId }: InstanceFacts) =>
    id === home.instanceId || (home.isChannelEnough && channelId === home.channelId)
  const standsIn = ({ subChannels }: InstanceFacts) => subChannels.includes(home.channelId)
  return [instances.filter(isHome), instances.filter(standsIn), instances]
}
