import type { Speed } from '../protocol/speed.ts'

/** How much is logged, from nothing to everything. */
export const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const

export type LogLevel = (typeof LOG_LEVELS)[number]

/** How pictures may be written. */
export const IMAGE_FORMATS = ['png', 'webp', 'jpeg'] as const

/** A key that may use the server. The key itself is not kept. */
export interface KeyConfig {
  readonly owner: string
  /** Hex SHA-256 of the key: keys are checked on every poll. */
  readonly sha256: string
}

/** An account row: one instance of one engine. */
export interface AccountConfig {
  /** Its wire name: `instanceId`. */
  readonly id: string
  readonly engine: string
  /** Jobs at a time. */
  readonly coreSize: number
  /** Waiting tasks it takes; 0 or less for any number. */
  readonly queueSize: number
  /** The speeds it offers. */
  readonly modes: readonly Speed[]
  /** How long a run may take. */
  readonly timeoutMinutes: number
  readonly enable: boolean
  readonly remix: boolean
  readonly remixAutoSubmit: boolean
  readonly channelId: string
  readonly remark: string
  /** Repeat a call that may have cost something rather than fail the task. */
  readonly resend: boolean
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
  readonly corsOrigins: readonly string[]
  /** Hosts and CIDRs the guarded fetcher may reach although they are not public. */
  readonly allowHosts: readonly string[]
  /** Ports the guarded fetcher may reach; empty: any. */
  readonly fetchPorts: readonly number[]
  readonly notifyHook: string | null
  /** Signs webhooks (Standard Webhooks); null: they are not signed. */
  readonly notifySecret: string | null
  readonly accounts: readonly AccountConfig[]
  readonly defaultVersion: string
  readonly defaultNiji: string
  readonly bannedWords: readonly string[]
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
  readonly logLevel: LogLevel
}

/** What an operator can say besides accounts; the last two end in the painter's accounts. */
export interface Settings extends Omit<Config, 'accounts'> {
  readonly imageFormat: (typeof IMAGE_FORMATS)[number]
  /** 1 to 100; PNG is exact at any. */
  readonly imageQuality: number
}
