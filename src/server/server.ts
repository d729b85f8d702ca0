/**
 * The server's loops put together: desk, dispatcher, runner, courier and reaper around one journal, and the order in
 * which they close so that nothing is lost.
 */
import type { BlobStore } from '../blobs/blob-store.ts'
import type { Config } from '../config/config.ts'
import type { Engine } from '../engines/engine.ts'
import type { Store } from '../stores/store.ts'
import { MAIN_LANE } from '../task/admit.ts'
import type { Effect } from '../task/effect.ts'
import type { Rules } from '../task/submission.ts'
import type { Task } from '../task/task.ts'
import type { Log } from '../telemetry/log.ts'
import type { Atelier } from './atelier.ts'
import type { Clock } from './clock.ts'
import { openCourier } from './courier.ts'
import { createDesk } from './desk.ts'
import { createDispatcher } from './dispatcher.ts'
import { createGallery, type GridCutter } from './gallery.ts'
import { createHotTasks } from './hot-tasks.ts'
import { openInstances, type Instances } from './instances.ts'
import { createJobDesk } from './jobs.ts'
import { createJournal } from './journal.ts'
import type { Random } from './random.ts'
import { checkHook } from './reach/check-hook.ts'
import type { Fetcher } from './reach/fetcher.ts'
import { openPictureReader } from './reach/picture-reader.ts'
import { createReaper } from './reaper.ts'
import { recover } from './recovery.ts'
import { createRunner } from './runner.ts'
import { createTaskIds } from './task-ids.ts'

/** Encoded tasks kept in memory for polling: about 4 KB each. */
const HOT_TASKS = 10_000

export interface ServerContext {
  readonly config: Config
  readonly store: Store
  readonly blobs: BlobStore
  readonly fetcher: Fetcher
  readonly engines: ReadonlyMap<string, Engine>
  readonly clock: Clock
  readonly random: Random
  readonly log: Log
  readonly cutter: GridCutter
}

const HOUR_MS = 3_600_000

const rulesOf = (config: Config): Rules => ({
  defaultVersion: config.defaultVersion,
  defaultNiji: config.defaultNiji,
  bannedWords: config.bannedWords,
  openPerOwner: config.openPerOwner,
  modalMs: config.modalHours * HOUR_MS,
})

/** How long a closing server waits for runs that no later process could resume. */
const DRAIN_MS = 10_000

/** Starts the loops and goes on where the last process stopped. Throws when an account's settings are wrong. */
export async function openServer(context: ServerContext): Promise<Atelier> {
  const { config, store, blobs, fetcher, clock, random, log, cutter } = context
  const rules = rulesOf(config)
  const hot = createHotTasks(HOT_TASKS)
  const boot = random.uuid()
  let isClosing = false

  const instances = await openInstances(config.accounts, {
    engines: context.engines,
    read: openPictureReader({ blobs, fetcher, config }),
    clock,
    log,
    onRecovered: (id) => dispatcher.wake(id),
  })
  const journal = createJournal(store, clock.now, (task, effects, encoded) => {
    hot.put(task.id, { owner: task.owner, version: task.version, encoded })
    for (const effect of effects) carryOutEffect(effect, task)
  })
  const gallery = createGallery({ blobs, random, cutter, log })
  const courier = openCourier({ store, fetcher, clock, log, secret: config.notifySecret, random })
  const runner = createRunner({
    store,
    journal,
    instances,
    jobs: createJobDesk(store, rules),
    gallery,
    clock,
    log,
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
    notifyHook: config.notifyHook,
    checkHook: (url) => checkHook(url, config),
    instances: () => factsOf(instances, store),
  })

  return {
    ...desk,
    blobs,
    encoded(owner, id) {
      const task = hot.get(id)
      if (task) return task.owner === owner ? task.encoded : null
      return readEncoded(owner, id)
    },
    async encodedMany(owner, ids) {
      const cold = await store.encodedMany(ids.filter((id) => !hot.get(id)))
      // Read before any is kept: a long list may push its own first tasks out again.
      const read = new Map(cold.map((task) => [task.id, task]))
      const found = ids.map((id) => hot.get(id) ?? read.get(id))
      for (const task of cold) hot.put(task.id, task)
      return found.flatMap((task) => (task?.owner === owner ? [task.encoded] : []))
    },
    instances: instances.states,
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
      await dispatcher.close()
      await runner.close(DRAIN_MS)
      await courier.close()
      await instances.close()
    },
  }

  async function readEncoded(owner: string, id: string): Promise<string | null> {
    const task = await store.encoded(id)
    if (!task) return null
    hot.put(id, task)
    return task.owner === owner ? task.encoded : null
  }
}

/** What the rules may know of the instances now. */
async function factsOf(instances: Instances, store: Store) {
  const loads = new Map((await store.loads()).map((load) => [`${load.instanceId} ${load.lane}`, load]))
  return instances.facts((id) => {
    const load = loads.get(`${id} ${MAIN_LANE}`)
    return { running: load?.leased ?? 0, waiting: load?.waiting ?? 0 }
  })
}
