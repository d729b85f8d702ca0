import sharp, { type Sharp } from 'sharp'
import type { EncodedPicture } from '../engines/engine.ts'
import type { Pixels } from './pixels.ts'
import { encodePng } from './png.ts'
import { THUMBNAIL } from './thumbnail.ts'
import { xmpOf, type Notes } from './xmp.ts'

/** How pictures are written. */
export interface Encoding {
  readonly format: 'png' | 'webp' | 'jpeg'
  /** 1 to 100; PNG is exact at any. */
  readonly quality: number
}

/** How a result is written, and what it says of itself. */
export interface Writing {
  readonly encoding: Encoding
  readonly notes: Notes | null
  /** Makes a smaller copy beside it. */
  readonly hasThumbnail: boolean
}

const WRITERS: Readonly<
  Record<Exclude<Encoding['format'], 'png'>, (picture: Sharp, quality: number) => Sharp>
> = {
  webp: (picture, quality) => picture.webp({ quality, effort: 1 }),
  jpeg: (picture, quality) => picture.jpeg({ quality, chromaSubsampling: '4:4:4' }),
}

/** Encodes an opaque picture. Equal input gives equal bytes. */
export async function encodePicture(
  pixels: Pixels,
  { encoding: { format, quality }, notes, hasThumbnail }: Writing,
): Promise<EncodedPicture> {
  const { width, height } = pixels
  const xmp = notes && xmpOf(notes)
  const bytes = format === 'png' ? encodePng(pixels, xmp) : await written(pixels, { format, quality, xmp })
  const encoded = { bytes, contentType: `image/${format}`, width, height }
  return hasThumbnail ? { ...encoded, thumbnail: await encodeThumbnail(pixels) } : encoded
}

/** Encodes a picture with what can be seen through it, as a PNG without loss. */
export function encodeTransparent({ data, width, height }: Pixels): Promise<Uint8Array> {
  // Level 2 with adaptive filters is two thirds of the size of level 6 without, in the same time.
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 2, adaptiveFiltering: true })
    .toBuffer()
}

/** A small WebP copy; of a small picture, a WebP of its own size. */
export function encodeThumbnail(pixels: Pixels): Promise<Uint8Array> {
  const { side, encoding } = THUMBNAIL
  const small = sharpOf(pixels).resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
  return WRITERS[encoding.format](small, encoding.quality).toBuffer()
}

function written(
  pixels: Pixels,
  { format, quality, xmp }: Encoding & { readonly format: keyof typeof WRITERS; readonly xmp: string | null },
): Promise<Uint8Array> {
  const picture = xmp === null ? sharpOf(pixels) : sharpOf(pixels).withXmp(xmp)
  return WRITERS[format](picture, quality).toBuffer()
}

function sharpOf({ data, width, height }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha()
}
