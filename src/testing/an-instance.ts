import { OPERATION_NAMES } from '../actions/operation.ts'
import { SPEEDS } from '../protocol/speed.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'

/** An idle, healthy instance that can do everything, for tests. `more` replaces any of its facts. */
export function anInstance(more: Partial<InstanceFacts> = {}): InstanceFacts {
  return {
    id: 'local',
    channelId: more.id ?? 'local',
    remark: '',
    isEnabled: true,
    isHealthy: true,
    operations: new Set(OPERATION_NAMES),
    isPassthrough: false,
    speeds: SPEEDS,
    coreSize: 3,
    queueSize: 10,
    running: 0,
    waiting: 0,
    remix: false,
    remixAutoSubmit: false,
    ...more,
  }
}
