/** A real server over a made-up Atelier, for the tests of this folder. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Config, KeyConfig } from '../config/config.ts'
import { loadEngine } from '../engines/registry.ts'
import { refuse } from '../refusals.ts'
import { createMeter } from '../server/meter.ts'
import { createAdmin, type Admin } from '../server/admin/admin.ts'
import { openShelves } from '../server/admin/shelves.ts'
import { createAdminTasks } from '../server/admin/tasks.ts'
import type { Answer, Atelier, Caller, Reader } from '../server/atelier.ts'
import type { Log } from '../telemetry/log.ts'
import { encodeTask } from '../task/encode.ts'
import type { Task } from '../task/task.ts'
import { aConfig } from '../testing/a-config.ts'
import { aTask } from '../testing/a-task.ts'
import { createJournal } from '../server/journal.ts'
import { createFakeClock } from '../testing/clock.ts'
import { openMemoryBlobStore } from '../testing/memory-blob-store.ts'
import { pageOf } from '../testing/memory-pages.ts'
import { openMemoryStore } from '../testing/memory-store.ts'
import { quietLog } from '../testing/quiet-log.ts'
import { createSeededRandom } from '../testing/random.ts'
import { openHttp, type HttpContext, type HttpServer } from './app.ts'

/** One call of a method that takes a caller and a body. */
export interface Call {
  readonly method:
    | 'submit'
    | 'press'
    | 'change'
    | 'simpleChange'
    | 'show'
    | 'upload'
    | 'confirm'
    | 'cancel'
    | 'hear'
  /** Null for who has no key: an upstream. */
  readonly caller: Caller | null
  readonly body: unknown
}

export interface FakeAtelier extends Omit<Atelier, 'admin'> {
  readonly calls: Call[]
  readonly tasks: Map<string, Task>
}

/** Knows the tasks put into it, and answers every submit with `answer`. */
export function fakeAtelier(answer: () => Answer | Promise<Answer> = accepted): FakeAtelier {
  const calls: Call[] = []
  const tasks = new Map<string, Task>()
  const note = async (call: Call) => {
    calls.push(call)
    return answer()
  }
  const encoded = ({ owner, profile }: Reader, id: string) => {
    const task = tasks.get(id)
    return task?.owner === owner ? encodeTask(task, profile) : null
  }
  return {
    calls,
    tasks,
    blobs: openMemoryBlobStore(),
    submit: (caller, _verb, body) => note({ method: 'submit', caller, body }),
    press: (caller, body) => note({ method: 'press', caller, body }),
    change: (caller, body) => note({ method: 'change', caller, body }),
    simpleChange: (caller, body) => note({ method: 'simpleChange', caller, body }),
    show: (caller, body) => note({ method: 'show', caller, body }),
    upload: (caller, body) => note({ method: 'upload', caller, body }),
    confirm: (caller, body) => note({ method: 'confirm', caller, body }),
    async cancel(caller, id) {
      calls.push({ method: 'cancel', caller, body: id })
      return { kind: 'cancelled', task: aTask('CANCEL', { id }) }
    },
    encoded,
    encodedMany: async (reader, ids) => ids.flatMap((id) => encoded(reader, id) ?? []),
    queue: async () => [],
    async page({ owner, profile }, query) {
      const rows = [...tasks.values()].map((task) => ({ task, encoded: encodeTask(task, profile) }))
      const page = pageOf(rows, { ...query, owner })
      return { total: page.total, tasks: page.tasks.map((task) => task.encoded) }
    },
    seed: async (_, id) => ({ kind: 'refused', refusal: refuse('task-unknown', { id }) }),
    picture: async () => null,
    hear(secret, body) {
      calls.push({ method: 'hear', caller: null, body })
      return secret === 'told'
    },
    accounts: async () => [],
    figures: async () => ({ today: [], yesterday: 0, total: 0, available: { FAST: null, RELAX: null } }),
    instances: () => [],
    sandboxes: () => new Map(),
    readiness: () => null,
    close: async () => {},
  }
}

function accepted(): Answer {
  return { kind: 'accepted', task: aTask('NOT_START'), ahead: 0 }
}

/** A configuration entry of a key. */
export function aKey(key: string, owner: string, more: Partial<KeyConfig> = {}): KeyConfig {
  return {
    owner,
    sha256: createHash('sha256').update(key).digest('hex'),
    name: null,
    profile: null,
    notifyHook: null,
    language: null,
    fanOut: null,
    openPerOwner: null,
    submitsPerMinute: null,
    enable: true,
    ...more,
  }
}

/** The administrator's side over a store of its own, without instances. */
async function openTestAdmin(config: Config): Promise<Admin> {
  const store = openMemoryStore()
  const { now } = createFakeClock(0)
  const shelves = await openShelves({
    config,
    store,
    now,
    log: quietLog,
    random: createSeededRandom(1),
    engines: new Map(),
    place: { env: {}, cwd: '' },
    findEngine: loadEngine,
    onAccount: async () => {},
  })
  const journal = createJournal(store, now, () => {})
  const gallery = { discard: async () => {} }
  const tasks = createAdminTasks({ store, journal, gallery, now, onRemoved: () => {} })
  return createAdmin({ shelves, tasks, store, instances: { all: () => [] }, meter: createMeter() })
}

/** What was logged: level, fields, words. */
export type Line = readonly [level: string, fields: unknown, text: string]

export interface Ask {
  readonly headers?: OutgoingHttpHeaders
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown
}

export interface Answered {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  readonly text: string
  /** The text as JSON; throws for anything else. */
  json(): Record<string, unknown>
}

export interface TestServer extends HttpServer {
  readonly atelier: FakeAtelier
  readonly lines: readonly Line[]
  ask(method: string, path: string, options?: Ask): Promise<Answered>
  [Symbol.asyncDispose](): Promise<void>
}

/** Listens on a free port of this machine; `await using` closes it. */
export async function openTestServer(
  settings: Partial<Config> = {},
  more: Partial<Omit<HttpContext, 'atelier'>> & { readonly atelier?: FakeAtelier } = {},
): Promise<TestServer> {
  const lines: Line[] = []
  const write = (level: string) => (fields: object, text: string) => void lines.push([level, fields, text])
  const log: Log = {
    debug: write('debug'),
    info: write('info'),
    warn: write('warn'),
    error: write('error'),
    fatal: write('fatal'),
  }
  const atelier = more.atelier ?? fakeAtelier()
  const config = aConfig(settings)
  const admin = await openTestAdmin(config)
  const server = await openHttp({ config, log, now: () => 0, ...more, atelier: { ...atelier, admin } })
  return {
    ...server,
    atelier,
    lines,
    ask: (method, path, options) => ask(`${server.address}${path}`, { method, ...options }),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

/** One request on a connection of its own, with exactly the headers given beside the body's length. */
async function ask(url: string, { method, headers = {}, body }: Ask & { method: string }): Promise<Answered> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body ?? '')
  const bytes = body === undefined ? null : Buffer.from(text)
  const framing = bytes ? { connection: 'close', 'content-length': bytes.length } : { connection: 'close' }
  const sent = request(url, { method, headers: { ...framing, ...headers }, agent: false }).end(bytes)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const received = await buffer(response)
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    bytes: received,
    text: received.toString(),
    json: () => JSON.parse(received.toString()),
  }
}
