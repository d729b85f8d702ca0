/**
 * The two tables of settings: what may stand in the environment and at the top of the file, and what may stand in an
 * account. Parsing, `--help`, `.env.example` and the reference page are made from them. Adding an option is adding a
 * field to `config.ts` and a row here.
 */
import { PROFILE_NAMES } from '../protocol/profiles.ts'
import { SPEEDS } from '../protocol/speed.ts'
import { LANGUAGES } from '../refusals.ts'
import { RULE_NAMES } from '../schedule/rules/rules.ts'
import {
  BANNED_ACTIONS,
  IMAGE_FORMATS,
  LOG_LEVELS,
  PROMPT_CHECKS,
  type AccountConfig,
  type KeyTerms,
  type Settings,
  type WrittenKey,
} from './config.ts'
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
    kind: listOf(kinds.keyRow, 'a list of keys, each with or without an owner: alice:k1,alice:k2,k3'),
    unsaid: [],
    meaning: 'open, to this machine only',
    isSecret: true,
    doc: 'Keys that may use the server. Tasks belong to the owner; a key without one is an owner of its own.',
  },
  adminSha256: {
    env: 'ATELIER_ADMIN_KEY',
    kind: kinds.keyHash,
    unsaid: null,
    meaning: 'no admin routes',
    isSecret: true,
    doc: 'Key of the routes that change accounts, keys and banned words while the server runs.',
  },
  profile: {
    env: 'ATELIER_PROFILE',
    kind: oneOf(PROFILE_NAMES),
    default: 'comet',
    doc: 'Dialect: whose server clients shall find here. A key may name its own.',
  },
  corsOrigins: {
    env: 'ATELIER_CORS_ORIGINS',
    kind: listOf(kinds.origin, 'a list of origins such as https://app.example'),
    ...noList,
    doc: 'Pages that may use a server without keys, besides those of this machine. With keys any page may.',
  },
  proxy: {
    env: 'ATELIER_PROXY',
    kind: kinds.proxy,
    ...none,
    isSecret: true,
    doc: 'Proxy between accounts and their upstreams: http://, https:// or socks5://. An account may name its own.',
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
  accountRule: {
    env: 'ATELIER_ACCOUNT_RULE',
    kind: oneOf(RULE_NAMES),
    default: 'best-wait-idle',
    doc: 'How an account is chosen among those that would do (docs/guides/accounts.md).',
  },
  timeZone: {
    env: 'ATELIER_TIME_ZONE',
    kind: kinds.timeZone,
    unsaid: null,
    meaning: "the machine's own",
    doc: 'Time zone of the working hours and days of accounts.',
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
  isBannedBuiltIn: {
    env: 'ATELIER_BANNED_BUILTIN',
    kind: kinds.yesNo,
    default: 'true',
    doc: 'Also ban the few dozen words that come with the server.',
  },
  bannedAction: {
    env: 'ATELIER_BANNED_ACTION',
    kind: oneOf(BANNED_ACTIONS),
    default: 'refuse',
    doc: 'Refuse a prompt with a banned word, or delete the word from it.',
  },
  promptCheck: {
    env: 'ATELIER_PROMPT_CHECK',
    kind: oneOf(PROMPT_CHECKS),
    default: 'refuse',
    doc: 'Refuse a prompt with a mistake, or let its task fail as Midjourney itself does.',
  },
  translateUrl: {
    env: 'ATELIER_TRANSLATE_URL',
    kind: kinds.link,
    unsaid: null,
    meaning: 'not translated',
    doc: 'Chat API in the manner of OpenAI that translates prompts into English, such as https://llm.example/v1.',
  },
  translateKey: {
    env: 'ATELIER_TRANSLATE_KEY',
    kind: kinds.text,
    ...none,
    isSecret: true,
    doc: 'Key of the translating API.',
  },
  translateModel: {
    env: 'ATELIER_TRANSLATE_MODEL',
    kind: kinds.text,
    default: 'gpt-4o-mini',
    doc: 'Model that the translating API is asked for.',
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

/** What the row of a key says besides the key. */
export const KEY_TERMS: RowsOf<KeyTerms> = {
  owner: {
    kind: kinds.owner,
    unsaid: null,
    meaning: 'an owner of its own',
    doc: 'Whose tasks it sees and makes. Several keys may have one owner.',
  },
  name: { kind: kinds.text, ...none, doc: 'What people call it.' },
  profile: {
    kind: oneOf(PROFILE_NAMES),
    unsaid: null,
    meaning: "the server's",
    doc: 'Dialect its requests are answered in.',
  },
  notifyHook: {
    kind: kinds.link,
    unsaid: null,
    meaning: "the server's",
    doc: 'Webhook of its tasks whose request names none.',
  },
  language: {
    kind: oneOf(LANGUAGES),
    unsaid: null,
    meaning: 'what the request prefers',
    doc: 'Language of its answers.',
  },
  fanOut: {
    kind: kinds.yesNo,
    unsaid: null,
    meaning: 'as its dialect says',
    doc: 'Whether `{a,b}` and `--repeat` make several tasks.',
  },
  openPerOwner: {
    kind: number({ from: 0 }),
    unsaid: null,
    meaning: "the server's",
    doc: 'Unfinished tasks its owner may have; 0 for any number.',
  },
  submitsPerMinute: {
    kind: number({ from: 0 }),
    unsaid: null,
    meaning: "the server's",
    doc: 'Submits its owner may send in a minute; 0 for any number.',
  },
  enable: { kind: kinds.yesNo, default: 'true', doc: 'Off, it opens nothing.' },
}

/** What the row of a key holds. */
export const KEY_OPTIONS: RowsOf<WrittenKey> = {
  key: { kind: kinds.keyHash, isRequired: true, isSecret: true, doc: 'The key. Only its hash is kept.' },
  ...KEY_TERMS,
}

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
  relaxCoreSize: {
    kind: number({ from: 0, to: 1_000 }),
    default: '0',
    doc: 'Relaxed jobs at a time, in a lane of their own; 0: they share the slots and the queue of the others.',
  },
  relaxQueueSize: {
    kind: number({ from: -1 }),
    default: '10',
    doc: 'Tasks that may wait in the relax lane; 0 or less for any number.',
  },
  modes: {
    kind: someOf(oneOf(SPEEDS), `a list of ${SPEEDS.join(', ')}`),
    default: SPEEDS.join(','),
    doc: 'Speeds that may be asked of it.',
  },
  mode: {
    kind: oneOf(SPEEDS),
    unsaid: null,
    meaning: 'as asked',
    doc: 'The speed everything runs at, whatever was asked.',
  },
  interval: {
    kind: number({ from: 0, to: 3_600, isWhole: false }),
    default: '0',
    doc: 'Seconds between two starts.',
  },
  timeoutMinutes: {
    kind: number({ from: 0.01, isWhole: false }),
    default: '5',
    doc: 'Minutes a run may take. A task that has waited 12 times as long fails.',
  },
  enable: {
    kind: kinds.yesNo,
    default: 'true',
    doc: 'Off, it starts nothing, and its queue goes to others.',
  },
  sort: {
    kind: number({ from: 0 }),
    default: '0',
    doc: 'Its place among the accounts: smaller ones come first, equal ones in the order of the file.',
  },
  weight: {
    kind: number({ from: 0, isWhole: false }),
    default: '1',
    doc: 'Its share of the tasks under the rule "weight".',
  },
  cost: {
    kind: number({ from: 0, isWhole: false }),
    default: '0',
    doc: 'What a task costs there, in any unit that is the same for all accounts: the rule "cheapest" compares it.',
  },
  versions: {
    kind: listOf(kinds.modelVersion, 'a list of versions such as 7 and niji 6'),
    ...noList,
    meaning: 'all',
    doc: 'Versions of models it has. Prompts that name another go to other accounts.',
  },
  remix: {
    kind: kinds.yesNo,
    default: 'false',
    doc: 'Follow-ups open a window first, to change the prompt.',
  },
  nijiRemix: { kind: kinds.yesNo, default: 'false', doc: 'The same for tasks of the Niji bot.' },
  remixAutoSubmit: { kind: kinds.yesNo, default: 'false', doc: 'With remix: the window confirms itself.' },
  channelId: {
    kind: kinds.name,
    unsaid: '',
    meaning: 'its id',
    doc: 'Instances of one channel may do follow-ups for each other.',
  },
  subChannels: {
    kind: listOf(kinds.name, 'a list of channels'),
    ...noList,
    doc: 'Channels whose follow-ups it takes when their own account is gone.',
  },
  remark: { kind: kinds.text, unsaid: '', meaning: 'none', doc: 'A note that account filters can match.' },
  enableMj: { kind: kinds.yesNo, default: 'true', doc: 'Takes tasks of the Midjourney bot.' },
  enableNiji: { kind: kinds.yesNo, default: 'true', doc: 'Takes tasks of the Niji bot.' },
  isBlend: { kind: kinds.yesNo, default: 'true', doc: 'Takes blends.' },
  isDescribe: { kind: kinds.yesNo, default: 'true', doc: 'Describes pictures.' },
  isShorten: { kind: kinds.yesNo, default: 'true', doc: 'Shortens prompts.' },
  isVideo: { kind: kinds.yesNo, default: 'true', doc: 'Makes videos.' },
  isHdVideo: { kind: kinds.yesNo, default: 'true', doc: 'Makes videos of 720 lines.' },
  isRelaxVideo: { kind: kinds.yesNo, default: 'true', doc: 'Makes videos at the speed RELAX.' },
  isDraft: { kind: kinds.yesNo, default: 'true', doc: 'Takes prompts with --draft.' },
  dayDrawLimit: {
    kind: number({ from: -1 }),
    default: '-1',
    doc: 'Fast and turbo tasks it takes in a day; 0 or less for any number.',
  },
  dayRelaxDrawLimit: {
    kind: number({ from: -1 }),
    default: '-1',
    doc: 'Relaxed tasks it takes in a day; 0 or less for any number.',
  },
  workTime: {
    kind: kinds.hours,
    unsaid: '',
    meaning: 'all day',
    doc: 'When it takes new tasks.',
  },
  fishingTime: {
    kind: kinds.hours,
    unsaid: '',
    meaning: 'none',
    doc: 'When it takes follow-ups alone, within work time or beside it.',
  },
  resend: {
    kind: kinds.yesNo,
    default: 'false',
    doc: 'After a crash, repeat a call that may have cost something rather than fail the task.',
  },
  proxy: {
    kind: kinds.proxy,
    unsaid: null,
    meaning: 'ATELIER_PROXY',
    isSecret: true,
    doc: 'Proxy between it and its upstream: http://, https:// or socks5://, with name and password where it wants them.',
  },
}

/** The file's key of an option. */
export function keyOf({ env }: { readonly env: string }): string {
  const [first = '', ...rest] = env.toLowerCase().split('_').slice(1)
  return first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
