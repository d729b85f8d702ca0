import type { Speed } from '../protocol/speed.ts'
import { candidateAt, type Candidate } from './candidate.ts'
import { featureOff } from './features.ts'
import type { InstanceFacts } from './instance-facts.ts'
import { laneOf } from './lane.ts'
import { DEFAULT_SPEEDS, type AccountFilter, type Need } from './need.ts'

/** What is missing where no instance is eligible: an account at all, one that can do it, one that is open, or one
 *  that may take more today. */
export type Lack = 'account' | 'operation' | 'open-hours' | 'day-limit'

/** Why no instance is eligible, with words for the one who asked. */
export interface Shortage {
  readonly lack: Lack
  readonly why: string
}

/** Instances that could take the task, healthy or not: the group of the first speed that any of them has. */
export function eligible(instances: readonly InstanceFacts[], need: Need): readonly Candidate[] {
  for (const asked of speedsOf(need)) {
    const group = instances
      .map((instance) => matchOf(instance, need, asked))
      .filter((match) => barOf(match) === undefined)
    if (group.length > 0) return group.map(({ instance, speed }) => candidateAt(instance, speed))
  }
  return []
}

/** Why no instance is eligible. What lacks is told by the one that comes nearest. */
export function shortage(instances: readonly InstanceFacts[], need: Need): Shortage {
  if (instances.length === 0) return { lack: 'account', why: 'none is configured' }
  const bars = instances.map((instance) => ({ instance, ...nearest(instance, need) }))
  const best = Math.max(...bars.map(({ at }) => at))
  return {
    lack: BARS[best]?.lack ?? 'account',
    why: bars.map(({ instance, why }) => `${instance.id}: ${why}`).join('; '),
  }
}

const speedsOf = ({ speeds }: Need) => (speeds.length > 0 ? speeds : DEFAULT_SPEEDS)

/** A task held against an instance. */
interface Match {
  readonly instance: InstanceFacts
  readonly need: Need
  readonly asked: Speed
  /** What it would run at. */
  readonly speed: Speed
}

const matchOf = (instance: InstanceFacts, need: Need, asked: Speed): Match => ({
  instance,
  need,
  asked,
  speed: instance.fixedSpeed ?? asked,
})

type Wanted = Omit<AccountFilter, 'modes'>

/** What the fields of a filter ask of an account. Remix as trueai's server reads it (protocol page, "accountFilter"). */
const FILTERS: {
  readonly [F in keyof Wanted]-?: (wanted: NonNullable<Wanted[F]>, instance: InstanceFacts) => boolean
} = {
  instanceId: (wanted, { id }) => id === wanted,
  channelId: (wanted, { channelId, subChannels }) => channelId === wanted || subChannels.includes(wanted),
  remark: (wanted, { remark }) => remark.includes(wanted),
  remix: (wanted, { remix, remixAutoSubmit }) => (wanted ? remix || !remixAutoSubmit : !remix),
  nijiRemix: (wanted, { nijiRemix, remixAutoSubmit }) =>
    wanted ? nijiRemix || !remixAutoSubmit : !nijiRemix,
  remixAutoConsidered: (wanted, { remixAutoSubmit }) => remixAutoSubmit === wanted,
}

/** The field of the filter that an account does not meet. */
function unmet({ instance, need: { filter } }: Match): keyof Wanted | undefined {
  const fields = Object.keys(FILTERS) as (keyof Wanted)[] // keys of the table above
  return fields.find((field) => {
    // A field and its test are of one kind, which the compiler cannot follow through the index.
    const meets = FILTERS[field] as (wanted: unknown, instance: InstanceFacts) => boolean
    return filter[field] !== undefined && !meets(filter[field], instance)
  })
}

/** Something in the way of a task, and what it is called. */
interface Bar {
  readonly lack: Lack
  readonly stands: (match: Match) => boolean
  readonly why: (match: Match) => string
}

/** Everything that can be in the way, the most lasting first. */
const BARS: readonly Bar[] = [
  {
    lack: 'account',
    stands: ({ instance }) => !instance.isEnabled,
    why: () => 'it is disabled',
  },
  {
    lack: 'account',
    stands: (match) => unmet(match) !== undefined,
    why: (match) => `accountFilter.${unmet(match)}`,
  },
  {
    lack: 'operation',
    stands: ({ instance, need }) => need.isStaged && instance.sandbox === null,
    why: () => 'it is no sandbox, and an outcome was asked for',
  },
  {
    lack: 'operation',
    stands: ({ instance, need }) => !instance.operations.has(need.operation),
    why: ({ instance, need }) =>
      `it cannot do "${need.operation}"${reasonAfter(instance.missing.get(need.operation))}`,
  },
  {
    lack: 'operation',
    stands: ({ instance, need }) => instance.bound.has(need.operation) && !isHomeOf(instance, need),
    why: ({ need }) =>
      `its "${need.operation}" goes on from its own pictures only; this one is of ${need.home?.instanceId}`,
  },
  {
    lack: 'operation',
    stands: ({ instance: { versions }, need: { version } }) =>
      version !== null && versions.length > 0 && !versions.includes(version),
    why: ({ instance, need }) => `it has no version ${need.version}; it has ${instance.versions.join(', ')}`,
  },
  {
    lack: 'account',
    stands: ({ instance, asked }) => !instance.speeds.includes(asked) && instance.fixedSpeed !== asked,
    why: ({ need }) => `it has no speed of ${speedsOf(need).join(', ')}`,
  },
  {
    lack: 'operation',
    stands: ({ instance, need, speed }) => featureOff(instance.features, need, speed) !== null,
    why: ({ instance, need, speed }) => `its ${featureOff(instance.features, need, speed)} is off`,
  },
  {
    lack: 'open-hours',
    stands: ({ instance, need }) => !(need.home ? instance.isOpenForFollowUps : instance.isOpenForNew),
    why: () => 'it takes no such tasks at this hour',
  },
  {
    lack: 'day-limit',
    stands: ({ instance, speed }) => {
      const { spent, limit } = instance.day[laneOf(speed)]
      return limit > 0 && spent >= limit
    },
    why: ({ instance, speed }) => `it has taken the ${instance.day[laneOf(speed)].limit} tasks of its day`,
  },
]

const reasonAfter = (reason: string | undefined): string => (reason === undefined ? '' : `: ${reason}`)

/** Whether the work that a task goes on from is the instance's own. What goes on from none is nobody else's. */
function isHomeOf({ id, channelId, subChannels }: InstanceFacts, { home }: Need): boolean {
  if (home === null || home.instanceId === id) return true
  return channelId === home.channelId || subChannels.includes(home.channelId)
}

const barOf = (match: Match): Bar | undefined => BARS.find(({ stands }) => stands(match))

/** The bar of the speed at which an instance comes nearest to taking the task. */
function nearest(instance: InstanceFacts, need: Need): { readonly at: number; readonly why: string } {
  const matches = speedsOf(need).map((asked) => matchOf(instance, need, asked))
  const bars = matches.map((match) => {
    const at = BARS.findIndex(({ stands }) => stands(match))
    return { at, why: BARS[at]?.why(match) ?? '' }
  })
  return bars.reduce((best, bar) => (bar.at > best.at ? bar : best))
}
