/**
 * What the rules may know of the instances at this moment, gathered from accounts, health, the clock and the store.
 * It must not know how a choice is made.
 */
import { OPERATION_NAMES, type OperationName } from '../actions/operation.ts'
import type { AccountConfig } from '../config/config.ts'
import { openAt } from '../schedule/hours.ts'
import type { InstanceFacts, LaneFacts } from '../schedule/instance-facts.ts'
import { laneOf, type LaneName } from '../schedule/lane.ts'
import type { Change, LaneDay, Store } from '../stores/store.ts'
import type { Task } from '../task/task.ts'
import type { Clock } from './clock.ts'
import type { Instances, Opened } from './instances.ts'
import type { LocalTime } from './local-time.ts'

export interface FactsContext {
  readonly store: Store
  readonly instances: Pick<Instances, 'all'>
  readonly clock: Clock
  readonly localTime: (now: number) => LocalTime
}

const key = (instanceId: string, lane: string) => `${instanceId} ${lane}`

/** Gathers the facts of all instances, in the operator's order. */
export async function gatherFacts(context: FactsContext): Promise<readonly InstanceFacts[]> {
  const { store, instances, clock, localTime } = context
  const { day, minute } = localTime(clock.now())
  const all = instances.all()
  // Every submit asks: what no limit is held against need not be read.
  const isLimited = all.some(({ account }) => account.dayDrawLimit > 0 || account.dayRelaxDrawLimit > 0)
  const [loads, spendings] = await Promise.all([store.loads(), isLimited ? store.spent(day) : []])
  const loadOf = new Map(loads.map((load) => [key(load.instanceId, load.lane), load]))
  const spentOf = new Map(spendings.map(({ instanceId, lane, count }) => [key(instanceId, lane), count]))
  return all.map((opened) =>
    factsOf(opened, {
      minute,
      load: (lane) => {
        const load = loadOf.get(key(opened.account.id, lane))
        return { running: load?.leased ?? 0, waiting: load?.waiting ?? 0 }
      },
      spent: (lane) => spentOf.get(key(opened.account.id, lane)) ?? 0,
    }),
  )
}

type LaneSize = Pick<LaneFacts, 'coreSize' | 'queueSize'>

/** The lanes of an account: its relax lane is null where relaxed work shares the main one. */
export function lanesOf(account: AccountConfig): {
  readonly main: LaneSize
  readonly relax: LaneSize | null
} {
  const { coreSize, queueSize, relaxCoreSize, relaxQueueSize } = account
  return {
    main: { coreSize, queueSize },
    relax: relaxCoreSize > 0 ? { coreSize: relaxCoreSize, queueSize: relaxQueueSize } : null,
  }
}

/** The day's side that a task is counted on. */
export function laneDayOf({ instanceId, speed }: Pick<Task, 'instanceId' | 'speed'>, day: string): LaneDay {
  return { instanceId, lane: laneOf(speed), day }
}

/** Counts a task against what its instance may take in a day. */
export function spendOf(task: Pick<Task, 'instanceId' | 'speed'>, day: string): Change {
  return { kind: 'spend', ...laneDayOf(task, day) }
}

interface Figures {
  readonly minute: number
  readonly load: (lane: LaneName) => Pick<LaneFacts, 'running' | 'waiting'>
  readonly spent: (lane: LaneName) => number
}

function factsOf({ account, instance, trouble }: Opened, { minute, load, spent }: Figures): InstanceFacts {
  const { main, relax } = lanesOf(account)
  const open = openAt(account, minute)
  return {
    id: account.id,
    channelId: account.channelId,
    subChannels: account.subChannels,
    remark: account.remark,
    isEnabled: account.enable,
    isHealthy: trouble === null,
    isOpenForNew: open.forNew,
    isOpenForFollowUps: open.forFollowUps,
    operations: instance?.operations ?? EVERYTHING,
    missing: instance?.missing ?? NOTHING,
    bound: instance?.bound ?? NONE,
    versions: account.versions,
    isPassthrough: instance?.passthrough ?? false,
    sandbox: instance?.sandbox?.rules ?? null,
    features: account,
    speeds: account.modes,
    fixedSpeed: account.mode,
    lanes: { main: { ...main, ...load('main') }, relax: relax && { ...relax, ...load('relax') } },
    day: {
      main: { spent: spent('main'), limit: account.dayDrawLimit },
      relax: { spent: spent('relax'), limit: account.dayRelaxDrawLimit },
    },
    weight: account.weight,
    cost: account.cost,
    remix: account.remix,
    nijiRemix: account.nijiRemix,
    remixAutoSubmit: account.remixAutoSubmit,
  }
}

/** While an engine is merely away nobody knows what it can do: its work is taken and waits. */
const EVERYTHING: ReadonlySet<OperationName> = new Set(OPERATION_NAMES)
const NOTHING: ReadonlyMap<OperationName, string> = new Map()
const NONE: ReadonlySet<OperationName> = new Set()
