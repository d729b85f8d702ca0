/**
 * The guarded fetcher: everything the server sends to an address that a caller named goes through here.
 * It knows links, limits and the guard; it must not know tasks or pictures.
 */
import { Agent, request, type Dispatcher } from 'undici'
import { acceptHeader, cut, drain, headerOf, read, type Wanted } from './answer.ts'
import { guardedConnect, type GuardOptions } from './guard.ts'
import { readLink } from './link.ts'
import { ReachError, type ReachKind } from './reach-error.ts'

/** Redirects a GET follows. */
const MOST_REDIRECTS = 3
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const USER_AGENT = 'atelier'

export interface GetOptions extends Wanted {
  /** For everything: looking up, connecting, redirects, the last byte. Milliseconds. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

export interface Fetched {
  readonly bytes: Uint8Array
  /** Lower case, without parameters; `""` when the answer names none. */
  readonly contentType: string
  /** Where the redirects ended. */
  readonly url: string
}

export interface PostOptions {
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Milliseconds until the answer's head must be here. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal
}

export interface Posted {
  readonly status: number
  /** The header of that name as it came. */
  readonly retryAfter: string | null
}

/** Both methods throw `ReachError`; when `signal` aborts, its reason. */
export interface Fetcher {
  /** Reads what is behind a link, following a few redirects, each judged anew. */
  get(url: string, options: GetOptions): Promise<Fetched>
  /** Sends a body. Any status is an answer; redirects are not followed. */
  post(url: string, options: PostOptions): Promise<Posted>
  /** Cuts all connections. */
  close(): Promise<void>
}

/** Opens a fetcher with its own connections. */
export function openFetcher(options: GuardOptions): Fetcher {
  // Each request is bound in time as a whole, so undici's own limits on its parts are off.
  const dispatcher = new Agent({ connect: guardedConnect(options), headersTimeout: 0, bodyTimeout: 0 })

  /** undici hears an abort only once it is connected: this one is heard at any time. */
  const ask = (link: string, asked: Ask): Promise<Dispatcher.ResponseData> =>
    Promise.race([request(requireLink(link), { dispatcher, ...asked }), abortOf(asked.signal)])

  async function get(url: string, wanted: Wanted, signal: AbortSignal): Promise<Fetched> {
    const headers = { 'user-agent': USER_AGENT, accept: acceptHeader(wanted), 'accept-encoding': 'identity' }
    let link = url
    for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
      const answer = await ask(link, { headers, signal })
      const target = targetOf(answer, link)
      if (target === null) return { ...(await read(answer, link, wanted)), url: link }
      cut(answer)
      link = target
    }
    throw new ReachError('too-many-redirects', url, `it redirects more than ${MOST_REDIRECTS} times`)
  }

  async function post(url: string, { body, headers }: PostOptions, signal: AbortSignal): Promise<Posted> {
    const answer = await ask(url, {
      method: 'POST',
      body,
      headers: { 'user-agent': USER_AGENT, ...headers },
      signal,
    })
    await drain(answer, signal)
    return { status: answer.statusCode, retryAfter: headerOf(answer, 'retry-after') || null }
  }

  return {
    get: (url, wanted) => bounded(url, wanted, (signal) => get(url, wanted, signal)),
    post: (url, sent) => bounded(url, sent, (signal) => post(url, sent, signal)),
    close: () => dispatcher.destroy(),
  }
}

interface Ask {
  readonly method?: 'POST'
  readonly body?: string
  readonly headers: Record<string, string>
  readonly signal: AbortSignal
}

/** Rejects when the signal aborts. */
function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
}

/** Runs a request under its time limit and makes every error of it a `ReachError`. */
async function bounded<T>(
  url: string,
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal },
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted()
  const timer = AbortSignal.timeout(timeoutMs)
  try {
    return await run(signal ? AbortSignal.any([signal, timer]) : timer)
  } catch (error) {
    signal?.throwIfAborted()
    if (timer.aborted) {
      throw new ReachError('timed-out', url, `it took longer than ${timeoutMs / 1000} s`, { cause: error })
    }
    throw asReachError(error, url)
  }
}

/** Node's and undici's codes that mean something to a person; any other is shown as it is. */
const CODES: Readonly<Record<string, readonly [ReachKind, string]>> = {
  ECONNREFUSED: ['unreachable', 'nothing listens there'],
  ECONNRESET: ['unreachable', 'the connection was cut'],
  UND_ERR_SOCKET: ['unreachable', 'the connection was cut'],
  UND_ERR_CONNECT_TIMEOUT: ['timed-out', 'nobody answered the connection'],
  ETIMEDOUT: ['timed-out', 'nobody answered the connection'],
}

function asReachError(error: unknown, url: string): ReachError {
  const options = { cause: error }
  if (error instanceof ReachError) return new ReachError(error.kind, url, error.reason, options)
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  const [kind, reason] = CODES[code] ?? ['unreachable', `it cannot be reached (${code})`]
  return new ReachError(kind, url, reason, options)
}

function requireLink(text: string): URL {
  const link = readLink(text)
  if (typeof link === 'string') throw new ReachError('bad-url', text, link)
  return link
}

/** Where an answer redirects to; null when it does not. */
function targetOf(answer: Dispatcher.ResponseData, from: string): string | null {
  const location = headerOf(answer, 'location')
  if (!REDIRECTS.has(answer.statusCode) || location === '') return null
  return URL.parse(location, from)?.href ?? location
}
