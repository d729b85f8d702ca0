/**
 * What an administrator can do: accounts, keys, lists of banned words and tasks, each change effective at once, kept
 * over restarts, and written on the audit trail in the same commit.
 */
import type { OperationName } from '../../actions/operation.ts'
import type { AccountConfig } from '../../config/config.ts'
import type { LaneLoad, Store } from '../../stores/store.ts'
import type { Instance } from '../../engines/engine.ts'
import type { Meter, RunFigures } from '../meter.ts'
import type { Shelves } from './shelves.ts'
import type { AdminTasks } from './tasks.ts'

/** How busy one queue of an instance is. */
export type QueueReport = Omit<LaneLoad, 'instanceId'>

/** An instance with all that an operator wants to know of it now. */
export interface InstanceReport {
  readonly id: string
  readonly engine: string
  readonly enable: boolean
  readonly isHealthy: boolean
  /** Why it cannot work, in words. */
  readonly trouble: string | null
  /** Queues that have anything in them. */
  readonly queues: readonly QueueReport[]
  /** What it can be asked. */
  readonly operations: readonly OperationName[]
  /** What it cannot do though its engine can, and why. */
  readonly missing: Readonly<Partial<Record<OperationName, string>>>
  /** What a task costs there. */
  readonly cost: number
  /** How its last runs went. */
  readonly figures: RunFigures
}

export interface Admin extends Shelves {
  readonly tasks: AdminTasks
  instances(): Promise<readonly InstanceReport[]>
  /** The newest entries of the trail first; `before` is the number of an entry. */
  readonly audit: Store['audit']
}

/** An instance as it is at this moment. */
export interface Seen extends Pick<InstanceReport, 'engine' | 'trouble'> {
  readonly account: Pick<AccountConfig, 'id' | 'enable' | 'cost'>
  readonly instance: Pick<Instance, 'operations' | 'missing'> | null
}

export interface AdminContext {
  readonly shelves: Shelves
  readonly tasks: AdminTasks
  readonly store: Pick<Store, 'loads' | 'audit'>
  readonly instances: { all(): readonly Seen[] }
  readonly meter: Pick<Meter, 'of'>
}

/** Puts it together. */
export function createAdmin({ shelves, tasks, store, instances, meter }: AdminContext): Admin {
  return {
    ...shelves,
    tasks,
    audit: store.audit,
    async instances() {
      const loads = await store.loads()
      return instances.all().map((opened) => reportOf(opened, loads, meter.of(opened.account.id)))
    },
  }
}

function reportOf(
  { account, engine, instance, trouble }: Seen,
  loads: readonly LaneLoad[],
  figures: RunFigures,
): InstanceReport {
  const { id, enable, cost } = account
  const queues = loads.flatMap(({ instanceId, ...queue }) => (instanceId === id ? [queue] : []))
  return {
    id,
    engine,
    enable,
    isHealthy: trouble === null,
    trouble,
    queues,
    operations: [...(instance?.operations ?? [])],
    missing: Object.fromEntries(instance?.missing ?? []),
    cost,
    figures,
  }
}
