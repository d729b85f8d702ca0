/** Areas of one colour with smooth outlines, as a knife or a stencil cuts them. */
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import type { Rgb } from '../../colours/colour.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import type { Labels } from './inks.ts'
import { eachRow } from './light.ts'
import { over, pixelOf, pixelsIn } from './mixing.ts'
import { soft } from './soft.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** What lies at a pixel: the area, the one next to it, and how near the border between them is. */
export interface Cut {
  readonly label: Labels
  readonly other: Labels
  /** Share of `label` in the pixel: 1 inside an area, 0.5 on its outline. */
  readonly share: Plane
}

/** What is cut: labels of half a picture's size, all below `count`, along outlines smoothed by `radius` pixels. */
export interface Pattern {
  readonly labels: Labels
  readonly count: number
  readonly radius: number
}

/** Cuts a picture of a size. Areas narrower than the radius go. */
export function cut({ labels, count, radius }: Pattern, size: Size): Cut {
  const half = halfOf(size)
  const fields = presenceOf(labels, count).map((plane) => soft(plane, half, Math.max(1, radius / 2)))
  return resolved(fields, topsOf(fields, half), size, half)
}

/** A plane for every label: 1 where it is. */
function presenceOf(labels: Labels, count: number): readonly Plane[] {
  const planes = Array.from({ length: count }, () => new Float32Array(labels.length))
  for (let i = 0; i < labels.length; i++) {
    const plane = planes[labels[i] as number] as Plane // Labels are below the count.
    plane[i] = 1
  }
  return planes
}

/** The strongest label of every half-size pixel, or 255 where another comes near. */
function topsOf(fields: readonly Plane[], { width, height }: Size): Uint8Array {
  const tops = new Uint8Array(width * height)
  const most = new Float32Array(width * height)
  for (const [label, field] of fields.entries()) {
    for (let i = 0; i < tops.length; i++) {
      const value = field[i] as number // All have one size.
      if (value <= (most[i] as number)) continue
      most[i] = value
      tops[i] = label
    }
  }
  for (let i = 0; i < tops.length; i++) if ((most[i] as number) <= 0.97) tops[i] = 255
  return tops
}

function resolved(fields: readonly Plane[], tops: Uint8Array, size: Size, half: Size): Cut {
  const { width, height } = size
  const cutting: Cut = {
    label: new Uint8Array(width * height),
    other: new Uint8Array(width * height),
    share: new Float32Array(width * height).fill(1),
  }
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(half.height - 1.001, Math.max(0, y / 2 - 0.25))
    const [row, dy] = [fy | 0, fy - (fy | 0)]
    for (let x = 0; x < width; x++, i++) {
      const fx = Math.min(half.width - 1.001, Math.max(0, x / 2 - 0.25))
      const column = fx | 0
      const at = row * half.width + column
      const plain = tops[at] as number // Inside the half-size picture.
      if (plain !== 255 && plain === tops[at + half.width + 1]) {
        cutting.label[i] = plain
        cutting.other[i] = plain
      } else settle(cutting, i, { fields, at, below: half.width, dx: fx - column, dy })
    }
  }
  return cutting
}

interface Spot {
  readonly fields: readonly Plane[]
  readonly at: number
  readonly below: number
  readonly dx: number
  readonly dy: number
}

/** The two strongest labels between four half-size pixels. */
function settle(cutting: Cut, i: number, { fields, at, below, dx, dy }: Spot): void {
  let best = 0
  let second = 0
  let most = -1
  let less = -1
  for (let label = 0; label < fields.length; label++) {
    const field = fields[label] as Plane // Below the length; the four pixels lie inside.
    const upper = (field[at] as number) * (1 - dx) + (field[at + 1] as number) * dx
    const lower = (field[at + below] as number) * (1 - dx) + (field[at + below + 1] as number) * dx
    const value = upper * (1 - dy) + lower * dy
    if (value > most) {
      second = best
      less = most
      best = label
      most = value
    } else if (value > less) {
      second = label
      less = value
    }
  }
  cutting.label[i] = best
  cutting.other[i] = second
  cutting.share[i] = most / Math.max(1e-6, most + Math.max(0, less))
}

/** Inks for the labels of a cut, and how hard their outlines are. */
export interface Inking {
  readonly cut: Cut
  readonly inks: readonly Rgb[]
  readonly crisp: number
}

/** Fills a picture with the inks of a cut; a pixel on an outline has both. */
export async function layInks(
  stage: Stage,
  raster: Raster,
  { cut: { label, other, share }, inks, crisp }: Inking,
): Promise<void> {
  const { width } = raster
  const [pixels, colours] = [pixelsIn(raster), Int32Array.from(inks, pixelOf)]
  await eachRow(stage, raster, (y) => {
    for (let i = y * width, end = i + width; i < end; i++) {
      // Labels are indices of the inks; planes have one value for every pixel.
      const own = colours[label[i] as number] as number
      const part = Math.min(1, Math.max(0, 0.5 + ((share[i] as number) - 0.5) * crisp))
      pixels[i] = part === 1 ? own : over(colours[other[i] as number] as number, own, (256 * part) | 0)
    }
  })
}
