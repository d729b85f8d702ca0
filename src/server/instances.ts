/**
 * The instances: every configured account's engine, opened, watched, and told apart from the tasks.
 * It knows accounts, engines and their health; it must not know tasks.
 */
import type { AccountConfig } from '../config/config.ts'
import type { Engine, EngineContext, Instance } from '../engines/engine.ts'
import { OPERATION_NAMES, type OperationName } from '../actions/operation.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import { readOptions } from '../engines/options.ts'
import type { InstanceState } from './atelier.ts'
import type { Clock } from './clock.ts'
import type { Log } from '../telemetry/log.ts'

/** How often instances are asked for their health, and unopened ones tried again. */
const HEALTH_MS = 30_000

/** An account with the instance it opened. */
export interface Opened {
  readonly account: AccountConfig
  readonly engine: string
  /** Null while its engine could not be opened. */
  readonly instance: Instance | null
  /** Why it cannot work now; null while it can. */
  readonly trouble: string | null
}

/** Tasks of an instance at this moment. */
export interface Load {
  readonly running: number
  readonly waiting: number
}

export interface Instances {
  get(id: string): Opened | undefined
  all(): readonly Opened[]
  /** What the rules may know of each, with the loads given. */
  facts(load: (id: string) => Load): readonly InstanceFacts[]
  states(): readonly InstanceState[]
  /** Asks every instance for its health now. */
  check(): Promise<void>
  close(): Promise<void>
}

export interface InstancesContext extends Pick<EngineContext, 'read'> {
  readonly engines: ReadonlyMap<string, Engine>
  readonly clock: Clock
  readonly log: Log
  /** Called when an instance has become able to work. */
  readonly onRecovered: (id: string) => void
}

/** Opens all accounts. An engine that cannot be opened leaves its instance in trouble, not the server. Throws when an
 *  account's own settings are wrong: no later try could mend them. */
export async function openInstances(
  accounts: readonly AccountConfig[],
  context: InstancesContext,
): Promise<Instances> {
  const opened = new Map<string, Opened>()
  let stopTimer: (() => void) | undefined
  let isClosed = false

  const report = (next: Opened) => {
    const before = opened.get(next.account.id)
    opened.set(next.account.id, next)
    if (before?.trouble === next.trouble) return
    const names = { instance: next.account.id, engine: next.engine }
    if (next.trouble !== null) context.log.warn({ ...names, trouble: next.trouble }, 'instance in trouble')
    else if (before) {
      context.log.info(names, 'instance has recovered')
      context.onRecovered(next.account.id)
    }
  }

  async function check(): Promise<void> {
    await Promise.all(
      accounts.map(async (account) => report(await examine(account, opened.get(account.id), context))),
    )
  }

  function schedule(): void {
    stopTimer = context.clock.after(HEALTH_MS, async () => {
      await check()
      if (!isClosed) schedule()
    })
  }

  await check()
  schedule()

  return {
    get: (id) => opened.get(id),
    all: () => [...opened.values()],
    facts: (load) => [...opened.values()].map((one) => factsOf(one, load(one.account.id))),
    states: () =>
      [...opened.values()].map(({ account, engine, trouble }) => ({
        id: account.id,
        engine,
        isHealthy: trouble === null,
        trouble,
      })),
    check,
    async close() {
      isClosed = true
      stopTimer?.()
      await Promise.all([...opened.values()].map(({ instance }) => instance?.close()))
    },
  }
}

/** Opens an account that is not open yet, else asks for its health. */
async function examine(
  account: AccountConfig,
  before: Opened | undefined,
  { engines, read, log }: InstancesContext,
): Promise<Opened> {
  const engine = engines.get(account.engine)
  if (!engine) {
    const known = [...engines.keys()].join(', ')
    throw new Error(`account ${account.id}: there is no engine "${account.engine}"; wanted one of ${known}`)
  }
  const options = readOptions(engine, account)
  const one = { account, engine: engine.name }
  const lent: EngineContext = { read, warn: (text) => log.warn({ instance: account.id }, text) }
  try {
    const instance = before?.instance ?? (await engine.open({ id: account.id, options }, lent))
    if (before?.instance) await instance.health?.()
    return { ...one, instance, trouble: null }
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error)
    return { ...one, instance: before?.instance ?? null, trouble }
  }
}

function factsOf({ account, instance, trouble }: Opened, load: Load): InstanceFacts {
  return {
    id: account.id,
    channelId: account.channelId,
    remark: account.remark,
    isEnabled: account.enable,
    isHealthy: trouble === null,
    operations: instance?.operations ?? EVERYTHING,
    isPassthrough: instance?.passthrough ?? false,
    speeds: account.modes,
    coreSize: account.coreSize,
    queueSize: account.queueSize,
    running: load.running,
    waiting: load.waiting,
    remix: account.remix,
    remixAutoSubmit: account.remixAutoSubmit,
  }
}

/** While an engine is merely away nobody knows what it can do: its work is taken and waits. */
const EVERYTHING: ReadonlySet<OperationName> = new Set(OPERATION_NAMES)
