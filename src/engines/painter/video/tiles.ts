/** A map of a plane: where something is on it, and where nothing shows through. */
import type { Cut, Plane } from './plane.ts'

/** What is on a part of a plane. */
export const EMPTY = 0
export const THIN = 1
export const OPAQUE = 2

/** Sides of the tiles of a map, in pixels. */
const SIDE = 16

/** What each tile of a plane is, row by row. */
export interface Tiles extends Cut {
  readonly kinds: Uint8Array
  readonly columns: number
}

/** The edges of a part of a sheet, in its pixels: anywhere, between them too. */
export interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Maps a plane. */
export function tilesOf({ left, top, width, height, data }: Plane): Tiles {
  const columns = Math.ceil(width / SIDE)
  const most = new Uint8Array(columns * Math.ceil(height / SIDE))
  const least = new Uint8Array(most.length).fill(255)
  for (let y = 0, at = 3; y < height; y++) {
    const row = Math.floor(y / SIDE) * columns
    for (let x = 0; x < width; x++, at += 4) {
      // Every pixel has an alpha, and lies in a tile.
      const alpha = data[at] as number
      const tile = row + Math.floor(x / SIDE)
      if (alpha > (most[tile] as number)) most[tile] = alpha
      if (alpha < (least[tile] as number)) least[tile] = alpha
    }
  }
  const kinds = most.map((alpha, tile) => (alpha === 0 ? EMPTY : least[tile] === 255 ? OPAQUE : THIN))
  return { left, top, width, height, kinds, columns }
}

/** The tile, along one side, of a place in a plane; beyond its ends, the last one there. */
const tileAt = (at: number, length: number): number =>
  Math.floor(Math.max(0, Math.min(length - 1, at)) / SIDE)

/** What is on a part of the sheet: opaque only where the plane is everywhere. */
export function kindOf({ left, top, width, height, kinds, columns }: Tiles, part: Edges): number {
  const isBeside =
    part.right <= left || part.left >= left + width || part.bottom <= top || part.top >= top + height
  if (isBeside) return EMPTY
  const isWithin =
    part.left >= left && part.top >= top && part.right <= left + width && part.bottom <= top + height
  let [most, least] = [EMPTY, isWithin ? OPAQUE : THIN]
  const [first, last] = [tileAt(part.left - left, width), tileAt(part.right - left, width)]
  const lowest = tileAt(part.bottom - top, height)
  for (let row = tileAt(part.top - top, height); row <= lowest; row++) {
    for (let column = first; column <= last; column++) {
      // All tiles between two of the map are in it.
      const kind = kinds[row * columns + column] as number
      most = Math.max(most, kind)
      least = Math.min(least, kind)
    }
  }
  return most === EMPTY ? EMPTY : least === OPAQUE ? OPAQUE : THIN
}

/** For each row of pixels, 1 where it is known that nothing shows through any of it. */
export function opaqueRows({ height, kinds, columns }: Tiles): Uint8Array {
  return Uint8Array.from({ length: height }, (_, y) => {
    const first = Math.floor(y / SIDE) * columns
    return kinds.subarray(first, first + columns).every((kind) => kind === OPAQUE) ? 1 : 0
  })
}
