/** Labels without specks: what is too small to be cut falls to what is around it. */
import type { Size } from '../../../../pixels/pixels.ts'
import type { Colour } from '../../colours/colour.ts'
import { halfOf } from '../../planes/scale.ts'
import { NONE } from './inks.ts'
import type { Labels } from './inks.ts'
import { areasOf, eachMeeting, runsOf } from './runs.ts'
import { EDGE, edgeBetween } from './standing-out.ts'

/** What is too small: areas of fewer than `least` pixels, or of more that hardly differ from what is around them. */
export interface Calm {
  readonly least: number
  readonly inks: readonly Colour[]
}

/** Drops what is too small, and gives every pixel without a label the nearest one. In place. */
export function calmed(labels: Labels, size: Size, calm: Calm): Labels {
  if (calm.least > 1) dropSmall(labels, size, calm)
  fillIn(labels, size)
  return labels
}

/** Takes the label of all areas that are too small. They are looked for among every second label. */
function dropSmall(labels: Labels, size: Size, calm: Calm): void {
  const half = halfOf(size)
  const lost = lostOf(thinned(labels, size, half), half, calm)
  for (let y = 0, i = 0; y < size.height; y++) {
    for (let x = 0, row = (y >> 1) * half.width; x < size.width; x++, i++) {
      const [at, own] = [row + (x >> 1), labels[i] as number]
      const below = at + half.width
      // An odd place belongs to the next one that was looked at, or to the one before.
      if (lost[at] === own || lost[at + 1] === own || lost[below] === own || lost[below + 1] === own)
        labels[i] = NONE
    }
  }
}

/** The labels of areas that are too small, `NONE` for all others. */
function lostOf(few: Labels, size: Size, { least, inks }: Calm): Labels {
  const runs = runsOf(few, size)
  const areas = areasOf(runs)
  const clear = Float32Array.from(inks.flatMap((one) => inks.map((other) => edgeBetween(one, other))))
  const [sizes, rims] = [new Uint32Array(areas.count), new Uint32Array(areas.count)]
  const edges = new Float32Array(areas.count)
  // Every run has a label and an area, and an end, which is where the next one starts.
  const lengthOf = (run: number) => (runs.starts[run + 1] as number) - (runs.starts[run] as number)
  for (const [run, area] of areas.of.entries()) sizes[area] = (sizes[area] as number) + lengthOf(run)
  eachMeeting(runs, (run, before, sides) => {
    const [one, other] = [runs.labels[run] as number, runs.labels[before] as number]
    if (one === other || one === NONE || other === NONE) return
    const edge = sides * (clear[one * inks.length + other] as number)
    for (const area of [areas.of[run] as number, areas.of[before] as number]) {
      rims[area] = (rims[area] as number) + sides
      edges[area] = (edges[area] as number) + edge
    }
  })
  const lost = new Uint8Array(few.length).fill(NONE)
  for (const [run, area] of areas.of.entries()) {
    const edge = (edges[area] as number) / Math.max(1, rims[area] as number)
    if (4 * (sizes[area] as number) < least * Math.min(FAINTEST, Math.max(1, EDGE / edge) ** 2))
      lost.fill(runs.labels[run] as number, runs.starts[run], runs.starts[run + 1])
  }
  return lost
}

/** Every second label of every second row. */
function thinned(labels: Labels, { width }: Size, half: Size): Labels {
  const few = new Uint8Array(half.width * half.height)
  for (let y = 0, i = 0; y < half.height; y++) {
    // Every second pixel lies inside the picture.
    for (let x = 0, at = 2 * y * width; x < half.width; x++, i++, at += 2) few[i] = labels[at] as number
  }
  return few
}

/** How many times as large an area must be that nearly has the colour of what is around it. */
const FAINTEST = 4

/** Lets labels grow into the gaps between them, once down and once up. */
function fillIn(labels: Labels, { width }: Size): void {
  const far = new Uint16Array(labels.length)
  const gaps: number[] = []
  for (let i = 0; i < far.length; i++) {
    if (labels[i] !== NONE) continue
    far[i] = FAR
    gaps.push(i)
  }
  const take = (i: number, from: number) => {
    const away = (far[from] ?? FAR) + 1
    if (away >= (far[i] as number)) return
    far[i] = away
    labels[i] = labels[from] as number // It is nearer, so it lies inside.
  }
  for (const i of gaps) {
    if (i % width > 0) take(i, i - 1)
    take(i, i - width)
  }
  for (const i of gaps.toReversed()) {
    if ((i + 1) % width > 0) take(i, i + 1)
    take(i, i + width)
  }
  for (const i of gaps) if (far[i] === FAR) labels[i] = 0
}

/** More than any distance inside a picture. */
const FAR = 0xfffe
