import { WebSocket, fetch } from 'undici'
import type { Outbound } from '../engines/engine.ts'

/** A way out without a proxy, for tests of engines: they go no farther than loopback. */
export const directOutbound: Outbound = {
  // undici's own types are the standard's, in other words.
  fetch: (link, init) => fetch(link, { ...init, redirect: 'manual' } as never) as never,
  socket: (link, headers = {}) => new WebSocket(link, { headers }) as never,
}
