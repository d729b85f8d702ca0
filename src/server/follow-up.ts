import type { ActionRow } from '../actions/action-row.ts'
import type { ActionBody, ChangeBody, SimpleChangeBody } from '../actions/bodies.ts'
import type { Choice } from '../actions/choice.ts'
import { readCustomId, rowOfChange } from '../actions/table.ts'
import { refuse, type Refusal } from '../refusals.ts'

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
  const address = readCustomId(customId)
  if (!address) return refuse('custom-id-unknown', { customId })
  const { row, choice, jobId } = address
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
