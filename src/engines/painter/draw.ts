/** Cells to pictures: drawn in parallel, with previews on the way and honest progress. */
import { sizeOf } from '../../prompt/aspect.ts'
import type { Writing } from '../../pixels/encode.ts'
import type { Size } from '../../pixels/pixels.ts'
import type { RunOptions } from '../../pixels/pool.ts'
import type { EncodedPicture } from '../engine.ts'
import type { Kept } from './handlers.ts'
import type { Recipe } from './recipe.ts'
import { writingOf, type Run } from './studio.ts'

/** One picture to be made by a worker, at whatever size it is wanted. */
export type Cell = (order: Writing & { readonly size: Size }, options: RunOptions) => Promise<EncodedPicture>

/** What shall be drawn. */
export interface Drawing {
  readonly cells: readonly Cell[]
  /** Pixels of each picture. */
  readonly size: Size
}

/** Cells that are painted from recipes, over what is kept of another picture. */
export function paintedCells(
  { studio }: Run,
  recipes: readonly Recipe[],
  kept: Kept | null = null,
): readonly Cell[] {
  return recipes.map(
    (recipe) => (order, options) => studio.pool.run('paint', { recipe, kept, ...order }, options),
  )
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

/** One picture: the first cell. */
export async function drawOne(run: Run, { cells: [cell], size }: Drawing): Promise<EncodedPicture> {
  if (!cell) throw new Error('nothing was drafted')
  return cell({ size, ...writingOf(run) }, { signal: run.signal, onProgress: (share) => run.tell(share) })
}

/** A grid: small sketches of all cells, then the cells on as many workers as are free, then the whole. */
export async function drawGrid(run: Run, drawing: Drawing): Promise<Grid> {
  const { studio, signal } = run
  const shown = await sketch(run, drawing)
  run.tell(SKETCHED)
  showPreview(run, shown, sketchSize(drawing.size))
  const cells = await drawCells(run, drawing, shown)
  const order = { cells: cells.map(({ bytes }) => bytes), cell: null, ...writingOf(run) }
  return { grid: await studio.pool.run('compose', order, { signal }), cells }
}

async function sketch({ signal }: Run, { cells, size }: Drawing): Promise<Uint8Array[]> {
  const order = { size: sketchSize(size), ...SKETCHING }
  const sketches = await Promise.all(cells.map((cell) => cell(order, { signal, isUrgent: true })))
  return sketches.map(({ bytes }) => bytes)
}

/** Draws the cells; each one that is done takes the place of its sketch in `shown`. */
function drawCells(run: Run, { cells, size }: Drawing, shown: Uint8Array[]): Promise<EncodedPicture[]> {
  const shares = cells.map(() => 0)
  const previewCell = previewSize(size)
  const drawCell = async (cell: Cell, index: number) => {
    const onProgress = (share: number) => {
      shares[index] = share
      run.tell(SKETCHED + (PAINTED - SKETCHED) * mean(shares))
    }
    const picture = await cell({ size, ...writingOf(run) }, { signal: run.signal, onProgress })
    if (picture.thumbnail) shown[index] = picture.thumbnail
    if (shares.some((share) => share < 1)) showPreview(run, shown, previewCell)
    return picture
  }
  return Promise.all(cells.map(drawCell))
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
