/** The bodies of requests in the field's own words (protocol page, "Endpoint details"). */
import type { BotType } from '../protocol/bot-type.ts'
import type { Speed } from '../protocol/speed.ts'

/** What every submit may bring. */
export interface SharedAsk {
  /** Given back byte for byte with the task. */
  readonly state?: string
  /** Address that the task is POSTed to when it changes. */
  readonly notifyHook?: string
  readonly botType?: BotType
  readonly accountFilter?: {
    readonly instanceId?: string
    readonly channelId?: string
    readonly modes?: readonly Speed[]
    readonly remark?: string
    readonly remix?: boolean
  }
}

/** Pictures are data URIs, bare base64 or, where a server takes them, links. */
export interface ImagineAsk extends SharedAsk {
  readonly prompt: string
  readonly base64Array?: readonly string[]
}

export interface ActionAsk extends SharedAsk {
  readonly taskId: string
  /** Of one of the task's buttons. */
  readonly customId: string
  /** Ask for words first where the action can. */
  readonly enableRemix?: boolean
  readonly chooseSameChannel?: boolean
}

export interface ModalAsk {
  /** The task that waits in status MODAL. */
  readonly taskId: string
  /** Left out: the words that the window was opened with. */
  readonly prompt?: string
  /** White where to repaint, black where to keep. */
  readonly maskBase64?: string
}

export interface ChangeAsk extends SharedAsk {
  readonly taskId: string
  readonly action: 'UPSCALE' | 'VARIATION' | 'REROLL'
  /** 1 to 4; not for REROLL. */
  readonly index?: number
}

export interface SimpleChangeAsk extends SharedAsk {
  /** The task id, a space, and U1…U4, V1…V4 or R. */
  readonly content: string
}

export interface DescribeAsk extends SharedAsk {
  readonly base64?: string
  readonly link?: string
  readonly language?: string
}

export interface BlendAsk extends SharedAsk {
  readonly base64Array: readonly string[]
  readonly dimensions?: 'PORTRAIT' | 'SQUARE' | 'LANDSCAPE'
  readonly prompt?: string
}

export interface ShortenAsk extends SharedAsk {
  readonly prompt: string
}

export interface EditsAsk extends SharedAsk {
  readonly prompt: string
  readonly image: string
  /** Left out: the transparent pixels of the picture are painted anew. */
  readonly maskBase64?: string
}

export interface RetextureAsk extends SharedAsk {
  readonly prompt: string
  readonly image: string
}

export interface VideoAsk extends SharedAsk {
  readonly prompt?: string
  readonly motion?: 'low' | 'high'
  readonly image?: string
  readonly endImage?: string
  readonly loop?: boolean
  readonly videoType?: string
  /** Clips to make: 1, 2 or 4. */
  readonly batchSize?: number
  /** Go on with a clip of `taskId`. */
  readonly action?: 'extend'
  /** Which clip, from 0. */
  readonly index?: number
  readonly taskId?: string
}

export interface UploadAsk extends SharedAsk {
  readonly base64Array: readonly string[]
}

/** The verbs of `/mj/submit/…` with their bodies. */
export interface Verbs {
  readonly imagine: ImagineAsk
  readonly action: ActionAsk
  readonly modal: ModalAsk
  readonly change: ChangeAsk
  readonly 'simple-change': SimpleChangeAsk
  readonly describe: DescribeAsk
  readonly blend: BlendAsk
  readonly shorten: ShortenAsk
  readonly edits: EditsAsk
  readonly retexture: RetextureAsk
  readonly video: VideoAsk
  readonly 'upload-discord-images': UploadAsk
}

export type VerbName = keyof Verbs

/** A search among tasks, as some servers offer it: parts of texts, newest first. */
export interface QueryAsk {
  readonly state?: string
  readonly prompt?: string
  readonly status?: string
  /** From 0. */
  readonly pageNumber?: number
  readonly pageSize?: number
}
