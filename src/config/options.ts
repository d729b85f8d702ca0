/**
 * The two tables of settings: what may stand in the environment and at the top of the file, and what may stand in an
 * account. Parsing, `--help`, `.env.example` and the reference page are made from them. Adding an option is adding a
 * field to `config.ts` and a row here.
 */
import { SPEEDS } from '../protocol/speed.ts'
import { IMAGE_FORMATS, LOG_LEVELS, type AccountConfig, type Settings } from './config.ts'
import * as kinds from './kinds.ts'
import type { Kind } from './kinds.ts'

/** What a setting is when nobody says. */
type Unsaid<T> =
  | { /** As it would be written. */ readonly default: string }
  | {
      /** Nothing can be written for it. */ readonly unsaid: T
      /** What it then means. */ readonly meaning: string
    }
  | { readonly isRequired: true }

/** A setting. */
export type Row<T> = Unsaid<T> & {
  readonly kind: Kind<T>
  readonly doc: string
  /** Its value is never shown. */
  readonly isSecret?: true
}

/** A setting with its environment variable. Its key in the file follows from that: `ATELIER_PUBLIC_URL`, `publicUrl`. */
export type OptionRow<T> = Row<T> & {
  readonly env: `ATELIER_${string}`
  /** A variable that is read when `env` is not there. */
  readonly orEnv?: string
}

/** A row for each field of something. */
export type RowsOf<Fields> = { readonly [Field in keyof Fields]: Row<Fields[Field]> }

const none = { unsaid: null, meaning: 'none' } as const
const noList = { unsaid: [] as const, meaning: 'none' } as const
const { number, oneOf, listOf, someOf } = kinds

/** Every option, in the order of the reference. */
export const OPTIONS: { readonly [Field in keyof Settings]: OptionRow<Settings[Field]> } = {
  host: {
    env: 'ATELIER_HOST',
    kind: kinds.host,
    default: '127.0.0.1',
    doc: 'Address to listen at. Anything but this machine itself wants ATELIER_API_KEYS.',
  },
  port: {
    env: 'ATELIER_PORT',
    orEnv: 'PORT',
    kind: number({ from: 0, to: 65_535 }),
    default: '8080',
    doc: 'Port to listen at; 0 for any free one.',
  },
  data: {
    env: 'ATELIER_DATA',
    kind: kinds.path,
    default: './data',
    doc: 'Folder of tasks and pictures. One server at a time.',
  },
  publicUrl: {
    env: 'ATELIER_PUBLIC_URL',
    kind: kinds.baseLink,
    unsaid: null,
    meaning: 'the address each request was sent to',
    doc: 'Base of picture links, as clients and webhook receivers reach this server.',
  },
  isProxyTrusted: {
    env: 'ATELIER_TRUST_PROXY',
    kind: kinds.yesNo,
    default: 'false',
    doc: 'Read X-Forwarded-Proto and X-Forwarded-Host. Only behind a proxy that sets them itself.',
  },
  keys: {
    env: 'ATELIER_API_KEYS',
    kind: listOf(kinds.apiKey, 'a list of keys, each with or without an owner: alice:k1,alice:k2,k3'),
    unsaid: [],
    meaning: 'open, to this machine only',
    isSecret: true,
    doc: 'Keys that may use the server. Tasks belong to the owner; a key without one is an owner of its own.',
  },
  corsOrigins: {
    env: 'ATELIER_CORS_ORIGINS',
    kind: listOf(kinds.origin, 'a list of origins such as https://app.example'),
    ...noList,
    doc: 'Pages that may use a server without keys, besides those of this machine. With keys any page may.',
  },
  allowHosts: {
    env: 'ATELIER_ALLOW_HOSTS',
    kind: listOf(kinds.hostPattern, 'a list of host names, *.suffixes, IP addresses or CIDRs'),
    ...noList,
    doc: 'Where image links and webhooks may lead although it is no public address.',
  },
  fetchPorts: {
    env: 'ATELIER_FETCH_PORTS',
    kind: listOf(number({ from: 1, to: 65_535 }), 'a list of ports'),
    unsaid: [],
    meaning: 'any',
    doc: 'Ports that image links and webhooks may lead to.',
  },
  notifyHook: {
    env: 'ATELIER_NOTIFY_HOOK',
    kind: kinds.link,
    ...none,
    isSecret: true,
    doc: 'Webhook of tasks whose request names none.',
  },
  notifySecret: {
    env: 'ATELIER_NOTIFY_SECRET',
    kind: kinds.webhookSecret,
    unsaid: null,
    meaning: 'not signed',
    isSecret: true,
    doc: 'Signs webhooks as Standard Webhooks does.',
  },
  defaultVersion: {
    env: 'ATELIER_DEFAULT_VERSION',
    kind: kinds.version,
    default: '7',
    doc: 'Model version of prompts without --v.',
  },
  defaultNiji: {
    env: 'ATELIER_DEFAULT_NIJI',
    kind: kinds.version,
    default: '7',
    doc: 'Model version of prompts to the Niji bot without --niji.',
  },
  bannedWords: {
    env: 'ATELIER_BANNED_WORDS',
    kind: listOf(kinds.text, 'a list of words'),
    ...noList,
    doc: 'Words no prompt may hold: code 24.',
  },
  modalHours: {
    env: 'ATELIER_MODAL_HOURS',
    kind: number({ from: 0.01, isWhole: false }),
    default: '24',
    doc: 'Hours a task may wait in an open window (status MODAL).',
  },
  openPerOwner: {
    env: 'ATELIER_OPEN_PER_OWNER',
    kind: number({ from: 0 }),
    default: '0',
    doc: 'Unfinished tasks an owner may have; 0 for any number.',
  },
  submitsPerMinute: {
    env: 'ATELIER_SUBMITS_PER_MINUTE',
    kind: number({ from: 0 }),
    default: '0',
    doc: 'Submits an owner may send in a minute; 0 for any number.',
  },
  bodyMegabytes: {
    env: 'ATELIER_BODY_MEGABYTES',
    kind: number({ from: 1, to: 500 }),
    default: '64',
    doc: 'Largest request body. Pictures in it are base64: a third larger than their files.',
  },
  pictureMegabytes: {
    env: 'ATELIER_PICTURE_MEGABYTES',
    kind: number({ from: 1, to: 500 }),
    default: '20',
    doc: 'Largest file of a picture that comes in.',
  },
  pictureMegapixels: {
    env: 'ATELIER_PICTURE_MEGAPIXELS',
    kind: number({ from: 1, to: 500 }),
    default: '50',
    doc: 'Most pixels of a picture that comes in, in millions.',
  },
  pictureCount: {
    env: 'ATELIER_PICTURE_COUNT',
    kind: number({ from: 1, to: 100 }),
    default: '10',
    doc: 'Pictures a submit may bring.',
  },
  imageFormat: {
    env: 'ATELIER_IMAGE_FORMAT',
    kind: oneOf(IMAGE_FORMATS),
    default: 'png',
    doc: 'How the painter writes its pictures; an account may say otherwise.',
  },
  imageQuality: {
    env: 'ATELIER_IMAGE_QUALITY',
    kind: number({ from: 1, to: 100 }),
    default: '92',
    doc: 'Quality of WebP and JPEG from the painter; an account may say otherwise.',
  },
  logLevel: {
    env: 'ATELIER_LOG_LEVEL',
    kind: oneOf(LOG_LEVELS),
    default: 'info',
    doc: 'How much is logged, as JSON lines on stderr.',
  },
}

