/** The operations on the picture of a finished task: pick, vary, repaint a region, zoom, pan, upscale. */
import type { OperationOf, UpscaleKind } from '../../../actions/operation.ts'
import type { Size } from '../../../pixels/pixels.ts'
import { EngineError } from '../../engine.ts'
import { WIDEST } from '../plan/ask.ts'
import { drawGrid, drawOne, paintedCells } from '../draw.ts'
import { repainted } from '../edit/row.ts'
import { readParent, readPicture } from './parent.ts'
import { viewWithin, type Recipe } from './recipe.ts'
import { viewRatio, type Scene, type View } from '../scene.ts'
import { writingOf, type Run } from '../studio.ts'
import { bounded, cellSize, draft, isReworded, MOST_CELL_PIXELS, sceneOf, type Work } from '../work.ts'

const WHOLE: View = { x: 0, y: 0, width: 1, height: 1 }

/** Pixels of the largest single picture. */
const MOST_PIXELS = 4096 * 4096

/** How many times the frame that was composed a view may show, along one side. */
const MOST_FRAMES = 64

/** How much an upscale enlarges; `grain` is for pictures that cannot be painted again, in levels of 255. */
const UPSCALES: Readonly<Record<UpscaleKind, { readonly factor: number; readonly grain: number }>> = {
  subtle: { factor: 2, grain: 1.5 },
  creative: { factor: 2, grain: 4 },
  '2x': { factor: 2, grain: 1.5 },
  '4x': { factor: 4, grain: 2.5 },
}

/** The very picture of the grid: nothing is painted. */
export async function pick(run: Run, { index }: OperationOf<'pick'>): Promise<Work> {
  const { picture, contentType, size, recipe } = await readParent(run, index)
  const thumbnail = await run.studio.pool.run('thumbnail', { picture }, { signal: run.signal })
  const copy = { bytes: picture, contentType, ...size, thumbnail }
  return { cells: [copy], recipes: recipe && [recipe] }
}

/** Four variations of one composition. */
export async function vary(run: Run, { index }: OperationOf<'vary'>): Promise<Work> {
  const parent = await readParent(run, index)
  const recipes = await draft(run, { aspect: parent.size, parent })
  const drawing = { cells: paintedCells(run, recipes), size: cellSize(run, recipes) }
  return { ...(await drawGrid(run, drawing)), recipes }
}

/** Four candidates for the masked region; every other pixel is the parent's own. */
export async function varyRegion(run: Run, { index }: OperationOf<'vary-region'>): Promise<Work> {
  const source = run.job.mask
  if (!source) throw new EngineError('invalid-parameter', 'A region needs a mask: white is painted anew.')
  const [parent, mask] = await Promise.all([readParent(run, index), readPicture(run, source)])
  if (!parent.recipe) return repainted(run, { picture: parent.picture, mask, aspect: null })
  const size = bounded(parent.size, MOST_CELL_PIXELS)
  const recipes = await draft(run, { aspect: parent.size, parent, region: { mask, size } })
  const kept = { picture: parent.picture, place: WHOLE, mask }
  const grid = await drawGrid(run, { cells: paintedCells(run, recipes.map(topmost), kept), size })
  return { ...grid, recipes }
}

/** Zoom and pan: a wider view. A foreign picture goes on around itself, with what only new words name farther off. */
export async function widen(run: Run, { index }: OperationOf<'zoom' | 'pan'>): Promise<Work> {
  const parent = await readParent(run, index)
  const recipes = await draft(run, { aspect: parent.size, parent })
  requireRoom(sceneOf(recipes))
  const kept = parent.recipe
    ? null
    : {
        picture: parent.picture,
        place: originalPlace(recipes),
        mask: null,
        isPaintedAround: isReworded(run),
      }
  const drawing = { cells: paintedCells(run, recipes, kept), size: cellSize(run, recipes) }
  return { ...(await drawGrid(run, drawing)), recipes: parent.recipe && recipes }
}

/** Throws `EngineError` (`engine-refused`) when a picture was extended again and again until nothing is left to see. */
function requireRoom(scene: Scene): void {
  const ratio = viewRatio(scene)
  if (Math.max(ratio, 1 / ratio) > WIDEST) {
    throw new EngineError('engine-refused', `The picture would be a strip of more than ${WIDEST}:1.`)
  }
  if (Math.max(scene.view.width, scene.view.height) > MOST_FRAMES) {
    throw new EngineError(
      'engine-refused',
      `The first picture would be smaller than a ${MOST_FRAMES}th of this one.`,
    )
  }
}

/** Painted again with more detail; a foreign picture is enlarged. */
export async function upscale(run: Run, { index, kind }: OperationOf<'upscale'>): Promise<Work> {
  const parent = await readParent(run, index)
  const { factor, grain } = UPSCALES[kind]
  if (!parent.recipe) {
    const order = { picture: parent.picture, size: enlarged(parent.size, factor), grain, ...writingOf(run) }
    return { cells: [await run.studio.pool.run('enlarge', order, { signal: run.signal })], recipes: null }
  }
  const recipes = await draft(run, { aspect: parent.size, parent })
  const size = enlarged(cellSize(run, recipes), factor)
  return { cells: [await drawOne(run, { cells: paintedCells(run, recipes), size })], recipes }
}

/** Where the frame that was composed lies in what is shown now. */
const originalPlace = (recipes: readonly Recipe[]): View => viewWithin(WHOLE, sceneOf(recipes).view)

/** What was painted last, alone: under it lie the parent's own pixels. */
function topmost(recipe: Recipe): Recipe {
  const last = recipe.repaints.at(-1)
  return last ? { scene: last.scene, repaints: [] } : recipe
}

const enlarged = ({ width, height }: Size, factor: number): Size =>
  bounded({ width: width * factor, height: height * factor }, MOST_PIXELS)
