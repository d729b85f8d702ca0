import type { Size } from '../../../pixels/pixels.ts'
import { mapPlanes, type Plane, type Planes } from './planes.ts'
import { halfOf, halved, stretched } from './scale.ts'

/** Sides below which a picture is mixed as a whole, in pixels. */
const LEAST_SIDE = 12

/** The share at one size, and at half of it and so on. */
interface Level {
  readonly share: Plane
  readonly size: Size
  readonly coarser: Level | null
}

/**
 * Two pictures joined where `share` says (0 the first, 1 the second): broad colours run into each other widely, details
 * change over where the share does (the multiresolution spline of Burt and Adelson, 1983).
 */
export function joined(one: Planes, other: Planes, share: Plane): Planes {
  const levels = levelsOf(share, one)
  return mapPlanes(one, (plane, channel) => {
    const joinedPart = partOf(differenceOf(other[channel], plane), levels)
    for (let i = 0; i < joinedPart.length; i++)
      joinedPart[i] = (joinedPart[i] as number) + (plane[i] as number)
    return joinedPart
  })
}

function levelsOf(share: Plane, size: Size): Level {
  const isLast = Math.min(size.width, size.height) < LEAST_SIDE
  return { share, size, coarser: isLast ? null : levelsOf(halved(share, size), halfOf(size)) }
}

/** What of the difference between two pictures is added to the first. A new plane. */
function partOf(difference: Plane, { share, size, coarser }: Level): Plane {
  if (!coarser) return difference.map((value, i) => value * (share[i] as number))
  const broad = halved(difference, size)
  const part = stretched(partOf(broad, coarser), coarser.size, size)
  const soft = stretched(broad, coarser.size, size)
  // All planes have one length.
  for (let i = 0; i < part.length; i++) {
    const fine = (difference[i] as number) - (soft[i] as number)
    part[i] = (part[i] as number) + fine * (share[i] as number)
  }
  return part
}

function differenceOf(one: Plane, other: Plane): Plane {
  const out = new Float32Array(one.length)
  for (let i = 0; i < out.length; i++) out[i] = (one[i] as number) - (other[i] as number)
  return out
}
