/**
 * What the server does, as the HTTP layer sees it: every method takes plain requests of a known caller and gives
 * data. It knows tasks, stores and engines; it must not know HTTP.
 */
import type { BlobStore } from '../blobs/blob-store.ts'
import type {
  ActionBody,
  ChangeBody,
  ModalBody,
  SharedBody,
  ShowBody,
  SimpleChangeBody,
  UploadBody,
} from '../actions/bodies.ts'
import type { Verb } from '../actions/verb.ts'
import type { AccountConfig } from '../config/config.ts'
import type { Sandbox } from '../engines/engine.ts'
import type { Profile } from '../protocol/profiles.ts'
import type { Admin } from './admin/admin.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Language, Refusal } from '../refusals.ts'
import type { Drawn, TaskQuery } from '../stores/store.ts'
import type { Task } from '../task/task.ts'

/** Whose tasks are read, and in which dialect. */
export interface Reader {
  readonly owner: string
  readonly profile: Profile
}

/** Who asks, and how to reach our links from where they are. */
export interface Caller extends Reader {
  /** Public base of our links, without a trailing slash. */
  readonly base: string
  /** The speed of the path prefix, null for the bare `/mj`. */
  readonly speed: Speed | null
  /** The webhook of the caller's key, used when the request names none. */
  readonly notifyHook: string | null
  readonly language: Language
  /** What the request's header asks of a sandbox; null for nothing. */
  readonly sandbox: string | null
  /** `{a,b}` and `--repeat` make several tasks. */
  readonly fanOut: boolean
  /** Unfinished tasks the caller may have, 0 for any number; null: as the server says. */
  readonly openPerOwner: number | null
  /** Submits the caller may send in a minute, 0 for any number; null: as the server says. */
  readonly submitsPerMinute: number | null
}

/** The answer to a submit. */
export type Answer =
  /** `ahead` 0: a slot is free (code 1); more: that many tasks must end first (code 22). */
  | { readonly kind: 'accepted'; readonly task: Task; readonly ahead: number }
  /** Several tasks of one request. */
  | { readonly kind: 'many'; readonly tasks: readonly Task[]; readonly ahead: number }
  /** Pictures that are stored now, by blob name. */
  | { readonly kind: 'uploaded'; readonly names: readonly string[] }
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

/** A task in the queue. */
export interface QueuedTask {
  readonly encoded: string
  /** 0 while it runs, 1 for the next of its lane. */
  readonly position: number
  /** When it may start, milliseconds since the epoch; null while it runs, and while nothing is known. */
  readonly estimatedStart: number | null
}

export interface Page {
  /** Tasks on all pages together. */
  readonly total: number
  /** Encoded. */
  readonly tasks: readonly string[]
}

export type SeedAnswer =
  | { readonly kind: 'seed'; readonly seed: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** An account as those who use it may see it: no secrets, nothing of its engine. */
export interface AccountState extends Pick<
  AccountConfig,
  'id' | 'channelId' | 'enable' | 'coreSize' | 'queueSize' | 'timeoutMinutes' | 'modes' | 'remark'
> {
  readonly isHealthy: boolean
  /** Tasks of all owners, now. */
  readonly running: number
  readonly waiting: number
}

/** What was drawn for everybody together, by days in UTC. */
export interface Figures {
  readonly today: readonly Drawn[]
  readonly yesterday: number
  readonly total: number
  /** Tasks that may still be asked for today; null for any number. */
  readonly available: Readonly<Record<'FAST' | 'RELAX', number | null>>
}

export interface Atelier {
  /** A verb of the action table, such as imagine; the body fits the verb's schema. */
  submit(caller: Caller, verb: Verb, body: SharedBody): Promise<Answer>
  /** A button of a finished task. */
  press(caller: Caller, body: ActionBody): Promise<Answer>
  /** A follow-up of a grid in the older words: UPSCALE, VARIATION or REROLL. */
  change(caller: Caller, body: ChangeBody): Promise<Answer>
  /** The same in one text: `1773314942177684 U2`. */
  simpleChange(caller: Caller, body: SimpleChangeBody): Promise<Answer>
  /** The finished task of a job. */
  show(caller: Caller, body: ShowBody): Promise<Answer>
  /** Stores pictures for later submits. */
  upload(caller: Caller, body: UploadBody): Promise<Answer>
  /** The words of a window. */
  confirm(caller: Caller, body: ModalBody): Promise<Answer>
  cancel(caller: Caller, id: string): Promise<CancelAnswer>
  /** The encoded task (`task/encode.ts`) for its owner; null for an unknown or foreign id.
   *  Answers from memory, without a promise, when the task is hot: polling is the hot path. */
  encoded(reader: Reader, id: string): string | null | Promise<string | null>
  /** Those of `ids` that exist and are the owner's, in the order asked. */
  encodedMany(reader: Reader, ids: readonly string[]): Promise<readonly string[]>
  /** The owner's tasks that wait for a slot or run, the first submitted first; the first 500 of them. */
  queue(reader: Reader): Promise<readonly QueuedTask[]>
  /** A page of the owner's tasks. */
  page(reader: Reader, query: Omit<TaskQuery, 'owner'>): Promise<Page>
  /** The seed of a finished task. */
  seed(reader: Reader, id: string): Promise<SeedAnswer>
  /** Blob name of what `imageUrl` shows of a task; null where there is none, or no such task of the owner. */
  picture(reader: Reader, id: string): Promise<string | null>
  accounts(): Promise<readonly AccountState[]>
  figures(): Promise<Figures>
  readonly blobs: BlobStore
  /** What only an administrator may do. */
  readonly admin: Admin
  instances(): readonly InstanceState[]
  /** The sandboxes among the accounts, by id. */
  sandboxes(): ReadonlyMap<string, Sandbox>
  /** Hands on what an upstream tells under a secret address of ours; false when there is no such address. */
  hear(secret: string, body: unknown): boolean
  /** Null when it can take work; else why not. */
  readiness(): string | null
  /** Refuses new work, lets running work detach or end, closes everything. */
  close(): Promise<void>
}
