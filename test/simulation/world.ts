import { actionRow, readCustomId } from '../../src/actions/table.ts'
import type { ImagineBody } from '../../src/actions/bodies.ts'
import type { Verb } from '../../src/actions/verb.ts'
import type { Config } from '../../src/config/config.ts'
import { EngineError, type EncodedPicture, type EngineEvent } from '../../src/engines/engine.ts'
import { FAILURES, type FailureName } from '../../src/failures.ts'
import { isFinal } from '../../src/protocol/status.ts'
import { PROFILES } from '../../src/protocol/profiles.ts'
import { SPEEDS } from '../../src/protocol/speed.ts'
import type { Row } from '../../src/server/admin/shelf.ts'
import type { Answer, Atelier, Caller } from '../../src/server/atelier.ts'
import type { Task } from '../../src/task/task.ts'
import { openServer } from '../../src/server/server.ts'
import { aConfig } from '../../src/testing/a-config.ts'
import { anAccount } from '../../src/testing/an-account.ts'
import { createFakeClock } from '../../src/testing/clock.ts'
import { openMemoryBlobStore } from '../../src/testing/memory-blob-store.ts'
import { openMemoryStore } from '../../src/testing/memory-store.ts'
import { createSeededRandom } from '../../src/testing/random.ts'
import { quietLog } from '../../src/testing/quiet-log.ts'
import { createHookReceiver } from './hook-receiver.ts'
import { createSimEngine, type SimRun } from './sim-engine.ts'
import { createWitness, type Limits } from './witness.ts'

const IMAGINE = verbOf('imagine')
const OWNERS = ['alice', 'bob']
const PROMPTS = [
  'a paper boat',
  'a fox in snow --v 6.1',
  'a tower --ar 3:2 --v 5.2',
  'waves --niji 6',
  'x --seed 7',
  'a {red, blue} kite --relax',
]
const FILTERS: readonly NonNullable<ImagineBody['accountFilter']>[] = [
  { modes: ['RELAX', 'FAST'] },
  { modes: ['TURBO'] },
  { instanceId: 'guest' },
  { channelId: 'one' },
  { remix: false },
]
const PICTURE: EncodedPicture = {
  bytes: new Uint8Array([1]),
  contentType: 'image/png',
  width: 64,
  height: 64,
}
const MASK = `data:image/png;base64,${Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000080000000808000000003a7e9b55',
  'hex',
).toString('base64')}`

/** Fast and turbo tasks that the guest takes in a day: it reaches them. */
const GUEST_A_DAY = 60

/**
 * Accounts of the simulated engine: a plain one, one in remix mode with a lane for relaxed work, and one that comes and
 * goes, takes its time between two starts, and tires in the course of a day.
 */
const accounts: Config['accounts'] = [
  anAccount({ id: 'one', engine: 'sim' }),
  anAccount({ id: 'two', engine: 'sim', remix: true, relaxCoreSize: 2, relaxQueueSize: 5 }),
  anAccount({
    id: 'guest',
    engine: 'sim',
    coreSize: 2,
    interval: 0.5,
    dayDrawLimit: GUEST_A_DAY,
    subChannels: ['one'],
  }),
]

/** What an operator may say of them; nothing brings back how they were. */
const CHANGES: readonly (readonly [id: string, row: Row])[] = [
  ['one', { coreSize: 1, interval: 1 }],
  ['one', { opening: 1 }],
  ['one', {}],
  ['two', { relaxCoreSize: 0 }],
  ['two', { relaxCoreSize: 1, opening: 2 }],
  ['two', {}],
  ['guest', { enable: false }],
  ['guest', {}],
]

const accountOf = (id: string) => accounts.find((account) => account.id === id)
const limits: Limits = {
  slots: ({ instanceId, lane }) =>
    accountOf(instanceId)?.[lane === 'relax' ? 'relaxCoreSize' : 'coreSize'] ?? 0,
  perDay: ({ instanceId, lane }) => (instanceId === 'guest' && lane === 'main' ? GUEST_A_DAY : Infinity),
}

const config = aConfig({
  allowHosts: ['127.0.0.1'],
  accounts,
  timeZone: 'UTC',
  bannedWords: ['forbidden'],
  modalHours: 1,
  openPerOwner: 25,
  pictureMegabytes: 1,
  pictureMegapixels: 16,
  pictureCount: 4,
})

function verbOf(row: string): Verb {
  const { verb } = actionRow(row)
  if (!verb) throw new Error(`${row} has no verb`)
  return verb
}

