import { hash } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import type { KeyConfig } from '../config/config.ts'
import { PROFILES, type KeySpelling, type Profile, type ProfileName } from '../protocol/profiles.ts'
import { refuse, type Refusal } from '../refusals.ts'

/** The owner of everything on a server without keys. */
const LOCAL_OWNER = 'local'

/** What decides about a request: its headers, and the connection it came by. */
export type Arrival = Pick<IncomingMessage, 'headers' | 'socket'>

/** Who is asking. */
export interface Visitor {
  readonly owner: string
  /** Null on a server without keys. */
  readonly key: KeyConfig | null
  /** The dialect to answer in. */
  readonly profile: Profile
}

/** Tells a visitor from a refusal. */
export function isVisitor(answer: Visitor | Refusal): answer is Visitor {
  return 'owner' in answer
}

/** The visitor whose key a request carries, or why it has none. */
export type Auth = (arrival: Arrival) => Visitor | Refusal

export interface AuthSettings {
  /** The keys as they are now: the same list until one of them changes. Empty: everyone is let in. */
  readonly keys: () => readonly KeyConfig[]
  /** The dialect of keys that name none, and of a server without keys. */
  readonly profile: ProfileName
}

/** What a connection was let in with. */
interface Shown {
  readonly authorization: string | undefined
  readonly secret: string | readonly string[] | undefined
  readonly keys: readonly KeyConfig[]
  readonly visitor: Visitor
}

/** A key as a request sent it. */
interface SentKey {
  readonly key: string
  readonly spelling: KeySpelling
}

const EXAMPLES: Readonly<Record<KeySpelling, string>> = {
  bearer: '"Authorization: Bearer <key>"',
  bare: '"Authorization: <key>"',
  secret: '"mj-api-secret: <key>"',
  'secret-bearer': '"mj-api-secret: Bearer <key>"',
}

/**
 * Knows keys in the four spellings of the field: with and without `Bearer`, in `Authorization` and in
 * `mj-api-secret`; which of them count is for the key's dialect to say. Only hashes are compared, and by lookup: how
 * long it takes says nothing of a key. Without keys everyone is `local`.
 */
export function createAuth({ keys: keysNow, profile }: AuthSettings): Auth {
  const local: Visitor = { owner: LOCAL_OWNER, key: null, profile: PROFILES[profile] }
  let listed: readonly KeyConfig[] = []
  let visitors = new Map<string, Visitor>()
  // Hashing costs a third of a poll: what a connection showed before is not hashed again while the keys are the same.
  const shown = new WeakMap<Socket, Shown>()

  function visitorsOf(keys: readonly KeyConfig[]): ReadonlyMap<string, Visitor> {
    if (keys === listed) return visitors
    visitors = new Map(keys.map((key) => [key.sha256.toLowerCase(), visitorOf(key, profile)]))
    listed = keys
    return visitors
  }

  return ({ headers, socket }) => {
    const keys = keysNow()
    if (keys.length === 0) return local
    const { authorization, 'mj-api-secret': secret } = headers
    const known = shown.get(socket)
    if (known?.authorization === authorization && known?.secret === secret && known?.keys === keys)
      return known.visitor

    const sent = sentKeys(headers)
    const answers = sent.flatMap((one) => answerOf(one, visitorsOf(keys)) ?? [])
    const visitor = answers.find(isVisitor)
    if (visitor) shown.set(socket, { authorization, secret, keys, visitor })
    return visitor ?? answers[0] ?? refuse(sent.length === 0 ? 'key-missing' : 'key-unknown', {})
  }
}

function visitorOf(key: KeyConfig, profile: ProfileName): Visitor {
  return { owner: key.owner, key, profile: PROFILES[key.profile ?? profile] }
}

/** The visitor of a key, or why this key of his does not count here; null for a key that nobody has. */
function answerOf(
  { key, spelling }: SentKey,
  visitors: ReadonlyMap<string, Visitor>,
): Visitor | Refusal | null {
  const visitor = visitors.get(fingerprint(key))
  if (!visitor) return null
  if (visitor.key?.enable === false) return refuse('key-disabled', {})
  const { name, keySpellings } = visitor.profile
  if (keySpellings.includes(spelling)) return visitor
  const wanted = keySpellings.map((one) => EXAMPLES[one]).join(' / ')
  return refuse('key-spelling', { profile: name, came: EXAMPLES[spelling], wanted })
}

/** Why a request does not carry the admin key, in any of the four spellings; null when it does. */
export function adminRefusal(headers: IncomingHttpHeaders, adminSha256: string | null): Refusal | null {
  if (adminSha256 === null) return refuse('admin-off', {})
  const sent = sentKeys(headers)
  if (sent.length === 0) return refuse('admin-key-missing', {})
  return sent.some(({ key }) => fingerprint(key) === adminSha256) ? null : refuse('admin-key-wrong', {})
}

/** The keys a request carries, in the order in which they count. */
function sentKeys({ authorization, 'mj-api-secret': secret }: IncomingHttpHeaders): readonly SentKey[] {
  return [readKey(authorization, ['bare', 'bearer']), readKey(secret, ['secret', 'secret-bearer'])].filter(
    ({ key }) => key !== '',
  )
}

function readKey(
  value: string | readonly string[] | undefined,
  [bare, withBearer]: readonly [KeySpelling, KeySpelling],
): SentKey {
  const text = String(value ?? '')
  const key = text.replace(/^bearer(?:\s+|$)/i, '')
  return { key: key.trim(), spelling: key === text ? bare : withBearer }
}

/** Node reads header bytes as Latin-1; turned back into bytes they hash like the key in the configuration. */
function fingerprint(key: string): string {
  return hash('sha256', Buffer.from(key, 'latin1'))
}
