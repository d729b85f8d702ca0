/** A real server over a made-up Atelier, for the tests of this folder. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { request, type IncomingHttpHeaders, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Config } from '../config/config.ts'
import type { Answer, Atelier, Caller } from '../server/atelier.ts'
import type { Log } from '../telemetry/log.ts'
import { encodeTask } from '../task/encode.ts'
import type { Task } from '../task/task.ts'
import { aTask } from '../testing/a-task.ts'
import { openMemoryBlobStore } from '../testing/memory-blob-store.ts'
import { openHttp, type HttpContext, type HttpServer } from './app.ts'

/** One call of a method that takes a caller and a body. */
export interface Call {
  readonly method: 'submit' | 'press' | 'confirm' | 'cancel'
  readonly caller: Caller
  readonly body: unknown
}

export interface FakeAtelier extends Atelier {
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
  const encoded = (owner: string, id: string) => {
    const task = tasks.get(id)
    return task?.owner === owner ? encodeTask(task) : null
  }
  return {
    calls,
    tasks,
    blobs: openMemoryBlobStore(),
    submit: (caller, _row, body) => note({ method: 'submit', caller, body }),
    press: (caller, body) => note({ method: 'press', caller, body }),
    confirm: (caller, body) => note({ method: 'confirm', caller, body }),
    async cancel(caller, id) {
      calls.push({ method: 'cancel', caller, body: id })
      return { kind: 'cancelled', task: aTask('CANCEL', { id }) }
    },
    encoded,
    encodedMany: async (owner, ids) => ids.flatMap((id) => encoded(owner, id) ?? []),
    instances: () => [],
    readiness: () => null,
    close: async () => {},
  }
}

function accepted(): Answer {
  return { kind: 'accepted', task: aTask('NOT_START'), ahead: 0 }
}

/** A configuration entry of a key. */
export function aKey(key: string, owner: string): Config['keys'][number] {
  return { owner, sha256: createHash('sha256').update(key).digest('hex') }
}

/** Settings of a server without keys on a free port. */
const testConfig: Config = {
  host: '127.0.0.1',
  port: 0,
  data: '',
  publicUrl: null,
  isProxyTrusted: false,
  keys: [],
  corsOrigins: [],
  allowHosts: [],
  fetchPorts: [],
  notifyHook: null,
  notifySecret: null,
  accounts: [],
  defaultVersion: '7',
  defaultNiji: '6',
  bannedWords: [],
  modalHours: 24,
  openPerOwner: 0,
  submitsPerMinute: 0,
  bodyMegabytes: 1,
  pictureMegabytes: 10,
  pictureMegapixels: 50,
  pictureCount: 10,
  logLevel: 'silent',
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
  more: Partial<HttpContext> & { readonly atelier?: FakeAtelier } = {},
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
  const server = await openHttp({
    config: { ...testConfig, ...settings },
    log,
    now: () => 0,
    ...more,
    atelier,
  })
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
