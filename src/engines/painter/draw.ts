/** Cells to pictures: drawn in parallel, with previews on the way and honest progress. */
import { sizeOf } from '../../prompt/aspect.ts'
import type { Writing } from '../../pixels/encode.ts'
import type { Size } from '../../pixels/pixels.ts'
import { joinBands, type Band } from '../../pixels/png.ts'
import type { RunOptions } from '../../pixels/pool.ts'
import { THUMBNAIL } from '../../pixels/thumbnail.ts'
import { xmpOf } from '../../pixels/xmp.ts'
import type { EncodedPicture } from '../engine.ts'
import type { Kept } from './handlers.ts'
import type { Recipe } from './verbs/recipe.ts'
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

/** Size of a cell in a preview, and in the first one, of sketches; small pictures have smaller ones still. */
const previewSize = (size: Size): Size => sizeOf(size, Math.min(256 * 256, (size.width * size.height) / 9))
const sketchSize = (size: Size): Size => sizeOf(size, Math.min(176 * 176, (size.width * size.height) / 9))

/** Shares of the work that are done when the sketches are, and when all cells are; the rest is joining the grid. */
const SKETCHED = 0.08
const PAINTED = 0.9

/** Previews are looked at for a second: JPEG is written in a third of the time of WebP. */
const SKETCHING = { encoding: { format: 'jpeg', quality: 80 }, notes: null, hasThumbnail: false } as const

/** One picture: the first cell. */
export async function drawOne(run: Run, { cells: [cell], size }: Drawing): Promise<EncodedPicture> {
  if (!cell) throw new Error('nothing was drafted')
  return cell({ size, ...writingOf(run) }, { signal: run.signal, onProgress: (share) => run.tell(share) })
}

/** A grid: small sketches of all cells, then the cells on as many workers as are free, then the whole. */
export async function drawGrid(run: Run, drawing: Drawing): Promise<Grid> {
  const preview = previewer(run, await sketch(run, drawing), drawing.size)
  run.tell(SKETCHED)
  preview.show()
  const cells = drawCells(run, drawing, preview)
  const [grid, ...drawn] = await Promise.all([joinGrid(run, cells, drawing.size), ...cells])
  return { grid, cells: drawn }
}

async function sketch({ signal }: Run, { cells, size }: Drawing): Promise<Uint8Array[]> {
  const order = { size: sketchSize(size), ...SKETCHING }
  const sketches = await Promise.all(cells.map((cell) => cell(order, { signal, isUrgent: true })))
  return sketches.map(({ bytes }) => bytes)
}

/** Draws the cells; each one that is done takes the place of its sketch in the preview. */
function drawCells(run: Run, { cells, size }: Drawing, preview: Previewer): Promise<EncodedPicture>[] {
  const shares = cells.map(() => 0)
  return cells.map(async (cell, index) => {
    const onProgress = (share: number) => {
      shares[index] = share
      run.tell(SKETCHED + (PAINTED - SKETCHED) * mean(shares))
    }
    const picture = await cell({ size, ...writingOf(run) }, { signal: run.signal, onProgress })
    if (picture.thumbnail) preview.shown[index] = picture.thumbnail
    if (shares.some((share) => share < 1)) preview.show()
    return picture
  })
}

/** Cells of a grid as they come. */
type Coming = readonly Promise<EncodedPicture>[]

/** The grid of the cells. As PNG its upper half is written while the lower one is drawn. */
async function joinGrid(run: Run, cells: Coming, size: Size): Promise<EncodedPicture> {
  const { studio, signal } = run
  const { notes, ...writing } = writingOf(run)
  if (writing.encoding.format !== 'png') {
    const order = { cells: (await Promise.all(cells)).map(({ bytes }) => bytes), cell: null }
    return studio.pool.run('compose', { ...order, ...writing, notes }, { signal })
  }
  const [upper, lower, thumbnail] = await Promise.all([
    bandOf(run, cells.slice(0, 2)),
    bandOf(run, cells.slice(2)),
    thumbnailOf(run, cells, size),
  ])
  return {
    bytes: joinBands([upper, lower], notes && xmpOf(notes)),
    contentType: 'image/png',
    width: upper.width,
    height: upper.height + lower.height,
    thumbnail,
  }
}

async function bandOf({ studio, signal }: Run, cells: Coming): Promise<Band> {
  const drawn = await Promise.all(cells)
  return studio.pool.run('band', { cells: drawn.map(({ bytes }) => bytes) }, { signal })
}

/** The thumbnail of the whole, from those of its cells. */
async function thumbnailOf(
  { studio, signal }: Run,
  cells: Coming,
  { width, height }: Size,
): Promise<Uint8Array> {
  const drawn = await Promise.all(cells)
  const scale = Math.min(1, THUMBNAIL.side / (2 * Math.max(width, height)))
  const cell = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  const { encoding } = THUMBNAIL
  const order = { cells: drawn.map(({ bytes, thumbnail = bytes }) => thumbnail), cell, encoding }
  const { bytes } = await studio.pool.run(
    'compose',
    { ...order, notes: null, hasThumbnail: false },
    { signal },
  )
  return bytes
}

/** What is shown of a grid under work. */
interface Previewer {
  /** A picture of each cell, the newest there is. */
  readonly shown: Uint8Array[]
  /** Tells of a preview as soon as a worker has joined it, unless one is being joined already. */
  show(): void
}

/** A preview is a courtesy: when it fails, the run goes on. */
function previewer({ studio, signal, tell }: Run, sketches: readonly Uint8Array[], size: Size): Previewer {
  const shown = [...sketches]
  let joining: Promise<void> | null = null
  const join = async () => {
    const isSketched = shown.every((picture, index) => picture === sketches[index])
    const cell = isSketched ? null : previewSize(size)
    const order = { cells: [...shown], cell, ...SKETCHING }
    tell(0, await studio.pool.run('compose', order, { signal, isUrgent: true }))
  }
  return {
    shown,
    show() {
      joining ??= join()
        .catch(() => {})
        .finally(() => (joining = null))
    },
  }
}

const mean = (shares: readonly number[]): number =>
  shares.reduce((sum, share) => sum + share, 0) / shares.length
