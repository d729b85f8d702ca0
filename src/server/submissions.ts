import type { ActionRow } from '../actions/action-row.ts'
import type { SharedBody } from '../actions/bodies.ts'
import type { Asked, Brought } from '../actions/verb.ts'
import { readBotType } from '../protocol/bot-type.ts'
import type { Submission } from '../task/submission.ts'
import type { Task } from '../task/task.ts'
import type { Arrival } from './arrival.ts'
import type { FollowUp } from './follow-up.ts'
import type { Wording } from './wording.ts'

/** A submission that asks for nothing in particular. */
const unasked = {
  prompt: null,
  drawn: null,
  botType: null,
  inputs: [],
  mask: null,
  customId: null,
  parentId: null,
  isRemix: false,
  isChannelEnough: false,
} as const

/** What the submissions of a verb are made from. */
export interface AskedFacts {
  readonly arrival: Arrival
  readonly asked: Asked
  readonly row: ActionRow
  readonly body: SharedBody
  /** Where the pictures of `broughtBy` are kept, in its order. */
  readonly kept: readonly string[]
  /** The words of each task; null words are the parent's. */
  readonly wordings: readonly (Wording | null)[]
}

/** All pictures of a request in one list. */
export function broughtBy({ pictures, mask, end }: Asked): readonly Brought[] {
  return [...pictures, ...(mask ? [mask] : []), ...(end ? [end] : [])]
}

/** A submission for each wording of a verb. */
export function submissionsOf({ wordings, ...facts }: AskedFacts): readonly Submission[] {
  const { arrival, asked, row, body, kept } = facts
  const count = asked.pictures.length
  const end = asked.end ? kept.at(-1) : undefined
  const submission: Submission = {
    ...unasked,
    ...arrival,
    speeds: [...arrival.speeds, ...(asked.speed ? [asked.speed] : [])],
    row,
    choice: { ...asked.choice, ...(end === undefined ? {} : { end }) },
    botType: body.botType === undefined ? null : readBotType(body.botType),
    inputs: kept.slice(0, count),
    mask: asked.mask ? (kept[count] ?? null) : null,
    parentId: asked.parentId ?? null,
  }
  return wordings.map((wording) => ({ ...submission, ...wording }))
}

/** The submission of a follow-up; one for every text of its parent where its row says so. */
export function followUpsOf(
  arrival: Arrival,
  { row, choice, customId, isRemix, isChannelEnough, taskId }: FollowUp,
  parent: Task | null,
): readonly Submission[] {
  const asked = { row, choice, customId, isRemix, isChannelEnough, parentId: parent?.id ?? taskId }
  const submission: Submission = { ...unasked, ...arrival, ...asked }
  const texts = parent?.status === 'SUCCESS' ? (parent.result.texts ?? []) : []
  // Without a text there is one submission still: it is refused with the reason.
  if (!row.forEachText || texts.length === 0) return [submission]
  return texts.map((_text, at) => ({
    ...submission,
    choice: { index: at + 1 },
    state: submission.state === null ? null : `${submission.state}::${at + 1}`,
  }))
}
