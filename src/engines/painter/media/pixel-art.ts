/** Pixel art: the picture in few squares and few colours, with an ordered dither. */
import { createCanvas } from '@napi-rs/canvas'
import type { Stage } from '../stage.ts'

const COLOURS = 22
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
/** Levels that the dither moves a pixel, at most. */
const SPREAD = 10
/** Squares across a view one world unit wide. */
const ACROSS = 160
/** How the eye weighs red, green and blue. */
const WEIGHTS = [0.8, 1.2, 0.7] as const

interface Image {
  readonly data: Uint8ClampedArray
  readonly width: number
  readonly height: number
}

/** A colour that occurs, and how often. */
interface Swatch {
  readonly rgb: readonly [number, number, number]
  readonly count: number
}

/** Turns the picture into squares. */
export async function pixelArt(stage: Stage): Promise<void> {
  const { easel } = stage
  const { context, box } = easel
  const width = Math.max(8, Math.min(easel.width, Math.round(ACROSS * (box.right - box.left))))
  const height = Math.max(8, Math.round((width * easel.height) / easel.width))
  const small = createCanvas(width, height)
  const smallContext = small.getContext('2d')
  const image = smallContext.createImageData(width, height)
  average(context.getImageData(0, 0, easel.width, easel.height), image)
  await stage.breathe()
  dither(image, medianCut(swatchesOf(image.data)))
  smallContext.putImageData(image, 0, 0)
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, easel.width, easel.height)
  context.restore()
}

/** Every square is the mean of the pixels it covers. */
function average(from: Image, to: Image): void {
  const sums = new Float64Array(to.width * to.height * 4)
  const column = Int32Array.from(
    { length: from.width },
    (_, x) => Math.floor((x * to.width) / from.width) * 4,
  )
  for (let y = 0, i = 0; y < from.height; y++) {
    const row = Math.floor((y * to.height) / from.height) * to.width * 4
    for (let x = 0; x < from.width; x++, i += 4) {
      const at = row + (column[x] as number)
      // `at` lies inside the small picture, `i` inside the large one.
      for (let c = 0; c < 3; c++) sums[at + c] = (sums[at + c] as number) + (from.data[i + c] as number)
      sums[at + 3] = (sums[at + 3] as number) + 1
    }
  }
  for (let i = 0; i < sums.length; i += 4) {
    for (let c = 0; c < 3; c++) to.data[i + c] = (sums[i + c] as number) / (sums[i + 3] as number)
    to.data[i + 3] = 255
  }
}

/** The colours that occur, in steps of four levels. */
function swatchesOf(data: Uint8ClampedArray): Swatch[] {
  const counts = new Map<number, number>()
  for (let i = 0; i < data.length; i += 4) {
    const key = (((data[i] ?? 0) >> 2) << 12) | (((data[i + 1] ?? 0) >> 2) << 6) | ((data[i + 2] ?? 0) >> 2)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => ({
    rgb: [((key >> 12) & 63) * 4 + 2, ((key >> 6) & 63) * 4 + 2, (key & 63) * 4 + 2],
    count,
  }))
}

/** The picture's colours, split again and again where they differ most. */
function medianCut(swatches: readonly Swatch[]): number[][] {
  let boxes = [measured(swatches)]
  while (boxes.length < COLOURS) {
    const widest = boxes.reduce((best, one) => (one.range > best.range ? one : best))
    if (widest.range === 0) break
    const { channel } = widest
    const sorted = widest.swatches.toSorted((one, other) => one.rgb[channel] - other.rgb[channel])
    const middle = sorted.length >> 1
    const rest = boxes.filter((box) => box !== widest)
    boxes = [...rest, measured(sorted.slice(0, middle)), measured(sorted.slice(middle))]
  }
  return boxes.map((box) => meanOf(box.swatches))
}

/** A box of swatches with its widest channel, weighed by the eye and by the box's pixels. */
function measured(swatches: readonly Swatch[]) {
  const pixels = swatches.reduce((sum, { count }) => sum + count, 0)
  const ranges = ([0, 1, 2] as const).map((channel) => {
    const levels = swatches.map(({ rgb }) => rgb[channel])
    const range =
      levels.reduce((high, level) => Math.max(high, level), 0) -
      levels.reduce((low, level) => Math.min(low, level), 255)
    return { channel, range: swatches.length > 1 ? range * WEIGHTS[channel] * pixels ** 0.35 : 0 }
  })
  const widest = ranges.reduce((best, one) => (one.range > best.range ? one : best))
  return { swatches, ...widest }
}

function meanOf(swatches: readonly Swatch[]): number[] {
  const pixels = swatches.reduce((sum, { count }) => sum + count, 0)
  return ([0, 1, 2] as const).map(
    (c) => swatches.reduce((sum, { rgb, count }) => sum + rgb[c] * count, 0) / pixels,
  )
}

/** Sets every pixel to the nearest of the colours, nudged by the dither. */
function dither({ data, width, height }: Image, colours: readonly (readonly number[])[]): void {
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const nudge = ((DITHER[(y & 3) * 4 + (x & 3)] ?? 0) / 15 - 0.5) * SPREAD
      let best: readonly number[] = []
      let least = Infinity
      for (const colour of colours) {
        let off = 0
        for (let c = 0; c < 3; c++)
          off += ((data[i + c] ?? 0) + nudge - (colour[c] ?? 0)) ** 2 * (WEIGHTS[c] ?? 1)
        if (off < least) {
          least = off
          best = colour
        }
      }
      for (let c = 0; c < 3; c++) data[i + c] = best[c] ?? 0
    }
  }
}
