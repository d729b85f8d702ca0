import { askOf, WIDEST } from '../ask.ts'
import { clampAspect } from '../../../prompt/aspect.ts'
import { drawGrid, type Cell } from '../draw.ts'
import { readPicture } from '../parent.ts'
import type { Run } from '../studio.ts'
import { readFirst, SQUARE, type Work } from '../work.ts'

/** Four candidates for the erased part of the job's first picture; every other pixel stays as it is. */
export async function edit(run: Run): Promise<Work> {
  const { studio, job, signal } = run
  const [picture, mask] = await Promise.all([readFirst(run), job.mask && readPicture(run, job.mask)])
  const wanted = job.prompt.parameters.aspect
  const order = {
    ask: askOf(job, SQUARE),
    picture,
    mask,
    aspect: wanted ? clampAspect(wanted, WIDEST) : null,
    cellPixels: studio.cellPixels,
  }
  const { frame, scenes } = await studio.pool.run('draftEdit', order, { signal })
  const cells = scenes.map(
    (scene): Cell =>
      (how, options) =>
        studio.pool.run('repaint', { picture, mask, frame, scene, ...how }, options),
  )
  return { ...(await drawGrid(run, { cells, size: frame.canvas })), recipes: null }
}
