import { hasRoom, type Candidate } from './candidate.ts'
import { eligible } from './eligible.ts'
import type { InstanceFacts } from './instance-facts.ts'
import type { Home, Need } from './need.ts'
import { RULES, type RuleName } from './rules/rules.ts'

/** Where a task should stay if it can. */
export interface Nearness extends Home {
  /** Another instance of the same channel will do: its caller lets it. */
  readonly isChannelEnough: boolean
}

export interface PlaceFacts {
  /** In the operator's order. */
  readonly instances: readonly InstanceFacts[]
  /** Null for a task that is at home nowhere yet. */
  readonly near: Nearness | null
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
 * none it may go anywhere that goes on from pictures of others: all it needs is in our own blob store.
 */
export function place(need: Need, { instances, near, rule, draw, turn }: PlaceFacts): Candidate | null {
  const readers = readersOf(need, instances)
  const healthy = readers.filter(({ isHealthy }) => isHealthy)
  for (const pool of [healthy, readers]) {
    for (const circle of nearestFirst(pool, near)) {
      const candidates = eligible(circle, need)
      const roomy = candidates.filter(hasRoom)
      if (candidates.length > 0) return RULES[rule](roomy.length > 0 ? roomy : candidates, { draw, turn })
    }
  }
  return null
}

/** Words that nobody here knows go to those that hand them on unread, as long as there are any. */
function readersOf(need: Need, instances: readonly InstanceFacts[]): readonly InstanceFacts[] {
  const unread = need.isStrange ? instances.filter(({ isPassthrough }) => isPassthrough) : []
  return unread.length > 0 ? unread : instances
}

/** The instances in circles around a place. */
function nearestFirst(
  instances: readonly InstanceFacts[],
  near: Nearness | null,
): readonly (readonly InstanceFacts[])[] {
  if (!near) return [instances]
  const isHome = ({ id, channelId }: InstanceFacts) =>
    id === near.instanceId || (near.isChannelEnough && channelId === near.channelId)
  const standsIn = ({ subChannels }: InstanceFacts) => subChannels.includes(near.channelId)
  return [instances.filter(isHome), instances.filter(standsIn), instances]
}
