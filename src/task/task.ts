import type { Choice } from '../actions/choice.ts'
import type { ResultKind } from '../actions/result-kind.ts'
import type { FailureName } from '../failures.ts'
import type { WireAction } from '../protocol/action.ts'
import type { BotType } from '../protocol/bot-type.ts'
import type { Button } from '../protocol/button.ts'
import type { ProfileName } from '../protocol/profiles.ts'
import type { Place } from '../schedule/candidate.ts'
import type { AccountFilter, Home } from '../schedule/need.ts'

/** A stored picture: its blob name, and what a reader would otherwise have to decode to learn. */
export interface StoredPicture {
  readonly blob: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** Blob name of a smaller copy. */
  readonly thumbnail?: string
}

/** A stored clip. */
export interface StoredClip {
  readonly blob: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly seconds: number
}

/** What a finished task holds. */
export interface Result {
  readonly kind: ResultKind
  /** The picture behind `imageUrl`: the 2×2 grid, the one picture, or what moves in clips. */
  readonly cover: StoredPicture
  /** The cells of a grid in order, the one picture, or the posters of clips. */
  readonly images: readonly StoredPicture[]
  /** Clips in the order of their posters. */
  readonly clips?: readonly StoredClip[]
  /** The prompts of a description or of a shortening. */
  readonly texts?: readonly string[]
  /** What a shortening says beside its prompts. */
  readonly details?: string
  /** Name and version of the engine that made it. */
  readonly engine: string
  /** JSON that the engine wants back with every follow-up. */
  readonly memo: unknown
}

/** Where to tell of a task's changes: fixed at submit. */
export interface Hook {
  readonly url: string
  /** The dialect to tell it in. */
  readonly profile: ProfileName
  /** Public base of our own links at the time of the submit, without a trailing slash. */
  readonly base: string
}

/** What a task is made by: a row with what was chosen in it, and the finished task it continues. */
export interface Making {
  /** Name of the action row. */
  readonly row: string
  readonly choice: Choice
  readonly parentId: string | null
}

/** What holds in every state. Times are milliseconds since the epoch. */
interface TaskFields extends Making, Place {
  readonly id: string
  /** Raised by every commit; a commit of an older version falls. */
  readonly version: number
  readonly owner: string
  readonly action: WireAction
  /** For a task that makes its parent's result once more: how that was made. Null for every other. */
  readonly repeats: Making | null
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
  /** Blob names of uploaded image prompts. */
  readonly inputs: readonly string[]
  /** Blob name of the mask of a region. */
  readonly mask: string | null
  /** The caller's own text, returned byte for byte. */
  readonly state: string | null
  readonly description: string
  /** Where its parent ran; absent where there is none. */
  readonly home?: Home
  /** Which accounts may have it, with all speeds that were asked for; absent where nothing was. */
  readonly filter?: AccountFilter
  /** What it asks of a sandbox; absent where it asks nothing. */
  readonly sandbox?: string
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
