/**
 * The instances: every account's engine, opened, watched, and told apart from the tasks. Accounts may come, change and
 * go while the server runs.
 * It knows accounts, engines and their health; it must not know tasks.
 */
import { isDeepStrictEqual } from 'node:util'
import type { AccountConfig } from '../config/config.ts'
import type { Engine, Instance, Sandbox } from '../engines/engine.ts'
import { readOptions } from '../engines/options.ts'
import type { InstanceState } from './atelier.ts'
import { createBreaker } from './breaker.ts'
import type { Clock } from './clock.ts'
import type { RunNote } from './meter.ts'
import type { WayOut } from './reach/way-out.ts'
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
  /** When the trouble began. Milliseconds since the epoch. */
  readonly troubledAt: number | null
}

export interface Instances {
  get(id: string): Opened | undefined
  /** By the accounts' own order. */
  all(): readonly Opened[]
  states(): readonly InstanceState[]
  /** Those that stage outcomes for tests. */
  sandboxes(): ReadonlyMap<string, Sandbox>
  /** Takes note of how a run ended. An instance whose runs keep failing is in trouble until it has rested. */
  noteRun(id: string, end: Pick<RunNote, 'failure' | 'reason'>): void
  /** Asks every instance for its health now. */
  check(): Promise<void>
  /**
   * Adds an account, or changes the one with its id. Its settings hold at once; another engine, or other options of the
   * engine, open a new instance, and the old one is closed when its last run has ended. Rejects when the engine or its
   * options are wrong; then nothing has changed.
   */
  put(account: AccountConfig): Promise<void>
  /** Takes an account away; its instance is closed when its last run has ended. */
  remove(id: string): Promise<void>
  close(): Promise<void>
}

export interface InstancesContext {
  readonly engines: ReadonlyMap<string, Engine>
  /** Opens the way out of an account. */
  readonly wayOut: (account: AccountConfig) => WayOut
  readonly clock: Clock
  readonly log: Log
  /** Called when an instance came, changed, fell into trouble, recovered or went. */
  readonly onChanged: (id: string) => void
  /** Resolves when the runs that an instance has now have ended. */
  readonly runsEnded: (id: string) => Promise<unknown>
}

/** Opens all accounts. An engine that cannot be opened leaves its instance in trouble, not the server. Rejects when an
 *  account's own settings are wrong: no later try could mend them. */
export async function openInstances(
  accounts: readonly AccountConfig[],
  context: InstancesContext,
): Promise<Instances> {
  const { clock, log } = context
  const opened = new Map<string, Opened>()
  /** Instances that were replaced, until their last run has ended. */
  const retired = new Set<Instance>()
  const breaker = createBreaker()
  /** Instances at rest, each with what takes its alarm back. */
  const resting = new Map<string, () => void>()
  let stopTimer: (() => void) | undefined
  let isClosed = false

  /** Takes note of an instance as it is now, and says whether that is news. */
  function note(next: Opened): boolean {
    const { id } = next.account
    const before = opened.get(id)
    opened.set(id, next)
    if (before?.trouble !== next.trouble) logTrouble(before, next, log)
    return before?.trouble !== next.trouble || before.account !== next.account
  }

  function report(next: Opened): void {
    if (note(next)) context.onChanged(next.account.id)
  }

  async function retire({ account: { id }, instance }: Opened): Promise<void> {
    if (!instance) return
    retired.add(instance)
    await context.runsEnded(id)
    if (retired.delete(instance)) await shut(instance)
  }

  function letGo(replaced: Opened | undefined): void {
    if (!replaced) return
    retire(replaced).catch((error: unknown) =>
      log.error({ err: error, instance: replaced.account.id }, 'an instance could not be closed'),
    )
  }

  /** Looks after one instance; what is learnt of one that was replaced meanwhile is forgotten. */
  async function checkOne(before: Opened): Promise<void> {
    const next = await examine(before, context)
    const now = opened.get(before.account.id)
    const isSame = now?.instance === before.instance && isSameOpening(now?.account, before.account)
    if (now && isSame) report({ ...next, account: now.account })
    else if (next.instance !== before.instance) await shut(next.instance)
  }

  const check = async () => {
    const awake = [...opened.values()].filter(({ account }) => !resting.has(account.id))
    await Promise.all(awake.map(checkOne))
  }

  function rest(tired: Opened, ms: number, reason: string | null): void {
    const { id } = tired.account
    const trouble = `its last ${breaker.streak(id)} runs failed, the last one because: ${reason ?? 'no reason given'}`
    report({ ...tired, trouble, troubledAt: tired.troubledAt ?? clock.now() })
    wakeUp(id)
    const stop = clock.after(ms, () => {
      resting.delete(id)
      const now = opened.get(id)
      if (now) void checkOne(now)
    })
    resting.set(id, stop)
  }

  function wakeUp(id: string): void {
    resting.get(id)?.()
    resting.delete(id)
  }

  /** What was held against an instance that is now another one. */
  function forgive(id: string): void {
    breaker.forget(id)
    wakeUp(id)
  }

  function schedule(): void {
    stopTimer = clock.after(HEALTH_MS, async () => {
      await check()
      if (!isClosed) schedule()
    })
  }

  const first = await Promise.all(accounts.map((account) => examine(unopened(account, context), context)))
  for (const one of first) note(one)
  schedule()

  return {
    get: (id) => opened.get(id),
    all: () => [...opened.values()].toSorted((a, b) => a.account.sort - b.account.sort),
    states: () =>
      [...opened.values()].map(({ account, engine, trouble }) => ({
        id: account.id,
        engine,
        isHealthy: trouble === null,
        trouble,
      })),
    sandboxes: () =>
      new Map(
        [...opened].flatMap(([id, { instance }]) =>
          instance?.sandbox ? [[id, instance.sandbox] as const] : [],
        ),
      ),
    noteRun(id, { failure, reason }) {
      const ms = breaker.note(id, failure)
      const tired = opened.get(id)
      if (ms > 0 && tired) rest(tired, ms, reason)
    },
    check,
    async put(account) {
      const before = opened.get(account.id)
      if (before && isSameOpening(before.account, account)) return report({ ...before, account })
      const next = await examine(unopened(account, context), context)
      letGo(opened.get(account.id))
      forgive(account.id)
      report(next)
    },
    async remove(id) {
      const before = opened.get(id)
      if (!before) return
      opened.delete(id)
      forgive(id)
      letGo(before)
      context.onChanged(id)
    },
    async close() {
      isClosed = true
      stopTimer?.()
      for (const id of resting.keys()) wakeUp(id)
      const all = [...[...opened.values()].map(({ instance }) => instance), ...retired]
      retired.clear()
      await Promise.all(all.map(shut))
    },
  }
}

