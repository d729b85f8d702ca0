/** Slanting strokes of a pen, fixed to the world. */
import type { Easel } from '../../canvas/easel.ts'
import { smooth } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Field } from '../field.ts'

/** How a picture is hatched. */
export interface Hatching {
  /** Design pixels from stroke to stroke. */
  readonly pitch: number
  /** How far strokes lean: 1 is half a right angle. */
  readonly lean: number
  /** Share of the pitch that is bare. */
  readonly bare: number
}

/** Pixels from stroke to stroke below which they would only flicker. */
const LEAST = 4

/** How much of a stroke lies on every pixel, 0 to 1; an even tone where strokes would lie too close. */
export function hatchField({ box, scale, width, height }: Easel, { pitch, lean, bare }: Hatching): Field {
  const out = new Float32Array(width)
  const step = 1 / (pitch * UNIT)
  const close = pitch * UNIT * scale < LEAST
  if (close) return () => out.fill(1 - bare)
  const edge = Math.min(0.4, 0.7 / (pitch * UNIT * scale))
  return (y) => {
    const wy = box.top + (y / height) * (box.bottom - box.top)
    for (let x = 0; x < width; x++) {
      const at = ((box.left + x / scale) * lean + wy) * step
      out[x] = smooth(bare / 2 - edge / 2, bare / 2 + edge / 2, Math.abs(at - Math.round(at)))
    }
    return out
  }
}
