import type { Aspect } from '../prompt/aspect.ts'
import type { Prompt } from '../prompt/prompt.ts'
import type { Model } from '../prompt/versions.ts'
import type { WireAction } from '../protocol/action.ts'
import type { CustomIdPattern } from '../protocol/custom-id.ts'
import type { Operation, OperationName } from './operation.ts'
import type { ResultKind } from './result-kind.ts'

/** What a button press or a body chose within its row: `{ index: 2, strength: 'low' }`. */
export type Choice = Readonly<Record<string, string | number>>

/** When a face is shown. Decides only what is offered: acceptance asks the row's `on` and the instance. */
export interface When {
  /** Model number from this one on: `6.1` is version 6.1 or niji 6.1. */
  readonly from?: number
  /** Model number below this one. */
  readonly below?: number
  /** Only on pictures that are not square. */
  readonly oblong?: true
}

/** One look of a row as a button. */
export interface Face {
  readonly on: readonly ResultKind[]
  readonly label: string
  readonly emoji: string
  readonly choice: Choice
  readonly when?: When
}

/** What an operation is made from. */
export interface OperationFacts {
  readonly choice: Choice
  /** The words the task will run with. */
  readonly prompt: Prompt
  /** Ratio of the parent's picture; null without a parent. */
  readonly parentAspect: Aspect | null
}

/** What buttons are made from. */
export interface Offer {
  readonly kind: ResultKind
  readonly model: Model
  /** Ratio of the finished picture. */
  readonly aspect: Aspect
  readonly jobId: string
  readonly operations: ReadonlySet<OperationName>
}

/** One thing a user can ask. Routes, validation, customIds, buttons and modal forms are derived from these columns. */
export interface ActionRow {
  readonly name: string
  /** The word in `Task.action`. */
  readonly action: WireAction
  /** The verb of `/mj/submit/{verb}` that asks it without a parent. */
  readonly verb?: string
  /** How it is addressed on a parent: the first pattern writes, all of them read. */
  readonly customId?: readonly [CustomIdPattern, ...CustomIdPattern[]]
  /** The results that may be its parent. */
  readonly on: readonly ResultKind[]
  /** How its buttons look, in order. */
  readonly faces: readonly Face[]
  /** Whether it needs more words first: `on-remix` when the instance or the request asks for it. */
  readonly modal: 'never' | 'always' | 'on-remix'
  /** What the modal form asks for. */
  readonly fields: readonly ('prompt' | 'mask')[]
  /** Parameters the modal form is filled with beside the parent's prompt. */
  readonly prefill?: string
  /** What it makes; `parent` for an action that makes no task of its own. */
  readonly gives: ResultKind | 'parent'
  readonly operation: OperationName | null
  /** The operation of one choice; null where `operation` is. */
  readonly order: (facts: OperationFacts) => Operation | null
  /** How `description` tells it: `/up <parent> <word>`. */
  readonly word: (choice: Choice) => string
}
