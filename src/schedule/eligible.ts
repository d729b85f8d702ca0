import type { OperationName } from '../actions/operation.ts'
import type { Speed } from '../protocol/speed.ts'
import type { InstanceFacts } from './instance-facts.ts'

/** Which accounts a request will have (protocol page, "accountFilter"). Absent fields ask for nothing. */
export interface AccountFilter {
  readonly instanceId?: string
  readonly channelId?: string
  /** Speeds in order of preference. */
  readonly modes?: readonly Speed[]
  /** Part of the account's remark. */
  readonly remark?: string
  readonly remix?: boolean
}

/** What a task needs of an instance. */
export interface Need {
  readonly operation: OperationName
  /** In order of preference; empty for any. */
  readonly speeds: readonly Speed[]
  readonly filter: AccountFilter
}

/** An instance that would do, and the speed it would run at. */
export interface Candidate {
  readonly instance: InstanceFacts
  readonly speed: Speed
}

/** The order in which speeds are tried when nobody asked for one. */
const DEFAULT_SPEEDS: readonly Speed[] = ['FAST', 'TURBO', 'RELAX']

/** Instances that could ever take the task, healthy or not: the group of the first speed that any of them has. */
export function eligible(instances: readonly InstanceFacts[], need: Need): readonly Candidate[] {
  const able = instances.filter((instance) => unable(instance, need) === null)
  const speeds = need.speeds.length > 0 ? need.speeds : DEFAULT_SPEEDS
  for (const speed of speeds) {
    const group = able.filter((instance) => instance.speeds.includes(speed))
    if (group.length > 0) return group.map((instance) => ({ instance, speed }))
  }
  return []
}

/** Why no instance is eligible, in words for the one who asked. */
export function whyNone(instances: readonly InstanceFacts[], need: Need): string {
  if (instances.length === 0) return 'none is configured'
  const reasons = instances.map((instance) => {
    const why = unable(instance, need) ?? `it has no speed of ${need.speeds.join(', ')}`
    return `${instance.id}: ${why}`
  })
  return reasons.join('; ')
}

function unable(instance: InstanceFacts, { operation, filter }: Need): string | null {
  if (!instance.isEnabled) return 'it is disabled'
  if (!instance.operations.has(operation)) return `it cannot do "${operation}"`
  if (filter.instanceId !== undefined && filter.instanceId !== instance.id) return 'accountFilter.instanceId'
  if (filter.channelId !== undefined && filter.channelId !== instance.channelId)
    return 'accountFilter.channelId'
  if (filter.remark !== undefined && !instance.remark.includes(filter.remark)) return 'accountFilter.remark'
  if (filter.remix !== undefined && filter.remix !== (instance.remix && !instance.remixAutoSubmit))
    return 'accountFilter.remix'
  return null
}
