import { refuse, type Refusal } from '../refusals.ts'
import { isLoopbackHost } from './address.ts'

export type Headers = Readonly<Record<string, string>>

/** Any page may read this answer. */
export const ANY_ORIGIN: Headers = { 'access-control-allow-origin': '*' }

/** Seconds a browser may remember a preflight. */
const PREFLIGHT_SECONDS = '7200'

/** Which pages may use the server from a browser. */
export interface Cors {
  /** Why a page of this origin may not; null when it may, and when no page is asking. */
  refusalOf(origin: string | undefined): Refusal | null
  /** The headers that let a page of this origin read the answer. */
  headersFor(origin: string | undefined): Headers
}

export interface CorsSettings {
  /** With keys a page must know one, so that its origin does not matter. */
  readonly hasKeys: () => boolean
  /** Origins allowed beside those of this machine. */
  readonly origins: readonly string[]
}

/** Any origin with keys; without them only pages of this machine and the listed ones. */
export function createCors({ hasKeys, origins }: CorsSettings): Cors {
  const listed = new Set(origins)
  const isAllowed = (origin: string) => listed.has(origin) || isLoopbackOrigin(origin)
  return {
    refusalOf: (origin) =>
      origin === undefined || hasKeys() || isAllowed(origin) ? null : refuse('origin-refused', { origin }),
    headersFor(origin) {
      if (hasKeys()) return ANY_ORIGIN
      return origin !== undefined && isAllowed(origin)
        ? { 'access-control-allow-origin': origin, vary: 'Origin' }
        : { vary: 'Origin' }
    },
  }
}

function isLoopbackOrigin(origin: string): boolean {
  return /^https?:\/\//i.test(origin) && isLoopbackHost(origin.slice(origin.indexOf('//') + 2))
}

/** What a preflight is answered beside the origin: the headers it asks for are all fine, unknown ones are ignored. */
export function preflightHeaders(asked: string | undefined): Headers {
  return {
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
    'access-control-max-age': PREFLIGHT_SECONDS,
  }
}
