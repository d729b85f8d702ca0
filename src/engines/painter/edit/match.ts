/** Making what is painted go with what is kept. */
import type { Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { smooth } from '../colours/colour.ts'
import { filled } from '../planes/fill.ts'
import type { Plane } from '../planes/planes.ts'
import { pixelsOfRgb, rgbPlanes } from '../planes/rgb.ts'
import { halfOf, halved, stretched } from '../planes/scale.ts'

/** The kept picture with its erased part filled by colours that run on from its edge: what a soft edge fades into. */
export function continued(kept: Pixels, free: Mask): Pixels {
  return pixelsOfRgb(filled(rgbPlanes(kept), knownOf(free), kept), kept)
}

/** What a painting has to go with. */
interface Surround {
  readonly kept: Pixels
  readonly free: Mask
  /** The shorter side of the whole picture, of which this may be a part. */
  readonly short: number
}

/** Longest side of the copy on which broad colours are compared, in pixels. */
const COARSE_SIDE = 64

/** How far the kept picture reaches into the painting: shares of the whole picture's shorter side at which its hold begins to go and is gone. */
const HOLD = { light: [0.25, 0.9], colour: [0.06, 0.4] } as const

/**
 * The painting with its broad colours turned to those of the kept picture along the edge, less and less the farther
 * from it: the seam has no step, and what is far from it keeps its own light.
 */
export function matched(painted: Pixels, { kept, free, short }: Surround): Pixels {
  const [over, under] = [rgbPlanes(painted), rgbPlanes(kept)]
  const known = knownOf(free)
  const coarse = coarsened(
    [known, ...over.map((plane, i) => differenceOf(under[i] ?? plane, plane, known))],
    painted,
  )
  const [share = known, ...differences] = coarse.planes
  // A mean of differences over squares that are known in part has to be one over that part.
  const whole = differences.map((plane) =>
    plane.map((value, i) => ((share[i] ?? 0) > 0 ? value / (share[i] ?? 1) : 0)),
  )
  const sure = share.map((part) => (part > 0.5 ? 1 : 0))
  const distances = distancesOf(sure, coarse.size)
  const unit = (short * coarse.size.width) / painted.width
  const [light, colour] = [holdOf(distances, HOLD.light, unit), holdOf(distances, HOLD.colour, unit)]
  const offsets = filled(whole, sure, coarse.size)
  const spread = offsets.map((plane) =>
    plane.map((value, i) => {
      const grey = offsets.reduce((sum, one) => sum + (one[i] ?? 0), 0) / offsets.length
      return grey * (light[i] ?? 0) + (value - grey) * (colour[i] ?? 0)
    }),
  )
  const corrected = over.map((plane, channel) => {
    const correction = stretched(spread[channel] ?? plane, coarse.size, painted)
    return plane.map((value, i) => value + (correction[i] ?? 0))
  })
  return pixelsOfRgb(corrected, painted)
}

const knownOf = ({ data }: Mask): Plane => Float32Array.from(data, (value) => (value === 0 ? 1 : 0))

const differenceOf = (kept: Plane, painted: Plane, known: Plane): Plane =>
  kept.map((value, i) => (value - (painted[i] ?? 0)) * (known[i] ?? 0))

function coarsened(
  planes: readonly Plane[],
  size: Size,
): { readonly planes: readonly Plane[]; readonly size: Size } {
  if (Math.max(size.width, size.height) <= COARSE_SIDE) return { planes, size }
  return coarsened(
    planes.map((plane) => halved(plane, size)),
    halfOf(size),
  )
}

/** 1 next to what is known, falling to 0 away from it. */
const holdOf = (distances: Plane, [from, to]: readonly [number, number], unit: number): Plane =>
  distances.map((distance) => 1 - smooth(from * unit, to * unit, distance))

/** Steps from every place to the nearest known one, diagonal ones a little longer; two sweeps. */
export function distancesOf(known: Plane, { width, height }: Size): Plane {
  const out = known.map((share) => (share > 0 ? 0 : width + height))
  const nearer = (i: number, from: number, step: number) => {
    out[i] = Math.min(out[i] ?? 0, (out[from] ?? 0) + step)
  }
  const visit = (i: number, side: -1 | 1) => {
    const x = i % width
    const [before, row] = [i + side, i + side * width]
    const hasSide = side < 0 ? x > 0 : x < width - 1
    const hasRow = row >= 0 && row < out.length
    if (hasSide) nearer(i, before, 1)
    if (!hasRow) return
    nearer(i, row, 1)
    if (x > 0) nearer(i, row - 1, Math.SQRT2)
    if (x < width - 1) nearer(i, row + 1, Math.SQRT2)
  }
  for (let i = 0; i < out.length; i++) visit(i, -1)
  for (let i = out.length - 1; i >= 0; i--) visit(i, 1)
  return out
}
