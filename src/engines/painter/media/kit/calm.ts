/** Labels without specks: what is too small to be cut falls to what is around it. */
import type { Size } from '../../../../pixels/pixels.ts'
import type { Colour } from '../../colours/colour.ts'
import { halfOf } from '../../planes/scale.ts'
import { NONE } from './inks.ts'
import type { Labels } from './inks.ts'
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
function dropSmall(labels: Labels, size: Size, { least, inks }: Calm): void {
  const half = halfOf(size)
  const few = thinned(labels, size, half)
  const areas = areasOf(few, half.width)
  const clear = Float32Array.from(inks.flatMap((one) => inks.map((other) => edgeBetween(one, other))))
  const [sizes, rims] = [new Uint32Array(areas.length), new Uint32Array(areas.length)]
  const edges = new Float32Array(areas.length)
  // Areas are indices of pixels, labels of inks.
  for (let i = 0; i < areas.length; i++) {
    const [area, one] = [areas[i] as number, few[i] as number]
    sizes[area] = (sizes[area] as number) + 1
    for (let step = 1; step <= half.width; step += half.width - 1 || 1) {
      const other = few[i - step] ?? NONE
      if (one === other || one === NONE || other === NONE) continue
      const [next, edge] = [areas[i - step] as number, clear[one * inks.length + other] as number]
      rims[area] = (rims[area] as number) + 1
      rims[next] = (rims[next] as number) + 1
      edges[area] = (edges[area] as number) + edge
      edges[next] = (edges[next] as number) + edge
    }
  }
  const isSmall = areas.map((area) => {
    const edge = (edges[area] as number) / Math.max(1, rims[area] as number)
    return 4 * (sizes[area] as number) < least * Math.min(FAINTEST, Math.max(1, EDGE / edge) ** 2) ? 1 : 0
  })
  const isLost = (at: number, own: number) => isSmall[at] === 1 && few[at] === own
  for (let y = 0, i = 0; y < size.height; y++) {
    for (let x = 0, row = (y >> 1) * half.width; x < size.width; x++, i++) {
      const [at, own] = [row + (x >> 1), labels[i] as number]
      const below = at + half.width
      // An odd place belongs to the next one that was looked at, or to the one before.
      if (isLost(at, own) || isLost(at + 1, own) || isLost(below, own) || isLost(below + 1, own))
        labels[i] = NONE
    }
  }
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

/** For every pixel its area: the index of the first of the pixels that hang together with it. */
export function areasOf(labels: ArrayLike<number>, width: number): Uint32Array {
  const parent = new Uint32Array(labels.length)
  const rootOf = (i: number) => {
    let at = i
    // Parents are pixels too. On the way each gets the parent of its own: the next way is half as long.
    while (parent[at] !== at) at = parent[at] = parent[parent[at] as number] as number
    return at
  }
  for (let i = 0; i < labels.length; i++) {
    const own = labels[i]
    const left = i % width > 0 && labels[i - 1] === own ? rootOf(i - 1) : i
    const above = labels[i - width] === own ? rootOf(i - width) : i
    const root = Math.min(left, above)
    parent[i] = parent[left] = parent[above] = root
  }
  // A parent comes before its children: it already knows its own root.
  for (let i = 0; i < parent.length; i++) parent[i] = parent[parent[i] as number] as number
  return parent
}

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
