import { OPERATION_NAMES } from '../actions/operation.ts'
import { SPEEDS } from '../protocol/speed.ts'
import { FEATURE_NAMES, type Features } from '../schedule/features.ts'
import type { InstanceFacts, LaneFacts } from '../schedule/instance-facts.ts'

/** Every feature on but those named. */
export function featuresBut(...off: readonly string[]): Features {
  // Made from the list of all names.
  return Object.fromEntries(FEATURE_NAMES.map((name) => [name, !off.includes(name)])) as Features
}

/** A lane with three free slots. */
export function aLane(more: Partial<LaneFacts> = {}): LaneFacts {
  return { coreSize: 3, queueSize: 10, running: 0, waiting: 0, ...more }
}

/**
 * An idle, healthy instance that can do everything, for tests. `more` replaces any of its facts; figures of a lane are
 * those of its main one, the only one it has.
 */
export function anInstance(more: Partial<InstanceFacts> & Partial<LaneFacts> = {}): InstanceFacts {
  const { coreSize = 3, queueSize = 10, running = 0, waiting = 0, ...facts } = more
  return {
    id: 'local',
    channelId: more.id ?? 'local',
    subChannels: [],
    remark: '',
    isEnabled: true,
    isHealthy: true,
    isOpenForNew: true,
    isOpenForFollowUps: true,
    operations: new Set(OPERATION_NAMES),
    missing: new Map(),
    bound: new Set(),
    versions: [],
    features: featuresBut(),
    isPassthrough: false,
    sandbox: null,
    speeds: SPEEDS,
    fixedSpeed: null,
    lanes: { main: { coreSize, queueSize, running, waiting }, relax: null },
    day: { main: { spent: 0, limit: 0 }, relax: { spent: 0, limit: 0 } },
    weight: 1,
    cost: 0,
    remix: false,
    nijiRemix: false,
    remixAutoSubmit: false,
    ...facts,
  }
}
