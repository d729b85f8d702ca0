/** Numbers read from a picture's pixels: lightness, edges, directions. */
import type { Easel } from '../../easel.ts'
import type { Plane } from '../../planes/planes.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { soft } from './soft.ts'

/** Lightness of every pixel as the eye weighs it, 0 to 1. */
export function lightOf({ data }: Pick<Raster, 'data'>): Plane {
  const light = new Float32Array(data.length >> 2)
  for (let i = 0, at = 0; i < light.length; i++, at += 4) {
    // A pixel has four bytes.
    light[i] =
      ((data[at] as number) * 77 + (data[at + 1] as number) * 150 + (data[at + 2] as number) * 29) / 65280
  }
  return light
}

/** How warm every pixel is: red less blue, -1 to 1. It tells things apart that are equally light. */
function warmthOf({ data }: Pick<Raster, 'data'>): Plane {
  const warmth = new Float32Array(data.length >> 2)
  for (let i = 0, at = 0; i < warmth.length; i++, at += 4) {
    // A pixel has four bytes.
    warmth[i] = ((data[at] as number) - (data[at + 2] as number)) / 255
  }
  return warmth
}

/** The easel's pixels. */
export function rasterOf({ context, width, height }: Easel): Raster {
  const { data } = context.getImageData(0, 0, width, height)
  return { data, width, height }
}

/** Lays pixels on the easel in place of its own. */
export function lay({ context }: Easel, { data, width, height }: Raster): void {
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
}

/** Visits every pixel: its place, its index among pixels and that of its first byte. */
export async function eachRow(
  stage: Stage,
  { width, height }: Pick<Raster, 'width' | 'height'>,
  visit: (x: number, y: number, i: number, at: number) => void,
): Promise<void> {
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) visit(x, y, i, i << 2)
    if (y % 64 === 63) await stage.breathe()
  }
}

/** Lightness stretched so that the darkest and the lightest fiftieth are 0 and 1. */
export function stretchedLight(raster: Pick<Raster, 'data'>): Plane {
  const light = lightOf(raster)
  const counts = new Uint32Array(256)
  for (const value of light) {
    const level = Math.min(255, Math.max(0, (value * 255) | 0))
    counts[level] = (counts[level] ?? 0) + 1
  }
  const [low, high] = [shareAt(counts, light.length * 0.02), shareAt(counts, light.length * 0.98)]
  const share = 1 / Math.max(0.15, high - low)
  for (let i = 0; i < light.length; i++) {
    const value = ((light[i] as number) - low) * share // Below the length.
    light[i] = value < 0 ? 0 : value > 1 ? 1 : value
  }
  return light
}

/** Lightness 0 to 1 as a draughtsman takes it: what is dark beside its surroundings is dark, a night is not black. */
export function balancedLight(raster: Raster, reach: number): Plane {
  const light = stretchedLight(raster)
  const around = soft(light, raster, reach)
  for (let i = 0; i < light.length; i++) {
    // Both have one length.
    const mean = around[i] as number
    const value = 0.3 + 0.46 * mean + 0.95 * ((light[i] as number) - mean)
    light[i] = value < 0 ? 0 : value > 1 ? 1 : value
  }
  return light
}

/** The level below which so many are. */
function shareAt(counts: Uint32Array, many: number): number {
  let [sum, level] = [0, 0]
  while (level < 255 && (sum += counts[level] ?? 0) < many) level++
  return level / 255
}

/** How dark a drawn line is at every pixel, 0 to 1: on the dark side of steps of light and colour. */
export function contoursOf(
  raster: Raster,
  { radius, from, to }: { readonly radius: number; readonly from: number; readonly to: number },
): Plane {
  const near = soft(tinted(raster, 0.22), raster, radius)
  const far = soft(near, raster, Math.max(1, radius * 2))
  for (let i = 0; i < near.length; i++) {
    // Both have one length.
    const step = ((far[i] as number) - (near[i] as number) - from) / (to - from)
    near[i] = step <= 0 ? 0 : step >= 1 ? 1 : step * step * (3 - 2 * step)
  }
  return near
}

/** Steepness of light and colour at every pixel: a clean step between black and white gives about 1. */
export function edgesOf(raster: Raster, radius: number): Plane {
  const { width, height } = raster
  const light = soft(lightOf(raster), raster, radius)
  const warmth = soft(warmthOf(raster), raster, radius)
  const out = new Float32Array(light.length)
  const share = Math.max(1, radius)
  for (let y = 0; y < height; y++) {
    const above = Math.max(0, y - 1) * width
    const below = Math.min(height - 1, y + 1) * width
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const west = x > 0 ? i - 1 : i
      const east = x + 1 < width ? i + 1 : i
      out[i] =
        share *
        Math.sqrt(
          slope2(light, { west, east, north: above + x, south: below + x }) +
            0.3 * slope2(warmth, { west, east, north: above + x, south: below + x }),
        )
    }
  }
  return out
}

interface Around {
  readonly west: number
  readonly east: number
  readonly north: number
  readonly south: number
}

/** Steepness times itself. */
function slope2(plane: Plane, { west, east, north, south }: Around): number {
  // Neighbours are kept inside the plane.
  const dx = (plane[east] as number) - (plane[west] as number)
  const dy = (plane[south] as number) - (plane[north] as number)
  return dx * dx + dy * dy
}

/** Lightness, moved up where a pixel is warm. */
function tinted({ data }: Pick<Raster, 'data'>, share: number): Plane {
  const light = lightOf({ data })
  for (let i = 0, at = 0; i < light.length; i++, at += 4) {
    // A pixel has four bytes.
    light[i] = (light[i] as number) + (share * ((data[at] as number) - (data[at + 2] as number))) / 255
  }
  return light
}
