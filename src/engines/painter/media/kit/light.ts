/** Numbers read from a picture's pixels: lightness, contours, edges. */
import type { ImageData } from '@napi-rs/canvas'
import type { Easel } from '../../canvas/easel.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { stretchedField } from '../field.ts'
import type { Coarse, Field } from '../field.ts'
import { pixelsIn } from './mixing.ts'
import { soft } from './soft.ts'

type Bytes = Pick<Raster, 'data'>

/** Lightness of every pixel as the eye weighs it, 0 to 1, moved up by `warm` where a pixel has more red than blue. */
function lightOf({ data }: Bytes, warm = 0): Plane {
  const light = new Float32Array(data.length >> 2)
  const [r, g, b] = [77 / 65280 + warm / 255, 150 / 65280, 29 / 65280 - warm / 255]
  for (let i = 0, at = 0; i < light.length; i++, at += 4) {
    // A pixel has four bytes.
    light[i] = r * (data[at] as number) + g * (data[at + 1] as number) + b * (data[at + 2] as number)
  }
  return light
}

/** How warm every pixel is: red less blue, -1 to 1. It tells things apart that are equally light. */
function warmthOf({ data }: Bytes): Plane {
  const warmth = new Float32Array(data.length >> 2)
  for (let i = 0, at = 0; i < warmth.length; i++, at += 4) {
    // A pixel has four bytes.
    warmth[i] = ((data[at] as number) - (data[at + 2] as number)) / 255
  }
  return warmth
}

/** What an easel's pixels were read into: put back, they need no copy. */
const images = new WeakMap<Uint8ClampedArray, ImageData>()

/** The easel's pixels. */
export function rasterOf({ context, width, height }: Easel): Raster {
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  images.set(data, image)
  // Not the image itself: its width and height are slow to ask for.
  return { data, width, height }
}

/** Lays pixels on the easel in place of its own. */
export function lay({ context }: Easel, { data, width, height }: Raster): void {
  const own = images.get(data)
  const image = own ?? context.createImageData(width, height)
  if (!own) image.data.set(data)
  context.putImageData(image, 0, 0)
}

/** Visits every row of pixels, and lets the caller breathe between them. */
export async function eachRow(
  stage: Stage,
  { height }: Pick<Raster, 'height'>,
  visit: (y: number) => void,
): Promise<void> {
  for (let y = 0; y < height; y++) {
    visit(y)
    if (y % 64 === 63) await stage.breathe()
  }
}

/** A plane at half a picture's size, read at every pixel of it. */
export function halfField(plane: Plane, size: Size): Field {
  return stretchedField(halfCoarse(plane, size), size.width)
}

/** A plane at half a picture's size, and where its numbers lie in that. */
export function halfCoarse(values: Plane, size: Size): Coarse {
  return { values, ...halfOf(size), share: 0.5, start: -0.25 }
}

/** Visits the rows of pixels that coarse numbers of more than a level reach, and lets the caller breathe between them. */
export async function eachRowOf(
  stage: Stage,
  { values, width, share, start }: Coarse,
  visit: (y: number) => void,
): Promise<void> {
  const first = values.findIndex(isSeen)
  if (first < 0) return
  const last = values.findLastIndex(isSeen)
  const rowOf = (index: number) => (Math.floor(index / width) - start) / share
  const [top, bottom] = [rowOf(first) - 1 / share, rowOf(last) + 1 / share]
  await eachRow(stage, stage.easel, (y) => {
    if (y > top && y < bottom) visit(y)
  })
}

/** Whether a share of light shows in a byte. */
const isSeen = (share: number): boolean => Math.abs(share) > 1 / 256

/** Index in a plane at half a picture's size of the place under a pixel. */
export function halfIndex(size: Pick<Raster, 'width' | 'height'>, x: number, y: number): number {
  const { width, height } = halfOf(size)
  return Math.min(height - 1, Math.max(0, y >> 1)) * width + Math.min(width - 1, Math.max(0, x >> 1))
}

/** Lightness as `lightOf` gives it at half the picture's size: the mean of four pixels. */
function halfLightOf(raster: Raster, warm = 0): Plane {
  return halfSumsOf(raster, [77 / 65280 + warm / 255, 150 / 65280, 29 / 65280 - warm / 255])
}

/** The bits of a pixel's red and blue, and of its green. */
const ENDS = 0xff00ff
const MIDDLE = 0xff00

/** Red, green and blue weighed and added up, at half the picture's size: the mean of four pixels. */
export function halfSumsOf(
  { data, width, height }: Raster,
  [r, g, b]: readonly [red: number, green: number, blue: number],
): Plane {
  const pixels = pixelsIn({ data })
  const half = halfOf({ width, height })
  const out = new Float32Array(half.width * half.height)
  for (let y = 0, i = 0; y < half.height; y++) {
    const down = y * 2 + 1 < height ? width : 0
    for (let x = 0, at = y * 2 * width; x < half.width; x++, i++, at += 2) {
      const right = x * 2 + 1 < width ? 1 : 0
      // All four lie inside the picture. Red and blue are added up at once, they have room for sums.
      const one = pixels[at] as number
      const two = pixels[at + right] as number
      const three = pixels[at + down] as number
      const four = pixels[at + down + right] as number
      const ends = (one & ENDS) + (two & ENDS) + (three & ENDS) + (four & ENDS)
      const middle = (one & MIDDLE) + (two & MIDDLE) + (three & MIDDLE) + (four & MIDDLE)
      out[i] = 0.25 * (r * (ends & 0xffff) + g * (middle >> 8) + b * (ends >> 16))
    }
  }
  return out
}

