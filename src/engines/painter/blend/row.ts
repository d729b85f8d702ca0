import { clampAspect } from '../../../prompt/aspect.ts'
import { EngineError } from '../../engine.ts'
import { askOf, imageWeightOf, WIDEST } from '../plan/ask.ts'
import { drawGrid, type Cell } from '../draw.ts'
import { hash } from '../random.ts'
import type { Run } from '../studio.ts'
import { cellSizeOf, readPictures, SQUARE, type Work } from '../work.ts'
import type { BlendName } from './handler.ts'

/** How many pictures become one. */
const FEWEST = 2
const MOST = 5

/** The four candidates' recipes; where there are two, the seed chooses. */
const RECIPES: readonly (readonly [BlendName, ...BlendName[]])[] = [
  ['exposure', 'attention'],
  ['seam'],
  ['dress'],
  ['collage'],
]

/** Two to five pictures of the job as one, four times in four ways. */
export async function blend(run: Run): Promise<Work> {
  const { studio, job, signal } = run
  const count = job.images.length
  if (count < FEWEST || count > MOST) {
    throw new EngineError('invalid-parameter', `A blend takes ${FEWEST} to ${MOST} pictures, not ${count}.`)
  }
  const pictures = await readPictures(run)
  const aspect = clampAspect(job.prompt.parameters.aspect ?? SQUARE, WIDEST)
  const order = { ask: askOf(job, aspect), pictures, imageWeight: imageWeightOf(job) }
  const scenes = await studio.pool.run('draftBlend', order, { signal })
  const turn = hash(job.seed, 'blend')
  const cells = RECIPES.flatMap((recipes, cell): readonly Cell[] => {
    const scene = scenes[cell]
    const recipe = recipes[turn % recipes.length] ?? recipes[0]
    if (!scene) return []
    return [
      (how, options) =>
        studio.pool.run('blend', { pictures, scene, recipe, turn: turn >>> 8, ...how }, options),
    ]
  })
  return { ...(await drawGrid(run, { cells, size: cellSizeOf(run, aspect) })), recipes: null }
}
