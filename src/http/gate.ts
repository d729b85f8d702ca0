import type { IncomingHttpHeaders } from 'node:http'
import type { Config, KeyConfig } from '../config/config.ts'
import { refuse, type Refusal } from '../refusals.ts'
import { hostOf, isHost, isLoopbackHost } from './address.ts'
import { adminRefusal, createAuth, type Arrival, type Visitor } from './auth.ts'
import { createCors, type Cors } from './cors.ts'

/** Who may come in. The checks know nothing of the framework, so that the short way and the routes share them. */
export interface Gate {
  readonly cors: Cors
  /** Why this host is not served; null when it is. */
  hostRefusal(headers: IncomingHttpHeaders): Refusal | null
  /** Who is asking, or why he may not. */
  visitorOf(arrival: Arrival): Visitor | Refusal
  /** Why this is not the administrator; null when it is. */
  adminRefusal(arrival: Pick<Arrival, 'headers'>): Refusal | null
  /** The same, but that everyone is one on a server with no key of any kind. */
  operatorRefusal(arrival: Pick<Arrival, 'headers'>): Refusal | null
}

export interface GateContext {
  readonly config: Config
  /** The keys as they are now: the same list until one of them changes. */
  readonly keys: () => readonly KeyConfig[]
}

/**
 * Without keys only names of this machine are served, so that a page whose own name was pointed here
 * (DNS rebinding) is turned away.
 */
export function createGate({ config, keys }: GateContext): Gate {
  const { corsOrigins, isProxyTrusted, profile, adminSha256 } = config
  const hasKeys = () => keys().length > 0
  const auth = createAuth({ keys, profile })
  const cors = createCors({ hasKeys, origins: corsOrigins })
  const originRefusal = ({ headers }: Pick<Arrival, 'headers'>) => cors.refusalOf(headers.origin)
  const isOpen = () => adminSha256 === null && !hasKeys()
  const adminOnly: Gate['adminRefusal'] = (arrival) =>
    originRefusal(arrival) ?? adminRefusal(arrival.headers, adminSha256)
  return {
    cors,
    hostRefusal(headers) {
      const host = hostOf(headers, isProxyTrusted)
      if (!isHost(host)) return refuse('host-invalid', { host })
      if (hasKeys()) return null
      // What a proxy forwards may be forged by a page that reaches us directly: both names must be ours.
      const isLocal = isLoopbackHost(host) && isLoopbackHost(headers.host ?? '')
      return isLocal ? null : refuse('host-refused', { host })
    },
    visitorOf: (arrival) => originRefusal(arrival) ?? auth(arrival),
    adminRefusal: adminOnly,
    operatorRefusal: (arrival) => (isOpen() ? originRefusal(arrival) : adminOnly(arrival)),
  }
}
