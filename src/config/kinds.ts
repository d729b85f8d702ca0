/**
 * The kinds of values that options have: what each wants, in words, and how it is read. A value comes as text from an
 * environment variable or as JSON from the file; a kind takes both spellings.
 */
import { hash } from 'node:crypto'
import { isAbsolute, resolve } from 'node:path'
import type { KeyRow } from './config.ts'
import { readHours } from '../schedule/hours.ts'
import { isObject } from './file.ts'

/** A value that was read, or the part of it that is wrong. */
export type Reading<T> = { readonly value: T } | { readonly wrong: unknown }

/** A kind of value. */
export interface Kind<T> {
  /** Ends the sentence "wanted …". */
  readonly wanted: string
  /** Relative paths are taken from `cwd`. */
  read(value: unknown, cwd: string): Reading<T>
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** A kind of text, read by `parse`, which answers undefined for a text it does not take. */
function textual<T>(wanted: string, parse: (text: string, cwd: string) => T | undefined): Kind<T> {
  return {
    wanted,
    read(value, cwd) {
      const parsed = isText(value) ? parse(value.trim(), cwd) : undefined
      return parsed === undefined ? { wrong: value } : { value: parsed }
    },
  }
}

/** Any text with something in it. */
export const text: Kind<string> = textual('a text', (value) => value)

/** A name without spaces, fit for links, logs and columns. */
export const name: Kind<string> = textual('a name of letters, digits, ".", "_" and "-"', (value) =>
  /^[\w.-]+$/.test(value) ? value : undefined,
)

/** A model version: `7`, `6.1`. */
export const version: Kind<string> = textual('a version such as 7 or 6.1', (value) =>
  /^\d+(\.\d+)?$/.test(value) ? value : undefined,
)

/** A version with its family: `7`, `niji 6`. */
export const modelVersion: Kind<string> = textual('a version such as 7 or niji 6', (value) =>
  /^(niji )?\d+(\.\d+)?$/.test(value) ? value : undefined,
)

/** A path; relative ones are made absolute. */
export const path: Kind<string> = textual('a path', (value, cwd) =>
  isAbsolute(value) ? value : resolve(cwd, value),
)

/** One of some words, in any case. */
export function oneOf<Word extends string>(words: readonly Word[]): Kind<Word> {
  return textual(`one of ${words.join(', ')}`, (value) =>
    words.find((word) => word.toLowerCase() === value.toLowerCase()),
  )
}

/** A number within bounds, both included. */
export function number({ from, to, isWhole = true }: Bounds): Kind<number> {
  return {
    wanted: `a ${isWhole ? 'whole ' : ''}number, ${from} ${to === undefined ? 'or more' : `to ${to}`}`,
    read(value) {
      const parsed = isText(value) ? Number(value) : value
      const isWithin =
        typeof parsed === 'number' && parsed >= from && parsed <= (to ?? Number.MAX_SAFE_INTEGER)
      return isWithin && (!isWhole || Number.isInteger(parsed)) ? { value: parsed } : { wrong: value }
    },
  }
}

interface Bounds {
  readonly from: number
  readonly to?: number
  /** Left out: whole numbers only. */
  readonly isWhole?: boolean
}

const YES = new Set(['true', '1', 'yes', 'on'])
const NO = new Set(['false', '0', 'no', 'off'])

/** Yes or no, in the spellings people use. */
export const yesNo: Kind<boolean> = {
  wanted: 'true or false',
  read(value) {
    // An object may have no text at all.
    const word = typeof value === 'object' ? '' : String(value).trim().toLowerCase()
    if (YES.has(word)) return { value: true }
    return NO.has(word) ? { value: false } : { wrong: value }
  },
}

/** Several values of one kind: a list in JSON, or text with commas or line ends between them. */
export function listOf<T>(kind: Kind<T>, wanted: string): Kind<readonly T[]> {
  return {
    wanted,
    read(value, cwd) {
      if (!Array.isArray(value) && !isText(value)) return { wrong: value }
      const parts: readonly unknown[] = Array.isArray(value) ? value : value.split(/[,\n]/).filter(isText)
      const readings = parts.map((part) => kind.read(part, cwd))
      return (
        readings.find((reading) => 'wrong' in reading) ?? {
          value: readings.flatMap((reading) => ('value' in reading ? [reading.value] : [])),
        }
      )
    },
  }
}

/** A list with something in it. */
export function someOf<T>(kind: Kind<T>, wanted: string): Kind<readonly T[]> {
  const list = listOf(kind, wanted)
  return {
    wanted,
    read(value, cwd) {
      const reading = list.read(value, cwd)
      return 'value' in reading && reading.value.length === 0 ? { wrong: value } : reading
    },
  }
}

/** A link that can be followed: http or https, without a name and password. */
export const link: Kind<string> = textual('an http:// or https:// link', (value) =>
  urlOf(value) ? value : undefined,
)

/** The start of links, without its trailing slash. */
export const baseLink: Kind<string> = textual('an http:// or https:// link without "?" and "#"', (value) =>
  urlOf(value) && !/[?#]/.test(value) ? value.replace(/\/+$/, '') : undefined,
)

/** An origin as browsers send it. */
export const origin: Kind<string> = textual('an origin such as https://app.example', (value) =>
  urlOf(value)?.origin === value ? value : undefined,
)

/** The address of a proxy, with a name and password where it wants them. */
export const proxy: Kind<string> = textual('an http://, https:// or socks5:// address of a proxy', (value) =>
  /^(https?|socks5h?):$/.test(URL.parse(value)?.protocol ?? '') ? value : undefined,
)

function urlOf(value: string): URL | null {
  const url = URL.parse(value)
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

/** An address or name to listen at; IPv6 loses its brackets. */
export const host: Kind<string> = textual('a host name or an IP address', (value) =>
  /^\[[\da-f:.]+\]$/i.test(value) ? value.slice(1, -1) : /^[\w.:-]+$/.test(value) ? value : undefined,
)

/** A host name, `*.suffix`, address or CIDR. */
export const hostPattern: Kind<string> = textual('a host name, "*.suffix", IP address or CIDR', (value) =>
  /^(\*\.)?[\w.:[\]-]+(\/\d{1,3})?$/.test(value) ? value : undefined,
)

/** A secret of Standard Webhooks: base64, with or without its prefix. */
export const webhookSecret: Kind<string> = textual(
  'base64 text, with or without "whsec_" before it',
  (value) =>
    /^(whsec_)?([a-z\d+/]{4})*([a-z\d+/]{4}|[a-z\d+/]{3}=|[a-z\d+/]{2}==)$/i.test(value) ? value : undefined,
)

/** A key, which becomes its SHA-256 in hex: the key itself is forgotten at once. */
export const keyHash: Kind<string> = textual('a key of ASCII characters without spaces', (value) =>
  /^[!-~]+$/.test(value) ? hash('sha256', value) : undefined,
)

/** The name of an owner of tasks. */
export const owner: Kind<string> = textual('a name of letters, digits, ".", "_", "-" and "@"', (value) =>
  /^[\w.@-]+$/.test(value) ? value : undefined,
)

const shortKey: Kind<KeyRow> = textual('a key, or an owner\'s name, ":" and a key', (value) => {
  const [, named, written] = /^(?:([\w.@-]+):)?([!-~]+)$/.exec(value) ?? []
  // Whoever writes env: or file: within a list means a secret kept elsewhere, not an owner of that name.
  if (written === undefined || named === 'env' || named === 'file') return undefined
  return { owner: named, key: written }
})

/** A row of a key, for which `owner:key` and `key` are short. What stands in the row is not looked at. */
export const keyRow: Kind<KeyRow> = {
  wanted: `${shortKey.wanted}, or an object`,
  read: (value, cwd) => (isObject(value) ? { value } : shortKey.read(value, cwd)),
}

/** Hours of the day: `09:00-17:00, 22:00-02:00`. */
export const hours: Kind<string> = textual('hours such as 09:00-17:00, 22:00-02:00', (value) =>
  readHours(value) ? value : undefined,
)

/** The name of a time zone. */
export const timeZone: Kind<string> = textual('a time zone such as Europe/Berlin or UTC', (value) => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
})
