/**
 * A client of this API for any server that speaks it, in browsers and in programs: it knows nothing but `fetch`.
 *
 *     const mj = createClient({ base: 'https://api.example.com', key })
 *     const submitted = await mj.submit('imagine', { prompt: 'a paper boat --ar 3:2' })
 *     if (!submitted.ok) throw new Error(submitted.trouble.message)
 *     if (submitted.value.id === null) throw new Error(submitted.value.description)
 *     const grid = await mj.wait(submitted.value.id)
 *     if (grid.ok && grid.value?.status === 'SUCCESS') show(grid.value.imageUrl, grid.value.buttons)
 */
import type { Speed } from '../protocol/speed.ts'
import type { QueryAsk, VerbName, Verbs } from './asks.ts'
import type { Outcome } from './outcome.ts'
import { complaintIn, readReply, type ClientReply } from './reply.ts'
import { readTask, readTasks, type ClientTask } from './task.ts'
import type { Heard } from './heard.ts'
import { createSend, oddTrouble, statusTrouble, type Ask, type ServerAddress } from './transport.ts'
import { waitFor, type WaitOptions } from './wait.ts'

/** Longest time for an answer to a submit: pictures travel with it. Milliseconds. */
const SUBMIT_MS = 60_000
/** Longest time for any other answer. Milliseconds. */
const ASK_MS = 30_000

export interface ClientOptions extends ServerAddress {
  /** Speed of the path that submits take: `/mj-turbo/mj/…`. Left out: the bare `/mj`. */
  readonly speed?: Speed | undefined
}

/** How one request is to be sent. */
export interface AskOptions {
  readonly signal?: AbortSignal | undefined
  /** Longest time for the whole answer. Milliseconds. */
  readonly timeoutMs?: number | undefined
  /** Instead of the client's own; null for the bare path. */
  readonly speed?: Speed | null | undefined
}

/** Every method rejects with the reason of its signal when that aborts, and for nothing else. */
export interface Client {
  /** Asks for a task. A refusal is an answer as well: see `code` and `description`. */
  submit<V extends VerbName>(verb: V, body: Verbs[V], options?: AskOptions): Promise<Outcome<ClientReply>>
  /** A task; null for an id that the server does not know. */
  fetch(id: string, options?: AskOptions): Promise<Outcome<ClientTask | null>>
  /** Those of some tasks that the server knows, in any order. */
  listByCondition(ids: readonly string[], options?: AskOptions): Promise<Outcome<readonly ClientTask[]>>
  /** The latest tasks, as far as the server shows them. */
  list(options?: AskOptions): Promise<Outcome<readonly ClientTask[]>>
  /** A page of a search, where the server has one. */
  query(ask: QueryAsk, options?: AskOptions): Promise<Outcome<readonly ClientTask[]>>
  /** The seed of a finished task, in the reply's `id`. */
  imageSeed(id: string, options?: AskOptions): Promise<Outcome<ClientReply>>
  /** Asks to stop a task. Servers answer this in many ways; JSON of any shape is good. */
  cancel(id: string, options?: AskOptions): Promise<Outcome<unknown>>
  /** Polls a task until it is final or waits in a window; null when the server does not know it. */
  wait(id: string, options?: WaitOptions): Promise<Outcome<ClientTask | null>>
}

/** A client of one server. */
export function createClient({ speed = undefined, ...address }: ClientOptions): Client {
  const send = createSend(address)
  const tasks = (ask: Ask) => read(ask, 'a list of tasks', readTasks)

  /** Sends, and reads what came with an HTTP status that is none of an error. */
  async function read<T>(
    ask: Ask,
    wanted: string,
    reading: (json: unknown) => T | null,
  ): Promise<Outcome<T>> {
    const outcome = await send(ask)
    if (!outcome.ok) return outcome
    const trouble = statusTrouble(outcome.value, nameOf(ask))
    if (trouble) return { ok: false, trouble }
    const value = reading(outcome.value.json)
    return value === null ? odd(outcome.value, ask, wanted) : { ok: true, value }
  }

  /** Sends, and reads an envelope whatever its HTTP status is. */
  async function reply(ask: Ask): Promise<Outcome<ClientReply>> {
    const outcome = await send(ask)
    if (!outcome.ok) return outcome
    const value = readReply(outcome.value)
    if (value) return { ok: true, value }
    const trouble = statusTrouble(outcome.value, nameOf(ask))
    return trouble ? { ok: false, trouble } : odd(outcome.value, ask, 'a reply with a code')
  }

  const client: Client = {
    submit(verb, body, options = {}) {
      const asked = options.speed === undefined ? speed : options.speed
      const prefix = asked ? `/mj-${asked.toLowerCase()}` : ''
      return reply(post(`${prefix}/mj/submit/${verb}`, body, { timeoutMs: SUBMIT_MS, ...options }))
    },
    async fetch(id, options) {
      const ask = get(task(id, 'fetch'), options)
      return taskIn(await send(ask), ask)
    },
    listByCondition: (ids, options) => tasks(post('/mj/task/list-by-condition', { ids }, options)),
    list: (options) => tasks(get('/mj/task/list', options)),
    query: (asked, options) => tasks(post('/mj/task/query', asked, options)),
    imageSeed: (id, options) => reply(get(task(id, 'image-seed'), options)),
    cancel: (id, options) => read(post(task(id, 'cancel'), {}, options), 'any answer', (json) => json ?? {}),
    wait: (id, options) => waitFor((signal) => client.fetch(id, { signal }), options),
  }
  return client
}

const task = (id: string, rest: string): string => `/mj/task/${encodeURIComponent(id)}/${rest}`

const timed = ({ timeoutMs = ASK_MS, signal }: AskOptions) => ({ timeoutMs, signal })

const get = (path: string, options: AskOptions = {}): Ask => ({ method: 'GET', path, ...timed(options) })

const post = (path: string, body: unknown, options: AskOptions = {}): Ask => ({
  method: 'POST',
  path,
  body,
  ...timed(options),
})

const nameOf = ({ method, path }: Ask): string => `${method} ${path}`

const odd = (heard: Heard, ask: Ask, wanted: string): Outcome<never> => ({
  ok: false,
  trouble: oddTrouble(heard, nameOf(ask), wanted),
})

/**
 * The task of a fetch. Servers say in many ways that there is none: an empty body, `null`, 404 with or without an
 * envelope, or 400 with a relay's `task_no_found` (clients page, D5).
 */
function taskIn(outcome: Outcome<Heard>, ask: Ask): Outcome<ClientTask | null> {
  if (!outcome.ok) return outcome.trouble.status === 404 ? { ok: true, value: null } : outcome
  const heard = outcome.value
  const isUnknown = complaintIn(heard.json)?.includes('task_no_found') ?? false
  if (isUnknown || heard.status === 404) return { ok: true, value: null }
  const trouble = statusTrouble(heard, nameOf(ask))
  if (trouble) return { ok: false, trouble }
  if (heard.json === null) return { ok: true, value: null }
  const value = readTask(heard.json)
  return value ? { ok: true, value } : odd(heard, ask, 'a task')
}