/** Variables that are read before there are settings: they stand in no file. */
export const ENVIRONMENT_ONLY = {
  config: {
    env: 'ATELIER_CONFIG',
    kind: kinds.path,
    default: './atelier.config.json',
    doc: 'The settings file. The default one need not exist.',
  },
  node: {
    env: 'ATELIER_NODE',
    kind: kinds.path,
    unsaid: '',
    meaning: 'the one that came with the package',
    doc: 'The Node runtime that the launcher starts the server under.',
  },
} as const satisfies Readonly<Record<string, OptionRow<string>>>

/** What an account row holds besides its engine's own keys. */
export const ACCOUNT_OPTIONS: RowsOf<Omit<AccountConfig, 'options'>> = {
  id: { kind: kinds.name, isRequired: true, doc: 'Its name, on the wire too: instanceId.' },
  engine: { kind: kinds.name, isRequired: true, doc: 'What makes its pictures.' },
  coreSize: { kind: number({ from: 1, to: 1_000 }), default: '3', doc: 'Jobs at a time.' },
  queueSize: {
    kind: number({ from: -1 }),
    default: '10',
    doc: 'Tasks that may wait for it; 0 or less for any number.',
  },
  modes: {
    kind: someOf(oneOf(SPEEDS), `a list of ${SPEEDS.join(', ')}`),
    default: SPEEDS.join(','),
    doc: 'Speeds it offers.',
  },
  timeoutMinutes: {
    kind: number({ from: 0.01, isWhole: false }),
    default: '5',
    doc: 'Minutes a run may take. A task that has waited 12 times as long fails.',
  },
  enable: { kind: kinds.yesNo, default: 'true', doc: 'Whether it takes new tasks.' },
  remix: {
    kind: kinds.yesNo,
    default: 'false',
    doc: 'Follow-ups open a window first, to change the prompt.',
  },
  remixAutoSubmit: { kind: kinds.yesNo, default: 'false', doc: 'With remix: the window confirms itself.' },
  channelId: {
    kind: kinds.name,
    unsaid: '',
    meaning: 'its id',
    doc: 'Instances of one channel may do follow-ups for each other.',
  },
  remark: { kind: kinds.text, unsaid: '', meaning: 'none', doc: 'A note that account filters can match.' },
  resend: {
    kind: kinds.yesNo,
    default: 'false',
    doc: 'After a crash, repeat a call that may have cost something rather than fail the task.',
  },
}

/** The file's key of an option. */
export function keyOf({ env }: { readonly env: string }): string {
  const [first = '', ...rest] = env.toLowerCase().split('_').slice(1)
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
