import type { IncomingHttpHeaders } from 'node:http'
import type { Config } from '../config/config.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { hostOf, isHost, isLoopbackHost } from './address.ts'
import { createAuth, type Arrival } from './auth.ts'
import { createCors, type Cors } from './cors.ts'

/** Who may come in. The checks know nothing of the framework, so that the short way and the routes share them. */
export interface Gate {
  readonly cors: Cors
  /** Why this host is not served; null when it is. */
  hostRefusal(headers: IncomingHttpHeaders): Refusal | null
  /** The owner a request acts for, or why it may not act. */
  ownerOf(arrival: Arrival): string | Refusal
}

/**
 * Without keys only names of this machine are served, so that a page whose own name was pointed here
 * (DNS rebinding) is turned away.
 */
export function createGate({ keys, corsOrigins, isProxyTrusted }: Config): Gate {
  const hasKeys = keys.length > 0
  const auth = createAuth(keys)
  const cors = createCors({ hasKeys, origins: corsOrigins })
  return {
    cors,
    hostRefusal(headers) {
      const host = hostOf(headers, isProxyTrusted)
      if (!isHost(host)) return refuse('host-invalid', { host })
      if (hasKeys) return null
      // What a proxy forwards may be forged by a page that reaches us directly: both names must be ours.
      const isLocal = isLoopbackHost(host) && isLoopbackHost(headers.host ?? '')
      return isLocal ? null : refuse('host-refused', { host })
    },
    ownerOf: (arrival) => cors.refusalOf(arrival.headers.origin) ?? auth(arrival),
  }
}
