/**
 * A request to an upstream. The one question that costs money is whether it may be sent again: that is safe only where
 * no connection came about.
 */
import { causeOf, isUnsent, pauseIn } from '../client/unsent.ts'
import type { Outbound } from './engine.ts'

/** One request. */
export interface Call {
  readonly link: string
  readonly headers: Readonly<Record<string, string>>
  /** Makes it a POST. */
  readonly body?: string | Uint8Array<ArrayBuffer>
  /** Longest time until the whole answer is there. Milliseconds. */
  readonly timeoutMs: number
}

/** No whole answer came. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
  /** False: nothing was sent, and sending it again is safe. True: nobody knows what the upstream did. */
  readonly mayHaveArrived: boolean
  constructor(message: string, { mayHaveArrived }: { readonly mayHaveArrived: boolean }) {
    super(message)
    this.mayHaveArrived = mayHaveArrived
  }
}

/** An answer that has been read whole. */
export interface Answer {
  readonly status: number
  readonly text: string
  /** Undefined for what is no JSON. */
  readonly json: unknown
  /** What a busy upstream asks to wait (`Retry-After`). Milliseconds. */
  readonly retryAfterMs: number | null
}

/** Bytes of an answer that are read: four pictures of 4096 × 4096 as base64, and some more. */
const MOST_BYTES = 400e6

/** Sends a request. Throws `Unanswered`, or the signal's reason when that aborts. */
export async function send(outbound: Outbound, call: Call, signal: AbortSignal): Promise<Response> {
  signal.throwIfAborted()
  const { link, headers, body, timeoutMs } = call
  const timer = AbortSignal.timeout(timeoutMs)
  try {
    return await outbound.fetch(link, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...headers },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.any([signal, timer]),
    })
  } catch (error) {
    signal.throwIfAborted()
    throw unanswered(error)
  }
}

/** The bytes of an answer as they come. Throws as `send` does. */
export async function* bytesOf(response: Response, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let size = 0
  try {
    for await (const part of response.body ?? []) {
      size += part.length
      if (size > MOST_BYTES) throw new Error(`it is longer than ${MOST_BYTES / 1e6} MB`)
      yield part
    }
  } catch (error) {
    signal.throwIfAborted()
    throw unanswered(error, true)
  }
}

/** Reads an answer whole. Throws as `send` does. */
export async function readAnswer(response: Response, signal: AbortSignal): Promise<Answer> {
  const text = Buffer.concat(await Array.fromAsync(bytesOf(response, signal))).toString()
  const { status, headers } = response
  return { status, text, json: parsed(text), retryAfterMs: pauseIn(headers.get('retry-after')) }
}

/** The beginning of something that may be very long, on one line and without secrets. */
export function shown(text: string, secrets: readonly (string | undefined)[] = []): string {
  const safe = secrets.reduce<string>(
    (words, secret) => (secret === undefined ? words : words.replaceAll(secret, '***')),
    text,
  )
  return safe.trim().replaceAll(/\s+/g, ' ').slice(0, MOST_SHOWN)
}

const MOST_SHOWN = 300

function unanswered(error: unknown, isOnTheWay = false): Unanswered {
  const isLate = error instanceof Error && error.name === 'TimeoutError'
  const why = isLate ? 'it took too long' : causeOf(error)
  return new Unanswered(why, { mayHaveArrived: isOnTheWay || isLate || !isUnsent(error) })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** An object's fields; of anything else none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  // An object of JSON is a record of whatever it holds.
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
