/**
 * The receivers: addresses of ours that upstreams call when their work has moved on. What they say is only a hint to
 * whoever listens; nothing is believed that could not be asked.
 */
import type { Receiver } from '../engines/engine.ts'
import type { Random } from './random.ts'

/** Where the receivers stand, before the secret. */
export const HOOKS_ROUTE = '/hooks/'

export interface Receivers {
  /** A receiver for an account; none where nobody outside knows this server's address. */
  open(): { readonly receiver?: Receiver }
  /** Hands on what was sent to a secret address; false when there is no such address. */
  hear(secret: string, body: unknown): boolean
}

/** `publicUrl` is the base of the addresses. */
export function createReceivers({
  publicUrl,
  random,
}: {
  readonly publicUrl: string | null
  readonly random: Pick<Random, 'name'>
}): Receivers {
  const listeners = new Map<string, (body: unknown) => void>()
  return {
    open() {
      if (publicUrl === null) return {}
      const secret = random.name()
      const onCall: Receiver['onCall'] = (listener) => {
        listeners.set(secret, listener)
        return () => void listeners.delete(secret)
      }
      return { receiver: { url: `${publicUrl}${HOOKS_ROUTE}${secret}`, onCall } }
    },
    hear(secret, body) {
      const listener = listeners.get(secret)
      listener?.(body)
      return listener !== undefined
    },
  }
}
