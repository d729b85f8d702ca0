import type { EncodedPicture } from '../engines/engine.ts'
import type { Staging } from './area.ts'
import { decodePicture, seenSize } from './decode.ts'
import { encodePicture, encodeThumbnail, encodeTransparent, type Writing } from './encode.ts'
import { composeGrid, splitGrid } from './grid.ts'
import { encodeMask, mergePixels, readMask, requireMarks, softenMask } from './mask.ts'
import { outlinesOf, type Polygon } from './outline.ts'
import { emptyPixels, type Size } from './pixels.ts'
import { encodeBand, type Band } from './png.ts'
import { backed, holeOf, setOnStage, takeFromStage, transparencyOf } from './stage.ts'

/** Grey that stands behind what can be seen through, for those who know no transparency. */
const BACKING = 128

/** Share of the shorter side over which what was painted fades into what stays. */
const SEAM = 1 / 48

/** Share of the shorter side by which an outline may leave the edge of what it is of. */
const OUTLINE = 1 / 400

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

  /** Pictures of one size side by side, as rows of a PNG. */
  async band({ cells }: { readonly cells: readonly Uint8Array[] }): Promise<Band> {
    return encodeBand(await Promise.all(cells.map((bytes) => decodePicture(bytes))))
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

  /**
   * A picture in its place on a canvas, and what of the canvas shall be painted as a see-through hole: two PNGs of exactly
   * the canvas's size. `isOpaque` backs the picture with grey. `isHoled`: some of the picture itself shall be painted.
   */
  async stage({
    picture,
    mask,
    isOpaque,
    ...staging
  }: Staging & {
    readonly picture: Uint8Array
    readonly mask: Uint8Array | null
    readonly isOpaque: boolean
  }): Promise<{ readonly picture: Uint8Array; readonly hole: Uint8Array; readonly isHoled: boolean }> {
    const { pixels, marks, isMarkedWithin: isHoled } = await setOnStage(picture, mask, staging)
    const [staged, hole] = await Promise.all([
      encodeTransparent(isOpaque ? backed(pixels, BACKING) : pixels),
      encodeTransparent(holeOf(marks)),
    ])
    return { picture: staged, hole, isHoled }
  },

  /** What lies in its place on a painted canvas; `size` left out, in the size it has there. */
  async unstage({
    painted,
    canvas,
    place,
    size,
    ...writing
  }: Staging & Writing & { readonly painted: Uint8Array; readonly size?: Size }): Promise<EncodedPicture> {
    return encodePicture(await takeFromStage(painted, { canvas, place }, size), writing)
  },

  /**
   * A picture with what was painted of it on a canvas: where the mask is white or, without one, where the picture is
   * transparent. All other pixels stay exactly as they are.
   */
  async restore({
    picture,
    mask,
    painted,
    canvas,
    place,
    ...writing
  }: Staging &
    Writing & {
      readonly picture: Uint8Array
      readonly mask: Uint8Array | null
      readonly painted: Uint8Array
    }): Promise<EncodedPicture> {
    const kept = await decodePicture(picture)
    const size = { width: kept.width, height: kept.height }
    const fresh = await takeFromStage(painted, { canvas, place }, size)
    const marks = mask
      ? await softenMask(await readMask(mask, size), SEAM * Math.min(size.width, size.height))
      : transparencyOf(kept)
    return encodePicture(mergePixels(kept, fresh, marks), writing)
  },

  /** The outlines of what a mask marks or, `by` transparency, of what of a picture can be seen through. */
  async outlines({
    picture,
    by,
    size,
  }: {
    readonly picture: Uint8Array
    readonly by: 'brightness' | 'transparency'
    readonly size: Size
  }): Promise<readonly Polygon[]> {
    const marks =
      by === 'brightness'
        ? await readMask(picture, size)
        : transparencyOf(await decodePicture(picture, { size, kernel: 'nearest' }))
    requireMarks(marks)
    return outlinesOf(marks, OUTLINE * Math.min(size.width, size.height))
  },

  /** A sheet of one grey, 0 to 255, for what has words and no picture. */
  sheet({ size, level, ...writing }: Writing & { readonly size: Size; readonly level: number }) {
    return encodePicture(backed(emptyPixels(size), level), writing)
  },
}

/** Types of the jobs above, for a pool whose entry serves them. */
export type PixelHandlers = typeof pixelHandlers
