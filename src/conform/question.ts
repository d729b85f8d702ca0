import type { KeySpelling, Profile } from '../protocol/profiles.ts'
import type { Asking, KeyChoice } from './case.ts'
import type { Kept } from './kept.ts'
import { fill } from './kept.ts'
import type { Question } from './speak.ts'

/** Whom a run asks, and as whom. */
export interface Addressee {
  /** Address without a trailing slash, before `/mj`. */
  readonly base: string
  readonly profile: Profile
  readonly key?: string
  /** A key of another owner. */
  readonly otherKey?: string
}

/** A key that no server knows. */
const NOBODYS_KEY = 'nobody-has-this-key'

const SPELLINGS: Readonly<Record<KeySpelling, (key: string) => Readonly<Record<string, string>>>> = {
  bearer: (key) => ({ authorization: `Bearer ${key}` }),
  bare: (key) => ({ authorization: key }),
  secret: (key) => ({ 'mj-api-secret': key }),
  'secret-bearer': (key) => ({ 'mj-api-secret': `Bearer ${key}` }),
}

/** A step's request, with what was kept filled in. A link goes out without a key, as any viewer opens it. */
export function questionOf(step: Asking, addressee: Addressee, kept: Kept): Question {
  const path = fill(step.path, kept)
  const isLink = /^https?:/.test(path)
  const body = step.body === undefined ? null : fill(textOf(step.body), kept)
  const isTyped = body !== null && step.isTyped !== false
  const own = Object.entries(step.headers ?? {}).map(([name, value]) => [name, fill(value, kept)])
  return {
    method: step.method ?? (body === null ? 'GET' : 'POST'),
    url: isLink ? path : addressee.base + path,
    headers: {
      ...(isTyped ? { 'content-type': 'application/json' } : {}),
      ...keyHeaders(step.key ?? (isLink ? 'none' : 'own'), addressee),
      ...Object.fromEntries(own),
    },
    body,
    isLink,
  }
}

/** A link as any viewer opens it. */
export function openingOf(url: string): Question {
  return { method: 'GET', url, headers: {}, body: null, isLink: true }
}

function keyHeaders(
  choice: KeyChoice,
  { profile, key, otherKey }: Addressee,
): Readonly<Record<string, string>> {
  const spell = SPELLINGS[profile.keySpellings[0] ?? 'bearer']
  if (choice === 'none') return {}
  if (choice === 'wrong') return spell(NOBODYS_KEY)
  if (choice === 'other') return spell(otherKey ?? NOBODYS_KEY)
  if (key === undefined) return {}
  return choice === 'own' ? spell(key) : SPELLINGS[choice](key)
}

const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))
