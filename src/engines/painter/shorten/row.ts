import type { OperationOf } from '../../../actions/operation.ts'
import { askOf } from '../plan/ask.ts'
import { writingOf, type Run } from '../studio.ts'
import { SQUARE, type Work } from '../work.ts'
import { shorten, weightsInWords } from './shorten.ts'

/** Shorter prompts, what each token weighs, and a card that shows both. */
export async function shortenPrompt(run: Run, { isDetailed }: OperationOf<'shorten'>): Promise<Work> {
  const { tokens, texts, prompts } = shorten(run.job.prompt)
  const order = { ask: askOf(run.job, SQUARE), tokens, lines: texts, isDetailed, ...writingOf(run) }
  const card = await run.studio.pool.run('card', order, { signal: run.signal })
  const details = weightsInWords(tokens)
  return { cells: [card], texts: prompts, ...(isDetailed && { details }), recipes: null }
}
