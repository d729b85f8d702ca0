import type { EncodedPicture } from '../engines/engine.ts'
import { decodePicture, seenSize } from './decode.ts'
import { encodePicture, encodeThumbnail, type Writing } from './encode.ts'
import { composeGrid, splitGrid } from './grid.ts'
import { encodeMask, mergePixels, readMask, requireMarks } from './mask.ts'
import type { Size } from './pixels.ts'

/** The jobs every pixel worker can do: pictures in, pictures out. */
export const pixelHandlers = {
  /** One grid of four cells; the first cell's size, or `cell`, is every cell's size. */
  async compose({
    cells,
    cell,
    ...writing
  }: Writing & {
    readonly cells: readonly Uint8Array[]
    readonly cell: Size | null
  }): Promise<EncodedPicture> {
    const [first] = cells
    if (!first) throw new Error('a grid needs cells')
    const lead = await decodePicture(first, cell ? { size: cell } : {})
    const size = { width: lead.width, height: lead.height }
    const others = await Promise.all(cells.slice(1).map((bytes) => decodePicture(bytes, { size })))
    return encodePicture(composeGrid([lead, ...others]), writing)
  },

  /** The four cells of a grid. */
  async split({ grid, ...writing }: Writing & { readonly grid: Uint8Array }): Promise<EncodedPicture[]> {
    const cells = splitGrid(await decodePicture(grid))
    return Promise.all(cells.map((cell) => encodePicture(cell, writing)))
  },

  /** Width and height of a picture as it is seen, turned as its EXIF says. */
  size({ picture }: { readonly picture: Uint8Array }): Promise<Size> {
    return seenSize(picture)
  },

  /** A small WebP copy. */
  async thumbnail({ picture }: { readonly picture: Uint8Array }): Promise<Uint8Array> {
    return encodeThumbnail(await decodePicture(picture))
  },

  /** Any picture written anew: format, notes and thumbnail as asked. */
  async encode({ picture, ...writing }: Writing & { readonly picture: Uint8Array }): Promise<EncodedPicture> {
    return encodePicture(await decodePicture(picture), writing)
  },

  /** A mask at the size of its picture, as a black and white PNG. */
  async mask({ mask, size }: { readonly mask: Uint8Array; readonly size: Size }): Promise<Uint8Array> {
    const read = await readMask(mask, size)
    requireMarks(read)
    return encodeMask(read)
  },

  /** `over` where the mask is white, `under` everywhere else; `over` and mask are brought to the size of `under`. */
  async merge({
    under,
    over,
    mask,
    ...writing
  }: Writing & {
    readonly under: Uint8Array
    readonly over: Uint8Array
    readonly mask: Uint8Array
  }): Promise<EncodedPicture> {
    const kept = await decodePicture(under)
    const size = { width: kept.width, height: kept.height }
    const merged = mergePixels(kept, await decodePicture(over, { size }), await readMask(mask, size))
    return encodePicture(merged, writing)
  },
}

/** Types of the jobs above, for a pool whose entry serves them. */
export type PixelHandlers = typeof pixelHandlers
