import type { BotType } from './bot-type.ts'
import type { Button } from './button.ts'
import type { Speed } from './speed.ts'
import type { Status } from './status.ts'

/** One picture of a grid, addressable on its own. */
export interface PictureJson {
  readonly url: string
  readonly thumbnail?: string
}

/**
 * A task as the wire shows it: the body of fetch, list and webhook.
 * The first block is present in every state of every task; the second only where it exists.
 */
export interface TaskJson {
  readonly id: string
  /** A word of `protocol/action.ts`, or a dialect's own. */
  readonly action: string
  readonly status: Status
  /** Digits and `%`; never falls; `100%` once the task is final, in some dialects `""` once it has failed. */
  readonly progress: string
  readonly prompt: string
  readonly promptEn: string
  readonly description: string
  readonly state: string | null
  /** Milliseconds since the epoch, or null: like the two below. */
  readonly submitTime: number
  readonly startTime: number | null
  readonly finishTime: number | null
  /** Null or `""` until there is something to see. */
  readonly imageUrl: string | null
  /** Empty until the task has failed. */
  readonly failReason: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly buttons: readonly Button[]

  readonly botType: BotType
  readonly mode: Speed
  readonly customId?: string
  readonly maskBase64?: string
  readonly imageUrls?: readonly PictureJson[]
  readonly imageWidth?: number
  readonly imageHeight?: number
  readonly videoUrl?: string
  readonly videoUrls?: readonly PictureJson[]
}
