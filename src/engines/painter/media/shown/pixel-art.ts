/** Pixel art: few squares, few colours, clean clusters, and a darker rim where a figure ends. */
import { createCanvas } from '@napi-rs/canvas'
import { shift, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import { Easel } from '../../canvas/easel.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { vivid } from '../kit/colour.ts'
import { figureMask } from '../kit/figures.ts'
import { screenIndex } from '../kit/cell-colours.ts'
import { screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { rasterOf } from '../kit/light.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of an early computer. */
export const PIXEL: Medium = {
  words: listed(
    'pixel art, pixel, pixels, pixelart, 8-bit, 8 bit, 16-bit, 16 bit, 8bit, 16bit, 像素, 像素画, ドット絵, ピクセルアート',
    'arte de píxeles, píxel, arte pixelado, pixelado, pixelisé, Pixelkunst, Pixelgrafik',
  ),
  look: { shaded: true, shade: 'hard', outline: null },
  pass: pixelArt,
  finish: { grain: 0, vignette: 0, contrast: 0 },
  crisp: true,
}

const COLOURS = 20
/** Squares across a world unit. */
const ACROSS = 128
/** Thresholds of an ordered dither, in sixteenths. */
const DITHER = [0, 8, 2, 10, 12, 4, 14, 6, 3, 11, 1, 9, 15, 7, 13, 5]
/** Shares between two colours that are dithered; beyond them the nearer colour is plain. */
const PLAIN = 0.3

async function pixelArt(stage: Stage): Promise<void> {
  const { easel } = stage
  const { box } = easel
  const width = Math.max(8, Math.min(easel.width, Math.round(ACROSS * (box.right - box.left))))
  const height = Math.max(8, Math.round((width * easel.height) / easel.width))
  const image = averaged(rasterOf(easel), { width, height })
  vivid(image, { chroma: 1.15, light: 0 })
  await stage.breathe()
  const inks = inksOf(image, COLOURS)
  const labels = tidied(dithered(image, inks), image)
  rim(labels, {
    inks,
    figure: figureMask({ ...stage, easel: new Easel({ width, height }, box, easel.look) }),
    width,
  })
  const bytes = inks.map(toRgb)
  for (const [i, label] of labels.entries()) image.data.set(bytes[label] ?? [0, 0, 0], i * 4)
  enlarge(easel, image)
}

/** Every square is the mean of the pixels it covers. */
function averaged(from: Raster, { width, height }: { width: number; height: number }): Raster {
  const sums = new Float64Array(width * height * 4)
  const column = Int32Array.from({ length: from.width }, (_, x) => Math.floor((x * width) / from.width) * 4)
  for (let y = 0, i = 0; y < from.height; y++) {
    const row = Math.floor((y * height) / from.height) * width * 4
    for (let x = 0; x < from.width; x++, i += 4) {
      const at = row + (column[x] as number)
      // `at` lies inside the small picture, `i` inside the large one.
      for (let c = 0; c < 3; c++) sums[at + c] = (sums[at + c] as number) + (from.data[i + c] as number)
      sums[at + 3] = (sums[at + 3] as number) + 1
    }
  }
  const data = new Uint8ClampedArray(sums.length)
  for (let i = 0; i < sums.length; i += 4) {
    for (let c = 0; c < 3; c++) data[i + c] = (sums[i + c] as number) / (sums[i + 3] as number)
    data[i + 3] = 255
  }
  return { data, width, height }
}

/** Colours of the squares; only what lies well between two of them is dithered. */
function dithered({ data, width, height }: Raster, inks: readonly Colour[]): Uint8Array {
  const screen = screenOf(inks, { data })
  const labels = new Uint8Array(width * height)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const cell = screenIndex(data, i * 4)
      const share = ((screen.share[cell] ?? 0) / 255 - PLAIN) / (1 - 2 * PLAIN)
      const threshold = ((DITHER[(y & 3) * 4 + (x & 3)] ?? 0) + 0.5) / 16
      labels[i] = (share > threshold ? screen.other[cell] : screen.one[cell]) ?? 0
    }
  }
  return labels
}

/** Squares that none of their eight neighbours matches take the commonest colour beside them. */
function tidied(labels: Uint8Array, { width, height }: { width: number; height: number }): Uint8Array {
  const out = labels.slice()
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x
      const around = [i - 1, i + 1, i - width, i + width].map((at) => labels[at] ?? 0)
      const corners = [i - width - 1, i - width + 1, i + width - 1, i + width + 1].map(
        (at) => labels[at] ?? 0,
      )
      if ([...around, ...corners].includes(labels[i] ?? 0)) continue
      out[i] = around.find((label, k) => around.indexOf(label) !== k) ?? around[0] ?? 0
    }
  }
  return out
}

interface Rim {
  readonly inks: readonly Colour[]
  readonly figure: Float32Array
  readonly width: number
}

/** Darkens the squares at the border of a figure, as a hand would set it off from what is behind. */
function rim(labels: Uint8Array, { inks, figure, width }: Rim): void {
  const darker = inks.map((ink) => nearest(shift(ink, { L: -0.17 }), inks))
  const inside = (i: number) => (figure[i] ?? 1) > 0.5
  const before = labels.slice()
  for (let i = 0; i < labels.length; i++) {
    if (!inside(i)) continue
    const ends = !inside(i - 1) || !inside(i + 1) || !inside(i - width) || !inside(i + width)
    if (ends) labels[i] = darker[before[i] ?? 0] ?? 0
  }
}

function nearest(colour: Colour, inks: readonly Colour[]): number {
  const off = inks.map((ink) => (ink.L - colour.L) ** 2 + (ink.a - colour.a) ** 2 + (ink.b - colour.b) ** 2)
  return off.indexOf(Math.min(...off))
}

function enlarge({ context, width, height }: Easel, image: Raster): void {
  const small = createCanvas(image.width, image.height)
  const smallContext = small.getContext('2d')
  const bytes = smallContext.createImageData(image.width, image.height)
  bytes.data.set(image.data)
  smallContext.putImageData(bytes, 0, 0)
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.imageSmoothingEnabled = false
  context.drawImage(small, 0, 0, width, height)
  context.restore()
}
