/** The outlines of what a mask marks, as polygons without holes. Pure. */
import type { Mask } from './mask.ts'
import type { Offset } from './pixels.ts'

/** Corners in order, clockwise from the topmost (of these, the leftmost), in pixels of the mask. */
export type Polygon = readonly Offset[]

/**
 * The outlines of all that is marked, which leave its edges by no more than a tolerance. Marks around a hole are cut
 * through it, so that no polygon holds one.
 */
export function outlinesOf(mask: Mask, tolerance: number): readonly Polygon[] {
  return within(mask, 0, mask.height).map((loop) => simplified(fromTopLeft(loop), tolerance))
}

/** The outlines of the marks in some rows. */
function within(mask: Mask, top: number, bottom: number): readonly Polygon[] {
  const loops = loopsOf(mask, top, bottom)
  const hole = loops.find((loop) => signedArea(loop) < 0)
  if (!hole) return loops
  const rows = hole.map(({ y }) => y)
  const middle = Math.floor((Math.min(...rows) + Math.max(...rows)) / 2)
  return [...within(mask, top, middle), ...within(mask, middle, bottom)]
}

/** Closed walks along the edges between marked and unmarked pixels, the marked ones to the right. */
function loopsOf(mask: Mask, top: number, bottom: number): readonly Polygon[] {
  const edges = edgesOf(mask, top, bottom)
  const loops: Offset[][] = []
  for (const [key, starts] of edges) {
    while (starts.length > 0) loops.push(walk(key, edges))
  }
  return loops
}

/** Unit steps along the edges, by the corner they set out from. */
type Edges = Map<string, Offset[]>

const keyOf = ({ x, y }: Offset): string => `${x},${y}`

function edgesOf({ width, data }: Mask, top: number, bottom: number): Edges {
  const edges: Edges = new Map()
  const isMarked = (x: number, y: number) =>
    x >= 0 && x < width && y >= top && y < bottom && (data[y * width + x] ?? 0) > 0
  const add = (x: number, y: number, step: Offset) => {
    const key = keyOf({ x, y })
    edges.set(key, [...(edges.get(key) ?? []), step])
  }
  for (let y = top; y < bottom; y++) {
    for (let x = 0; x < width; x++) {
      if (!isMarked(x, y)) continue
      if (!isMarked(x, y - 1)) add(x, y, { x: 1, y: 0 })
      if (!isMarked(x + 1, y)) add(x + 1, y, { x: 0, y: 1 })
      if (!isMarked(x, y + 1)) add(x + 1, y + 1, { x: -1, y: 0 })
      if (!isMarked(x - 1, y)) add(x, y + 1, { x: 0, y: -1 })
    }
  }
  return edges
}

/** Walks from a corner until it is back there, and takes the edges away; a corner stands where the way turns. */
function walk(start: string, edges: Edges): Offset[] {
  const corners: Offset[] = []
  let [x = 0, y = 0] = start.split(',').map(Number)
  let last: Offset | null = null
  for (;;) {
    const steps = edges.get(keyOf({ x, y })) ?? []
    const step = takeOne(steps, last)
    if (!step) break
    if (last === null || step.x !== last.x || step.y !== last.y) corners.push({ x, y })
    x += step.x
    y += step.y
    last = step
    if (keyOf({ x, y }) === start) break
  }
  return corners
}

/** Where two marked pixels touch by a corner, the way turns right: they are apart. */
function takeOne(steps: Offset[], last: Offset | null): Offset | undefined {
  const right = last && steps.findIndex(({ x, y }) => x === -last.y && y === last.x)
  return steps.splice(right !== null && right >= 0 ? right : 0, 1)[0]
}

/** Twice the area, negative for the outline of a hole. */
function signedArea(loop: Polygon): number {
  return loop.reduce((sum, { x, y }, i) => {
    const next = loop[(i + 1) % loop.length] ?? { x, y }
    return sum + x * next.y - next.x * y
  }, 0)
}

function fromTopLeft(loop: Polygon): Polygon {
  const first = loop.reduce((best, { x, y }, i) => {
    const top = loop[best] ?? { x, y }
    return y < top.y || (y === top.y && x < top.x) ? i : best
  }, 0)
  return [...loop.slice(first), ...loop.slice(0, first)]
}

/** The corners without which the outline would leave its edges too far (Douglas and Peucker, 1973). */
function simplified(loop: Polygon, tolerance: number): Polygon {
  const [first] = loop
  if (!first || loop.length <= 4) return loop
  const farthest = loop.reduce(
    (best, corner, i) => (apart(first, corner) > apart(first, loop[best] ?? first) ? i : best),
    0,
  )
  const there = kept(loop.slice(0, farthest + 1), tolerance)
  const back = kept([...loop.slice(farthest), first], tolerance)
  return [...there.slice(0, -1), ...back.slice(0, -1)]
}

function kept(line: Polygon, tolerance: number): Polygon {
  const [from, to] = [line[0], line.at(-1)]
  if (!from || !to || line.length <= 2) return line
  let far = 0
  let most = 0
  for (const [i, corner] of line.entries()) {
    const off = distance(corner, from, to)
    if (off > most) [far, most] = [i, off]
  }
  if (most <= tolerance) return [from, to]
  return [...kept(line.slice(0, far + 1), tolerance).slice(0, -1), ...kept(line.slice(far), tolerance)]
}

const apart = (a: Offset, b: Offset): number => Math.hypot(a.x - b.x, a.y - b.y)

/** How far a point lies from a line through two others. */
function distance(point: Offset, from: Offset, to: Offset): number {
  const length = apart(from, to)
  if (length === 0) return apart(point, from)
  const cross = (to.x - from.x) * (from.y - point.y) - (from.x - point.x) * (to.y - from.y)
  return Math.abs(cross) / length
}
