import type { Pixels } from '../pixels.ts'

/**
 * BT.709, narrow range: luma 16 to 235, chroma 16 to 240 around 128 (H.273 §8.3). Rows from red, green and blue in
 * 65536ths of a level; half a level is added, for numbers are cut off behind the point.
 */
const HALF = 0x8000
const luma = (r: number, g: number, b: number): number =>
  16 + ((11966 * r + 40254 * g + 4064 * b + HALF) >> 16)
const blueness = (r: number, g: number, b: number): number =>
  128 + ((-6596 * r - 22189 * g + 28785 * b + HALF) >> 16)
const redness = (r: number, g: number, b: number): number =>
  128 + ((28785 * r - 26145 * g - 2640 * b + HALF) >> 16)

/** A picture as an encoder wants it: a plane of luma, then two of chroma at half the size. Both sides must be even. */
export function toI420({ width, height, data }: Pixels): Uint8Array {
  const pixels = width * height
  const out = new Uint8Array((pixels * 3) / 2)
  // All indices lie inside the picture, for its sides are even.
  const at = (index: number): number => data[index] as number
  for (let pixel = 0, i = 0; pixel < pixels; pixel++, i += 4) out[pixel] = luma(at(i), at(i + 1), at(i + 2))
  const row = width * 4
  const mean = (i: number): number => (at(i) + at(i + 4) + at(i + row) + at(i + row + 4) + 2) >> 2
  let chroma = pixels
  for (let y = 0; y < height; y += 2) {
    for (let x = 0; x < width; x += 2, chroma++) {
      const i = (y * width + x) * 4
      const [r, g, b] = [mean(i), mean(i + 1), mean(i + 2)]
      out[chroma] = blueness(r, g, b)
      out[chroma + pixels / 4] = redness(r, g, b)
    }
  }
  return out
}
