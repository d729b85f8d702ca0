import type { Aspect } from '../prompt/aspect.ts'
import type { Prompt } from '../prompt/prompt.ts'
import type { Model } from '../prompt/versions.ts'
import type { WireAction } from '../protocol/action.ts'
import type { CustomIdPattern } from '../protocol/custom-id.ts'
import type { Choice } from './choice.ts'
import type { Operation, OperationName } from './operation.ts'
import type { ResultKind } from './result-kind.ts'
import type { Verb } from './verb.ts'

/** When a face is shown. Decides only what is offered: acceptance asks the row's `on` and the instance. */
export interface When {
  /** Model number from this one on: `6.1` is version 6.1 or niji 6.1. */
  readonly from?: number
  /** Model number below this one. */
  readonly below?: number
  /** Only on pictures that are not square. */
  readonly oblong?: true
  /** Only where there are at least so many pictures, clips or texts to choose from. */
  readonly count?: number
}

/** One look of a row as a button. */
export interface Face {
  readonly on: readonly ResultKind[]
  readonly label: string
  readonly emoji: string
  readonly choice: Choice
  readonly when?: When
}

/** What the words of a follow-up are made from. */
export interface WordsFacts {
  readonly choice: Choice
  /** The parent's words, as they were echoed. */
  readonly prompt: Prompt
  /** The prompts of a parent that is a description or a shortening. */
  readonly texts: readonly string[]
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
  /** Pictures, clips or texts to choose from. */
  readonly count: number
}

/** One thing a user can ask. Routes, validation, customIds, buttons and modal forms are derived from these columns. */
export interface ActionRow {
  readonly name: string
  /** The word in `Task.action`. */
  readonly action: WireAction
  /** The verb of `/mj/submit/{verb}` that asks it without a button. */
  readonly verb?: Verb
  /** How it is addressed on a parent: the first pattern writes, all of them read. */
  readonly customId?: readonly [CustomIdPattern, ...CustomIdPattern[]]
  /** Its word in `/mj/submit/change`, and its letter in `/mj/submit/simple-change`. */
  readonly legacy?: { readonly action: string; readonly letter: string }
  /** The results that may be its parent. */
  readonly on: readonly ResultKind[]
  /** How its buttons look, in order. */
  readonly faces: readonly Face[]
  /** Whether it needs more words first: `on-remix` when the instance or the request asks for it. */
  readonly modal: 'never' | 'always' | 'on-remix'
  /** What the modal form asks for. */
  readonly fields: readonly ('prompt' | 'mask')[]
  /** The words a follow-up begins with, and fills its form with; left out, the parent's own. */
  readonly words?: (facts: WordsFacts) => string
  /** It may run without a word. */
  readonly isWordless?: true
  /** It makes a task of every text of its parent, at once. */
  readonly forEachText?: true
  /**
   * What it makes. `parent`: no task of its own, the answer is its parent. `again`: what its parent is, made once
   * more; the new task then carries the parent's own row and choice.
   */
  readonly gives: ResultKind | 'parent' | 'again'
  readonly operation: OperationName | null
  /** The operation of one choice; null where `operation` is. */
  readonly order: (facts: OperationFacts) => Operation | null
  /** How `description` tells it: `/up <parent> <word>`. */
  readonly word: (choice: Choice) => string
}
