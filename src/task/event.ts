import type { FailureName } from '../failures.ts'
import type { Button } from '../protocol/button.ts'
import type { Place } from '../schedule/candidate.ts'
import type { Result, StoredPicture } from './task.ts'

/** What happened to a task. `at` is milliseconds since the epoch. */
export type TaskEvent =
  /** The window was confirmed with these words (and mask). The instance chosen at the press may be gone by now. */
  | ({
      readonly kind: 'confirmed'
      readonly at: number
      readonly prompt: string
      readonly promptEn: string
      readonly finalPrompt: string
      readonly mask: string | null
      /** What its words ask of a sandbox; left out: what they asked before. */
      readonly sandbox?: string
    } & Place)
  /** The queue gave it a slot. */
  | { readonly kind: 'started'; readonly at: number }
  | { readonly kind: 'progressed'; readonly percent: number; readonly preview: StoredPicture | null }
  | {
      readonly kind: 'succeeded'
      readonly at: number
      readonly result: Result
      readonly buttons: readonly Button[]
      /** The seed it turned out to have; left out, the one it was given. */
      readonly seed?: number
    }
  | { readonly kind: 'failed'; readonly at: number; readonly failure: FailureName; readonly reason: string }
  | { readonly kind: 'cancelled'; readonly at: number }
  /** Its run ended without an outcome: back to the queue for another attempt, elsewhere where `to` says so. */
  | { readonly kind: 'returned'; readonly at: number; readonly to?: Place }
  /** Its instance or its lane is gone: another one takes it over while it waits. */
  | ({ readonly kind: 'moved' } & Place)

export type EventKind = TaskEvent['kind']
export const EVENT_KINDS = [
  'confirmed',
  'started',
  'progressed',
  'succeeded',
  'failed',
  'cancelled',
  'returned',
  'moved',
] as const satisfies readonly EventKind[]
