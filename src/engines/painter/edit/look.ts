/** What is seen of a picture that a new part must go with. */
import type { Pixels } from '../../../pixels/pixels.ts'
import { factsOf } from '../describe/facts.ts'
import { glanceAt } from '../describe/glance.ts'
import { paletteOf } from '../references/image-palette.ts'
import { planesOf } from '../planes/planes.ts'
import { quantilesOf } from '../planes/statistics.ts'
import { erasedOf } from './hidden.ts'
import { continued } from './match.ts'

/** Light, place, horizon and colours of what is kept; where nothing is, whatever is least wrong. */
export async function lookAt(picture: Uint8Array, mask: Uint8Array | null) {
  const small = await glanceAt(picture)
  const free = await erasedOf(small, mask)
  const { width, height, data } = small
  const rgba = Uint8ClampedArray.from(data, (value, i) =>
    i % 4 === 3 && free.data[i >> 2] === 255 ? 0 : value,
  )
  const palette = paletteOf(rgba, width, height)
  if (palette.colours.length === 0)
    return { light: 'soft', place: null, horizon: null, bright: 0.5, palette } as const
  const whole = continued(small, free)
  const { light, place, horizon } = factsOf(whole, width / height)
  return { light, place, horizon, bright: brightSideOf(whole), palette }
}

/** Share of a picture's pixels that are its brightest. */
const BRIGHTEST = 0.04

/** Where the brightest of a picture lies, from left to right. */
function brightSideOf(pixels: Pixels): number {
  const { L, width } = planesOf(pixels)
  const [least = 1] = quantilesOf(L, [1 - BRIGHTEST])
  const columns = [...L.keys()].filter((i) => (L[i] ?? 0) >= least).map((i) => (i % width) / width)
  return columns.reduce((sum, x) => sum + x, 0) / Math.max(1, columns.length)
}
