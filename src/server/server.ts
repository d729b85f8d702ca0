/**
 * The server's loops put together: desk, dispatcher, runner, courier and reaper around one journal, and the order in
 * which they close so that nothing is lost.
 */
import type { BlobStore } from '../blobs/blob-store.ts'
import type { Config } from '../config/config.ts'
import type { ConfigPlace } from '../config/read.ts'
import type { Engine, EngineContext } from '../engines/engine.ts'
import type { Store } from '../stores/store.ts'
import type { Effect } from '../task/effect.ts'
import { FILES_ROUTE } from '../task/encode.ts'
import type { Rules } from '../task/submission.ts'
import type { Task } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import { createAdmin } from './admin/admin.ts'
import { openShelves } from './admin/shelves.ts'
import { createAdminTasks } from './admin/tasks.ts'
import type { Atelier } from './atelier.ts'
import type { Clock } from './clock.ts'
import { openCourier } from './courier.ts'
import { createDesk } from './desk.ts'
import { createDispatcher } from './dispatcher.ts'
import { createForecast } from './forecast.ts'
import { createGallery, type GridCutter } from './gallery.ts'
import { createHotTasks } from './hot-tasks.ts'
import { gatherFacts } from './facts.ts'
import { openInstances } from './instances.ts'
import { createJobDesk } from './jobs.ts'
import { createJournal } from './journal.ts'
import { createLocalTime } from './local-time.ts'
import { createMeter } from './meter.ts'
import { createMover } from './mover.ts'
import { createQueries } from './queries.ts'
import type { Random } from './random.ts'
import { createReading } from './reading.ts'
import { checkHook } from './reach/check-hook.ts'
import type { Fetcher } from './reach/fetcher.ts'
import { openWayOut, upstreamOf } from './reach/way-out.ts'
import { createReaper } from './reaper.ts'
import { createReceivers } from './receivers.ts'
import { recover } from './recovery.ts'
import { createRunner } from './runner.ts'
import { createTaskIds } from './task-ids.ts'
import { openTranslator } from './translator.ts'

/** Encoded tasks kept in memory for polling: about 4 KB each. */
const HOT_TASKS = 10_000

export interface ServerContext {
  readonly config: Config
  readonly store: Store
  readonly blobs: BlobStore
  readonly fetcher: Fetcher
  readonly engines: ReadonlyMap<string, Engine>
  /** Finds an engine that no account of the settings asks for; null where there is none of that name. */
  readonly findEngine: (name: string) => Promise<Engine | null>
  /** Where accounts that were added at run time find the secrets they name. */
  readonly place: ConfigPlace
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly cutter: GridCutter
}

const HOUR_MS = 3_600_000

const rulesOf = (config: Config, bannedWords: readonly string[]): Rules => ({
  defaultVersion: config.defaultVersion,
  defaultNiji: config.defaultNiji,
  bannedWords,
  openPerOwner: config.openPerOwner,
  accountRule: config.accountRule,
  promptCheck: config.promptCheck,
  modalMs: config.modalHours * HOUR_MS,
})

/** What turns prompts into English, where the settings name it. */
function translatorOf({ translateUrl: url, translateKey: key, translateModel: model }: Config) {
  return url === null ? null : openTranslator({ url, key, model }).translate
}

/** Where somebody outside finds a picture; nothing while nobody outside knows this server's address. */
function linksUnder(publicUrl: string | null): Pick<EngineContext, 'linkOf'> {
  if (publicUrl === null) return {}
  return {
    linkOf: (source) => (source.kind === 'url' ? source.url : `${publicUrl}${FILES_ROUTE}${source.name}`),
  }
}

/** How long a closing server waits for runs that no later process could resume. */
const DRAIN_MS = 10_000

