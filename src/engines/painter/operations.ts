/** The operations the painter truly performs: one row each, from a job to its pictures. */
import type { OperationName, OperationOf, UpscaleKind } from '../../actions/operation.ts'
import type { Size } from '../../pixels/pixels.ts'
import { sizeOf, type Aspect } from '../../prompt/aspect.ts'
import { EngineError, type EncodedPicture } from '../engine.ts'
import { askOf, imageWeightOf, WIDEST } from './ask.ts'
import { drawGrid, drawOne } from './draw.ts'
import type { RawDraftOrder } from './handlers.ts'
import { readParent, readPicture, type Parent } from './parent.ts'
import { memoOf, viewWithin, type Recipe } from './recipe.ts'
import { viewRatio, type Scene, type View } from './scene.ts'
import { ENGINE, writingOf, type Run, type Succeeded } from './studio.ts'

/** What an operation gives. */
interface Work {
  readonly grid?: EncodedPicture
  readonly cells: readonly EncodedPicture[]
  /** How to draw the cells again; null where recipes alone could not. */
  readonly recipes: readonly Recipe[] | null
}

type Row<N extends OperationName> = (run: Run, operation: OperationOf<N>) => Promise<Work>

const ROWS: { readonly [N in OperationName]?: Row<N> } = {
  imagine: compose,
  reroll: compose,
  pick,
  vary,
  'vary-region': varyRegion,
  upscale,
  zoom: extend,
  pan: extend,
}

/** The operations the painter performs: the keys of the table, which `Object.keys` gives as mere strings. */
export const PAINTED_OPERATIONS: ReadonlySet<OperationName> = new Set(Object.keys(ROWS) as OperationName[])

/** Carries out a run's operation. Throws `EngineError`, and what aborting its signal throws. */
export async function perform(run: Run): Promise<Succeeded> {
  const { operation } = run.job
  // The row of a name takes the operation of that name, which a lookup by the union cannot tell.
  const row = ROWS[operation.name] as Row<OperationName> | undefined
  if (!row) throw new EngineError('engine-refused', `The painter cannot do "${operation.name}".`)
  const { grid, cells, recipes } = await row(run, operation)
  const images = grid ? { grid, cells } : { cells }
  return { kind: 'succeeded', images, engine: ENGINE, memo: recipes && memoOf(recipes) }
}

const SQUARE: Aspect = { width: 1, height: 1 }
const WHOLE: View = { x: 0, y: 0, width: 1, height: 1 }

/** Pixels of the largest single picture, and of the largest cell of a grid. */
const MOST_PIXELS = 4096 * 4096
const MOST_CELL_PIXELS = 2048 * 2048

/** How many times the frame that was composed a view may show, along one side. */
const MOST_FRAMES = 64

/** How much an upscale enlarges; `grain` is for pictures that cannot be painted again, in levels of 255. */
const UPSCALES: Readonly<Record<UpscaleKind, { readonly factor: number; readonly grain: number }>> = {
  subtle: { factor: 2, grain: 1.5 },
  creative: { factor: 2, grain: 4 },
  '2x': { factor: 2, grain: 1.5 },
  '4x': { factor: 4, grain: 2.5 },
}

async function compose(run: Run): Promise<Work> {
  const recipes = await draft(run, { aspect: run.job.prompt.parameters.aspect ?? SQUARE })
  return { ...(await drawGrid(run, { recipes, size: cellSize(run, recipes), kept: null })), recipes }
}

/** The very picture of the grid: nothing is painted. */
async function pick(run: Run, { index }: OperationOf<'pick'>): Promise<Work> {
  const { picture, contentType, size, recipe } = await readParent(run, index)
  const thumbnail = await run.studio.pool.run('thumbnail', { picture }, { signal: run.signal })
  const copy = { bytes: picture, contentType, ...size, thumbnail }
  return { cells: [copy], recipes: recipe && [recipe] }
}

async function vary(run: Run, { index }: OperationOf<'vary'>): Promise<Work> {
  const parent = await readParent(run, index)
  const recipes = await draft(run, { aspect: parent.size, parent })
  return { ...(await drawGrid(run, { recipes, size: cellSize(run, recipes), kept: null })), recipes }
}

