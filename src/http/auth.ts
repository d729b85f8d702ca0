import { hash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { KeyConfig } from '../config/config.ts'
import { refuse, type Refusal } from '../refusals.ts'

/** The owner of everything on a server without keys. */
export const LOCAL_OWNER = 'local'

/** The owner whose key a request carries, or why it has none. */
export type Auth = (headers: IncomingHttpHeaders) => string | Refusal

/**
 * Knows keys in the four spellings of the field: with and without `Bearer`, in `Authorization` and in
 * `mj-api-secret`. Only hashes are compared, and by lookup: how long it takes says nothing of a key.
 * Without keys everyone is `local`.
 */
export function createAuth(keys: readonly KeyConfig[]): Auth {
  if (keys.length === 0) return () => LOCAL_OWNER
  const owners = new Map(keys.map(({ sha256, owner }) => [sha256.toLowerCase(), owner]))
  return (headers) => {
    const sent = [headers.authorization, headers['mj-api-secret']].map(bareKey).filter((key) => key !== '')
    for (const key of sent) {
      const owner = owners.get(fingerprint(key))
      if (owner !== undefined) return owner
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
