/** Finds the upstream's own button for a follow-up. Pure. */
import { isDeepStrictEqual } from 'node:util'
import { readCustomId, type Address } from '../../actions/table.ts'
import type { Job } from '../engine.ts'
import type { RelayMemo } from './memo.ts'

/**
 * The customId to press upstream: the offered one that was pressed here, else the offered one that does the same, else
 * what came, in the upstream's terms. Null when nothing can be pressed.
 */
export function customIdFor(job: Job, memo: RelayMemo): string | null {
  const { operation, customId } = job
  if (operation.name === 'verbatim') return operation.customId
  if (customId !== null && memo.customIds.includes(customId)) return customId
  const fitting = memo.customIds.filter((one) => doesTheSame(readCustomId(one), job))
  const row = customId === null ? undefined : readCustomId(customId)?.row
  const offered = fitting.find((one) => readCustomId(one)?.row === row) ?? fitting[0]
  return offered ?? (customId === null ? null : translated(customId, job, memo))
}

/** Whether a button does what a job asks. Clients write customIds by hand: with another index, another model's upscaler. */
function doesTheSame(button: Address | null, { again, operation, prompt }: Job): boolean {
  if (!button) return false
  const { row, choice } = button
  if (again) return row.gives === 'again'
  return isDeepStrictEqual(row.order({ choice, prompt, parentAspect: null }), operation)
}

/** A customId in which our own job's id stands for the upstream's. Null when that is not known: ours tells it nothing. */
function translated(customId: string, { parent, again }: Job, { customIds }: RelayMemo): string | null {
  const ours = (again ?? parent)?.jobId
  if (ours === undefined || !customId.includes(ours)) return customId
  const theirs = customIds.map((one) => readCustomId(one)?.jobId).find((id) => typeof id === 'string')
  return typeof theirs === 'string' ? customId.replaceAll(ours, theirs) : null
}