/** The tasks that an answer tells of. */
function tasksOf(answer: Answer): readonly Task[] {
  if ('tasks' in answer) return answer.tasks
  return 'task' in answer ? [answer.task] : []
}

/** Lets everything that waits on promises alone run to its end. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

/**
 * A whole server over a store in memory, an engine whose every event is chosen by a seed, users who press what they
 * should not, and crashes at any moment. `step` makes one thing happen; `drain` lets everything come to its end.
 */
export async function createWorld(seed: number) {
  const random = createSeededRandom(seed)
  const witness = createWitness(openMemoryStore(), limits)
  const blobs = openMemoryBlobStore()
  const clock = createFakeClock(1_800_000_000_000)
  const engine = createSimEngine(() => random.chance(0.2))
  const receiver = createHookReceiver(random)
  /** Ids the server has answered for: from then on they may not be lost. */
  const accepted = new Set<string>()
  const windows: string[] = []
  const finished: string[] = []
  const happened = {
    moves: 0,
    changes: 0,
    submits: 0,
    presses: 0,
    windows: 0,
    refusals: 0,
    crashes: 0,
    cancels: 0,
    finished: 0,
  }
  let process = await boot()

  async function boot() {
    const connection = witness.connect()
    const life = clock.life()
    const atelier = await openServer({
      config,
      store: connection.store,
      blobs,
      fetcher: receiver.fetcher(),
      engines: new Map([['sim', engine]]),
      findEngine: async () => null,
      place: { env: {}, cwd: '' },
      clock: life.clock,
      random,
      log: quietLog,
      cutter: { compose: async () => PICTURE, split: async () => [PICTURE, PICTURE, PICTURE, PICTURE] },
    })
    return { atelier, crash: () => [connection.crash(), life.end(), engine.crash(), receiver.crash()] }
  }

  const atelier = (): Atelier => process.atelier
  const caller = (): Caller => ({
    owner: random.pick(OWNERS),
    base: 'http://127.0.0.1:8080',
    speed: random.chance(0.3) ? random.pick(SPEEDS) : null,
    notifyHook: null,
    profile: PROFILES.comet,
    language: 'en',
    fanOut: random.chance(0.1),
    openPerOwner: null,
    sandbox: null,
    submitsPerMinute: null,
  })
  const filter = () => (random.chance(0.2) ? { accountFilter: random.pick(FILTERS) } : {})
  const hook = () => (random.chance(0.7) ? { notifyHook: `http://127.0.0.1:9/${random.below(3)}` } : {})

  /** Asks without waiting: the answer may never come when the process crashes first. */
  function ask(answer: Promise<Answer>): void {
    answer.then(
      (got) => {
        if (got.kind === 'refused') happened.refusals += 1
        for (const { id } of tasksOf(got)) accepted.add(id)
        if (got.kind === 'modal') windows.push(got.task.id)
      },
      (error: unknown) => {
        const isDisk = error instanceof Error && error.name === 'StoreError'
        if (!isDisk) throw error
      },
    )
  }

  function submit(): void {
    happened.submits += 1
    const prompt = random.chance(0.05)
      ? random.pick(['', 'forbidden fruit', 'x --ar 0:0'])
      : random.pick(PROMPTS)
    const body: ImagineBody = { prompt, state: random.name(), ...filter(), ...hook() }
    ask(atelier().submit(caller(), IMAGINE, body))
  }

  /** An operator changes an account while it works, or takes it away and brings it back. */
  function change(): void {
    const { accounts: shelf } = atelier().admin
    const [id, row] = random.pick(CHANGES)
    happened.changes += 1
    // The disk may be full.
    shelf.put('sim', id, row).catch(() => {})
    if (random.chance(0.2)) shelf.remove('sim', 'guest').catch(() => {})
  }

  function press(): void {
    const id = finished.at(-1 - random.below(40)) ?? random.name()
    const task = witness.seen.get(id)?.task
    const buttons = task?.status === 'SUCCESS' ? task.buttons.map(({ customId }) => customId) : []
    const customId =
      buttons.length > 0 && random.chance(0.9) ? random.pick(buttons) : `MJ::JOB::upsample::9::${id}`
    happened.presses += 1
    ask(
      atelier().press(
        { ...caller(), owner: task?.owner ?? 'alice' },
        {
          taskId: id,
          customId,
          enableRemix: random.chance(0.2),
          ...hook(),
        },
      ),
    )
  }

  function confirmWindow(): void {
    const id = windows[random.below(windows.length)]
    const task = id === undefined ? undefined : witness.seen.get(id)?.task
    if (id === undefined || !task) return
    happened.windows += 1
    const isRegion = task.customId !== null && readCustomId(task.customId)?.row.name === 'region'
    ask(
      atelier().confirm(
        { ...caller(), owner: task.owner },
        {
          taskId: id,
          ...(random.chance(0.5) ? { prompt: random.pick(PROMPTS) } : {}),
          ...(isRegion && random.chance(0.8) ? { maskBase64: MASK } : {}),
        },
      ),
    )
  }

  function cancel(): void {
    const open = [...witness.seen.values()].slice(-60).map(({ task }) => task)
    if (open.length === 0) return
    const { owner, id } = random.pick(open)
    happened.cancels += 1
    atelier()
      .cancel({ ...caller(), owner }, id)
      .catch(() => {})
  }

  function eventFor(run: SimRun): EngineEvent | EngineError {
    const what = random.draw()
    if (what < 0.1) return { kind: 'accepted', ref: run.job.key }
    if (what < 0.6) {
      const preview = random.chance(0.3) ? { preview: PICTURE } : {}
      return { kind: 'progressed', percent: random.below(120), ...preview }
    }
    if (what < 0.9) return success()
    return new EngineError(random.pick(Object.keys(FAILURES) as FailureName[]), 'a simulated failure')
  }

  const success = (): EngineEvent => ({
    kind: 'succeeded',
    images: { cells: [PICTURE, PICTURE, PICTURE, PICTURE] },
    engine: 'sim/1',
  })

  function work(): void {
    const runs = [...engine.runs]
    if (runs.length === 0) return
    const run = random.pick(runs)
    run.push(eventFor(run))
    // An engine may well say the same thing twice.
    if (random.chance(0.1)) run.push(eventFor(run))
  }

  async function crash(): Promise<void> {
    happened.crashes += 1
    process.crash()
    witness.isDiskFull = false
    process = await boot()
  }

  async function restart(): Promise<void> {
    engine.isLeaving = true
    const closing = process.atelier.close()
    for (let waits = 0; waits < 20; waits += 1) {
      clock.advance(1_000)
      await settle()
    }
    await closing
    await crash()
  }

  function toggle(set: Set<string>, item: string): void {
    if (!set.delete(item)) set.add(item)
  }

  function noteFinished(): void {
    for (const [id, { task }] of [...witness.seen].slice(finished.length > 0 ? -80 : 0)) {
      if (task.status === 'SUCCESS' && !finished.includes(id)) finished.push(id)
    }
    if (finished.length > 400) finished.splice(0, 200)
  }

  async function step(): Promise<void> {
    const what = random.draw()
    if (what < 0.22) submit()
    else if (what < 0.34) press()
    else if (what < 0.4) confirmWindow()
    else if (what < 0.82) work()
    else if (what < 0.86) cancel()
    else if (what < 0.955) clock.advance(random.below(4_000))
    else if (what < 0.965) clock.advance(400_000)
    else if (what < 0.972) toggle(engine.down, random.pick(accounts).id)
    else if (what < 0.975) change()
    else if (what < 0.985) witness.isDiskFull = random.chance(0.3)
    else if (what < 0.99) noteFinished()
    else if (what < 0.992) await restart()
    else if (what < 0.996) await crash()
    // A crash in the middle of something: the step before has not come to rest.
    if (random.chance(0.002)) await crash()
    if (random.chance(0.7)) await settle()
    const broken = [...witness.broken, ...engine.broken]
    if (broken.length > 0) throw new Error(broken.join('\n'))
  }

  /** Everything heals, engines finish what they have, and time passes until nothing is left to do. */
  async function drain(): Promise<void> {
    witness.isDiskFull = false
    engine.down.clear()
    receiver.heal()
    for (const { id } of accounts) await atelier().admin.accounts.put('sim', id, {})
    const isOpen = () => [...witness.seen.values()].some(({ task }) => !isFinal(task.status))
    for (let rounds = 0; rounds < 2_000 && (isOpen() || receiver.isWaited(witness)); rounds += 1) {
      for (const run of engine.runs) run.push(success())
      clock.advance(60_000)
      await settle()
    }
    happened.moves = [...witness.seen.values()].reduce((sum, { moves }) => sum + moves, 0)
    happened.finished = [...witness.seen.values()].filter(({ task }) => isFinal(task.status)).length
  }

  return { step, drain, witness, engine, receiver, accepted, happened }
}
