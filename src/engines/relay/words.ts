/** The words that go upstream. Pure. */
import { readCustomId } from '../../actions/table.ts'
import { formatPrompt, withoutParameters } from '../../prompt/format.ts'
import { parsePrompt } from '../../prompt/parse.ts'
import type { Job } from '../engine.ts'

/** The words of a task that begins anew: as they were asked where that is known, unknown parameters and all. */
export function askedWords(job: Job): string {
  return job.words ?? job.finalPrompt
}

/** What a body of `video` says by its own fields. */
const VIDEO_FIELDS = ['video', 'motion', 'loop', 'bs'] as const

/** The words of a video without its first frame and what its other fields say. */
export function videoWords({ prompt }: Job): string {
  const hasEndLink = prompt.parameters.end !== undefined && prompt.parameters.end !== 'loop'
  return formatPrompt({
    ...withoutParameters(prompt, hasEndLink ? VIDEO_FIELDS : [...VIDEO_FIELDS, 'end']),
    images: [],
  })
}

/**
 * Whether a follow-up has words of its own: others than its button takes by itself. Such a button is pressed with its
 * window, or the words would be lost.
 */
export function hasOwnWords({ prompt, parent, again, customId }: Job): boolean {
  const from = again ?? parent
  const address = customId === null ? null : readCustomId(customId)
  if (!from || !address || address.row.modal === 'never') return false
  const { row, choice } = address
  const usual = row.words?.({ choice, texts: [], prompt: from.prompt }) ?? formatPrompt(from.prompt)
  return formatPrompt(parsePrompt(usual).prompt) !== formatPrompt(prompt)
}
