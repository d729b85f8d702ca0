/** Recipes to pictures: painted in parallel, with previews on the way and honest progress. */
import { sizeOf } from '../../prompt/aspect.ts'
import type { Size } from '../../pixels/pixels.ts'
import type { EncodedPicture } from '../engine.ts'
import type { Kept } from './handlers.ts'
import type { Recipe } from './recipe.ts'
import { writingOf, type Run } from './studio.ts'

/** What shall be drawn. */
export interface Drawing {
  readonly recipes: readonly Recipe[]
  /** Pixels of each picture. */
  readonly size: Size
  readonly kept: Kept | null
}

/** A finished grid and its cells. */
export interface Grid {
  readonly grid: EncodedPicture
  readonly cells: readonly EncodedPicture[]
}

/** Sizes of a cell in the first preview and in later ones; small pictures have smaller previews still. */
const sketchSize = (size: Size): Size => sizeOf(size, Math.min(256 * 256, (size.width * size.height) / 9))
const previewSize = (size: Size): Size => sizeOf(size, Math.min(512 * 512, (size.width * size.height) / 4))

/** Shares of the work that are done when the sketches are, and when all cells are; the rest is joining the grid. */
const SKETCHED = 0.08
const PAINTED = 0.9

/** Previews are looked at for a second: few bytes count more than exact ones. */
const SKETCHING = { encoding: { format: 'webp', quality: 75 }, notes: null, hasThumbnail: false } as const

/** One picture, of the first recipe. */
export async function drawOne(run: Run, { recipes, size, kept }: Drawing): Promise<EncodedPicture> {
  const [recipe] = recipes
  if (!recipe) throw new Error('nothing was drafted')
  const { studio, signal } = run
  const order = { recipe, size, kept, ...writingOf(run) }
  return studio.pool.run('paint', order, { signal, onProgress: (share) => run.tell(share) })
}

/** A grid: small sketches of all cells, then the cells on as many workers as are free, then the whole. */
export async function drawGrid(run: Run, drawing: Drawing): Promise<Grid> {
  const { studio, signal } = run
  const shown = await sketch(run, drawing)
  run.tell(SKETCHED)
  showPreview(run, shown, sketchSize(drawing.size))
  const cells = await paintCells(run, drawing, shown)
  const order = { cells: cells.map(({ bytes }) => bytes), cell: null, ...writingOf(run) }
  return { grid: await studio.pool.run('compose', order, { signal }), cells }
}

async function sketch({ studio, signal }: Run, { recipes, size, kept }: Drawing): Promise<Uint8Array[]> {
  const small = sketchSize(size)
  const order = { size: small, kept, ...SKETCHING }
  const sketches = recipes.map((recipe) =>
    studio.pool.run('paint', { recipe, ...order }, { signal, isUrgent: true }),
  )
  return (await Promise.all(sketches)).map(({ bytes }) => bytes)
}

/** Paints the cells; each one that is done takes the place of its sketch in `shown`. */
function paintCells(
  run: Run,
  { recipes, size, kept }: Drawing,
  shown: Uint8Array[],
): Promise<EncodedPicture[]> {
  const { studio, signal } = run
  const shares = recipes.map(() => 0)
  const previewCell = previewSize(size)
  const paintCell = async (recipe: Recipe, cell: number) => {
    const onProgress = (share: number) => {
      shares[cell] = share
      run.tell(SKETCHED + (PAINTED - SKETCHED) * mean(shares))
    }
    const order = { recipe, size, kept, ...writingOf(run) }
    const picture = await studio.pool.run('paint', order, { signal, onProgress })
    if (picture.thumbnail) shown[cell] = picture.thumbnail
    if (shares.some((share) => share < 1)) showPreview(run, shown, previewCell)
    return picture
  }
  return Promise.all(recipes.map(paintCell))
}

/** Tells of a preview as soon as a worker has joined it. It is a courtesy: when it fails, the run goes on. */
function showPreview(run: Run, shown: readonly Uint8Array[], cell: Size): void {
  const { studio, signal } = run
  studio.pool
    .run('compose', { cells: [...shown], cell, ...SKETCHING }, { signal, isUrgent: true })
    .then((preview) => run.tell(0, preview))
    .catch(() => {})
}

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length
