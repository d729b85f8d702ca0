import type { Speed } from '../protocol/speed.ts'
import type { InstanceFacts, LaneFacts } from './instance-facts.ts'
import { laneOf, type LaneName } from './lane.ts'

/** An instance that would do, the speed it would run at, and the lane that is joined for it. */
export interface Candidate {
  readonly instance: InstanceFacts
  readonly speed: Speed
  readonly lane: LaneName
}

/** Where a task waits and runs, and how fast. */
export interface Place {
  readonly instanceId: string
  readonly channelId: string
  /** The queue of the instance it belongs to: lanes have slots of their own. */
  readonly lane: string
  readonly speed: Speed
}

/** The place that a candidate offers. */
export function placeOf({ instance, lane, speed }: Candidate): Place {
  return { instanceId: instance.id, channelId: instance.channelId, lane, speed }
}

/** An instance as a candidate at a speed. */
export function candidateAt(instance: InstanceFacts, speed: Speed): Candidate {
  const lane = instance.lanes[laneOf(speed)] ? laneOf(speed) : 'main'
  return { instance, speed, lane }
}

/** How full the lane of a candidate is. */
export function figuresOf({ instance: { lanes }, lane }: Candidate): LaneFacts {
  return lanes[lane] ?? lanes.main
}

/** How many tasks must end before a newcomer starts: 0 while a slot is free. */
export function aheadOf(candidate: Candidate): number {
  const { running, waiting, coreSize } = figuresOf(candidate)
  return Math.max(0, running + waiting - coreSize + 1)
}

/** Whether the queue takes a newcomer. */
export function hasRoom(candidate: Candidate): boolean {
  const { queueSize } = figuresOf(candidate)
  return queueSize <= 0 || aheadOf(candidate) <= queueSize
}
