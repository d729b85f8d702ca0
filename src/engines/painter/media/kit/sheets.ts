/** Areas of one colour with smooth outlines, as a knife or a stencil cuts them. */
import type { Plane } from '../../planes/planes.ts'
import type { Labels } from './inks.ts'
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

/** Cuts labels along outlines smoothed by `radius` pixels. Areas narrower than that go. */
export function cut(labels: Labels, size: Size, count: number, radius: number): Cut {
  const half = { width: Math.max(1, size.width >> 1), height: Math.max(1, size.height >> 1) }
  const fields = Array.from({ length: count }, (_, label) =>
    soft(presenceOf(labels, size, half, label), half, Math.max(1, radius / 2)),
  )
  const tops = topsOf(fields, half)
  return resolved(fields, tops, size, half)
}

/** How much of each 2×2 block has the label. */
function presenceOf(labels: Labels, { width, height }: Size, half: Size, label: number): Plane {
  const out = new Float32Array(half.width * half.height)
  for (let y = 0, i = 0; y < half.height; y++) {
    const row = y * 2 * width
    const below = y * 2 + 1 < height ? row + width : row
    for (let x = 0; x < half.width; x++, i++) {
      const right = x * 2 + 1 < width ? x * 2 + 1 : x * 2
      out[i] =
        ((labels[row + x * 2] === label ? 1 : 0) +
          (labels[row + right] === label ? 1 : 0) +
          (labels[below + x * 2] === label ? 1 : 0) +
          (labels[below + right] === label ? 1 : 0)) /
        4
    }
  }
  return out
}

/** The strongest label of every half-size pixel, or 255 where another comes near. */
function topsOf(fields: readonly Plane[], { width, height }: Size): Uint8Array {
  const tops = new Uint8Array(width * height)
  for (let i = 0; i < tops.length; i++) {
    let best = 0
    let most = -1
    for (let label = 0; label < fields.length; label++) {
      const value = fields[label]?.[i] ?? 0
      if (value <= most) continue
      best = label
      most = value
    }
    tops[i] = most > 0.97 ? best : 255
  }
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
      const [column, dx] = [fx | 0, fx - (fx | 0)]
      const at = row * half.width + column
      const plain = tops[at] as number // Inside the half-size picture.
      if (plain !== 255 && plain === tops[at + half.width + 1]) {
        cutting.label[i] = plain
        cutting.other[i] = plain
      } else settle(cutting, i, { fields, at, below: half.width, dx, dy })
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
