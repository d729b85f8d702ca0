/** Few colours for a whole picture, as a printer or a weaver has them. */
import { lerp } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Raster } from '../blur.ts'
import { cellColour, screenIndex } from './cell-colours.ts'

/** Which colour every pixel has: an index into the colours that were given. */
export type Labels = Uint8Array

/** Pixels looked at in each direction to choose colours. */
const SAMPLES = 72
const ROUNDS = 6
/** How much more a difference of hue counts than one of lightness. */
const HUE = 1.7

interface Swatch {
  readonly colour: Colour
  readonly count: number
}

/** Which pixels are meant, by their index. */
export type Choice = (pixel: number) => boolean

const every: Choice = () => true

/**
 * The colours that tell a picture best, at most `count`, from the darkest to the lightest. Accents have their share. Of
 * the chosen pixels only; where none is chosen there are no colours.
 */
export function inksOf(raster: Raster, count: number, isMeant = every): readonly Colour[] {
  const swatches = swatchesOf(raster, isMeant)
  let inks = firstInks(swatches, count)
  for (let round = 0; round < ROUNDS; round++) inks = settled(swatches, inks)
  return inks.toSorted((one, other) => one.L - other.L)
}

/** The nearest of the colours for every pixel. */
export function labelsOf({ data }: Pick<Raster, 'data'>, colours: readonly Colour[]): Labels {
  const table = new Uint8Array(32768).fill(NONE)
  const labels = new Uint8Array(data.length >> 2)
  for (let i = 0, at = 0; i < labels.length; i++, at += 4) {
    const cell = screenIndex(data, at)
    if (table[cell] === NONE) table[cell] = nearest(cellColour(cell), colours)
    labels[i] = table[cell] as number // The table has an entry for every colour.
  }
  return labels
}

/** No colour: a pixel that was not chosen. */
export const NONE = 255

/** The nearest of the colours for every second chosen pixel: labels of half the picture's size. */
export function halfLabelsOf(raster: Raster, colours: readonly Colour[], isMeant = every): Labels {
  const { data, width } = raster
  const table = new Uint8Array(32768).fill(NONE)
  const half = halfOf(raster)
  const labels = new Uint8Array(half.width * half.height)
  for (let y = 0, i = 0; y < half.height; y++) {
    for (let x = 0, pixel = 2 * y * width; x < half.width; x++, i++, pixel += 2) {
      if (isMeant(pixel)) {
        const cell = screenIndex(data, pixel * 4)
        if (table[cell] === NONE) table[cell] = nearest(cellColour(cell), colours)
        labels[i] = table[cell] as number // The table has an entry for every colour.
      } else labels[i] = NONE
    }
  }
  return labels
}

function nearest(colour: Colour, colours: readonly Colour[]): number {
  let [best, least] = [0, Infinity]
  for (let i = 0; i < colours.length; i++) {
    const far = distance(colour, colours[i] as Colour) // Below the length.
    if (far < least) [best, least] = [i, far]
  }
  return best
}

function distance(one: Colour, other: Colour): number {
  const [L, a, b] = [one.L - other.L, one.a - other.a, one.b - other.b]
  return L * L + HUE * (a * a + b * b)
}

function swatchesOf({ data, width, height }: Raster, isMeant: Choice): readonly Swatch[] {
  const counts = new Map<number, number>()
  for (let row = 0; row < SAMPLES; row++) {
    for (let column = 0; column < SAMPLES; column++) {
      const x = Math.floor(((column + 0.5) / SAMPLES) * width)
      const y = Math.floor(((row + 0.5) / SAMPLES) * height)
      if (!isMeant(y * width + x)) continue
      const key = screenIndex(data, (y * width + x) * 4)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => ({
    colour: cellColour(key),
    count,
  }))
}

/** The commonest colour, then again and again the one that is farthest from all chosen and not too rare. */
function firstInks(swatches: readonly Swatch[], count: number): readonly Colour[] {
  if (swatches.length === 0) return []
  const first = swatches.reduce((best, one) => (one.count > best.count ? one : best))
  const chosen = [first.colour]
  const away = swatches.map(({ colour }) => distance(colour, first.colour))
  const weights = swatches.map((swatch) => swatch.count ** 0.6)
  while (chosen.length < Math.min(count, swatches.length)) {
    let best = 0
    const worth = (i: number) => (away[i] ?? 0) * (weights[i] ?? 0)
    for (let i = 1; i < swatches.length; i++) if (worth(i) > worth(best)) best = i
    const next = swatches[best] as Swatch // There are more swatches than chosen ones.
    if ((away[best] ?? 0) < 1e-4) break
    chosen.push(next.colour)
    for (const [i, { colour }] of swatches.entries()) {
      away[i] = Math.min(away[i] ?? 0, distance(colour, next.colour))
    }
  }
  return chosen
}

/** Every ink in the middle of the colours that are nearest to it. */
function settled(swatches: readonly Swatch[], inks: readonly Colour[]): readonly Colour[] {
  const sums = inks.map(() => ({ L: 0, a: 0, b: 0, weight: 0 }))
  for (const { colour, count } of swatches) {
    const sum = sums[nearest(colour, inks)]
    if (!sum) continue
    sum.L += colour.L * count
    sum.a += colour.a * count
    sum.b += colour.b * count
    sum.weight += count
  }
  return inks.map((ink, i) => {
    const { L, a, b, weight } = sums[i] ?? { L: 0, a: 0, b: 0, weight: 0 }
    if (weight === 0) return ink
    // A little of its own purity: a mean of many colours is duller than any of them.
    return { L: L / weight, a: lerp(a / weight, ink.a, 0.25), b: lerp(b / weight, ink.b, 0.25) }
  })
}
