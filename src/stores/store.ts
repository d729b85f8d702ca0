/**
 * The store port: where tasks rest. Read methods, and one way to write.
 * It knows rows, versions, guards and leases; it must not know what a move means.
 * Every driver runs `testing/store-contract.ts`.
 */
import type { WireAction } from '../protocol/action.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Status } from '../protocol/status.ts'
import type { ModalTask, Task, WaitingTask } from '../task/task.ts'

/** A queue of an instance: each lane has its own slots. */
export interface Lane {
  readonly instanceId: string
  readonly lane: string
}

/** A day of one side of an instance: relaxed tasks are counted apart, whatever lane they take. */
export interface LaneDay extends Lane {
  /** `2026-11-21`, in the operator's time zone. */
  readonly day: string
}

/** A claim on a slot: it ends when the run ends, not when the task does. */
export interface Lease extends Lane {
  readonly taskId: string
  /** The process that holds it. With SQLite the leases of another boot are void at start. */
  readonly boot: string
  readonly leasedAt: number
  /** The attempt of the task that this run carries out. */
  readonly attempt: number
  /** The engine's opaque handle on its work; null until it gave one. */
  readonly ref: string | null
  /** True once a call that may cost something was about to leave. */
  readonly sending: boolean
}

/** A task that its hook has yet to hear of. One row a task: several changes make one delivery of the newest state. */
export interface Delivery {
  readonly taskId: string
  readonly url: string
  /** The newest version to tell. */
  readonly version: number
  /** True when that version is final: it is told at least once. */
  readonly final: boolean
  readonly attempts: number
  /** Milliseconds since the epoch. */
  readonly dueAt: number
}

/** What is kept of decisions made while the server runs, each drawer with ids of its own. */
export const DRAWERS = ['account', 'key', 'banned-words'] as const

export type Drawer = (typeof DRAWERS)[number]

/** A small piece of JSON under a name. */
export interface StoredRecord {
  readonly id: string
  readonly value: unknown
}

/** Who changed what. No secret stands in it. */
export interface AuditEntry {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly actor: string
  /** What was done: `put`, `remove`, … */
  readonly action: string
  /** To what: `account/local`. */
  readonly subject: string
  /** JSON; null where there was nothing. */
  readonly before: unknown
  /** JSON; null where there is nothing any more. */
  readonly after: unknown
}

/** An entry in its place on the trail. */
export interface NumberedEntry extends AuditEntry {
  /** Rises with every entry. */
  readonly number: number
}

/** One thing to write. Data only, so that a driver can group the calls of many into one transaction. */
export type Change =
  /** A new task. Its id must be absent: otherwise the call fails with guard `absent`. */
  | { readonly kind: 'create'; readonly task: Task; readonly encoded: string }
  /** The next version of a task: `task.version` must be the stored version + 1, else guard `version` fails. Its owner
   *  and its job stay what they were. */
  | { readonly kind: 'move'; readonly task: Task; readonly encoded: string }
  /** Takes a slot for a task. Fails with guard `absent` when the task already has a lease. */
  | { readonly kind: 'lease'; readonly lease: Lease }
  /** Notes what is known of a run. Changes nothing when the lease is gone or another boot's. */
  | {
      readonly kind: 'note'
      readonly taskId: string
      readonly boot: string
      readonly ref?: string
      readonly sending?: boolean
    }
  /** Ends a lease of this boot. */
  | { readonly kind: 'release'; readonly taskId: string; readonly boot: string }
  /** Asks for a delivery of the task as of `version`; resets the attempts and is due at once. */
  | {
      readonly kind: 'tell'
      readonly taskId: string
      readonly url: string
      readonly version: number
      readonly final: boolean
      readonly at: number
    }
  /** The hook has heard everything up to `version`: the row goes unless a newer version waits. */
  | { readonly kind: 'told'; readonly taskId: string; readonly version: number }
  /** A delivery failed: try again at `dueAt`. Changes nothing when a newer version has come meanwhile. */
  | {
      readonly kind: 'retell'
      readonly taskId: string
      readonly version: number
      readonly attempts: number
      readonly dueAt: number
    }
  /** Gives up on a task's hook for good. */
  | { readonly kind: 'untell'; readonly taskId: string }
  /** Counts a task against what its instance may take in a day. */
  | ({ readonly kind: 'spend' } & LaneDay)
  /** Removes a task and its delivery. It must be stored with this version, final, and without a lease: otherwise the
   *  call fails with guard `final`. */
  | { readonly kind: 'delete'; readonly taskId: string; readonly version: number }
  /** Keeps a record, in the place of one with its id. */
  | { readonly kind: 'record'; readonly drawer: Drawer; readonly id: string; readonly value: unknown }
  /** Forgets a record. */
  | { readonly kind: 'unrecord'; readonly drawer: Drawer; readonly id: string }
  /** Adds to the audit trail. */
  | { readonly kind: 'audit'; readonly entry: AuditEntry }

