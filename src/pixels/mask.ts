import sharp from 'sharp'
import { EngineError } from '../engines/engine.ts'
import { decodePicture } from './decode.ts'
import type { Pixels, Size } from './pixels.ts'

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

/**
 * `over` laid on `under`: whole where the mask is 255, mixed where it is less. Pixels under its 0 are exactly those of
 * `under`.
 */
export function mergePixels(under: Pixels, over: Pixels, { data: mask }: Mask): Pixels {
  const { width, height } = under
  const data = Uint8Array.from(under.data)
  for (let i = 0; i < mask.length; i++) {
    const share = (mask[i] ?? 0) / 255
    if (share === 0) continue
    for (let at = i * 4; at < i * 4 + 4; at++) {
      const below = under.data[at] ?? 0
      data[at] = Math.round(below + ((over.data[at] ?? 0) - below) * share)
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
