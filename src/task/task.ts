import type { Choice } from '../actions/action-row.ts'
import type { ResultKind } from '../actions/result-kind.ts'
import type { FailureName } from '../failures.ts'
import type { WireAction } from '../protocol/action.ts'
import type { BotType } from '../protocol/bot-type.ts'
import type { Button } from '../protocol/button.ts'
import type { Speed } from '../protocol/speed.ts'

/** A stored picture: its blob name, and what a reader would otherwise have to decode to learn. */
export interface StoredPicture {
  readonly blob: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Blob name of a smaller copy. */
  readonly thumbnail?: string
}

/** What a finished task holds. */
export interface Result {
  readonly kind: ResultKind
  /** The picture behind `imageUrl`: the 2×2 grid, or the one picture. */
  readonly cover: StoredPicture
  /** The cells of a grid in order, or the one picture. */
  readonly images: readonly StoredPicture[]
  /** Name and version of the engine that made it. */
  readonly engine: string
  /** JSON that the engine wants back with every follow-up. */
  readonly memo: unknown
}

/** Where to tell of a task's changes: fixed at submit. */
export interface Hook {
  readonly url: string
  /** Public base of our own links at the time of the submit, without a trailing slash. */
  readonly base: string
}

/** What holds in every state. Times are milliseconds since the epoch. */
interface TaskFields {
  readonly id: string
  /** Raised by every commit; a commit of an older version falls. */
  readonly version: number
  readonly owner: string
  /** Name of the action row. */
  readonly row: string
  readonly action: WireAction
  readonly choice: Choice
  readonly parentId: string | null
  /** The job's uuid: part of its buttons' customIds. */
  readonly jobId: string
  readonly customId: string | null
  readonly botType: BotType
  /** The user's own words. */
  readonly prompt: string
  readonly promptEn: string
  /** The prompt as Midjourney would echo it. */
  readonly finalPrompt: string
  readonly seed: number
  readonly speed: Speed
  /** Blob names of uploaded image prompts. */
  readonly inputs: readonly string[]
  /** Blob name of the mask of a region. */
  readonly mask: string | null
  /** The caller's own text, returned byte for byte. */
  readonly state: string | null
  readonly description: string
  readonly instanceId: string
  readonly channelId: string
  /** The queue of the instance it belongs to: lanes have slots of their own. */
  readonly lane: string
  readonly hook: Hook | null
  readonly submittedAt: number
  /** Counts the runs: 1 for the first; raised when a task goes back to the queue. */
  readonly attempt: number
  /** Percent that the shown progress never falls below, whatever a later attempt says. */
  readonly floor: number
}

export interface ModalTask extends TaskFields {
  readonly status: 'MODAL'
  readonly expiresAt: number
}

export interface WaitingTask extends TaskFields {
  readonly status: 'NOT_START'
  /** Its place in the queue of its instance. */
  readonly queuedAt: number
  /** When an earlier attempt was first handed to an engine: it stays the task's start. */
  readonly startedAt: number | null
}

export interface SubmittedTask extends TaskFields {
  readonly status: 'SUBMITTED'
  readonly startedAt: number
}

export interface RunningTask extends TaskFields {
  readonly status: 'IN_PROGRESS'
  readonly startedAt: number
  /** 0 to 99. */
  readonly progress: number
  readonly preview: StoredPicture | null
}

export interface SucceededTask extends TaskFields {
  readonly status: 'SUCCESS'
  readonly startedAt: number
  readonly finishedAt: number
  readonly result: Result
  readonly buttons: readonly Button[]
}

export interface FailedTask extends TaskFields {
  readonly status: 'FAILURE'
  readonly startedAt: number | null
  readonly finishedAt: number
  readonly failure: FailureName
  /** Words for the person who asked. */
  readonly reason: string
}

export interface CancelledTask extends TaskFields {
  readonly status: 'CANCEL'
  readonly startedAt: number | null
  readonly finishedAt: number
}

/** A task: plain data, a union on `status`, each state with exactly the fields that make sense in it. */
export type Task =
  | ModalTask
  | WaitingTask
  | SubmittedTask
  | RunningTask
  | SucceededTask
  | FailedTask
  | CancelledTask
