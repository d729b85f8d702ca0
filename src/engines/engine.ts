/**
 * The engine port: a way to make pictures, opened once for each configured account.
 * It knows jobs and pictures; it must not know tasks' states, stores, webhooks or HTTP.
 * Every engine runs the contract in `testing/engine-contract.ts`.
 */
import type { Operation, OperationName } from '../actions/operation.ts'
import type { ResultKind } from '../actions/result-kind.ts'
import type { FailureName } from '../failures.ts'
import type { OutcomeRule } from '../prompt/outcomes.ts'
import type { Prompt } from '../prompt/prompt.ts'
import type { Model } from '../prompt/versions.ts'
import type { BotType } from '../protocol/bot-type.ts'
import type { Button } from '../protocol/button.ts'
import type { Speed } from '../protocol/speed.ts'
import type { TSchema } from 'typebox'

/** A picture by its place: in our blob store, or behind a link that the guarded fetcher may follow. */
export type PictureSource =
  | { readonly kind: 'blob'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string }

/** Encoded picture bytes with what a reader would otherwise have to decode to learn. */
export interface EncodedPicture {
  readonly bytes: Uint8Array
  /** `image/png`, `image/webp` or `image/jpeg`. */
  readonly contentType: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  /** A smaller copy (WebP), where the engine has one at hand. */
  readonly thumbnail?: Uint8Array
}

/** An encoded clip. */
export interface EncodedClip {
  readonly bytes: Uint8Array
  /** `video/mp4`, or `image/webp` where no encoder of video is at hand. */
  readonly contentType: string
  /** Pixels. */
  readonly width: number
  readonly height: number
  readonly seconds: number
  /** Its first frame. */
  readonly poster: EncodedPicture
}

/** The finished task that a follow-up continues. */
export interface ParentWork {
  readonly jobId: string
  readonly prompt: Prompt
  readonly model: Model
  readonly seed: number
  /** The four cells of a grid, the one picture, or the posters of clips. */
  readonly images: readonly PictureSource[]
  /** The clips, in the order of their posters; empty where the parent holds none. */
  readonly clips: readonly PictureSource[]
  /** What the engine said of this work in `succeeded.memo`; `null` for another engine's. */
  readonly memo: unknown
}

/** One run of one task. */
export interface Job {
  /** Task id and attempt: stable over restarts, usable as a caller-chosen id where an upstream takes one. */
  readonly key: string
  readonly taskId: string
  /** The job's own uuid: part 5 of its buttons' customIds. */
  readonly jobId: string
  readonly operation: Operation
  readonly prompt: Prompt
  /** The prompt as Midjourney would echo it. */
  readonly finalPrompt: string
  /** The words to draw as they were asked, read by nobody; left out where they were made from others. */
  readonly words?: string
  readonly model: Model
  /** 0 to 4294967295. */
  readonly seed: number
  readonly speed: Speed
  readonly botType: BotType
  /** Image prompts: uploads first, then the prompt's leading links. */
  readonly images: readonly PictureSource[]
  /** White means repaint, black means keep; any size. */
  readonly mask: PictureSource | null
  readonly parent: ParentWork | null
  /** The customId that asked for it, for an engine that hands it on. */
  readonly customId: string | null
  /** The finished task whose reroll asked for the same once more: operation and parent are those it was made from. */
  readonly again: ParentWork | null
  /** Counts the runs of the task; left out: the first. */
  readonly attempt?: number
  /** What it asks of a sandbox, in the language of `prompt/outcomes.ts`. */
  readonly sandbox?: string
}

/** What a run tells while it goes on. `succeeded` is the last event of a good run; a bad one throws `EngineError`. */
export type EngineEvent =
  | { readonly kind: 'accepted'; readonly ref: string }
  /** `percent` 0 to 99, never falling. */
  | { readonly kind: 'progressed'; readonly percent: number; readonly preview?: EncodedPicture }
  | {
      readonly kind: 'succeeded'
      /**
       * `grid` may be left out (the runner composes it), `cells` too (it splits the grid); one picture: one cell.
       * With clips the grid is an animated preview of all of them. A description has the described picture as its
       * one cell, shortened prompts a drawn card.
       */
      readonly images: { readonly grid?: EncodedPicture; readonly cells?: readonly EncodedPicture[] }
      readonly clips?: readonly EncodedClip[]
      /** The prompts of a description or of a shortening, best first. */
      readonly texts?: readonly string[]
      /** What a shortening says beside its prompts: the tokens and their weights, in words. */
      readonly details?: string
      /** The engine's name and version, `painter/1`, shown as `properties.engine`. */
      readonly engine: string
      /** JSON the engine wants back with every follow-up. */
      readonly memo?: unknown
      /** The engine's own buttons, kept verbatim; left out, the action table makes them. */
      readonly buttons?: readonly Button[]
      /** What it turned out to be, where the operation does not tell: of `verbatim`. */
      readonly gives?: ResultKind
      /** The seed it was made with, where that is another than the job's. */
      readonly seed?: number
      /** Its pictures are not to be had any more, as after links that have expired: for sandboxes. */
      readonly isExpired?: true
    }

