/** Areas of one colour with smooth outlines, as a knife or a stencil cuts them. */
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'
import { clamp } from '../../colours/colour.ts'
import type { Labels } from './inks.ts'

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
export function cut(pattern: Pattern, size: Size): Cut {
  return resolved(mixturesOf(pattern, halfOf(size)), size)
}

/**
 * What of every label lies around every half-size pixel. Most have one label only: they share a row of numbers with all
 * others of it.
 */
interface Mixtures extends Size {
  readonly count: number
  /** Which row every pixel has; below the count it is the row of a label that nothing else comes near. */
  readonly rows: Int32Array
  /** A share for each label, row by row. */
  readonly shares: Float32Array
}

/** Labels smoothed by running means, two each way, as `soft` does: worked out only where there are borders. */
function mixturesOf({ labels, count, radius }: Pattern, { width, height }: Size): Mixtures {
  const reach = Math.max(1, Math.round(radius / 2))
  const rows = unmixed(labels, { width, height }, 2 * reach)
  let last = count
  for (let i = 0; i < rows.length; i++) if (rows[i] === MIXED) rows[i] = last++
  const shares = new Float32Array(last * count)
  for (let label = 0; label < count; label++) shares[label * count + label] = 1
  gather({ width, height, count, rows, shares }, labels, tentOf(reach))
  return { width, height, count, rows, shares }
}

/** No label: others are near. */
const MIXED = -1

/** The label of every pixel that has no other one within `far` pixels each way, `MIXED` for the rest. */
function unmixed(labels: Labels, { width, height }: Size, far: number): Int32Array {
  const out = new Int32Array(labels.length)
  const span = 2 * far + 1
  for (let y = 0; y < height; y++) {
    const [start, last] = [y * width, y * width + width - 1]
    // Beyond the edges lies what lies on them.
    for (let i = start, run = span, before = labels[start]; i <= last + far; i++) {
      const own = labels[i < last ? i : last] as number
      run = own === before ? run + 1 : 1
      before = own
      if (i - far >= start) out[i - far] = run >= span ? own : MIXED
    }
  }
  const [befores, runs] = [out.slice(0, width), new Int32Array(width).fill(span)]
  for (let y = 0; y < height + far; y++) {
    const row = Math.min(y, height - 1) * width
    const back = (y - far) * width
    for (let x = 0; x < width; x++) {
      // Rows before the one that is written have been read.
      const own = out[row + x] as number
      runs[x] = own === befores[x] ? (runs[x] as number) + 1 : 1
      befores[x] = own
      if (back >= 0) out[back + x] = (runs[x] as number) >= span ? own : MIXED
    }
  }
  return out
}

/** How much all the pixels beside one count together that come before each, where two running means are taken. */
function tentOf(reach: number): Float64Array {
  const side = 2 * reach + 1
  const sums = new Float64Array(2 * side)
  for (let i = 1; i < sums.length; i++) {
    sums[i] = (sums[i - 1] as number) + (side - Math.abs(i - side)) / (side * side) // Below the length.
  }
  return sums
}

/** Share from which on a label is as good as alone. */
const CLEAR = 0.97

/** Adds up what lies around every mixed pixel, the nearer the more; `tent` has what lies before each place. */
function gather({ width, height, count, rows, shares }: Mixtures, labels: Labels, tent: Float64Array): void {
  const side = tent.length - 1
  const far = side >> 1
  const ends = endsOf(labels, { width, height })
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const to = (rows[i] as number) * count
      if (to < count * count) continue
      const first = Math.max(0, x - far)
      for (let j = 0; j < side; j++) {
        const row = clamp(y + j - far, 0, height - 1) * width
        const weight = (tent[j + 1] as number) - (tent[j] as number)
        // Pixels of one label count at once. Beyond the edges lies what lies on them.
        for (let at = row + first, from = 0; from < side;) {
          const end = ends[at] as number
          const past = end === row + width ? side : Math.min(side, end - row - x + far)
          const share = to + (labels[at] as number)
          shares[share] =
            (shares[share] as number) + weight * ((tent[past] as number) - (tent[from] as number))
          from = past
          at = end
        }
      }
      const own = labels[i] as number
      if ((shares[to + own] as number) > CLEAR) rows[i] = own
    }
  }
}

/** For every pixel the end of its run, the pixels of a row with one label: the first index after it. */
function endsOf(labels: Labels, { width, height }: Size): Uint32Array {
  const ends = new Uint32Array(labels.length)
  for (let y = 0; y < height; y++) {
    const start = y * width
    for (let i = start + width - 1, end = i + 1; i >= start; i--) {
      if (i + 1 < end && labels[i] !== labels[i + 1]) end = i + 1
      ends[i] = end
    }
  }
  return ends
}

function resolved(mixtures: Mixtures, { width, height }: Size): Cut {
  const { rows, count, width: wide } = mixtures
  const cutting: Cut = {
    label: new Uint8Array(width * height),
    other: new Uint8Array(width * height),
    share: new Float32Array(width * height).fill(1),
  }
  const [lastX, lastY] = [wide - 1.001, mixtures.height - 1.001]
  for (let y = 0, i = 0; y < height; y++) {
    const fy = Math.min(lastY, Math.max(0, y / 2 - 0.25))
    const top = (fy | 0) * wide
    for (let x = 0; x < width; x++, i++) {
      const fx = Math.min(lastX, Math.max(0, x / 2 - 0.25))
      const at = top + (fx | 0)
      // All four pixels lie inside the half-size picture.
      const plain = rows[at] as number
      if (plain < count && rows[at + wide + 1] === plain) {
        cutting.label[i] = plain
        cutting.other[i] = plain
      } else settle(cutting, i, { mixtures, at, dx: fx - (fx | 0), dy: fy - (fy | 0) })
    }
  }
  return cutting
}

interface Between {
  readonly mixtures: Mixtures
  /** Index of the upper left one of four half-size pixels, and where between them. */
  readonly at: number
  readonly dx: number
  readonly dy: number
}

/** The two strongest labels between four half-size pixels. */
function settle(cutting: Cut, i: number, { mixtures, at, dx, dy }: Between): void {
  const { rows, shares, count, width } = mixtures
  // The four pixels lie inside, and each has a row of as many shares as there are labels.
  const [a, b] = [(rows[at] as number) * count, (rows[at + 1] as number) * count]
  const [c, d] = [(rows[at + width] as number) * count, (rows[at + width + 1] as number) * count]
  let best = 0
  let second = 0
  let most = -1
  let less = -1
  for (let label = 0; label < count; label++) {
    const upper = (shares[a + label] as number) * (1 - dx) + (shares[b + label] as number) * dx
    const lower = (shares[c + label] as number) * (1 - dx) + (shares[d + label] as number) * dx
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
