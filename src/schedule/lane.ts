import type { Speed } from '../protocol/speed.ts'

/** The queues of an instance, each with slots of its own: relaxed work may have one to itself. */
export const LANE_NAMES = ['main', 'relax'] as const

export type LaneName = (typeof LANE_NAMES)[number]

/** The lane a speed is meant for, and the side of the day's figures it counts on. */
export function laneOf(speed: Speed): LaneName {
  return speed === 'RELAX' ? 'relax' : 'main'
}
