/** Sends requests and tells what became of them, in words that never hold the key. */
import type { KeySpelling } from '../protocol/profiles.ts'
import type { Heard } from './heard.ts'
import { complaintIn } from './reply.ts'
import type { Outcome, Trouble, TroubleKind } from './outcome.ts'
import { causeOf, isUnsent, pauseIn } from './unsent.ts'

/** Where a server is, and how it is spoken to. */
export interface ServerAddress {
  /** Without `/mj`: `https://api.example.com`. */
  readonly base: string
  /** Left out: none is sent. */
  readonly key?: string | undefined
  /** How the key is sent; left out: `Authorization: Bearer`. */
  readonly keySpelling?: KeySpelling | undefined
  /** Left out: the platform's own. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined
}

/** One request. */
export interface Ask {
  readonly method: 'GET' | 'POST'
  /** `/mj/submit/imagine` */
  readonly path: string
  readonly body?: unknown
  /** Longest time for the whole answer. Milliseconds. */
  readonly timeoutMs: number
  readonly signal?: AbortSignal | undefined
}

/** Sends one request. Rejects with the reason of its signal when that aborts, and for nothing else. */
export type Send = (ask: Ask) => Promise<Outcome<Heard>>

const HEADERS: { readonly [S in KeySpelling]: (key: string) => Readonly<Record<string, string>> } = {
  bearer: (key) => ({ authorization: `Bearer ${key}` }),
  bare: (key) => ({ authorization: key }),
  secret: (key) => ({ 'mj-api-secret': key }),
  'secret-bearer': (key) => ({ 'mj-api-secret': `Bearer ${key}` }),
}

/** A key shorter than this is also an everyday word: hiding it would spoil the texts it occurs in. */
const SHORTEST_HIDDEN = 8

/** Characters of a strange answer that a message shows. */
const MOST_SHOWN = 120

/** Opens the way to a server. */
export function createSend({
  base,
  key,
  keySpelling = 'bearer',
  fetch = globalThis.fetch,
}: ServerAddress): Send {
  const root = base.replace(/\/+$/, '').replace(/\/mj$/, '')
  const hidden = key !== undefined && key.length >= SHORTEST_HIDDEN ? key : null
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(key === undefined ? {} : HEADERS[keySpelling](key)),
  }

  return async ({ method, path, body, timeoutMs, signal }) => {
    signal?.throwIfAborted()
    const timer = AbortSignal.timeout(timeoutMs)
    const what = `${method} ${path}`
    try {
      const answer = await fetch(root + path, {
        method,
        headers,
        signal: signal ? AbortSignal.any([signal, timer]) : timer,
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await answer.text()
      return heardIn(answer, hidden === null ? text : text.replaceAll(hidden, '***'), what)
    } catch (error) {
      signal?.throwIfAborted()
      if (timer.aborted) return troubled('lost', `${what}: no answer within ${timeoutMs / 1000} s`)
      return isUnsent(error)
        ? troubled('unreachable', `${what}: no connection came about (${causeOf(error)})`)
        : troubled('lost', `${what}: the connection broke before the answer was there (${causeOf(error)})`)
    }
  }
}

function heardIn({ status, headers }: Response, text: string, what: string): Outcome<Heard> {
  const more = { status, retryAfterMs: pauseIn(headers.get('retry-after')) }
  try {
    const json: unknown = text.trim() === '' ? null : JSON.parse(text)
    return { ok: true, value: { json, ...more } }
  } catch {
    const message = `${what}: HTTP ${status} with "${text.trim().slice(0, MOST_SHOWN)}"; wanted JSON`
    return troubled(isError(status) ? 'status' : 'not-json', message, more)
  }
}

const isError = (status: number): boolean => status < 200 || status > 299

/** What a status says that is an error; null for one that is none. */
export function statusTrouble({ json, status, retryAfterMs }: Heard, what: string): Trouble | null {
  if (!isError(status)) return null
  const message = `${what}: HTTP ${status}: ${complaintIn(json) ?? 'no reason given'}`
  return { kind: 'status', message, status, retryAfterMs }
}

/** JSON that is not what was wanted. */
export function oddTrouble({ json, status, retryAfterMs }: Heard, what: string, wanted: string): Trouble {
  const message = `${what}: ${JSON.stringify(json).slice(0, MOST_SHOWN)} came; wanted ${wanted}`
  return { kind: 'odd', message, status, retryAfterMs }
}

function troubled(kind: TroubleKind, message: string, more: Partial<Trouble> = {}): Outcome<never> {
  return { ok: false, trouble: { kind, message, status: null, retryAfterMs: null, ...more } }
}
