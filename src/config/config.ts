import type { ProfileName } from '../protocol/profiles.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Language } from '../refusals.ts'
import type { Features } from '../schedule/features.ts'
import type { RuleName } from '../schedule/rules/rules.ts'

/** How much is logged, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/** How pictures may be written. */
export const IMAGE_FORMATS = ['png', 'webp', 'jpeg'] as const

/** What becomes of a prompt with a banned word: it is not taken, or it loses the word. */
export const BANNED_ACTIONS = ['refuse', 'delete'] as const

/** What becomes of a prompt with a mistake: it is not taken, or its task fails, as with Midjourney itself. */
export const PROMPT_CHECKS = ['refuse', 'fail'] as const

/** A key that may use the server. The key itself is not kept. */
export interface KeyConfig {
  readonly owner: string
  /** Hex SHA-256 of the key: keys are checked on every poll. */
  readonly sha256: string
  /** What people call it. */
  readonly name: string | null
  /** The dialect its requests are answered in; null: the server's. */
  readonly profile: ProfileName | null
  /** Webhook of its tasks whose request names none; null: the server's. */
  readonly notifyHook: string | null
  /** Language of its answers; null: what the request prefers. */
  readonly language: Language | null
  /** Whether `{a,b}` and `--repeat` make several tasks; null: as its dialect says. */
  readonly fanOut: boolean | null
  /** Unfinished tasks its owner may have, 0 for any number; null: as the server says. */
  readonly openPerOwner: number | null
  /** Submits its owner may send in a minute, 0 for any number; null: as the server says. */
  readonly submitsPerMinute: number | null
  /** Off, it opens nothing. */
  readonly enable: boolean
}

/** What is said of a key besides the key. */
export interface KeyTerms extends Omit<KeyConfig, 'owner' | 'sha256'> {
  /** Null: an owner of its own. */
  readonly owner: string | null
}

/** A key's row once it is read. */
export interface WrittenKey extends KeyTerms {
  /** Its hash; in the row stands the key. */
  readonly key: string
}

/** A key's row as somebody wrote it. */
export type KeyRow = Readonly<Record<string, unknown>>

/** An account row: one instance of one engine, and what it may be asked. */
export interface AccountConfig extends Features {
  /** Its wire name: `instanceId`. */
  readonly id: string
  readonly engine: string
  /** Jobs at a time. */
  readonly coreSize: number
  /** Waiting tasks it takes; 0 or less for any number. */
  readonly queueSize: number
  /** Relaxed jobs at a time, in a lane of their own; 0: they share the main lane. */
  readonly relaxCoreSize: number
  /** Waiting tasks the relax lane takes; 0 or less for any number. */
  readonly relaxQueueSize: number
  /** The speeds that may be asked of it. */
  readonly modes: readonly Speed[]
  /** The speed everything runs at, whatever was asked; null: as asked. */
  readonly mode: Speed | null
  /** Seconds between two starts. */
  readonly interval: number
  /** How long a run may take. */
  readonly timeoutMinutes: number
  readonly enable: boolean
  /** Its place among the accounts: smaller ones come first. */
  readonly sort: number
  /** Its share under the rule "weight". */
  readonly weight: number
  /** What a task costs there, in any unit, under the rule "cheapest". */
  readonly cost: number
  /** Versions of models it has: `7`, `niji 6`; empty: all. */
  readonly versions: readonly string[]
  readonly remix: boolean
  /** Remix mode of the Niji bot. */
  readonly nijiRemix: boolean
  readonly remixAutoSubmit: boolean
  readonly channelId: string
  /** Channels whose follow-ups it takes when their own account is gone. */
  readonly subChannels: readonly string[]
  readonly remark: string
  /** Fast and turbo tasks of a day; 0 or less for any number. */
  readonly dayDrawLimit: number
  /** Relaxed tasks of a day; 0 or less for any number. */
  readonly dayRelaxDrawLimit: number
  /** When it takes new tasks, as text (`schedule/hours.ts`); empty: all day. */
  readonly workTime: string
  /** When it takes follow-ups alone; empty: never. */
  readonly fishingTime: string
  /** Repeat a call that may have cost something rather than fail the task. */
  readonly resend: boolean
  /** How its engine reaches its upstream: `http:`, `https:` or `socks5:`; null: as all accounts do. */
  readonly proxy: string | null
  /** The engine's own keys, checked against its schema when it is opened. */
  readonly options: Readonly<Record<string, unknown>>
}

/** All settings, read once and passed in. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Absolute path of the data folder. */
  readonly data: string
  /** Base of picture links without a trailing slash; null: the address of each request. */
  readonly publicUrl: string | null
  /** Read X-Forwarded-Proto and X-Forwarded-Host. */
  readonly isProxyTrusted: boolean
  /** Empty: open, loopback only. */
  readonly keys: readonly KeyConfig[]
  /** Hex SHA-256 of the key that may change accounts, keys and words; null: nobody may. */
  readonly adminSha256: string | null
  /** The dialect of keys that name none, and of a server without keys. */
  readonly profile: ProfileName
  readonly corsOrigins: readonly string[]
  /** Hosts and CIDRs the guarded fetcher may reach although they are not public. */
  readonly allowHosts: readonly string[]
  /** Ports the guarded fetcher may reach; empty: any. */
  readonly fetchPorts: readonly number[]
  /** The proxy of accounts that name none; null: none. */
  readonly proxy: string | null
  readonly notifyHook: string | null
  /** Signs webhooks (Standard Webhooks); null: they are not signed. */
  readonly notifySecret: string | null
  readonly accounts: readonly AccountConfig[]
  /** How an account is chosen among those that would do. */
  readonly accountRule: RuleName
  /** IANA name of the zone of working hours and days; null: the machine's own. */
  readonly timeZone: string | null
  readonly defaultVersion: string
  readonly defaultNiji: string
  readonly bannedWords: readonly string[]
  /** The built-in words are banned too. */
  readonly isBannedBuiltIn: boolean
  readonly bannedAction: (typeof BANNED_ACTIONS)[number]
  readonly promptCheck: (typeof PROMPT_CHECKS)[number]
  /** An API in the manner of OpenAI that translates prompts; null: they are not translated. */
  readonly translateUrl: string | null
  readonly translateKey: string | null
  readonly translateModel: string
  readonly modalHours: number
  /** Unfinished tasks an owner may have; 0 for any number. */
  readonly openPerOwner: number
  /** Submits an owner may send in a minute; 0 for any number. */
  readonly submitsPerMinute: number
  readonly bodyMegabytes: number
  readonly pictureMegabytes: number
  readonly pictureMegapixels: number
  /** Pictures one submit may bring. */
  readonly pictureCount: number
  /** How the painter's accounts write their pictures where these do not say otherwise. */
  readonly imageFormat: (typeof IMAGE_FORMATS)[number]
  /** 1 to 100; PNG is exact at any. */
  readonly imageQuality: number
  readonly logLevel: LogLevel
}

/** What an operator can say besides accounts, as it is read. */
export interface Settings extends Omit<Config, 'accounts' | 'keys'> {
  readonly keys: readonly KeyRow[]
}
