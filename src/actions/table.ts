import type { CustomIdFields } from '../protocol/custom-id.ts'
import type { ActionRow } from './action-row.ts'
import type { Choice } from './choice.ts'
import { grid } from './grid.ts'
import { bookmark, single } from './single.ts'
import { submits } from './submits.ts'
import { texts } from './texts.ts'
import { verbatim } from './verbatim.ts'
import { animate, clips } from './video.ts'

/** THE TABLE: every thing a user can ask, in the order of its buttons. */
export const ACTIONS: readonly ActionRow[] = [
  ...submits,
  ...texts,
  ...clips,
  ...grid,
  ...single,
  animate,
  bookmark,
  verbatim,
]

/** A customId that was understood: its row, what it chose, and the job it names. */
export interface Address {
  readonly row: ActionRow
  readonly choice: Choice
  /** Null for a family of customIds that names none. */
  readonly jobId: string | null
}

const toAddress = (row: ActionRow, fields: CustomIdFields): Address => ({
  row,
  jobId: fields.job,
  choice: { ...fields.words, ...(fields.index === undefined ? {} : { index: fields.index }) },
})

/** Every row that reads a customId; a test proves that it is never more than one. */
export function addressesOf(customId: string): readonly Address[] {
  return ACTIONS.flatMap((row) => {
    for (const pattern of row.customId ?? []) {
      const fields = pattern.read(customId)
      if (fields) return [toAddress(row, fields)]
    }
    return []
  })
}

/** The row a customId addresses, or null when no row knows its shape. */
export function readCustomId(customId: string): Address | null {
  return addressesOf(customId)[0] ?? null
}

/** The row of a name a task was stored with. Throws for a name that no row has. */
export function actionRow(name: string): ActionRow {
  const row = ACTIONS.find((candidate) => candidate.name === name)
  if (!row) throw new Error(`no action is called ${name}`)
  return row
}

/** The row of a word of change (`UPSCALE`) or a letter of simple-change (`U`), or null. */
export function rowOfChange(word: string): ActionRow | null {
  return ACTIONS.find(({ legacy }) => legacy?.action === word || legacy?.letter === word) ?? null
}
