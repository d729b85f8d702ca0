import sharp from 'sharp'
import { EngineError } from '../engines/engine.ts'
import { decodePicture } from './decode.ts'
import type { Offset, Pixels, Size } from './pixels.ts'

/** How much of each pixel of a picture shall be repainted: 255, or 0 for those that stay; rows from the top. */
export interface Mask extends Size {
  readonly data: Uint8Array
}

/**
 * Reads a mask picture at the size of the picture it is for: white is repainted, black and transparent stay, scaled
 * by nearest so that its edge stays where it was drawn. Throws `EngineError` (`picture-unreadable`).
 */
export async function readMask(bytes: Uint8Array, size: Size): Promise<Mask> {
  const { data } = await decodePicture(bytes, { size, kernel: 'nearest' })
  const mask = new Uint8Array(size.width * size.height)
  for (let i = 0; i < mask.length; i++) mask[i] = isWhite(data, i * 4) ? 255 : 0
  return { ...size, data: mask }
}

/** Light (Rec. 709 weights) on black. */
function isWhite(data: Uint8Array, at: number): boolean {
  const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4)
  return (0.2126 * r + 0.7152 * g + 0.0722 * b) * alpha >= 128 * 255
}

/** Throws `EngineError` (`invalid-parameter`) for a mask that marks nothing: the picture would come back unchanged. */
export function requireMarks({ data }: Mask): void {
  if (data.includes(255)) return
  throw new EngineError(
    'invalid-parameter',
    'The mask marks nothing: paint white what shall be repainted, black what shall stay.',
  )
}

/** The box around what a mask marks, in pixels. Throws like `requireMarks` when it marks nothing. */
export function markedBox(mask: Mask): Offset & Size {
  requireMarks(mask)
  const { width, height, data } = mask
  const rows = Array.from({ length: height }, (_, y) => data.subarray(y * width, (y + 1) * width))
  const top = rows.findIndex((row) => row.includes(255))
  const bottom = rows.findLastIndex((row) => row.includes(255))
  const left = Math.min(...rows.map((row) => row.indexOf(255)).filter((x) => x >= 0))
  const right = Math.max(...rows.map((row) => row.lastIndexOf(255)))
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

/** The mask fading toward its edge over about `radius` pixels, on the inside only: what was black stays black. */
export async function softenMask({ width, height, data }: Mask, radius: number): Promise<Mask> {
  if (radius < 1) return { width, height, data }
  const blurred = await sharp(data, { raw: { width, height, channels: 1 } })
    .blur(radius / 2)
    .extractChannel(0)
    .raw()
    .toBuffer()
  return {
    width,
    height,
    data: data.map((marked, i) => (marked === 0 ? 0 : Math.max(0, 2 * (blurred[i] ?? 0) - 255))),
  }
}

/**
 * `over` laid on `under`: whole where the mask is 255, mixed where it is less. Pixels under its 0 are exactly those of
 * `under`.
 */
export function mergePixels(under: Pixels, over: Pixels, { data: mask }: Mask): Pixels {
  const { width, height } = under
  const data = Uint8Array.from(under.data)
  for (let i = 0; i < mask.length; i++) {
    const share = mask[i] ?? 0
    if (share === 0) continue
    for (let at = i * 4; at < i * 4 + 4; at++) {
      const below = data[at] ?? 0
      data[at] = below + Math.round((((over.data[at] ?? 0) - below) * share) / 255)
    }
  }
  return { width, height, data }
}

/** The mask as a black and white PNG of one bit a pixel. */
export function encodeMask({ data, width, height }: Mask): Promise<Uint8Array> {
  return sharp(data, { raw: { width, height, channels: 1 } })
    .png({ palette: true, colours: 2, compressionLevel: 9 })
    .toBuffer()
}
