/**
 * What an administrator can do: accounts, keys, lists of banned words and tasks, each change effective at once, kept
 * over restarts, and written on the audit trail in the same commit.
 */
import type { AccountConfig } from '../../config/config.ts'
import type { LaneLoad, Store } from '../../stores/store.ts'
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
}

export interface Admin extends Shelves {
  readonly tasks: AdminTasks
  instances(): Promise<readonly InstanceReport[]>
  /** The newest entries of the trail first; `before` is the number of an entry. */
  readonly audit: Store['audit']
}

/** An instance as it is at this moment. */
export interface Seen extends Pick<InstanceReport, 'engine' | 'trouble'> {
  readonly account: Pick<AccountConfig, 'id' | 'enable'>
}

export interface AdminContext {
  readonly shelves: Shelves
  readonly tasks: AdminTasks
  readonly store: Pick<Store, 'loads' | 'audit'>
  readonly instances: { all(): readonly Seen[] }
}

/** Puts it together. */
export function createAdmin({ shelves, tasks, store, instances }: AdminContext): Admin {
  return {
    ...shelves,
    tasks,
    audit: store.audit,
    async instances() {
      const loads = await store.loads()
      return instances.all().map((opened) => reportOf(opened, loads))
    },
  }
}

function reportOf({ account, engine, trouble }: Seen, loads: readonly LaneLoad[]): InstanceReport {
  const { id, enable } = account
  const queues = loads.flatMap(({ instanceId, ...queue }) => (instanceId === id ? [queue] : []))
  return { id, engine, enable, isHealthy: trouble === null, trouble, queues }
}
