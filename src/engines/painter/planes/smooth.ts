import type { Size } from '../../../pixels/pixels.ts'
import { blurred } from './blur.ts'
import type { Plane } from './planes.ts'
import { throughLines } from './scale.ts'

/** How planes follow the edges of another one. */
export interface Guide {
  /** The guide at the planes' own size. */
  readonly small: Plane
  /** The guide at the size that is wanted. */
  readonly guide: Plane
  readonly size: Size
  /** Pixels of the planes. */
  readonly radius: number
  /** Contrasts in the guide that are kept, squared: about 0.001 for faint edges, 0.01 for strong ones only. */
  readonly keep: number
}

/**
 * Planes smoothed except where the guide has edges, and brought to its size: they get the edges that they are too
 * coarse to have (the guided filter of He, Sun and Tang, 2010, computed on a small copy as He and Sun, 2015).
 */
export function guided(
  planes: readonly Plane[],
  from: Size,
  { small, guide, size, radius, keep }: Guide,
): readonly Plane[] {
  const guideMean = blurred(small, from, radius)
  const squares = blurred(timesOf(small, small), from, radius)
  return planes.map((plane) => {
    const slope = blurred(timesOf(small, plane), from, radius)
    const offset = blurred(plane, from, radius)
    for (let i = 0; i < slope.length; i++) {
      // All planes have one length.
      const [g, mean] = [guideMean[i] as number, offset[i] as number]
      const steep = ((slope[i] as number) - g * mean) / ((squares[i] as number) - g * g + keep)
      slope[i] = steep
      offset[i] = mean - steep * g
    }
    const lines = { slope: blurred(slope, from, radius), offset: blurred(offset, from, radius) }
    return throughLines(guide, lines, { from, to: size })
  })
}

function timesOf(one: Plane, other: Plane): Plane {
  const out = new Float32Array(one.length)
  for (let i = 0; i < out.length; i++) out[i] = (one[i] as number) * (other[i] as number)
  return out
}
