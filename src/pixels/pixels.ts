/** A picture as pixels: RGBA, 8 bits a channel, not premultiplied, rows from the top without padding. */
export interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Width and height in pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a rectangle begins within a picture. */
export interface Offset {
  readonly x: number
  readonly y: number
}

/** Copies a rectangle of one picture into another; both must contain it whole. */
export function copyPixels(
  from: Pixels,
  into: Pixels,
  { size, source, target }: { readonly size: Size; readonly source: Offset; readonly target: Offset },
): void {
  for (let row = 0; row < size.height; row++) {
    const start = ((source.y + row) * from.width + source.x) * 4
    into.data.set(
      from.data.subarray(start, start + size.width * 4),
      ((target.y + row) * into.width + target.x) * 4,
    )
  }
}

/** A transparent picture. */
export function emptyPixels({ width, height }: Size): Pixels {
  return { width, height, data: new Uint8Array(width * height * 4) }
}
