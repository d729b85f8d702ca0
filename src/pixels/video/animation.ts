import sharp from 'sharp'
import type { EncodedPicture } from '../../engines/engine.ts'
import { encodeThumbnail } from '../encode.ts'
import type { Pixels, Size } from '../pixels.ts'

/** An animation in the making. */
export interface Animation {
  /** Adds the next page, of the animation's size. */
  add(page: Pixels): Promise<void>
  /** The animation so far as WebP that repeats for ever, with a small copy of its first page. */
  finish(): EncodedPicture
}

/** Quality of the pages: they are looked at small and in motion. */
const QUALITY = 70

/** Flags of the container: it is animated; a page replaces the one before it (WebP container specification). */
const ANIMATED = 2
const REPLACES = 2

/**
 * Begins an animation whose pages are shown for `delay` milliseconds each. Every page is whole: encoders that store
 * only what has changed leave a trail behind what moves slowly.
 */
export function openAnimation({ width, height }: Size, delay: number): Animation {
  const pages: Buffer[] = []
  let thumbnail: Uint8Array | undefined
  return {
    async add(page) {
      thumbnail ??= await encodeThumbnail(page)
      const raw = { width, height, channels: 4 } as const
      const still = await sharp(page.data, { raw })
        .removeAlpha()
        .webp({ quality: QUALITY, effort: 0 })
        .toBuffer()
      const place = [uint24(0), uint24(0), uint24(width - 1), uint24(height - 1)]
      // Behind the file's own header of 12 bytes lies the one chunk of a still picture.
      pages.push(chunk('ANMF', ...place, uint24(delay), Buffer.of(REPLACES), still.subarray(12)))
    },
    finish() {
      const head = chunk('VP8X', Buffer.of(ANIMATED, 0, 0, 0), uint24(width - 1), uint24(height - 1))
      // A background nobody sees, and no end of repeats.
      const body = [Buffer.from('WEBP'), head, chunk('ANIM', Buffer.alloc(6)), ...pages]
      const encoded = { bytes: chunk('RIFF', ...body), contentType: 'image/webp', width, height }
      return thumbnail ? { ...encoded, thumbnail } : encoded
    },
  }
}

/** A chunk of a RIFF file: four letters, its length, its body, filled up to an even number of bytes. */
function chunk(name: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(body.length, 4)
  return Buffer.concat([head, body, Buffer.alloc(body.length % 2)])
}

function uint24(value: number): Buffer {
  const bytes = Buffer.alloc(3)
  bytes.writeUIntLE(value, 0, 3)
  return bytes
}
