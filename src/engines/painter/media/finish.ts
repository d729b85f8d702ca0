/** The last pass over the pixels: contrast, split tone, vignette, grain. */
import { lerp } from '../colours/colour.ts'
import { GRAIN_SIDE, grainField, grainIndex } from '../canvas/grain.ts'
import type { Stage } from '../canvas/stage.ts'
import { eachRow, lay, rasterOf } from './kit/light.ts'

/** Strengths of the last pass. */
export interface Finish {
  /** Levels. */
  readonly grain: number
  readonly vignette: number
  readonly contrast: number
}

/** Red, green, blue levels added to highlights and to shadows. */
const WARM = [4, 1, -4] as const
const COOL = [-3, 0, 5] as const

/** Whole numbers in which a level has 16 parts, a share 4096: their products have 65536 to a level. */
const PARTS = 16
const SHARES = 4096

/** Finishes the easel's picture in place. */
export async function finish(stage: Stage, { grain, vignette, contrast }: Finish): Promise<void> {
  const { easel, scene } = stage
  const image = rasterOf(easel)
  const { width, height, data } = image
  const pixels = new Int32Array(data.buffer, data.byteOffset, width * height)
  const tables: Tables = {
    width,
    height,
    curves: [curve(0, contrast), curve(1, contrast), curve(2, contrast)],
    weights: weightsOf(grain),
    across: Float32Array.from({ length: width }, (_, x) => fromMiddle(x / width)),
    fall: vignette * FALL * SHARES,
    field: grainField(),
    offset: scene.seed & (GRAIN_SIDE - 1),
  }
  await eachRow(stage, image, (y) => finishRow(pixels, y, tables))
  lay(easel, image)
}

/** What is the same for every pixel, or known for every level, column or speck. */
interface Tables {
  readonly width: number
  readonly height: number
  readonly curves: readonly [reds: Int32Array, greens: Int32Array, blues: Int32Array]
  readonly weights: Float32Array
  readonly across: Float32Array
  readonly fall: number
  readonly field: Float32Array
  readonly offset: number
}

/** Finishes a row of pixels, each read and written as one whole number. */
function finishRow(pixels: Int32Array, y: number, tables: Tables): void {
  const { curves, weights, across, fall, field, offset, width, height } = tables
  const [reds, greens, blues] = curves
  const down = fromMiddle(y / height)
  const row = grainIndex(0, y + offset * 3)
  for (let x = 0, i = y * width; x < width; x++, i++) {
    // Indices stay inside the row, the picture, the tables and the grain tile.
    const away = (across[x] as number) + down
    const shade = (SHARES - fall * away * away) | 0
    const pixel = pixels[i] as number
    const r = pixel & 255
    const g = (pixel >> 8) & 255
    const b = (pixel >> 16) & 255
    const bright = (r * 77 + g * 150 + b * 29) >> 8
    const speck = field[row | ((x + offset) & (GRAIN_SIDE - 1))] as number
    const noise = (speck * (weights[bright] as number)) | 0
    const red = byte(((reds[r] as number) * shade + noise) >> 16)
    const green = byte(((greens[g] as number) * shade + noise) >> 16)
    const blue = byte(((blues[b] as number) * shade + noise) >> 16)
    pixels[i] = (pixel & OPAQUE) | (blue << 16) | (green << 8) | red
  }
}

const byte = (level: number): number => (level < 0 ? 0 : level > 255 ? 255 : level)
/** The bits of a pixel's alpha. */
const OPAQUE = 0xff << 24

/** How strong the grain is at every brightness: full in the middle, less at the ends. */
function weightsOf(grain: number): Float32Array {
  return Float32Array.from(
    { length: 256 },
    (_, bright) => grain * PARTS * SHARES * (0.45 + 0.55 * (1 - Math.abs(bright - 118) / 140)),
  )
}

/** How fast a vignette falls off. */
const FALL = 2.2

/** The share of light that a vignette takes at a place, given in shares of the picture. */
export function shadowAt(x: number, y: number, vignette: number): number {
  return shadow(fromMiddle(x) + fromMiddle(y), vignette)
}

const shadow = (away: number, vignette: number): number => vignette * away * away * FALL

function fromMiddle(share: number): number {
  return ((share - 0.5) * 1.3) ** 2
}

/** An S-curve mixed in by `contrast`, highlights warmed and shadows cooled; in parts of a level, and half a level more. */
function curve(channel: 0 | 1 | 2, contrast: number): Int32Array {
  return Int32Array.from({ length: 256 }, (_, level) => {
    const t = level / 255
    const s = t * t * (3 - 2 * t)
    return (
      PARTS * (255 * lerp(t, s, contrast) + WARM[channel] * t * t + COOL[channel] * (1 - t) * (1 - t) + 0.5)
    )
  })
}
