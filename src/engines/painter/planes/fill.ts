import type { Size } from '../../../pixels/pixels.ts'
import type { Plane } from './planes.ts'
import { halfOf, stretched } from './scale.ts'

/**
 * Planes whose unknown places are filled smoothly from the known ones around them: `known` is 0 to 1 for every pixel.
 * Known places stay as they are. Where nothing is known at all, everything is 0.
 */
export function filled(planes: readonly Plane[], known: Plane, size: Size): readonly Plane[] {
  if (size.width * size.height === 1 || known.every((share) => share >= 1)) return planes
  const smaller = halfOf(size)
  const coarse = pushed(planes, known, size)
  const filledCoarse = filled(coarse.planes, coarse.known, smaller)
  return planes.map((plane, i) => {
    const around = stretched(filledCoarse[i] ?? plane, smaller, size)
    // One share for every pixel.
    return plane.map((value, at) => {
      const soft = around[at] as number
      return soft + (value - soft) * (known[at] as number)
    })
  })
}

/** Means of what is known in each two by two. */
function pushed(
  planes: readonly Plane[],
  known: Plane,
  size: Size,
): { readonly planes: readonly Plane[]; readonly known: Plane } {
  const shares = summed(known, size)
  const means = planes.map((plane) => {
    const sums = summed(
      plane.map((value, i) => value * (known[i] ?? 0)),
      size,
    )
    return sums.map((sum, i) => sum / (shares[i] || 1))
  })
  return { planes: means, known: shares.map((share) => Math.min(1, share)) }
}

/** Sums of two by two. */
function summed(plane: Plane, { width, height }: Size): Plane {
  const smaller = halfOf({ width, height })
  const out = new Float32Array(smaller.width * smaller.height)
  for (let y = 0, i = 0; y < height; y++) {
    const row = (y >> 1) * smaller.width
    for (let x = 0; x < width; x++, i++) {
      // Half of a place inside is inside the half.
      out[row + (x >> 1)] = (out[row + (x >> 1)] as number) + (plane[i] as number)
    }
  }
  return out
}
