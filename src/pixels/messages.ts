import type { FailureName } from '../failures.ts'

/** What the pool tells a worker. A worker has one job at a time; `id` tells a late cancel from a new job. */
export type Order =
  | { readonly kind: 'run'; readonly id: number; readonly handler: string; readonly payload: unknown }
  | { readonly kind: 'cancel'; readonly id: number }

/** What a worker tells the pool. `ready` comes once, when its code is loaded. */
export type Report =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progressed'; readonly id: number; readonly share: number }
  | { readonly kind: 'done'; readonly id: number; readonly product: unknown; readonly residentBytes: number }
  | {
      readonly kind: 'failed'
      readonly id: number
      readonly failure: FailureName
      readonly message: string
      /** Stack of a bug, for the log. */
      readonly detail: string
      readonly residentBytes: number
    }

/** File descriptor on which a worker's watchdog says why it ends its process: no message can leave a busy one. */
export const LAST_WORDS_FD = 4

/** The last words of a worker that took more memory than its bound. */
export const TOO_LARGE = 'too-large'

/** What a worker is told as its first argument, as JSON. */
export interface WorkerBounds {
  /** Process id of the pool: a worker whose parent is another one has lost it. */
  readonly parent: number
  readonly memoryBytes: number
}
