/** Which part of a picture an edit paints anew. */
import { EngineError } from '../../engine.ts'
import { readMask, requireMarks, type Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'

/** Alpha below which a pixel counts as erased. */
export const ERASED = 128

/** What is erased of a picture: white in the mask or, without one, nearly transparent. Nothing may be. */
export async function erasedOf({ width, height, data }: Pixels, mask: Uint8Array | null): Promise<Mask> {
  if (mask) {
    const read = await readMask(mask, { width, height })
    requireMarks(read)
    return read
  }
  const erased = new Uint8Array(width * height)
  for (let i = 0; i < erased.length; i++) erased[i] = (data[i * 4 + 3] ?? 255) < ERASED ? 255 : 0
  return { width, height, data: erased }
}

/** Throws `EngineError` (`invalid-parameter`) when an edit would change nothing. */
export function requireErased({ data }: Mask): void {
  if (data.includes(255)) return
  throw new EngineError(
    'invalid-parameter',
    'Nothing is to be edited: erase a part of the picture to transparent, send a mask with white in it, or ask for another --ar.',
  )
}

/** A mask of a picture laid into a larger canvas: everything around the picture is free as well. */
export function laidOut(
  { width, height, data }: Mask,
  canvas: Size,
  at: { readonly x: number; readonly y: number },
): Mask {
  const out = new Uint8Array(canvas.width * canvas.height).fill(255)
  for (let y = 0; y < height; y++) {
    out.set(data.subarray(y * width, (y + 1) * width), (y + at.y) * canvas.width + at.x)
  }
  return { width: canvas.width, height: canvas.height, data: out }
}
