/** The panes of a window: broad ones in the open, and for every figure a few of its own. */
import { clamp } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import type { Box } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { blurred, shrunk } from '../blur.ts'
import type { Raster } from '../blur.ts'
import { piecesOf } from '../kit/cells.ts'
import { doubled } from '../kit/doubling.ts'
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
  const { open, within } = await piecesIn(stage, image, { body, pitch })
  const ink = labelsOf(
    image,
    inksOf(image, COLOURS, (i) => body[i] !== 0),
  )
  // Every figure in its colours and the open in its pieces; then what is broad is cut.
  const shapes = joinedTo(image, {
    labels: paired(body, (i) => (body[i] ? ink : open)[i] as number), // One size.
    least: (one) => SMALL * unit * (one ? clamp((sizes[one] ?? 0) / ALONG, LEAST, WITHIN[1]) : OPEN),
  })
  const wide = pitch * unit
  const counts = countsOf(shapes.area, shapes.owners.length)
  const isBroad = shapes.owners.map((owner, shape) => owner > 0 && (counts[shape] ?? 0) > BROAD * wide * wide)
  const panes = joinedTo(image, {
    labels: paired(shapes.area, (i) => (isBroad[shapes.area[i] as number] ? (within[i] as number) : 0)),
    least: (shape) => (isBroad[shape] ? 0.42 * wide : 0),
  })
  return {
    pane: panes.area,
    rgb: meansOf(image, panes),
    sizes: panes.owners.map((shape) => sizes[shapes.owners[shape] ?? 0] ?? 0),
  }
}

/** Design pixels by which the open is softened before it is cut: glass has no ragged sides. */
const MELLOW = 2.5

interface Figures {
  /** Which body every pixel shows, 0 where there is none. */
  readonly body: Uint8Array
  /** Design pixels of a piece of one. */
  readonly pitch: number
}

/** Pieces of the open and of figures, cut from a copy of half the size: the lead is broader than its pixels. */
async function piecesIn(
  stage: Stage,
  image: Raster,
  { body, pitch }: Figures,
): Promise<{ readonly open: Uint16Array; readonly within: Uint16Array }> {
  const soft = blurred(shrunk(image, 0), MELLOW * UNIT * stage.easel.scale)
  const { width } = soft
  const bodies = new Uint8Array(width * soft.height)
  for (let i = 0; i < bodies.length; i++) {
    const at = 2 * Math.floor(i / width) * image.width + 2 * (i % width)
    bodies[i] = body[at] ? 1 : 0 // Every second pixel lies inside the picture.
  }
  const common = { stray: 0.85, rounds: 5 }
  const where = bodies.map((one) => 1 - one)
  const open = await piecesOf(stage, soft, { ...common, firm: 52, pitch: OPEN, where })
  const sharp = shrunk(image, 0)
  const within = await piecesOf(stage, sharp, { ...common, firm: 90, pitch, where: bodies })
  return { open: doubled(open.piece, soft, image), within: doubled(within.piece, soft, image) }
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
  const label = new Uint16Array(first.length)
  for (let i = 0, before = -1, index = 0; i < label.length; i++) {
    const one = first[i] as number // Below the length.
    const key = one * 65_536 + second(i)
    // Most pixels are like the one before.
    if (key !== before) {
      index = known.get(key) ?? firsts.push(one) - 1
      known.set(key, index)
      before = key
    }
    label[i] = index
  }
  return { label, firsts }
}

interface Joining {
  readonly labels: Paired
  /** The side of the smallest area of an owner, in pixels. */
  readonly least: (owner: number) => number
}

/** The area of every pixel, and the owner of every area. */
interface Joined {
  readonly area: Uint16Array
  readonly owners: readonly number[]
}

/** Areas of a label with those that are too small joined to others of the same owner, the first of a label's numbers. */
function joinedTo(image: Raster, { labels: { label, firsts }, least }: Joining): Joined {
  const ownerOf = (one: number) => firsts[one] as number // Labels are indices of them.
  const { area, labels } = wholeAreas(label, image, {
    least: (one) => least(ownerOf(one)) ** 2,
    isKin: (one, other) => ownerOf(one) === ownerOf(other),
  })
  return { area, owners: labels.map(ownerOf) }
}

/** How many pixels each of some areas has. */
function countsOf(area: Uint16Array, count: number): Uint32Array {
  const counts = new Uint32Array(count)
  for (let i = 0; i < area.length; i++) {
    const own = area[i] as number // An area for every pixel, a count for every area.
    counts[own] = (counts[own] as number) + 1
  }
  return counts
}

/** The mean colour of each area, three bytes each. */
function meansOf({ data }: Raster, { area, owners }: Joined): Float32Array {
  const counts = countsOf(area, owners.length)
  const sums = new Float64Array(owners.length * 3)
  for (let i = 0, from = 0; i < area.length; i++, from += 4) {
    const at = 3 * (area[i] as number) // An area for every pixel, sums for every area.
    sums[at] = (sums[at] as number) + (data[from] as number)
    sums[at + 1] = (sums[at + 1] as number) + (data[from + 1] as number)
    sums[at + 2] = (sums[at + 2] as number) + (data[from + 2] as number)
  }
  return Float32Array.from(sums, (sum, i) => sum / Math.max(1, counts[Math.floor(i / 3)] ?? 1))
}
