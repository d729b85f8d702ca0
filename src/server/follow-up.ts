import type { ActionRow } from '../actions/action-row.ts'
import type { ActionBody, ChangeBody, SimpleChangeBody } from '../actions/bodies.ts'
import type { Choice } from '../actions/choice.ts'
import { readCustomId, rowOfChange } from '../actions/table.ts'
import { verbatim } from '../actions/verbatim.ts'
import { refuse, type Refusal } from '../refusals.ts'
import type { Task } from '../task/task.ts'

/** A follow-up as every way of asking for one brings it. */
export interface FollowUp {
  readonly row: ActionRow
  readonly choice: Choice
  readonly taskId: string
  /** The job that a customId names. */
  readonly jobId: string | null
  readonly customId: string | null
  readonly isRemix: boolean
  readonly isChannelEnough: boolean
}

/** A follow-up by the address of its button. */
export function readPress({ taskId = '', customId, strong, ...body }: ActionBody): FollowUp | Refusal {
  if (taskId === '') return refuse('task-id-missing', { field: 'taskId' })
  if (!customId) return refuse('custom-id-missing', {})
  const { row, choice, jobId } = readCustomId(customId) ?? unread(customId)
  const strength = strong === undefined ? {} : { strength: strong ? 'strong' : 'subtle' }
  return {
    row,
    choice: row.name === 'variation' ? { ...choice, ...strength } : choice,
    taskId: String(taskId),
    jobId,
    customId,
    isRemix: body.enableRemix ?? false,
    isChannelEnough: body.chooseSameChannel ?? false,
  }
}

/** A customId that no other row reads, or none that could do it: whoever offered it knows what it means. */
const unread = (customId: string) => ({ row: verbatim, choice: { customId }, jobId: null })

/**
 * A follow-up once its parent is known. A button that the parent itself offers is always taken: one that no row can do
 * there goes to its instance unread. One that nobody offered and no row reads is refused.
 */
export function offeredBy(parent: Task | null, asked: FollowUp): FollowUp | Refusal {
  const { row, customId } = asked
  if (customId === null || parent?.status !== 'SUCCESS') return notUnread(asked)
  const isOffered = parent.buttons.some((button) => button.customId === customId)
  if (!isOffered) return notUnread(asked)
  return row.on.includes(parent.result.kind) ? asked : { ...asked, ...unread(customId) }
}

const notUnread = (asked: FollowUp): FollowUp | Refusal =>
  asked.row === verbatim ? refuse('custom-id-unknown', { customId: asked.customId ?? '' }) : asked

/** A follow-up in the older words: UPSCALE, VARIATION or REROLL, and which picture. */
export function readChange({ taskId = '', action, index }: ChangeBody): FollowUp | Refusal {
  if (taskId === '') return refuse('task-id-missing', { field: 'taskId' })
  const row = rowOfChange(action ?? '')
  if (!row) {
    const wanted = 'UPSCALE, VARIATION or REROLL'
    return refuse('change-invalid', { field: 'action', came: 'missing', wanted })
  }
  if (index === undefined && row.gives !== 'again') {
    return refuse('change-invalid', { field: 'index', came: 'missing', wanted: '1 to 4' })
  }
  return changeOf(row, String(taskId), index)
}

/** The same in one text: `1773314942177684 U2`. */
export function readSimpleChange({ content = '' }: SimpleChangeBody): FollowUp | Refusal {
  const [, taskId, letter = 'R', index] = /^(\S+) (?:([uv])([1-4])|r)$/i.exec(content.trim()) ?? []
  const row = rowOfChange(letter.toUpperCase())
  if (taskId === undefined || !row) {
    const wanted = 'a task id, a space, and U1 to U4, V1 to V4 or R'
    return refuse('change-invalid', { field: 'content', came: JSON.stringify(content), wanted })
  }
  return changeOf(row, taskId, index === undefined ? undefined : Number(index))
}

const changeOf = (row: ActionRow, taskId: string, index: number | undefined): FollowUp => ({
  row,
  choice: index === undefined || row.gives === 'again' ? {} : { index },
  taskId,
  jobId: null,
  customId: null,
  isRemix: false,
  isChannelEnough: false,
})
