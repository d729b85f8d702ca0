import type { Pixels, Size } from '../pixels.ts'

/**
 * BT.709, narrow range: luma 16 to 235, chroma 16 to 240 around 128 (H.273 §8.3). Rows from red, green and blue in
 * 65536ths of a level; half a level is added, for numbers are cut off behind the point.
 */
const HALF = 0x8000

/** Luma of black, and chroma of all greys. */
const BLACK = 16
const GREY = 128

/** Luma of a pixel whose lowest byte is red. */
const lumaOf = (word: number): number =>
  BLACK + ((11966 * (word & 255) + 40254 * ((word >> 8) & 255) + 4064 * ((word >> 16) & 255) + HALF) >> 16)

const bluenessOf = (r: number, g: number, b: number): number =>
  GREY + ((-6596 * r - 22189 * g + 28785 * b + HALF) >> 16)

const rednessOf = (r: number, g: number, b: number): number =>
  GREY + ((28785 * r - 26145 * g - 2640 * b + HALF) >> 16)

/** Red and blue of a pixel, each with room above it for the sum of four; and green alone. */
const RED_AND_BLUE = 0x00ff00ff
const ONLY_GREEN = 0x0000ff00

/** A picture as an encoder wants it: a plane of luma, then two of chroma at half the size. Both sides are even. */
export interface I420 extends Size {
  readonly data: Uint8Array
}

/** Bytes of a picture of this size. */
export const i420Length = ({ width, height }: Size): number => (width * height * 3) / 2

/** A picture as an encoder wants it: each square of four pixels is read once. Both sides must be even. */
export function i420Of({ width, height, data }: Pixels): I420 {
  const out = new Uint8Array(i420Length({ width, height }))
  const words = new Int32Array(data.buffer, data.byteOffset, width * height)
  const quarter = (width * height) / 4
  // Every frame of a film goes through this loop: plain numbers, and no arrays made. All indices lie inside the picture.
  for (let y = 0, at = 0, chroma = width * height; y < height; y += 2, at += width) {
    for (let x = 0; x < width; x += 2, at += 2, chroma++) {
      const one = words[at] as number
      const right = words[at + 1] as number
      const below = words[at + width] as number
      const last = words[at + width + 1] as number
      out[at] = lumaOf(one)
      out[at + 1] = lumaOf(right)
      out[at + width] = lumaOf(below)
      out[at + width + 1] = lumaOf(last)
      const outer =
        (one & RED_AND_BLUE) + (right & RED_AND_BLUE) + (below & RED_AND_BLUE) + (last & RED_AND_BLUE)
      const green = (one & ONLY_GREEN) + (right & ONLY_GREEN) + (below & ONLY_GREEN) + (last & ONLY_GREEN)
      // The mean of four, rounded.
      const r = ((outer & 0xffff) + 2) >> 2
      const g = ((green >> 8) + 2) >> 2
      const b = ((outer >> 16) + 2) >> 2
      out[chroma] = bluenessOf(r, g, b)
      out[chroma + quarter] = rednessOf(r, g, b)
    }
  }
  return { width, height, data: out }
}

/** The colours that a player shows of a picture. */
export function pixelsOfI420({ width, height, data }: I420): Pixels {
  const out = new Uint8ClampedArray(width * height * 4)
  const quarter = (width * height) / 4
  for (let y = 0, i = 0; y < height; y++) {
    const row = width * height + (y >> 1) * (width >> 1)
    for (let x = 0; x < width; x++, i += 4) {
      // All indices lie inside the picture, for its sides are even.
      const luma = 1.16438 * ((data[i >> 2] as number) - BLACK)
      const blueness = (data[row + (x >> 1)] as number) - GREY
      const redness = (data[row + quarter + (x >> 1)] as number) - GREY
      out[i] = luma + 1.79274 * redness
      out[i + 1] = luma - 0.21325 * blueness - 0.53291 * redness
      out[i + 2] = luma + 2.1124 * blueness
      out[i + 3] = 255
    }
  }
  return { width, height, data: new Uint8Array(out.buffer) }
}

const half = ({ width, height }: Size): Size => ({ width: width / 2, height: height / 2 })

/** A smaller copy: each of its pixels is the mean of those it stands for. Both sides must be even. */
export function shrunkI420({ width, height, data }: I420, size: Size): I420 {
  const small = new Uint8Array(i420Length(size))
  const planes = [
    { from: { width, height }, to: size },
    { from: half({ width, height }), to: half(size) },
    { from: half({ width, height }), to: half(size) },
  ]
  let [read, written] = [0, 0]
  for (const { from, to } of planes) {
    const whole = data.subarray(read, read + from.width * from.height)
    shrinkPlane({ ...from, data: whole }, to, small.subarray(written))
    read += from.width * from.height
    written += to.width * to.height
  }
  return { ...size, data: small }
}

/** Where a pixel of a copy begins in what it is a copy of. */
const edgeOf = (at: number, from: number, whole: number): number => Math.floor((at * from) / whole)

function shrinkPlane({ width, height, data }: I420, to: Size, out: Uint8Array): void {
  const columns = Uint32Array.from({ length: to.width + 1 }, (_, x) => edgeOf(x, width, to.width))
  for (let y = 0, at = 0; y < to.height; y++) {
    const first = edgeOf(y, height, to.height) * width
    const end = edgeOf(y + 1, height, to.height) * width
    for (let x = 0; x < to.width; x++, at++) {
      // All indices lie inside the plane and its copy; there is an edge behind the last column too.
      const [left, right] = [columns[x] as number, columns[x + 1] as number]
      let sum = 0
      for (let row = first; row < end; row += width) {
        for (let i = row + left; i < row + right; i++) sum += data[i] as number
      }
      out[at] = (sum * width) / ((end - first) * (right - left)) + 0.5
    }
  }
}

/** Puts a picture into a larger one; all sides and offsets are even. */
export function layI420(small: I420, into: I420, { x, y }: { readonly x: number; readonly y: number }): void {
  const planes = [
    { share: 1, read: 0, written: 0 },
    { share: 2, read: small.width * small.height, written: into.width * into.height },
    { share: 2, read: (small.width * small.height * 5) / 4, written: (into.width * into.height * 5) / 4 },
  ]
  for (const { share, read, written } of planes) {
    const [width, stride] = [small.width / share, into.width / share]
    for (let row = 0; row < small.height / share; row++) {
      const line = small.data.subarray(read + row * width, read + (row + 1) * width)
      into.data.set(line, written + (y / share + row) * stride + x / share)
    }
  }
}
