/** Where a picture's weight lies. */
import { blurred } from '../planes/blur.ts'
import { CHANNELS, type Plane, type Planes } from '../planes/planes.ts'
import { spreadOf } from '../planes/statistics.ts'

/** What stands out from the rest, and where. */
export interface Mass {
  /** Its centre, in shares. */
  readonly x: number
  readonly y: number
  /** 0 all in one point to about 0.4 everywhere. */
  readonly spread: number
  /** How far it stands out: 1 not at all. */
  readonly strength: number
}

/** How much every pixel stands out: the distance of its colour, a little blurred, from the picture's mean colour. */
export function saliencyOf(planes: Planes): Plane {
  const { width, height } = planes
  const radius = Math.max(1, Math.min(width, height) / 40)
  const distances = new Float32Array(width * height)
  for (const channel of CHANNELS) {
    const plane = blurred(planes[channel], planes, radius)
    const { mean } = spreadOf(planes[channel])
    const weight = channel === 'L' ? 1 : 2.5
    for (let i = 0; i < plane.length; i++) {
      distances[i] = (distances[i] ?? 0) + weight * ((plane[i] ?? 0) - mean) ** 2
    }
  }
  const edge = edgeWeights(planes)
  return distances.map((distance, i) => Math.sqrt(distance) * (edge[i] ?? 0))
}

/** 1 inside a side of the picture, less toward both its ends. */
const fade = (share: number): number => Math.min(1, 0.25 + 5 * Math.min(share, 1 - share))

/** What touches the frame is seldom what is meant. */
function edgeWeights({ width, height }: Planes): Plane {
  return Float32Array.from({ length: width * height }, (_, i) =>
    Math.sqrt(fade(((i % width) + 0.5) / width) * fade((Math.floor(i / width) + 0.5) / height)),
  )
}

/** The centre and the spread of what stands out. */
export function massOf(planes: Planes): Mass {
  const { width, height } = planes
  const saliency = saliencyOf(planes)
  const { mean, deviation } = spreadOf(saliency)
  let [total, x, y] = [0, 0, 0]
  const weights = saliency.map((value) => Math.max(0, value - mean - 0.5 * deviation) ** 2)
  weights.forEach((weight, i) => {
    total += weight
    x += weight * (((i % width) + 0.5) / width)
    y += weight * ((Math.floor(i / width) + 0.5) / height)
  })
  if (total === 0) return { x: 0.5, y: 0.5, spread: 0.4, strength: 1 }
  const centre = { x: x / total, y: y / total }
  const squares = weights.reduce((sum, weight, i) => {
    const [dx, dy] = [
      ((i % width) + 0.5) / width - centre.x,
      (Math.floor(i / width) + 0.5) / height - centre.y,
    ]
    return sum + weight * (dx * dx + dy * dy)
  }, 0)
  return { ...centre, spread: Math.sqrt(squares / total), strength: 1 + deviation / Math.max(1e-6, mean) }
}

/** 0 to 1: how much the left half is the right one mirrored. */
export function symmetryOf({ L, width, height }: Planes): number {
  const soft = blurred(L, { width, height }, Math.max(1, width / 32))
  const { mean, deviation } = spreadOf(soft)
  if (deviation < 0.02) return 0
  let shared = 0
  for (let i = 0; i < soft.length; i++) {
    const mirrored = i - (i % width) + (width - 1 - (i % width))
    shared += ((soft[i] ?? 0) - mean) * ((soft[mirrored] ?? 0) - mean)
  }
  return Math.max(0, shared / soft.length / deviation ** 2)
}