/** Four candidates for the masked region; every other pixel is the parent's own. */
async function varyRegion(run: Run, { index }: OperationOf<'vary-region'>): Promise<Work> {
  const source = run.job.mask
  if (!source) throw new EngineError('invalid-parameter', 'A region needs a mask: white is painted anew.')
  const [parent, mask] = await Promise.all([readParent(run, index), readPicture(run, source)])
  const size = bounded(parent.size, MOST_CELL_PIXELS)
  const recipes = await draft(run, { aspect: parent.size, parent, region: { mask, size } })
  const kept = { picture: parent.picture, place: WHOLE, mask }
  const grid = await drawGrid(run, { recipes: recipes.map(topmost), size, kept })
  return { ...grid, recipes: parent.recipe && recipes }
}

/** Zoom and pan: a wider view. A foreign picture is set into a painted surround. */
async function extend(run: Run, { index }: OperationOf<'zoom' | 'pan'>): Promise<Work> {
  const parent = await readParent(run, index)
  const recipes = await draft(run, { aspect: parent.size, parent })
  requireRoom(sceneOf(recipes))
  const kept = parent.recipe ? null : { picture: parent.picture, place: originalPlace(recipes), mask: null }
  const grid = await drawGrid(run, { recipes, size: cellSize(run, recipes), kept })
  return { ...grid, recipes: parent.recipe && recipes }
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
async function upscale(run: Run, { index, kind }: OperationOf<'upscale'>): Promise<Work> {
  const parent = await readParent(run, index)
  const { factor, grain } = UPSCALES[kind]
  if (!parent.recipe) {
    const order = { picture: parent.picture, size: enlarged(parent.size, factor), grain, ...writingOf(run) }
    return { cells: [await run.studio.pool.run('enlarge', order, { signal: run.signal })], recipes: null }
  }
  const recipes = await draft(run, { aspect: parent.size, parent })
  const size = enlarged(cellSize(run, recipes), factor)
  return { cells: [await drawOne(run, { recipes, size, kept: null })], recipes }
}

/** What a draft needs beyond the job. */
interface DraftFacts {
  readonly aspect: Aspect
  readonly parent?: Parent
  readonly region?: RawDraftOrder['region']
}

/** The recipes of the job. Image prompts lend their palette, and so does a parent that cannot be painted again. */
async function draft(run: Run, { aspect, parent, region = null }: DraftFacts): Promise<readonly Recipe[]> {
  const { job, studio, signal } = run
  const prompts = await Promise.all(job.images.map((source) => readPicture(run, source)))
  const order: RawDraftOrder = {
    operation: job.operation,
    ask: askOf(job, aspect),
    parent: parent?.recipe ?? null,
    isReworded: job.parent !== null && job.parent.prompt.text !== job.prompt.text,
    pictures: parent && !parent.recipe ? [...prompts, parent.picture] : prompts,
    imageWeight: imageWeightOf(job),
    region,
  }
  return studio.pool.run('draft', order, { signal })
}

/** Pixels of a cell of these recipes, which all have one ratio; `--hd` doubles its sides. */
function cellSize({ studio, job }: Run, recipes: readonly Recipe[]): Size {
  const pixels = studio.cellPixels * (job.prompt.parameters.hd ? 4 : 1)
  return sizeOf({ width: viewRatio(sceneOf(recipes)), height: 1 }, Math.min(pixels, MOST_CELL_PIXELS))
}

/** Where the frame that was composed lies in what is shown now. */
const originalPlace = (recipes: readonly Recipe[]): View => viewWithin(WHOLE, sceneOf(recipes).view)

function sceneOf([recipe]: readonly Recipe[]): Scene {
  if (!recipe) throw new Error('nothing was drafted')
  return recipe.scene
}

/** What was painted last, alone: under it lie the parent's own pixels. */
function topmost(recipe: Recipe): Recipe {
  const last = recipe.repaints.at(-1)
  return last ? { scene: last.scene, repaints: [] } : recipe
}

const enlarged = ({ width, height }: Size, factor: number): Size =>
  bounded({ width: width * factor, height: height * factor }, MOST_PIXELS)

/** The size itself, or the largest of its ratio that has no more pixels. */
function bounded({ width, height }: Size, pixels: number): Size {
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)))
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}
