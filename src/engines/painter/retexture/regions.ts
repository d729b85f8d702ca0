/** A picture in regions of one colour and place: what a form is before it is known what it shows. */
import type { Colour } from '../colours/colour.ts'
import type { Plane, Planes } from '../planes/planes.ts'
import { shrunk } from '../planes/shrink.ts'

/** A region's mean colour, its middle in shares of the picture, and its share of the area. */
export interface Region {
  readonly colour: Colour
  readonly x: number
  readonly y: number
  readonly share: number
}

/** Regions of a picture. */
export interface Regions {
  readonly regions: readonly Region[]
  /** The small copy in which pixels are shared out between them. */
  readonly copy: Planes
  /** For lists of one number for each region: planes of the copy with each pixel's share of its regions' numbers. */
  spread(values: readonly (readonly number[])[]): readonly Plane[]
}

/** Longest side of the copy in which regions are found, and of the one in which pixels are shared out. */
const FINDING_SIDE = 80
const SHARING_SIDE = 180

const ROUNDS = 6

/** Differences of colour, and of place against the whole side, that count the same as one of lightness. */
const CHROMA = 1.8
const PLACE = 0.28

/** Squared difference over which a pixel goes from one region to another, and how many of these are too many to count. */
const SOFTNESS = 0.004
const FAR = 6

/** Numbers that tell where a pixel or a region is: its colour and its place, in units that count the same. */
const FEATURES = 5

/** Finds about `count` regions: k-means over lightness, colour and place, from an even raster. */
export function regionsOf(planes: Planes, count: number): Regions {
  const small = shrunk(planes, FINDING_SIDE)
  const features = featuresOf(small)
  let centres = seeds(features, small, count)
  let members = new Uint32Array(centres.length / FEATURES)
  for (let round = 0; round < ROUNDS; round++) ({ centres, members } = moved(features, centres))
  const copy = shrunk(planes, SHARING_SIDE)
  const regions = Array.from(members, (size, r) => regionAt(centres, r, size / small.L.length))
  return { regions, copy, spread: (values) => spread(featuresOf(copy), centres, values) }
}

function featuresOf({ width, height, L, a, b }: Planes): Float32Array {
  const out = new Float32Array(L.length * FEATURES)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const at = i * FEATURES
      out[at] = L[i] as number // The planes have a number for every pixel.
      out[at + 1] = CHROMA * (a[i] as number)
      out[at + 2] = CHROMA * (b[i] as number)
      out[at + 3] = (PLACE * (x + 0.5)) / width
      out[at + 4] = (PLACE * (y + 0.5)) / height
    }
  }
  return out
}

function seeds(features: Float32Array, { width, height }: Planes, count: number): Float32Array {
  const columns = Math.max(1, Math.round(Math.sqrt((count * width) / height)))
  const rows = Math.max(1, Math.round(count / columns))
  const centres = new Float32Array(columns * rows * FEATURES)
  for (let i = 0; i < columns * rows; i++) {
    const x = Math.floor((((i % columns) + 0.5) / columns) * width)
    const y = Math.floor(((Math.floor(i / columns) + 0.5) / rows) * height)
    const at = (y * width + x) * FEATURES
    centres.set(features.subarray(at, at + FEATURES), i * FEATURES)
  }
  return centres
}

/** Every centre in the middle of the pixels that are nearest to it, and how many they are; one that has none stays. */
function moved(
  features: Float32Array,
  centres: Float32Array,
): { readonly centres: Float32Array; readonly members: Uint32Array<ArrayBuffer> } {
  const sums = new Float64Array(centres.length)
  const members = new Uint32Array(centres.length / FEATURES)
  for (let pixel = 0; pixel < features.length; pixel += FEATURES) {
    let [best, nearest] = [0, Infinity]
    for (let r = 0; r < members.length; r++) {
      const distance = distanceOf(features, pixel, centres, r)
      if (distance < nearest) [best, nearest] = [r, distance]
    }
    members[best] = (members[best] as number) + 1 // `best` is one of them.
    for (let f = 0; f < FEATURES; f++) {
      const at = best * FEATURES + f
      sums[at] = (sums[at] as number) + (features[pixel + f] as number)
    }
  }
  const middles = centres.map((old, at) => {
    const size = members[Math.floor(at / FEATURES)] as number
    return size > 0 ? (sums[at] as number) / size : old
  })
  return { centres: middles, members }
}

function regionAt(centres: Float32Array, r: number, share: number): Region {
  const [L = 0, a = 0, b = 0, x = 0, y = 0] = centres.subarray(r * FEATURES, (r + 1) * FEATURES)
  return { colour: { L, a: a / CHROMA, b: b / CHROMA }, x: x / PLACE, y: y / PLACE, share }
}

function spread(
  features: Float32Array,
  centres: Float32Array,
  values: readonly (readonly number[])[],
): readonly Plane[] {
  const count = centres.length / FEATURES
  const out = values.map(() => new Float32Array(features.length / FEATURES))
  const distances = new Float64Array(count)
  for (let i = 0; i < features.length / FEATURES; i++) {
    let nearest = Infinity
    for (let r = 0; r < count; r++) {
      distances[r] = distanceOf(features, i * FEATURES, centres, r)
      nearest = Math.min(nearest, distances[r] as number)
    }
    let total = 0
    for (let r = 0; r < count; r++) {
      const apart = ((distances[r] as number) - nearest) / SOFTNESS
      if (apart > FAR) continue
      const weight = Math.exp(-apart)
      total += weight
      for (let v = 0; v < out.length; v++) {
        // One plane for every list, and in it one number for every region.
        const plane = out[v] as Float32Array
        plane[i] = (plane[i] as number) + weight * ((values[v] as readonly number[])[r] as number)
      }
    }
    for (const plane of out) plane[i] = (plane[i] as number) / total
  }
  return out
}

/** Squared distance of the pixel whose features begin at `pixel` from centre `r`. */
function distanceOf(features: Float32Array, pixel: number, centres: Float32Array, r: number): number {
  let sum = 0
  for (let f = 0; f < FEATURES; f++) {
    const apart = (features[pixel + f] as number) - (centres[r * FEATURES + f] as number)
    sum += apart * apart
  }
  return sum
}
