/** What the facets of a picture keep to: areas of few colours, and how their outlines are drawn. */
import { clamp } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import type { Box } from '../../scene.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { shrunk } from '../blur.ts'
import type { Raster } from '../blur.ts'
import type { Ruling } from '../kit/chains.ts'
import { sheetsOf } from '../kit/cut-outs.ts'
import { doubled } from '../kit/doubling.ts'
import { bodiesOf, bodyMap } from '../kit/figures.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import type { Labels } from '../kit/inks.ts'
import { wholeAreas } from '../kit/whole-areas.ts'

/** Design pixels between corners in the open, and how far outlines there may stray. */
const OPEN: Ruling = { longest: 62, stray: 4 }
/** The least and most between the corners of a figure, and how many of them there are along it. */
const [FINEST, BROADEST] = [8, 34]
const ALONG = 9

/** Pixels of a design pixel; in a small picture facets have a few pixels all the same. */
const unitOf = ({ easel }: Stage): number => Math.max(UNIT * easel.scale, 0.2)

/** What is cut into facets. */
export interface Areas extends Size {
  /** The sheet every pixel belongs to, and for those of a figure more by `SHEETS` for each body before it. */
  readonly label: Uint16Array
  /** How the outlines of the land, then of each body are drawn, in pixels. */
  readonly rulings: readonly Ruling[]
}

/** More than there are sheets. */
const SHEETS = 32
/** Most colours of the land, and of its figures. */
const [LAND, FIGURES] = [7, 9]

/** What a picture is cut into: the sheets of its land, and of every body its colours. */
export function areasOf(stage: Stage, image: Raster): Areas {
  const unit = unitOf(stage)
  const body = bodyMap(stage)
  const land = landOf(image, body, unit)
  const own = labelsOf(
    image,
    inksOf(image, FIGURES, (i) => body[i] !== 0),
  )
  const label = new Uint16Array(body.length)
  for (let i = 0; i < label.length; i++) {
    // All planes have one size.
    const one = body[i] as number
    label[i] = one ? SHEETS * one + (own[i] as number) : (land[i] as number)
  }
  const { area, labels } = wholeAreas(label, image, {
    least: (name) => (name < SHEETS ? 0 : 26 * unit * unit),
    isKin: (one, other) => bodyOf(one) === bodyOf(other),
  })
  for (let i = 0; i < area.length; i++) area[i] = labels[area[i] as number] as number // An area for every pixel.
  const rulings = [OPEN, ...bodiesOf(stage.scene).map(({ figure }) => ruledAs(figureBox(figure)))]
  return {
    label: area,
    width: image.width,
    height: image.height,
    rulings: rulings.map(({ longest, stray }) => ({
      longest: Math.max(4, longest * unit),
      stray: Math.max(0.75, stray * unit),
    })),
  }
}

/** The sheets of the land: those of a large picture are cut from a copy of half its size, for their outlines may stray. */
function landOf(image: Raster, body: Uint8Array, unit: number): Labels {
  const copy = unit * OPEN.stray < 2 ? { ...image, times: 1 } : shrunk(image, 0)
  const { width, times } = copy
  const own = unit / times
  const knife = { inks: LAND, radius: 3 * own, least: 1200 * own * own }
  const isLand = (i: number) => body[times * Math.floor(i / width) * image.width + times * (i % width)] === 0
  const { label } = sheetsOf(copy, knife, isLand).cut
  return times === 1 ? label : doubled(label, copy, image)
}

/** The body that a label is of, counted from 1; 0 for the land. */
export const bodyOf = (label: number): number => Math.floor(label / SHEETS)

/** How the outlines of a body in a box are drawn, in design pixels. */
function ruledAs({ left, right, top, bottom }: Box): Ruling {
  const size = Math.min(right - left, bottom - top) / UNIT
  return {
    longest: clamp(size / ALONG, FINEST, BROADEST),
    stray: clamp(size * 0.009, 0.6, 2.6),
  }
}

/** How the outlines of an area are drawn. */
export const rulingOf = ({ rulings }: Areas, label: number): Ruling => rulings[bodyOf(label)] ?? OPEN