/** Starts the loops and goes on where the last process stopped. Throws when an account's settings are wrong. */
export async function openServer(context: ServerContext): Promise<Atelier> {
  const { config, store, blobs, fetcher, clock, random, log, cutter } = context
  const rules = () => rulesOf(config, shelves.words.banned())
  const hot = createHotTasks(HOT_TASKS)
  const boot = random.uuid()
  let isClosing = false

  const engines = new Map(context.engines)
  const { findEngine, place } = context
  const shelves = await openShelves({
    config,
    store,
    random,
    log,
    now: clock.now,
    place,
    engines,
    findEngine,
    onAccount: (id, account) => (account ? instances.put(account) : instances.remove(id)),
  })
  const receivers = createReceivers({ publicUrl: config.publicUrl, random })
  const instances = await openInstances(shelves.accounts.usable(), {
    engines,
    wayOut: ({ proxy, options }) => ({
      ...openWayOut({ proxy: proxy ?? config.proxy, url: upstreamOf(options) }, { blobs, fetcher, config }),
      ...receivers.open(),
      ...linksUnder(config.publicUrl),
    }),
    clock,
    log,
    onChanged: (id) => {
      dispatcher.wake(id)
      mover.wake()
    },
    runsEnded: (id) => runner.ended(id),
  })
  const forecast = createForecast(clock.now)
  const journal = createJournal(store, clock.now, (task, effects, encoded) => {
    hot.put(task.id, { owner: task.owner, version: task.version, encoded })
    forecast.note(task)
    for (const effect of effects) carryOutEffect(effect, task)
  })
  const meter = createMeter()
  const gallery = createGallery({ blobs, random, cutter, log })
  const courier = openCourier({ store, fetcher, clock, log, secret: config.notifySecret, random })
  const runner = createRunner({
    store,
    journal,
    instances,
    jobs: createJobDesk(store, rules, (id) => instances.get(id)?.account.engine),
    gallery,
    clock,
    log,
    elsewhere: (task) => mover.elsewhere(task),
    onRun(id, run) {
      meter.note(id, run)
      instances.noteRun(id, run)
    },
    onFree: (id) => dispatcher.wake(id),
  })
  const dispatcher = createDispatcher({
    store,
    journal,
    instances,
    clock,
    log,
    boot,
    running: runner.running,
    onStarted: runner.start,
  })
  const reaper = createReaper({ store, journal, instances, clock, log })
  const localTime = createLocalTime(config.timeZone)
  const today = () => localTime(clock.now()).day
  const facts = () => gatherFacts({ store, instances, clock, localTime })
  const mover = createMover({
    store,
    journal,
    instances,
    clock,
    log,
    rule: config.accountRule,
    draw: random.draw,
    facts,
    today,
  })

  function carryOutEffect(effect: Effect, task: Task): void {
    switch (effect.kind) {
      case 'notify':
        return courier.wake()
      case 'wake':
        return dispatcher.wake(task.instanceId)
      case 'abort':
        return runner.abort(task.id)
      case 'discard':
        void gallery.discard(effect.blobs)
    }
  }

  await recover({ store, blobs, journal, instances, boot, now: clock.now, resume: runner.resume })
  for (const { account } of instances.all()) dispatcher.wake(account.id)
  mover.wake()
  courier.wake()

  const desk = createDesk({
    store,
    journal,
    blobs,
    clock,
    random,
    newTaskId: createTaskIds(random.draw),
    rules,
    limits: {
      megabytes: config.pictureMegabytes,
      megapixels: config.pictureMegapixels,
      count: config.pictureCount,
    },
    wording: {
      translate: translatorOf(config),
      deleted: () => (config.bannedAction === 'delete' ? shelves.words.banned() : []),
      log,
    },
    notifyHook: config.notifyHook,
    checkHook: (url) => checkHook(url, config),
    instances: facts,
    today,
  })

  const tasks = createAdminTasks({ store, journal, gallery, now: clock.now, onRemoved: hot.forget })
  const queries = createQueries({
    store,
    clock,
    forecast,
    accounts: () => instances.all().map(({ account }) => account),
    instances: facts,
  })

  return {
    ...desk,
    ...createReading(store, hot),
    ...queries,
    blobs,
    admin: createAdmin({ shelves, tasks, store, instances, meter }),
    instances: instances.states,
    sandboxes: instances.sandboxes,
    hear: receivers.hear,
    readiness() {
      if (isClosing) return 'shutting down'
      const states = instances.states()
      return states.some(({ isHealthy }) => isHealthy)
        ? null
        : `no instance can work: ${states.map(({ id, trouble }) => `${id}: ${trouble}`).join('; ')}`
    },
    async close() {
      isClosing = true
      reaper.close()
      await mover.close()
      await dispatcher.close()
      await runner.close(DRAIN_MS)
      await courier.close()
      await instances.close()
    },
  }
}
