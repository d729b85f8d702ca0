import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { FastifyRequest } from 'fastify'
import type { Speed } from '../protocol/speed.ts'
import type { Caller } from '../server/atelier.ts'
import { baseOf, type LinkSettings } from './address.ts'
import type { Visitor } from './auth.ts'
import { languageOf } from './envelope.ts'

/** Who sent a request, by the request itself: what the framework refuses on its own never gets a decorator. */
const callers = new WeakMap<IncomingMessage, Caller>()

/** Notes who sent a request, once the door has let him in. */
export function noteCaller({ raw }: FastifyRequest, caller: Caller): void {
  callers.set(raw, caller)
}

/** Who sent this request; null before the door, and where there is none. */
export function knownCaller({ raw }: FastifyRequest): Caller | null {
  return callers.get(raw) ?? null
}

/** Who sent this request: known to every handler behind a door. Throws before it. */
export function callerOf(request: FastifyRequest): Caller {
  const caller = knownCaller(request)
  if (!caller) throw new Error(`${request.url} has no caller: it stands before the door`)
  return caller
}

export interface CallerFacts {
  readonly visitor: Visitor
  /** The speed of the path prefix, null where it names none. */
  readonly speed: Speed | null
  readonly links: LinkSettings
}

/** What a sandbox is asked beside the words, in the language of `prompt/outcomes.ts`. */
const SANDBOX_HEADER = 'x-atelier-sandbox'

/** A visitor as the server sees him: what his key says, or else his request and his dialect. */
export function toCaller({ headers }: FastifyRequest, { visitor, speed, links }: CallerFacts): Caller {
  const { owner, key, profile } = visitor
  return {
    owner,
    profile,
    base: baseOf(headers, links),
    speed,
    notifyHook: key?.notifyHook ?? null,
    language: key?.language ?? languageOf(headers, profile.language),
    sandbox: sandboxOf(headers),
    fanOut: key?.fanOut ?? profile.fanOut,
    openPerOwner: key?.openPerOwner ?? null,
    submitsPerMinute: key?.submitsPerMinute ?? null,
  }
}

/** Node reads header bytes as Latin-1; people write UTF-8. */
function sandboxOf({ [SANDBOX_HEADER]: asked = '' }: IncomingHttpHeaders): string | null {
  const text = Buffer.from(String(asked), 'latin1').toString().trim()
  return text === '' ? null : text
}
