/** Pixels mixed as whole numbers: four bytes at once, in two halves. */
import type { Rgb } from '../../colours/colour.ts'
import type { Raster } from '../blur.ts'

/** A pixel's RGBA bytes, red the lowest. */
type Pixel = number

/** The pixels of a picture as whole numbers; they are the picture's own. */
export function pixelsIn({ data }: Pick<Raster, 'data'>): Int32Array {
  return new Int32Array(data.buffer, data.byteOffset, data.length >> 2)
}

/** An opaque pixel of a colour. */
export const pixelOf = ([r, g, b]: Rgb): Pixel => (255 << 24) | (b << 16) | (g << 8) | r

/** Every second byte of a pixel, and half a level in both of them. */
const LANES = 0xff00ff
const HALVES = 0x800080

/** A pixel with `share` 256ths (0 to 256) of another over it. */
export function over(pixel: Pixel, other: Pixel, share: number): Pixel {
  const low = pixel & LANES
  const high = (pixel >>> 8) & LANES
  const one = (Math.imul((other & LANES) - low, share) + ((low << 8) | HALVES)) | 0
  const two = (Math.imul(((other >>> 8) & LANES) - high, share) + ((high << 8) | HALVES)) | 0
  return ((one >>> 8) & LANES) | (two & ~LANES)
}