/** What is counted by a capacity guard. */
export type Counter =
  /** Tasks that wait in a lane (NOT_START). */
  | ({ readonly kind: 'waiting' } & Lane)
  /** Slots taken in a lane. */
  | ({ readonly kind: 'leased' } & Lane)
  /** Waiting and leased together: what stands before a newcomer. */
  | ({ readonly kind: 'busy' } & Lane)
  /** Unfinished tasks of an owner. */
  | { readonly kind: 'open'; readonly owner: string }
  /** Tasks taken in a day. */
  | ({ readonly kind: 'spent' } & LaneDay)

/** A condition checked inside the transaction, before its call's changes. */
export interface Guard {
  readonly name: string
  readonly counter: Counter
  /** The call fails when the counter is above this. */
  readonly atMost: number
}

/** One call: all of it or nothing. */
export interface Commit {
  readonly changes: readonly Change[]
  readonly guards?: readonly Guard[]
}

/** A failed guard undoes its own call only. `guard` is the guard's name, or `absent`, `version`, `final`. */
export type Outcome = { readonly ok: true } | { readonly ok: false; readonly guard: string }

/** The encoded task as it rests: ready for the wire but for the public base. */
export interface EncodedTask {
  readonly id: string
  readonly owner: string
  readonly version: number
  /** JSON with a NUL wherever our own links begin (`task/encode.ts`). */
  readonly encoded: string
}

/** How full a lane is. */
export interface LaneLoad extends Lane {
  readonly waiting: number
  readonly leased: number
}

/** What one side of an instance took in a day. */
export interface Spending extends Lane {
  readonly count: number
}

/** Texts of a task that can be searched: `failReason` is what a task that failed says. */
export const SEARCHED_TEXTS = ['prompt', 'promptEn', 'description', 'failReason', 'state'] as const

export type SearchedText = (typeof SEARCHED_TEXTS)[number]

/**
 * Which tasks a page holds; what is left out asks for nothing. A text is found anywhere in its field, A to Z in either
 * case. Pages by owner, by ids and of unfinished tasks are quick however many tasks there are; anything else is looked
 * for among all tasks of the owner.
 */
export interface TaskQuery extends Readonly<Partial<Record<SearchedText, string>>> {
  /** Null: of every owner. */
  readonly owner: string | null
  readonly ids?: readonly string[]
  readonly status?: readonly Status[]
  readonly action?: string
  readonly instanceId?: string
  /** By id, which is by time: ids rise with the time of the submit. */
  readonly order: 'oldest-first' | 'newest-first'
  /** Tasks before the page. */
  readonly offset: number
  /** Tasks on the page. */
  readonly limit: number
}

export interface TaskPage {
  /** Tasks that the query finds, on all pages together. */
  readonly total: number
  readonly tasks: readonly EncodedTask[]
}

/** Where a waiting task stands. */
export interface Standing extends Lane {
  readonly taskId: string
  /** Tasks of its lane that get a slot before it. */
  readonly before: number
}

/** How many tasks of a kind succeeded. */
export interface Drawn {
  readonly speed: Speed
  readonly action: WireAction
  readonly count: number
}

export interface Store {
  /** Writes one call; concurrent calls share a transaction and its fsync. Resolves after the commit is durable.
   *  Rejects with `StoreError` when the disk refuses: then nothing of the call is stored. */
  commit(commit: Commit): Promise<Outcome>

  task(id: string): Promise<Task | null>
  tasks(ids: readonly string[]): Promise<readonly Task[]>
  /** The owner's task whose job has this uuid. */
  taskOfJob(owner: string, jobId: string): Promise<Task | null>
  encoded(id: string): Promise<EncodedTask | null>
  /** Those of `ids` that exist, in the order asked. */
  encodedMany(ids: readonly string[]): Promise<readonly EncodedTask[]>

  page(query: TaskQuery): Promise<TaskPage>
  /** Tasks that succeeded since the beginning of the UTC day of a time, by speed and action. */
  drawnSince(time: number): Promise<readonly Drawn[]>

  /** The first tasks that wait in a lane, oldest place first; equal places in the order in which the tasks came. */
  waiting(lane: Lane, limit: number): Promise<readonly WaitingTask[]>
  /** Those of `ids` that wait, in no order. It costs as much as there are tasks before them. */
  standings(ids: readonly string[]): Promise<readonly Standing[]>
  /** Every lane that has anything in it. */
  loads(): Promise<readonly LaneLoad[]>
  count(counter: Counter): Promise<number>
  /** What every instance took in a day. */
  spent(day: string): Promise<readonly Spending[]>
  leases(): Promise<readonly Lease[]>
  /** Windows (MODAL) that expire at or before a time, the first to expire first. */
  expired(at: number, limit: number): Promise<readonly ModalTask[]>
  /** Deliveries due by a time, the longest due first. */
  deliveries(due: number, limit: number): Promise<readonly Delivery[]>
  /** When the next delivery falls due; null when none waits. */
  nextDelivery(): Promise<number | null>

  /** The records of a drawer by id. */
  records(drawer: Drawer): Promise<readonly StoredRecord[]>
  /** The newest entries of the audit trail, the newest first; with `before` those with a smaller number. */
  audit(page: { readonly before?: number; readonly limit: number }): Promise<readonly NumberedEntry[]>

  close(): Promise<void>
}

/** The disk or the database refused. `kind` says what the operator can do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly kind: 'full' | 'read-only' | 'corrupt' | 'locked' | 'failed'
  constructor(kind: StoreError['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
