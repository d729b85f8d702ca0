/**
 * The dialects of the field: one row for each server whose clients shall find what they know. Where a column says
 * nothing of a server, all speak alike (protocol page, "Behavioural differences that break clients").
 */
import { REPLY_CODES, type ReplyCode } from './reply.ts'

const { accepted, noInstance, invalid, systemError, queued, queueFull } = REPLY_CODES

export const PROFILE_NAMES = ['comet', 'newapi', 'trueai', 'novicezk'] as const

export type ProfileName = (typeof PROFILE_NAMES)[number]

/** Ways to send a key: `Authorization: Bearer K`, `Authorization: K`, `mj-api-secret: K`, `mj-api-secret: Bearer K`. */
export const KEY_SPELLINGS = ['bearer', 'bare', 'secret', 'secret-bearer'] as const

export type KeySpelling = (typeof KEY_SPELLINGS)[number]

/** How a refusal goes over the wire. */
export interface RefusalShape {
  readonly http?: number
  readonly code?: ReplyCode
  /** `envelope`: code, description, result, properties. `relay`: what new-api says of its own errors. `empty`: no body. */
  readonly body?: 'envelope' | 'relay' | 'empty'
  /** The word that the clients of a relay know, before ours. */
  readonly text?: string
}

export interface Profile {
  readonly name: ProfileName
  /** A text of a task that is not there. */
  readonly absentText: null | ''
  /** A time of a task that is not there. */
  readonly absentTime: null | 0
  /** `progress` of a task that failed. */
  readonly failedProgress: '100%' | ''
  /** `failReason` of a task that was cancelled; its status reads FAILURE in all of them. */
  readonly cancelReason: string
  /** Whether a reroll's action is REROLL, or that of the task it repeats. */
  readonly reroll: 'REROLL' | 'repeated'
  /** Action words that differ, by the name of the action row. */
  readonly actions: Readonly<Record<string, string>>
  /** Code of a task that was taken and waits behind others. */
  readonly queuedCode: ReplyCode
  /** Rows whose window is told with code 21; the others answer 1, and only the status says MODAL. */
  readonly toldWindows: 'all' | readonly string[]
  /** Shapes of refusals: by code, and by the name of their row where one differs from its code's. */
  readonly refusals: {
    readonly byCode?: Readonly<Partial<Record<ReplyCode, RefusalShape>>>
    readonly byName?: Readonly<Record<string, RefusalShape>>
  }
  /** Language of texts where neither the key nor the request names one. */
  readonly language: 'en' | 'zh'
  readonly keySpellings: readonly KeySpelling[]
  /** Whether `{a,b}` and `--repeat` make several tasks. */
  readonly fanOut: boolean
}

/** The default: CometAPI as its pages tell, with the cautious choices of the clients page. */
const comet: Profile = {
  name: 'comet',
  absentText: null,
  absentTime: null,
  failedProgress: '100%',
  cancelReason: 'cancelled',
  reroll: 'REROLL',
  actions: {},
  queuedCode: queued,
  toldWindows: 'all',
  refusals: {},
  language: 'en',
  keySpellings: KEY_SPELLINGS,
  fanOut: false,
}

/** QuantumNous/new-api: a relay that keeps rows of its own. */
const newapi: Profile = {
  ...comet,
  name: 'newapi',
  absentText: '',
  absentTime: 0,
  actions: { 'custom-zoom': 'CUSTOM_ZOOM', edit: 'EDITS' },
  queuedCode: accepted,
  toldWindows: ['region', 'custom-zoom'],
  refusals: {
    byCode: { [noInstance]: { http: 503, body: 'relay' }, [invalid]: { http: 400, body: 'relay' } },
    byName: {
      'task-unknown': { http: 400, body: 'relay', text: 'task_no_found' },
      'parent-unknown': { text: 'task_not_found' },
      'parent-unfinished': { text: 'task_status_not_success' },
      'prompt-missing': { text: 'prompt_is_required' },
      'task-id-missing': { text: 'task_id_is_required' },
      'custom-id-missing': { text: 'custom_id_is_required' },
      'custom-id-unknown': { text: 'unknown_action' },
      'body-not-json': { text: 'bind_request_body_failed' },
      'body-shape': { text: 'bind_request_body_failed' },
    },
  },
  keySpellings: ['bearer', 'secret', 'secret-bearer'],
}

/** trueai-org/midjourney-proxy. */
const trueai: Profile = {
  ...comet,
  name: 'trueai',
  failedProgress: '',
  cancelReason: '取消任务',
  reroll: 'repeated',
  actions: { region: 'VARIATION', upscale: 'UPSCALE_HD', 'upscale-v5': 'UPSCALE_HD' },
  refusals: {
    byCode: { [queueFull]: { code: systemError } },
    byName: {
      'parent-unknown': { http: 404, code: noInstance },
      'task-unknown': { http: 204, body: 'empty' },
    },
  },
  language: 'zh',
  keySpellings: ['bare', 'secret'],
}

/** novicezk/midjourney-proxy, the oldest. */
const novicezk: Profile = {
  ...comet,
  name: 'novicezk',
  failedProgress: '',
  refusals: {
    byName: {
      'parent-unknown': { http: 200, code: noInstance },
      'task-unknown': { http: 200, body: 'empty' },
    },
  },
  language: 'zh',
  keySpellings: ['secret'],
}

/** The row of each dialect. */
export const PROFILES: Readonly<Record<ProfileName, Profile>> = { comet, newapi, trueai, novicezk }

/** How one refusal is sent in a dialect, as far as it differs from the refusal's own row. */
export function shapeOf(
  { refusals }: Profile,
  refusal: { readonly name: string; readonly code: ReplyCode },
): RefusalShape {
  return { ...refusals.byCode?.[refusal.code], ...refusals.byName?.[refusal.name] }
}
