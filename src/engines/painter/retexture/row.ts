import { clampAspect } from '../../../prompt/aspect.ts'
import { askOf, imageWeightOf, WIDEST } from '../plan/ask.ts'
import { drawGrid, type Cell } from '../draw.ts'
import type { Run } from '../studio.ts'
import { cellSizeOf, readFirst, readPictures, type Work } from '../work.ts'
import { paletteOfWords } from './materials.ts'

/** The job's first picture four times: its forms stay, its surfaces follow the words. Further pictures lend their colours. */
export async function retexture(run: Run): Promise<Work> {
  const { studio, job, signal } = run
  const [picture, lenders] = await Promise.all([readFirst(run), readPictures(run, 1)])
  const aspect = clampAspect(
    job.prompt.parameters.aspect ?? (await studio.pool.run('size', { picture }, { signal })),
    WIDEST,
  )
  const named = paletteOfWords(job.prompt.text)
  const order = {
    operation: job.operation,
    ask: { ...askOf(job, aspect), palette: named ? [named] : [] },
    parent: null,
    isReworded: false,
    pictures: lenders,
    imageWeight: imageWeightOf(job),
    region: null,
  }
  const recipes = await studio.pool.run('draft', order, { signal })
  const cells = recipes.map(
    ({ scene }, cell): Cell =>
      (how, options) =>
        studio.pool.run('retexture', { picture, scene, named, cell, ...how }, options),
  )
  return { ...(await drawGrid(run, { cells, size: cellSizeOf(run, aspect) })), recipes: null }
}
