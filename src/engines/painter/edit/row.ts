import { askOf, WIDEST } from '../plan/ask.ts'
import { clampAspect } from '../../../prompt/aspect.ts'
import { drawGrid, type Cell } from '../draw.ts'
import { readPicture } from '../verbs/parent.ts'
import type { Run } from '../studio.ts'
import type { EditDraftOrder } from './handler.ts'
import { readFirst, SQUARE, type Work } from '../work.ts'

/** Four candidates for the erased part of the job's first picture; every other pixel stays as it is. */
export async function edit(run: Run): Promise<Work> {
  const [picture, mask] = await Promise.all([readFirst(run), run.job.mask && readPicture(run, run.job.mask)])
  const wanted = run.job.prompt.parameters.aspect
  return repainted(run, { picture, mask, aspect: wanted ? clampAspect(wanted, WIDEST) : null })
}

/** Four candidates for a part of a picture that nobody knows how to paint again. */
export async function repainted(
  run: Run,
  { picture, mask, aspect }: Pick<EditDraftOrder, 'picture' | 'mask' | 'aspect'>,
): Promise<Work> {
  const { studio, job, signal } = run
  const order = { ask: askOf(job, SQUARE), picture, mask, aspect, cellPixels: studio.cellPixels }
  const { frame, scenes, footing } = await studio.pool.run('draftEdit', order, { signal })
  const cells = scenes.map(
    (scene): Cell =>
      (how, options) =>
        studio.pool.run('repaint', { picture, mask, frame, scene, footing, ...how }, options),
  )
  return { ...(await drawGrid(run, { cells, size: frame.canvas })), recipes: null }
}