/** Stretches lightness, in place, so that the darkest and the lightest fiftieth are 0 and 1. */
function stretch(light: Plane): Plane {
  const counts = new Uint32Array(256)
  for (let i = 0; i < light.length; i++) {
    const level = Math.min(255, Math.max(0, ((light[i] as number) * 255) | 0)) // Below the length.
    counts[level] = (counts[level] as number) + 1
  }
  const [low, high] = [shareAt(counts, light.length * 0.02), shareAt(counts, light.length * 0.98)]
  const share = 1 / Math.max(0.15, high - low)
  for (let i = 0; i < light.length; i++) {
    const value = ((light[i] as number) - low) * share // Below the length.
    light[i] = value < 0 ? 0 : value > 1 ? 1 : value
  }
  return light
}

/** Lightness stretched so that the darkest and the lightest fiftieth are 0 and 1; at half the picture's size. */
export function stretchedLight(raster: Raster): Plane {
  return stretch(halfLightOf(raster))
}

/**
 * Lightness 0 to 1 as a draughtsman takes it: what is dark beside its surroundings (`reach` pixels) is dark, a night is
 * not black. At half the picture's size.
 */
export function balancedLight(raster: Raster, reach: number): Plane {
  const light = stretchedLight(raster)
  const around = soft(light, halfOf(raster), reach / 2)
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

/** Which steps of light and colour are drawn: those of `radius` pixels between `from` (no line) and `to` (a full one). */
interface Contour {
  readonly radius: number
  readonly from: number
  readonly to: number
}

/** How much of its lightness a warm colour seems to have more, where contours are looked for. */
const WARM = 0.22
/** Radius in pixels from which on contours at half the size are as good. */
const BROAD = 1.4

/** How dark a drawn line is at every pixel, 0 to 1: on the dark side of steps of light and colour. */
export function contoursOf(raster: Raster, contour: Contour): Field {
  const lines = linesOf(raster, contour)
  if (lines.share < 1) return stretchedField(lines, raster.width)
  return (y) => lines.values.subarray(y * raster.width, (y + 1) * raster.width)
}

/** What `contoursOf` reads: lines at half the picture's size where that is as good. */
export function linesOf(raster: Raster, { radius, from, to }: Contour): Coarse {
  const broad = radius >= BROAD
  const [light, size, reach] = broad
    ? [halfLightOf(raster, WARM), halfOf(raster), radius / 2]
    : [lightOf(raster, WARM), raster, radius]
  const near = soft(light, size, reach)
  const far = soft(near, size, Math.max(1, reach * 2))
  const share = 1 / (to - from)
  for (let i = 0; i < near.length; i++) {
    // Both have one length.
    const step = ((far[i] as number) - (near[i] as number) - from) * share
    near[i] = step <= 0 ? 0 : step >= 1 ? 1 : step * step * (3 - 2 * step)
  }
  const { width, height } = size
  return { values: near, width, height, ...(broad ? { share: 0.5, start: -0.25 } : { share: 1, start: 0 }) }
}

/** Steepness of light and colour at every pixel: a clean step between black and white gives about 1. */
export function edgesOf(raster: Raster, radius: number): Plane {
  return steepness({ light: lightOf(raster), warmth: warmthOf(raster) }, raster, radius)
}

/** The same at half the picture's size. */
export function halfEdgesOf(raster: Raster, radius: number): Plane {
  const planes = { light: halfLightOf(raster), warmth: halfSumsOf(raster, [1 / 255, 0, -1 / 255]) }
  return steepness(planes, halfOf(raster), radius / 2)
}

interface LightAndWarmth {
  readonly light: Plane
  readonly warmth: Plane
}

function steepness(planes: LightAndWarmth, size: Size, radius: number): Plane {
  const { width, height } = size
  const light = soft(planes.light, size, radius)
  const warmth = soft(planes.warmth, size, radius)
  const out = new Float32Array(light.length)
  const share = Math.max(1, radius)
  for (let y = 0; y < height; y++) {
    const row = y * width
    const above = y > 0 ? -width : 0
    const below = y + 1 < height ? width : 0
    for (let x = 0, i = row; x < width; x++, i++) {
      const west = x > 0 ? i - 1 : i
      const east = x + 1 < width ? i + 1 : i
      // Neighbours are kept inside the planes.
      const dx = (light[east] as number) - (light[west] as number)
      const dy = (light[i + below] as number) - (light[i + above] as number)
      const wx = (warmth[east] as number) - (warmth[west] as number)
      const wy = (warmth[i + below] as number) - (warmth[i + above] as number)
      out[i] = share * Math.sqrt(dx * dx + dy * dy + 0.3 * (wx * wx + wy * wy))
    }
  }
  return out
}
