import { hash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { KeyConfig } from '../config/config.ts'
import { refuse, type Refusal } from '../refusals.ts'

/** The owner of everything on a server without keys. */
const LOCAL_OWNER = 'local'

/** What decides about a request: its headers, and the connection it came by. */
export type Arrival = Pick<IncomingMessage, 'headers' | 'socket'>

/** The owner whose key a request carries, or why it has none. */
export type Auth = (arrival: Arrival) => string | Refusal

/** What a connection was let in with. */
interface Shown {
  readonly authorization: string | undefined
  readonly secret: string | readonly string[] | undefined
  readonly owner: string
}

/**
 * Knows keys in the four spellings of the field: with and without `Bearer`, in `Authorization` and in
 * `mj-api-secret`. Only hashes are compared, and by lookup: how long it takes says nothing of a key.
 * Without keys everyone is `local`.
 */
export function createAuth(keys: readonly KeyConfig[]): Auth {
  if (keys.length === 0) return () => LOCAL_OWNER
  const owners = new Map(keys.map(({ sha256, owner }) => [sha256.toLowerCase(), owner]))
  // Hashing costs a third of a poll: what a connection showed before is not hashed again.
  const shown = new WeakMap<Socket, Shown>()
  return ({ headers, socket }) => {
    const { authorization, 'mj-api-secret': secret } = headers
    const known = shown.get(socket)
    if (known && known.authorization === authorization && known.secret === secret) return known.owner

    const sent = [authorization, secret].map(bareKey).filter((key) => key !== '')
    for (const key of sent) {
      const owner = owners.get(fingerprint(key))
      if (owner === undefined) continue
      shown.set(socket, { authorization, secret, owner })
      return owner
    }
    return refuse(sent.length === 0 ? 'key-missing' : 'key-unknown', {})
  }
}

function bareKey(value: string | readonly string[] | undefined): string {
  return String(value ?? '')
    .replace(/^bearer(?:\s+|$)/i, '')
    .trim()
}

/** Node reads header bytes as Latin-1; turned back into bytes they hash like the key in the configuration. */
function fingerprint(key: string): string {
  return hash('sha256', Buffer.from(key, 'latin1'))
}
