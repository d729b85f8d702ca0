/** The line around figures: the boldest of a drawing, so that the eye finds its subject. */
import { lerp, smooth } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import type { Field } from '../field.ts'
import { halfField } from './light.ts'
import { soft } from './soft.ts'

/** Breadth of the line in design pixels where the hand is light, and where it presses. */
export interface Weight {
  readonly thin: number
  readonly bold: number
}

/** A line along the border of a mask, 0 to 1, which swells and thins as a brush is pressed; the mask is of half the size. */
export function silhouetteField(stage: Stage, mask: Plane, { thin, bold }: Weight): Field {
  const { easel } = stage
  const unit = UNIT * easel.scale
  // In halves of pixels.
  const reach = Math.max(1, 1.6 * unit)
  const rim = halfField(soft(mask, halfOf(easel), reach), easel)
  const salt = stage.salt('texture', 'pressure')
  const pressure = fieldOf(
    easel,
    coarseness(easel, 30 * UNIT),
    (x, y) => 0.5 + 0.5 * valueNoise(x * 7, y * 7, salt),
  )
  const out = new Float32Array(easel.width)
  return (y) => {
    const inside = rim(y)
    // Most rows have no border: they ask for no pressure.
    let press: Float32Array | undefined
    out.fill(0)
    for (let x = 0; x < out.length; x++) {
      const share = inside[x] as number // Rows have a value for every pixel.
      if (share < 0.01 || share > 0.99) continue
      press ??= pressure(y)
      // Pixels from the border, by how the mask fades over twice the reach each way.
      const away = Math.abs(share - 0.5) * 6.8 * reach
      const half = Math.max(0.7, 0.5 * unit * lerp(thin, bold, press[x] as number))
      out[x] = smooth(half + 0.7, half - 0.5, away)
    }
    return out
  }
}
