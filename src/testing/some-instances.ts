import type { AccountConfig } from '../config/config.ts'
import type { Instances, Opened } from '../server/instances.ts'
import { anAccount } from './an-account.ts'

/** What a test says of an instance. */
export interface SomeInstance extends Partial<AccountConfig> {
  readonly id: string
  /** Since when it is in trouble; left out, it is well. */
  readonly troubledAt?: number
}

/** Instances that are there but do nothing, for tests of the loops around them. `set` puts others in their place. */
export function someInstances(list: readonly SomeInstance[]) {
  let all: readonly Opened[] = []
  const set = (instances: readonly SomeInstance[]) => {
    all = instances.map(({ troubledAt, ...more }) => ({
      account: anAccount(more),
      engine: 'none',
      instance: null,
      trouble: troubledAt === undefined ? null : 'away',
      troubledAt: troubledAt ?? null,
    }))
  }
  set(list)
  const instances: Pick<Instances, 'get' | 'all'> = {
    get: (id) => all.find(({ account }) => account.id === id),
    all: () => all,
  }
  return { instances, set }
}
