import type { OperationOf } from '../../../actions/operation.ts'
import { sniffPicture } from '../../../pixels/sniff.ts'
import { writingOf, type Run } from '../studio.ts'
import { readFirst, type Work } from '../work.ts'

/** Types that are handed on as they came. */
const OURS: ReadonlySet<string> = new Set(['image/png', 'image/webp', 'image/jpeg'])

/** Four prompts for the job's first picture. The cell is that picture: its very bytes where clients show them as they are. */
export async function describe(run: Run, { language }: OperationOf<'describe'>): Promise<Work> {
  const { studio, job, signal } = run
  const picture = await readFirst(run)
  const { texts, width, height, thumbnail } = await studio.pool.run(
    'describe',
    { picture, language, seed: job.seed },
    { signal },
  )
  const sniffed = sniffPicture(picture)
  const isShownAsIs = sniffed && OURS.has(sniffed.contentType) && sniffed.width === width
  const cell = isShownAsIs
    ? { bytes: picture, contentType: sniffed.contentType, width, height, thumbnail }
    : await studio.pool.run('encode', { picture, ...writingOf(run), notes: null }, { signal })
  return { cells: [cell], texts, recipes: null }
}
