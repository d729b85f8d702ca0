import type { ActionRow } from '../actions/action-row.ts'
import type { Choice } from '../actions/choice.ts'
import type { BotType } from '../protocol/bot-type.ts'
import type { Speed } from '../protocol/speed.ts'
import type { Refusal } from '../refusals.ts'
import type { AccountFilter } from '../schedule/need.ts'
import type { InstanceFacts } from '../schedule/instance-facts.ts'
import type { RuleName } from '../schedule/rules/rules.ts'
import type { Hook, Task } from './task.ts'

/** A request as data: what is asked, by whom, with which words. */
export interface Submission {
  readonly row: ActionRow
  readonly choice: Choice
  readonly owner: string
  /** Null: the parent's words. */
  readonly prompt: string | null
  /** The words to draw, where they differ from those of the request: translated, or without banned words. */
  readonly drawn: string | null
  /** Null: the parent's bot. */
  readonly botType: BotType | null
  /** Speeds asked for by path, then by filter, in order. */
  readonly speeds: readonly Speed[]
  readonly filter: AccountFilter
  /** Blob names of uploaded pictures. */
  readonly inputs: readonly string[]
  /** Blob name. */
  readonly mask: string | null
  readonly customId: string | null
  /** The id named as parent; null for a row that needs none. */
  readonly parentId: string | null
  /** Ask for words first where the action can. */
  readonly isRemix: boolean
  /** Another instance of the parent's channel may do it. */
  readonly isChannelEnough: boolean
  /** What its header asks of a sandbox; null for nothing. */
  readonly sandbox: string | null
  readonly state: string | null
  readonly hook: Hook | null
}

/** The words that confirm a window. */
export interface Confirmation {
  /** Null: the words the window was opened with. */
  readonly prompt: string | null
  /** The words to draw, where they differ. */
  readonly drawn: string | null
  /** Blob name. */
  readonly mask: string | null
  /** What the header asks of a sandbox; null for nothing. */
  readonly sandbox: string | null
}

/** Settings that decide about words and capacity. */
export interface Rules {
  /** Model of a prompt without `--v`: `7`. */
  readonly defaultVersion: string
  readonly defaultNiji: string
  /** Words that refuse a prompt. */
  readonly bannedWords: readonly string[]
  /** A prompt with a mistake is refused, or its task fails. */
  readonly promptCheck: 'refuse' | 'fail'
  /** Unfinished tasks an owner may have; 0 for any number. */
  readonly openPerOwner: number
  /** How an account is chosen among those that would do. */
  readonly accountRule: RuleName
  /** How long a window stays open. Milliseconds. */
  readonly modalMs: number
}

/** The few facts that admission may use, fetched by the shell. */
export interface Known {
  /** Milliseconds since the epoch. */
  readonly now: number
  readonly instances: readonly InstanceFacts[]
  readonly rules: Rules
  /** The parent, where the submission names one that exists and is the caller's. */
  readonly parent: Task | null
  /** For the new task: its id, its job's uuid, a seed (0 to 4294967295) and a number in 0…1 that breaks ties. */
  readonly id: string
  readonly jobId: string
  readonly seed: number
  readonly draw: number
  /** Counts the tasks without a parent: accounts may take turns. */
  readonly turn: number
}

/** A capacity that must still hold when the task is stored. */
export interface CapacityGuard {
  readonly name: 'queue-full' | 'owner-full' | 'day-full'
  /** The most there may be before the newcomer. */
  readonly atMost: number
  /** What to answer when it does not hold. */
  readonly refusal: Refusal
}

/** What became of a request. */
export type Verdict =
  | {
      readonly kind: 'accepted'
      readonly task: Task
      readonly guards: readonly CapacityGuard[]
      /** Tasks that must end before this one starts. */
      readonly ahead: number
    }
  | { readonly kind: 'modal'; readonly task: Task; readonly guards: readonly CapacityGuard[] }
  /** Nothing new was made: the answer is a task that is already there. */
  | { readonly kind: 'existing'; readonly task: Task }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
