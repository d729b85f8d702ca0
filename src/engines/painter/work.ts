/** What an operation of the painter gives, and what every row of operations is made of. */
import { sizeOf, type Aspect } from '../../prompt/aspect.ts'
import type { OperationName, OperationOf } from '../../actions/operation.ts'
import type { Size } from '../../pixels/pixels.ts'
import { EngineError, type EncodedClip, type EncodedPicture } from '../engine.ts'
import { askOf, imageWeightOf } from './plan/ask.ts'
import type { RawDraftOrder } from './handlers.ts'
import { readPicture, type Parent } from './verbs/parent.ts'
import { readReferences } from './references/references.ts'
import type { Recipe } from './verbs/recipe.ts'
import { viewRatio, type Scene } from './scene.ts'
import type { Run } from './studio.ts'

/** What an operation gives. */
export interface Work {
  readonly grid?: EncodedPicture
  readonly cells?: readonly EncodedPicture[]
  readonly clips?: readonly EncodedClip[]
  readonly texts?: readonly string[]
  readonly details?: string
  /** How to draw the cells again; null where recipes alone could not. */
  readonly recipes: readonly Recipe[] | null
  /** What to remember instead of the recipes. */
  readonly memo?: unknown
}

/** Carries out the operation of one name. Throws `EngineError`, and what aborting its signal throws. */
export type Row<N extends OperationName> = (run: Run, operation: OperationOf<N>) => Promise<Work>

/** The aspect of a prompt that names none. */
export const SQUARE: Aspect = { width: 1, height: 1 }

/** Pixels of the largest cell of a grid. */
export const MOST_CELL_PIXELS = 2048 * 2048

/** What a draft needs beyond the job. */
export interface DraftFacts {
  readonly aspect: Aspect
  readonly parent?: Parent
  readonly region?: RawDraftOrder['region']
}

/** The recipes of the job. Image prompts lend their palette, and so does a parent that cannot be painted again. */
export async function draft(
  run: Run,
  { aspect, parent, region = null }: DraftFacts,
): Promise<readonly Recipe[]> {
  const { job, studio, signal } = run
  const [prompts, references] = await Promise.all([readPictures(run), readReferences(run)])
  const order: RawDraftOrder = {
    operation: job.operation,
    ask: askOf(job, aspect),
    parent: parent?.recipe ?? null,
    isReworded: isReworded(run),
    pictures: parent && !parent.recipe ? [...prompts, parent.picture] : prompts,
    imageWeight: imageWeightOf(job),
    references,
    region,
  }
  return studio.pool.run('draft', order, { signal })
}

/** Whether the job's words are others than its parent's. */
export const isReworded = ({ job: { parent, prompt } }: Run): boolean =>
  parent !== null && parent.prompt.text !== prompt.text

/** The bytes of the job's own pictures, or of those behind the first few. Throws `EngineError`. */
export const readPictures = (run: Run, from = 0): Promise<readonly Uint8Array[]> =>
  Promise.all(run.job.images.slice(from).map((source) => readPicture(run, source)))

/** Pixels of a cell of these recipes, which all have one ratio; `--hd` doubles its sides. */
export const cellSize = (run: Run, recipes: readonly Recipe[]): Size =>
  cellSizeOf(run, { width: viewRatio(sceneOf(recipes)), height: 1 })

/** Pixels of a cell of this aspect. */
export function cellSizeOf({ studio, job }: Run, aspect: Aspect): Size {
  const pixels = studio.cellPixels * (job.prompt.parameters.hd ? 4 : 1)
  return sizeOf(aspect, Math.min(pixels, MOST_CELL_PIXELS))
}

/** The scene of the first recipe, which all share frame and view. */
export function sceneOf([recipe]: readonly Recipe[]): Scene {
  if (!recipe) throw new Error('nothing was drafted')
  return recipe.scene
}

/** The size itself, or the largest of its ratio that has no more pixels. */
export function bounded({ width, height }: Size, pixels: number): Size {
  const scale = Math.min(1, Math.sqrt(pixels / (width * height)))
  return { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) }
}

/** The job's first picture. Throws `EngineError` when there is none. */
export async function readFirst(run: Run): Promise<Uint8Array> {
  const [first] = run.job.images
  if (!first) throw new EngineError('invalid-parameter', 'This needs a picture.')
  return readPicture(run, first)
}
