import type { Button } from '../protocol/button.ts'
import type { ActionRow, Face, Offer, When } from './action-row.ts'
import { ACTIONS } from './table.ts'

/** The buttons of a finished task, in the order of the protocol page: those its instance can carry out. */
export function buttonsOf(offer: Offer): readonly Button[] {
  return ACTIONS.flatMap((row) =>
    row.operation !== null && !offer.operations.has(row.operation)
      ? []
      : row.faces.filter((face) => isOffered(face, offer)).map((face) => toButton(row, face, offer.jobId)),
  )
}

function isOffered(face: Face, offer: Offer): boolean {
  return face.on.includes(offer.kind) && holds(face.when ?? {}, offer)
}

function holds(when: When, { model, aspect, count }: Offer): boolean {
  if (when.count !== undefined && count < when.count) return false
  if (when.from !== undefined && model.number < when.from) return false
  if (when.below !== undefined && model.number >= when.below) return false
  return !when.oblong || aspect.width !== aspect.height
}

function toButton(row: ActionRow, face: Face, job: string): Button {
  const pattern = row.customId?.[0]
  if (!pattern) throw new Error(`${row.name} has faces but no customId`)
  const { index, ...words } = face.choice
  return {
    customId: pattern.write({
      job,
      words: Object.fromEntries(Object.entries(words).map(([name, word]) => [name, String(word)])),
      ...(typeof index === 'number' ? { index } : {}),
    }),
    emoji: face.emoji,
    label: face.label,
    type: 2,
    style: 2,
  }
}
