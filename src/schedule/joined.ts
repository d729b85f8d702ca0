import type { Place } from './candidate.ts'
import type { InstanceFacts } from './instance-facts.ts'
import { laneOf } from './lane.ts'

/** The instances as they are once one more task waits at a place: what the next of several tasks must know. */
export function joined(instances: readonly InstanceFacts[], place: Place): readonly InstanceFacts[] {
  return instances.map((instance) => (instance.id === place.instanceId ? fuller(instance, place) : instance))
}

function fuller(instance: InstanceFacts, { lane, speed }: Place): InstanceFacts {
  const { main, relax } = instance.lanes
  const side = laneOf(speed)
  const today = instance.day[side]
  return {
    ...instance,
    lanes:
      relax && lane === 'relax'
        ? { main, relax: { ...relax, waiting: relax.waiting + 1 } }
        : { main: { ...main, waiting: main.waiting + 1 }, relax },
    day: { ...instance.day, [side]: { ...today, spent: today.spent + 1 } },
  }
}
