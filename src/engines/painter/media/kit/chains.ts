/** Borders between areas as chains of straight lines: what a mesh of facets keeps to. */
import type { Size } from '../../../../pixels/pixels.ts'
import type { Vertex } from './mesh.ts'

/** How a border is drawn, in pixels: how far its lines may stray from it, and how long one may be. */
export interface Ruling {
  readonly stray: number
  readonly longest: number
}

/** Corners, each once, and the lines between them: two indices of corners for each. */
export interface Lattice {
  readonly points: readonly Vertex[]
  readonly lines: readonly (readonly [number, number])[]
}

/** The borders between the labels of a picture; `rule` tells how one between two labels is drawn. */
export function chainsOf(
  labels: Uint16Array,
  size: Size,
  rule: (one: number, other: number) => Ruling,
): Lattice {
  const points: Vertex[] = []
  const lines: (readonly [number, number])[] = []
  const known = new Map<string, number>()
  const indexOf = (point: Vertex) => {
    const key = `${point.x} ${point.y}`
    const index = known.get(key) ?? points.push(point) - 1
    known.set(key, index)
    return index
  }
  for (const { corners, sides } of bordersOf(labels, size)) {
    const ruling = rule(...sides)
    const indices = shortened(straightened(corners, ruling.stray), ruling.longest).map(indexOf)
    for (const [i, index] of indices.entries()) {
      const next = indices[i + 1]
      if (next !== undefined && next !== index) lines.push([index, next])
    }
  }
  return { points, lines }
}

/** A border from one meeting of three areas to the next, corner of a pixel by corner, and the labels on its sides. */
interface Border {
  readonly corners: readonly Vertex[]
  readonly sides: readonly [number, number]
}

/** The steps between corners of pixels that part two labels. */
interface Cracks {
  /** Corners in a row. */
  readonly stride: number
  /** Whether the step right, and down, from a corner parts two labels and was not yet walked. */
  readonly right: Uint8Array
  readonly down: Uint8Array
  /** How many such steps meet at a corner. */
  readonly degree: Uint8Array
}

function cracksOf(labels: Uint16Array, { width, height }: Size): Cracks {
  const stride = width + 1
  const plane = () => new Uint8Array(stride * (height + 1))
  const [right, down, degree] = [plane(), plane(), plane()]
  const meet = (corner: number) => (degree[corner] = (degree[corner] as number) + 1) // Inside the lattice.
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const corner = y * stride + x
      if (y > 0 && labels[i] !== labels[i - width]) {
        right[corner] = 1
        meet(corner)
        meet(corner + 1)
      }
      if (x > 0 && labels[i] !== labels[i - 1]) {
        down[corner] = 1
        meet(corner)
        meet(corner + stride)
      }
    }
  }
  return { stride, right, down, degree }
}

function bordersOf(labels: Uint16Array, size: Size): readonly Border[] {
  const cracks = cracksOf(labels, size)
  const { stride, right, down, degree } = cracks
  const borders: Border[] = []
  const walk = (start: number) => {
    for (let path = walked(cracks, start); path.length > 1; path = walked(cracks, start)) {
      const corners = path.map((corner) => ({ x: corner % stride, y: Math.floor(corner / stride) }))
      borders.push({ corners, sides: sidesOf(labels, size.width, corners) })
    }
  }
  // First from where borders meet or end; what is left are rings.
  for (let corner = 0; corner < degree.length; corner++) {
    if (degree[corner] !== 0 && degree[corner] !== 2) walk(corner)
  }
  for (let corner = 0; corner < degree.length; corner++) if (right[corner] || down[corner]) walk(corner)
  return borders
}

/** The corners along a border from one, to where it meets others or itself; its steps are then gone. */
function walked({ stride, right, down, degree }: Cracks, start: number): readonly number[] {
  const path = [start]
  for (let at = start, isFirst = true; isFirst || degree[at] === 2; isFirst = false) {
    const [plane, step, next] = right[at]
      ? [right, at, at + 1]
      : down[at]
        ? [down, at, at + stride]
        : at > 0 && right[at - 1]
          ? [right, at - 1, at - 1]
          : at >= stride && down[at - stride]
            ? [down, at - stride, at - stride]
            : [null, at, at]
    if (!plane) break
    plane[step] = 0
    path.push(next)
    at = next
  }
  return path
}

/** The labels on both sides of a border, by its first step. */
function sidesOf(
  labels: Uint16Array,
  width: number,
  [one, other]: readonly Vertex[],
): readonly [number, number] {
  if (!one || !other) return [0, 0]
  const [x, y] = [Math.min(one.x, other.x), Math.min(one.y, other.y)]
  const own = y * width + x
  return [labels[own] ?? 0, labels[one.y === other.y ? own - width : own - 1] ?? 0]
}

/** The fewest of the corners whose chain strays no farther than allowed. */
function straightened(corners: readonly Vertex[], stray: number): readonly Vertex[] {
  const last = corners.length - 1
  const kept = new Set([0, last])
  const open: (readonly [number, number])[] = [[0, last]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span
    const { at, away } = farthest(corners, from, to)
    if (away <= stray) continue
    kept.add(at)
    open.push([from, at], [at, to])
  }
  return corners.filter((_, i) => kept.has(i))
}

/** The corner of a span that is farthest from the line between its ends; of a ring, from where it begins. */
function farthest(corners: readonly Vertex[], from: number, to: number): { at: number; away: number } {
  const [a, b] = [corners[from] as Vertex, corners[to] as Vertex] // Ends of a span.
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const long = Math.hypot(dx, dy)
  let [at, away] = [from, 0]
  for (let i = from + 1; i < to; i++) {
    const { x, y } = corners[i] as Vertex // Inside the span.
    const far = long === 0 ? Math.hypot(x - a.x, y - a.y) : Math.abs((x - a.x) * dy - (y - a.y) * dx) / long
    if (far > away) [at, away] = [i, far]
  }
  return { at, away }
}

/** The same chain with long lines cut into equal parts. */
function shortened(corners: readonly Vertex[], longest: number): readonly Vertex[] {
  return corners.flatMap((a, i) => {
    const b = corners[i + 1]
    if (!b) return [a]
    const parts = Math.max(1, Math.round(Math.hypot(b.x - a.x, b.y - a.y) / longest))
    return Array.from({ length: parts }, (_, k) => ({
      x: a.x + ((b.x - a.x) * k) / parts,
      y: a.y + ((b.y - a.y) * k) / parts,
    }))
  })
}
