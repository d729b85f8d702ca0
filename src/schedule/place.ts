import { eligible, type Candidate, type Need } from './eligible.ts'
import type { InstanceFacts } from './instance-facts.ts'
import { bestWaitIdle } from './rules/best-wait-idle.ts'

/** Where the parent of a follow-up ran. */
export interface Home {
  readonly instanceId: string
  readonly channelId: string
  /** The caller lets another instance of the same channel do it. */
  readonly isChannelEnough: boolean
}

export interface PlaceFacts {
  readonly instances: readonly InstanceFacts[]
  readonly home: Home | null
  /** 0 to 1, breaks ties. */
  readonly draw: number
}

/**
 * Chooses the instance for a task; null when none could ever take it.
 * A follow-up stays at home while its home can do it. When home is gone it may move: every picture it needs
 * is in our own blob store.
 */
export function place(need: Need, { instances, home, draw }: PlaceFacts): Candidate | null {
  const candidates = eligible(instances, need)
  if (home) {
    const near = candidates.filter(({ instance }) =>
      home.isChannelEnough ? instance.channelId === home.channelId : instance.id === home.instanceId,
    )
    if (near.some(({ instance }) => instance.isHealthy)) return bestWaitIdle(near, draw)
  }
  return bestWaitIdle(candidates, draw)
}

/** How many tasks must end before a newcomer starts: 0 while a slot is free. */
export function aheadOf(instance: InstanceFacts): number {
  return Math.max(0, instance.running + instance.waiting - instance.coreSize + 1)
}
