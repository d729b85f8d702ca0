/** A scene cut from sheets: the land's, and above them those of its figures, which have inks of their own. */
import type { Colour } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { calmed } from './calm.ts'
import { figureMask } from './figures.ts'
import { halfLabelsOf, inksOf } from './inks.ts'
import type { Choice } from './inks.ts'
import { cut } from './sheets.ts'
import type { Cut } from './sheets.ts'
import { standingOut } from './standing-out.ts'
import type { Border } from './standing-out.ts'

/** How sheets are cut from one kind of thing. */
export interface Knife {
  /** Most inks. */
  readonly inks: number
  /** Pixels by which outlines are smoothed. */
  readonly radius: number
  /** The smallest area that is cut, in pixels. */
  readonly least: number
}

/** Knives for the land and for what stands before it, and what the medium makes of a colour. */
export interface Cutting {
  readonly land: Knife
  readonly figures: Knife
  readonly dyed: (colour: Colour) => Colour
}

/** A cut whose labels from `land` on are those of figures. */
export interface CutOuts {
  readonly cut: Cut
  readonly inks: readonly Colour[]
  readonly land: number
}

/** Cuts a picture; the silhouettes of figures are whole and show against all that is next to them. */
export async function cutOuts(stage: Stage, image: Raster, cutting: Cutting): Promise<CutOuts> {
  const mask = figureMask(stage)
  const { dyed } = cutting
  // The mask and the picture have one size.
  const land = sheetsOf(image, cutting.land, (i) => (mask[i] as number) < 0.02)
  await stage.breathe()
  const patch = patchOf(image, mask)
  const own = patch && sheetsOf(patch.raster, cutting.figures, (i) => (patch.mask[i] as number) > 0.98)
  if (!own || own.inks.length === 0)
    return { cut: land.cut, inks: land.inks.map(dyed), land: land.inks.length }
  const borders = layOver(land, own.cut, patch)
  const inks = standingOut([...land.inks, ...own.inks].map(dyed), borders)
  return { cut: land.cut, inks, land: land.inks.length }
}

/** Sheets cut from the chosen part of a picture, which go on under the rest. */
export interface Sheets {
  readonly cut: Cut
  readonly inks: readonly Colour[]
}

/** Cuts the chosen part of a picture. */
export function sheetsOf(raster: Raster, knife: Knife, isMeant: Choice): Sheets {
  const { inks: most, radius, least } = knife
  const inks = inksOf(raster, most, isMeant)
  const half = halfOf(raster)
  const labels = calmed(halfLabelsOf(raster, inks, isMeant), half, {
    least: least / 4,
    inks,
  })
  const count = Math.max(1, inks.length)
  return { inks, cut: cut({ labels, count, radius }, raster) }
}

/** The part of a picture that has figures. */
interface Patch {
  readonly raster: Raster
  readonly mask: Plane
  /** Index of its first pixel in the whole picture, and pixels of a row of that. */
  readonly start: number
  readonly stride: number
}

/** The smallest part with all that a mask covers, or null where it covers nothing. */
function patchOf(image: Raster, whole: Plane): Patch | null {
  const { width: stride, height: rows } = image
  let [left, right, top, bottom] = [stride, 0, rows, 0]
  for (let y = 0, i = 0; y < rows; y++) {
    for (let x = 0; x < stride; x++, i++) {
      if (whole[i] === 0) continue
      if (x < left) left = x
      if (x >= right) right = x + 1
      if (y < top) top = y
      bottom = y + 1
    }
  }
  if (right === 0) return null
  const [width, height, start] = [right - left, bottom - top, top * stride + left]
  const data = new Uint8ClampedArray(width * height * 4)
  const mask = new Float32Array(width * height)
  for (let y = 0; y < height; y++) {
    const row = start + y * stride
    data.set(image.data.subarray(row * 4, (row + width) * 4), y * width * 4)
    mask.set(whole.subarray(row, row + width), y * width)
  }
  return { raster: { data, width, height }, mask, start, stride }
}

/** How soft a silhouette is: with this share of its cover, a pixel on it has both inks. */
const SOFTNESS = 1 / 8

/** Lays the sheets of figures over those of the land, in place; gives what lies next to what. */
function layOver(land: Sheets, own: Cut, { raster, mask, start, stride }: Patch): readonly Border[] {
  const { label, other, share } = land.cut
  const first = land.inks.length
  const lengths = new Uint32Array(first * NUMBERS)
  for (let y = 0, i = 0; y < raster.height; y++) {
    for (let x = 0, at = start + y * stride; x < raster.width; x++, i++, at++) {
      const cover = mask[i] as number // Both lie inside their pictures.
      if (cover === 0) continue
      const [ground, figure] = [label[at] as number, own.label[i] as number]
      const isOver = cover >= 0.5
      if (cover < 1) {
        const pair = ground * NUMBERS + figure
        lengths[pair] = (lengths[pair] as number) + 1
        share[at] = 0.5 + Math.abs(cover - 0.5) * SOFTNESS
        other[at] = isOver ? ground : first + figure
      } else {
        share[at] = own.share[i] as number
        other[at] = first + (own.other[i] as number)
      }
      if (isOver) label[at] = first + figure
    }
  }
  const all = lengths.reduce((sum, length) => sum + length, 0)
  return [...lengths.entries()]
    .filter(([, length]) => length > 0)
    .map(([pair, length]) => ({
      own: first + (pair % NUMBERS),
      ground: Math.floor(pair / NUMBERS),
      share: length / all,
    }))
}

/** More than there are inks. */
const NUMBERS = 32