function logTrouble(before: Opened | undefined, { account, engine, trouble }: Opened, log: Log): void {
  const names = { instance: account.id, engine }
  if (trouble !== null) log.warn({ ...names, trouble }, 'instance in trouble')
  else if (before) log.info(names, 'instance has recovered')
}

/** Whether two settings of an account are met by one instance of its engine. */
function isSameOpening(one: AccountConfig | undefined, other: AccountConfig): boolean {
  return (
    one?.engine === other.engine && one.proxy === other.proxy && isDeepStrictEqual(one.options, other.options)
  )
}

/** An account before its engine is opened. Throws when there is no such engine, or its options are wrong. */
function unopened(account: AccountConfig, context: InstancesContext): Opened {
  engineOf(account, context)
  return { account, engine: account.engine, instance: null, trouble: null, troubledAt: null }
}

function engineOf(account: AccountConfig, { engines }: InstancesContext) {
  const engine = engines.get(account.engine)
  if (!engine) {
    const known = [...engines.keys()].join(', ')
    throw new Error(`account ${account.id}: there is no engine "${account.engine}"; wanted one of ${known}`)
  }
  return { engine, options: readOptions(engine, account) }
}

/** Opens an account that is not open yet, else asks for its health. */
async function examine(before: Opened, context: InstancesContext): Promise<Opened> {
  const { account } = before
  const { engine, options } = engineOf(account, context)
  const warn = (text: string) => context.log.warn({ instance: account.id }, text)
  try {
    const instance = before.instance ?? (await open(engine, { account, options, warn }, context))
    if (before.instance) await instance.health?.()
    return { ...before, instance, trouble: null, troubledAt: null }
  } catch (error) {
    const trouble = error instanceof Error ? error.message : String(error)
    return { ...before, trouble, troubledAt: before.troubledAt ?? context.clock.now() }
  }
}

interface Opening {
  readonly account: AccountConfig
  readonly options: unknown
  readonly warn: (text: string) => void
}

/** The ways out that instances were lent. */
const ways = new WeakMap<Instance, WayOut>()

/** Closes an instance and, when it needs it no more, its way out. */
async function shut(instance: Instance | null): Promise<void> {
  if (!instance) return
  await instance.close().finally(() => ways.get(instance)?.close())
}

async function open(
  engine: Engine,
  { account, options, warn }: Opening,
  { wayOut }: InstancesContext,
): Promise<Instance> {
  const way = wayOut(account)
  try {
    const instance = await engine.open({ id: account.id, options }, { ...way, warn })
    ways.set(instance, way)
    return instance
  } catch (error) {
    await way.close()
    throw error
  }
}
