/** The panes of a window: broad ones in the open, and for every figure a few of its own. */
import { clamp } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import type { Box } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { readSmall, softened } from '../blur.ts'
import type { Raster } from '../blur.ts'
import { piecesOf } from '../kit/cells.ts'
import { bodiesOf, bodyMap } from '../kit/figures.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { wholeAreas } from '../kit/whole-areas.ts'

/** How a picture is cut into glass. */
export interface Panes {
  /** Which pane every pixel belongs to. */
  readonly pane: Uint16Array
  /** Mean colour of what each pane shows, three bytes each. */
  readonly rgb: Float32Array
  /** Design pixels of the figure that each pane is a part of, the shorter way; 0 in the open. */
  readonly sizes: readonly number[]
}

/** Design pixels of a pane in the open, and the least and most of one within a figure. */
const OPEN = 84
const WITHIN = [34, 170] as const
/** Panes along a figure, and the least size of one that a small figure may have. */
const ALONG = 4
const LEAST = 14
/** Most colours of figures. */
const COLOURS = 7
/** Shapes smaller than this share of a pane's side are painted on their neighbour. */
const SMALL = 0.32
/** A shape as large as this many panes is cut into more than one. */
const BROAD = 2.6

/** Cuts a picture into panes: lead follows every silhouette, also between a figure and what it carries. */
export async function panesOf(stage: Stage, image: Raster): Promise<Panes> {
  const unit = UNIT * stage.easel.scale
  const body = bodyMap(stage)
  const sizes = [0, ...bodiesOf(stage.scene).map(({ figure }) => sizeOf(figureBox(figure)))]
  const pitch = clamp(Math.max(...sizes) / ALONG, ...WITHIN)
  const pieces = { stray: 0.85, rounds: 5 }
  const open = body.map((one) => (one ? 0 : 1))
  const field = await piecesOf(stage, mellowed(image, MELLOW * unit), {
    ...pieces,
    firm: 52,
    pitch: OPEN,
    where: open,
  })
  const cuts = await piecesOf(stage, image, { ...pieces, firm: 90, pitch, where: body })
  const ink = labelsOf(
    image,
    inksOf(image, COLOURS, (i) => body[i] !== 0),
  )
  // Every figure in its colours and the open in its pieces; then what is broad is cut.
  const shapes = joinedTo(image, {
    labels: paired(body, (i) => (body[i] ? ink : field.piece)[i] as number), // One size.
    least: (one) => SMALL * unit * (one ? clamp((sizes[one] ?? 0) / ALONG, LEAST, WITHIN[1]) : OPEN),
  })
  const wide = pitch * unit
  const isBroad = countsOf(shapes.area).map((count, shape) =>
    (shapes.owners[shape] ?? 0) > 0 && count > BROAD * wide * wide ? 1 : 0,
  )
  const panes = joinedTo(image, {
    labels: paired(shapes.area, (i) => (isBroad[shapes.area[i] as number] ? (cuts.piece[i] as number) : 0)),
    least: (shape) => (isBroad[shape] ? 0.42 * wide : 0),
  })
  return {
    pane: panes.area,
    rgb: meansOf(image, panes.area),
    sizes: panes.owners.map((shape) => sizes[shapes.owners[shape] ?? 0] ?? 0),
  }
}

/** Design pixels by which the open is softened before it is cut: glass has no ragged sides. */
const MELLOW = 2.5

/** A soft copy of a picture. */
function mellowed(image: Raster, radius: number): Raster {
  const { width, height } = image
  const data = new Uint8ClampedArray(image.data.length)
  const read = readSmall(softened(image, radius), width)
  for (let y = 0, at = 0; y < height; y++) {
    const row = read(y)
    for (let x = 0; x < row.length; at += 4) {
      for (let c = 0; c < 3; c++, x++) data[at + c] = row[x] as number // Three values for every pixel.
    }
  }
  return { data, width, height }
}

/** The shorter side of a box in design pixels. */
const sizeOf = ({ left, right, top, bottom }: Box): number => Math.min(right - left, bottom - top) / UNIT

/** Labels made of two numbers, and the first of the two for each label. */
interface Paired {
  readonly label: Uint16Array
  readonly firsts: readonly number[]
}

function paired(first: ArrayLike<number>, second: (pixel: number) => number): Paired {
  const known = new Map<number, number>()
  const firsts: number[] = []
  const label = Uint16Array.from(first, (one, i) => {
    const key = one * 65_536 + second(i)
    const index = known.get(key) ?? firsts.push(one) - 1
    known.set(key, index)
    return index
  })
  return { label, firsts }
}

interface Joining {
  readonly labels: Paired
  /** The side of the smallest area of an owner, in pixels. */
  readonly least: (owner: number) => number
}

/** Areas of a label with those that are too small joined to others of the same owner, the first of a label's numbers. */
function joinedTo(
  image: Raster,
  { labels: { label, firsts }, least }: Joining,
): { readonly area: Uint16Array; readonly owners: readonly number[] } {
  const ownerOf = (one: number) => firsts[one] as number // Labels are indices of them.
  const { area, labels } = wholeAreas(label, image, {
    least: (one) => least(ownerOf(one)) ** 2,
    isKin: (one, other) => ownerOf(one) === ownerOf(other),
  })
  return { area, owners: labels.map(ownerOf) }
}

/** How many pixels each area has. */
function countsOf(area: Uint16Array): readonly number[] {
  const counts: number[] = []
  for (const one of area) counts[one] = (counts[one] ?? 0) + 1
  return counts
}

/** The mean colour of each area, three bytes each. */
function meansOf({ data }: Raster, area: Uint16Array): Float32Array {
  const counts = countsOf(area)
  const sums = new Float64Array(counts.length * 3)
  for (let i = 0; i < area.length; i++) {
    const at = 3 * (area[i] as number) // An area for every pixel, sums for every area.
    for (let c = 0; c < 3; c++) sums[at + c] = (sums[at + c] as number) + (data[i * 4 + c] as number)
  }
  return Float32Array.from(sums, (sum, i) => sum / (counts[Math.floor(i / 3)] ?? 1))
}
