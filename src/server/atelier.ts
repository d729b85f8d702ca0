/**
 * What the server does, as the HTTP layer sees it: every method takes plain requests of a known caller and gives
 * data. It knows tasks, stores and engines; it must not know HTTP.
 */
import type { BlobStore } from '../blobs/blob-store.ts'
import type { ActionBody, ImagineBody, ModalBody } from '../actions/bodies.ts'
import type { ActionRow } from '../actions/action-row.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Refusal } from '../refusals.ts'
import type { Task } from '../task/task.ts'

/** Who asks, and how to reach our links from where they are. */
export interface Caller {
  readonly owner: string
  /** Public base of our links, without a trailing slash. */
  readonly base: string
  /** The speed of the path prefix, null for the bare `/mj`. */
  readonly speed: Speed | null
  /** The webhook of the caller's key, used when the request names none. */
  readonly notifyHook: string | null
}

/** The answer to a submit. */
export type Answer =
  /** `ahead` 0: a slot is free (code 1); more: that many tasks must end first (code 22). */
  | { readonly kind: 'accepted'; readonly task: Task; readonly ahead: number }
  | { readonly kind: 'modal'; readonly task: Task }
  | { readonly kind: 'existing'; readonly task: Task }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export type CancelAnswer =
  | { readonly kind: 'cancelled'; readonly task: Task }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** An instance as operators see it. */
export interface InstanceState {
  readonly id: string
  readonly engine: string
  readonly isHealthy: boolean
  /** Why it is not, in words. */
  readonly trouble: string | null
}

export interface Atelier {
  /** A submit verb without a parent, such as imagine. */
  submit(caller: Caller, row: ActionRow, body: ImagineBody): Promise<Answer>
  /** A button of a finished task. */
  press(caller: Caller, body: ActionBody): Promise<Answer>
  /** The words of a window. */
  confirm(caller: Caller, body: ModalBody): Promise<Answer>
  cancel(caller: Caller, id: string): Promise<CancelAnswer>
  /** The encoded task (`task/encode.ts`) for its owner; null for an unknown or foreign id.
   *  Answers from memory, without a promise, when the task is hot: polling is the hot path. */
  encoded(owner: string, id: string): string | null | Promise<string | null>
  /** Those of `ids` that exist and are the owner's, in the order asked. */
  encodedMany(owner: string, ids: readonly string[]): Promise<readonly string[]>
  readonly blobs: BlobStore
  instances(): readonly InstanceState[]
  /** Null when it can take work; else why not. */
  readiness(): string | null
  /** Refuses new work, lets running work detach or end, closes everything. */
  close(): Promise<void>
}