/** Why a signal was aborted: on `detach` the work goes on elsewhere and must not be cancelled there. */
export type AbortReason = 'cancel' | 'detach'

/** The running thing an account opens. */
export interface Instance {
  readonly operations: ReadonlySet<OperationName>
  /** Why it cannot do what its engine otherwise can, in words for the operator: a model or a node that is not there. */
  readonly missing?: ReadonlyMap<OperationName, string>
  /** Follow-ups that go on from its own work only: its upstream knows no other pictures. */
  readonly bound?: ReadonlySet<OperationName>
  /** Takes parameters, versions and buttons it does not know. */
  readonly passthrough?: boolean
  /** A run may cost something: it is marked before it starts and never repeated blindly. */
  readonly charges?: boolean
  /** Present on an instance that stages outcomes for tests. */
  readonly sandbox?: Sandbox
  /** Throws `EngineError` only. Ends soon after `signal` aborts; `signal.reason` is an `AbortReason`. */
  run(job: Job, signal: AbortSignal): AsyncIterable<EngineEvent>
  /** Goes on with a run that an earlier process began, by its `ref` or, when null, by `job.key`. */
  resume?(job: Job, ref: string | null, signal: AbortSignal): AsyncIterable<EngineEvent>
  /** Throws with the reason when the engine cannot work now. */
  health?(): Promise<void>
  close(): Promise<void>
}

/** A run that a sandbox holds. */
export interface HeldRun {
  readonly taskId: string
  /** 1 for the first run of the task. */
  readonly attempt: number
  /** Goes on with a run of an earlier process. */
  readonly isResumed: boolean
  readonly operation: OperationName
  /** When it is due, in milliseconds on the sandbox's clock; null: never. */
  readonly dueAt: number | null
}

/** What a sandbox looks like to tests. */
export interface SandboxState {
  /** Whether its clock goes by itself, or stands until it is moved. */
  readonly clock: 'real' | 'held'
  /** Milliseconds since the sandbox was opened or reset. */
  readonly now: number
  readonly runs: readonly HeldRun[]
}

/** What tests may do with an instance that stages outcomes. */
export interface Sandbox {
  readonly rules: readonly OutcomeRule[]
  state(): SandboxState
  /** Moves a held clock on: runs that fall due go on. False where the clock goes by itself. */
  advance(ms: number): boolean
  /** Ends all held runs with a failure, and begins at 0 again. */
  reset(): void
}

/** An account's way to its own upstream: through its proxy, where it has one. */
export interface Outbound {
  /** The standard's `fetch`, except that redirects are not followed. Unbound in time: give a signal. */
  fetch(link: string | URL, init?: RequestInit): Promise<Response>
  /** Opens a web socket; `headers` go with its first request. */
  socket(link: string | URL, headers?: Readonly<Record<string, string>>): WebSocket
}

/** An address that an upstream can call. */
export interface Receiver {
  /** Absolute; its path holds a secret that only the account's upstream is told. */
  readonly url: string
  /** Hears the JSON of every call; what it gives back takes that back. */
  onCall(listener: (body: unknown) => void): () => void
}

/** What an engine reads: somebody's picture, its upstream's picture, or a clip. */
export type ReadKind = 'picture' | 'result' | 'clip'

/** What the server lends an engine. */
export interface EngineContext {
  /**
   * Reads the bytes of a picture that a person sent (what is meant when nothing is said), of one that the upstream made,
   * or of a clip, within the limits of each. Links are followed only as the guard allows; those to the origin of the
   * account's own `url` always. Throws `EngineError` (`picture-unreadable`).
   */
  read(source: PictureSource, signal: AbortSignal, wanted?: ReadKind): Promise<Uint8Array>
  readonly outbound: Outbound
  /**
   * A link to a picture that an upstream can follow, where it takes nothing but links; null for a picture of ours while
   * this server has no public address. Left out: it has none.
   */
  linkOf?(source: PictureSource): string | null
  /** An address of ours that the account's upstream may call; left out where it could not be reached. */
  readonly receiver?: Receiver
  /** Tells the operator of something odd that no task fails of, such as a worker that died. */
  warn(text: string): void
}

/** One thing that was looked at on behalf of an operator. */
export interface Finding {
  /** What was looked at. */
  readonly check: string
  readonly isGood: boolean
  readonly detail: string
  /** What to do; left out where all is well. */
  readonly mend?: string
}

/** An engine: a name, the schema of its account options, and a way to open it. */
export interface Engine<Options = unknown> {
  readonly name: string
  /** Schema of the engine's own keys in an account row; parsed before `open`. */
  readonly options: TSchema
  open(account: { readonly id: string; readonly options: Options }, context: EngineContext): Promise<Instance>
  /** Looks closely at what an account has and lacks. It makes no pictures and costs nothing. Never rejects. */
  diagnose?(
    account: { readonly id: string; readonly options: Options },
    context: EngineContext,
  ): Promise<readonly Finding[]>
}

/** The only error an instance throws: a failure row, and words for the person who asked. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
  readonly failure: FailureName
  constructor(failure: FailureName, message: string, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}
