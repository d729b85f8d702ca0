import { decodePicture } from '../../../pixels/decode.ts'
import type { Pixels } from '../../../pixels/pixels.ts'

/** Longest side of the copy that is looked at, in pixels. */
const LOOK_SIDE = 160

/** A copy of a picture that is large enough to be looked at, and small enough to be looked at quickly. */
export const glanceAt = (picture: Uint8Array): Promise<Pixels> =>
  decodePicture(picture, { within: { width: LOOK_SIDE, height: LOOK_SIDE } })
