/** Hand-drawn outlines: points written as text, splines through them, and ribbons along them. */
import { Path2D } from '@napi-rs/canvas'
import { clamp } from '../colours/colour.ts'

/** A point of an outline; at a `corner` the line breaks instead of bending. */
export interface Point {
  readonly x: number
  readonly y: number
  readonly corner?: boolean
}

/** A closed band along a line, with the middle line's samples for whatever grows on it. */
export interface Ribbon {
  readonly path: Path2D
  readonly middle: readonly Point[]
}

/** Points along both sides of a ribbon and along its middle. */
export interface Edges {
  readonly left: readonly Point[]
  readonly right: readonly Point[]
  readonly middle: readonly Point[]
}

/** Left, top, right, bottom. */
export type Bounds = readonly [number, number, number, number]

/** Reads `x y, x y!, …`; `!` marks a corner. Throws on anything that is not a number. */
export function readPoints(text: string): Point[] {
  return text.split(',').map((item) => {
    const corner = item.trimEnd().endsWith('!')
    const [x, y] = item.replace('!', '').trim().split(/\s+/).map(Number)
    if (x === undefined || y === undefined || !Number.isFinite(x + y))
      throw new Error(`not a point: "${item}"`)
    return corner ? { x, y, corner } : { x, y }
  })
}

/** The smooth closed outline through the points. */
export function closedSpline(points: readonly Point[]): Path2D {
  return spline(points, true)
}

/** The smooth open line through the points. */
export function openSpline(points: readonly Point[]): Path2D {
  return spline(points, false)
}

/** Straight lines between the points. */
export function polygon(points: readonly Point[], closed = true): Path2D {
  const path = new Path2D()
  const [first, ...others] = points
  if (first) path.moveTo(first.x, first.y)
  for (const { x, y } of others) path.lineTo(x, y)
  if (closed) path.closePath()
  return path
}

/** A disc. */
export function disc(x: number, y: number, radius: number): Path2D {
  const path = new Path2D()
  path.arc(x, y, radius, 0, Math.PI * 2)
  return path
}

/** The band along the points, `halfWidth(t)` wide to either side at a share `t` of the way. */
export function ribbon(points: readonly Point[], halfWidth: (t: number) => number, steps = 24): Ribbon {
  const { left, right, middle } = edgesAlong(points, halfWidth, steps)
  return { path: polygon([...left, ...right.toReversed()]), middle }
}

/** The two edges of a ribbon, and the line between them. */
export function edgesAlong(points: readonly Point[], halfWidth: (t: number) => number, steps: number): Edges {
  const middle = Array.from({ length: steps + 1 }, (_, i) => along(points, i / steps))
  const edge = (side: number) =>
    middle.map((point, i) => {
      const [before, after] = [at(middle, i - 1), at(middle, i + 1)]
      const width = (side * halfWidth(i / steps)) / (distance(before, after) || 1)
      return { x: point.x - (after.y - before.y) * width, y: point.y + (after.x - before.x) * width }
    })
  return { left: edge(1), right: edge(-1), middle }
}

/** The box around the points. */
export function boundsOf(points: readonly Point[]): Bounds {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

function at(points: readonly Point[], index: number): Point {
  // The index is clamped into a list that is never empty.
  return points[clamp(index, 0, points.length - 1)] as Point
}

/** The Catmull-Rom curve through the points, at a share `t` of their number. */
function along(points: readonly Point[], t: number): Point {
  const spans = points.length - 1
  const span = Math.min(spans - 1, Math.floor(t * spans))
  const u = t * spans - span
  const around = [at(points, span - 1), at(points, span), at(points, span + 1), at(points, span + 2)] as const
  return { x: catmullRom(around, 'x', u), y: catmullRom(around, 'y', u) }
}

function catmullRom(around: readonly [Point, Point, Point, Point], axis: 'x' | 'y', u: number): number {
  const [a, b, c, d] = [around[0][axis], around[1][axis], around[2][axis], around[3][axis]]
  const [slope, bend, curl] = [c - a, 2 * a - 5 * b + 4 * c - d, 3 * b - a - 3 * c + d]
  return b + 0.5 * (slope * u + bend * u * u + curl * u * u * u)
}

function spline(points: readonly Point[], closed: boolean): Path2D {
  const count = points.length
  const pick = (i: number) => at(points, closed ? (i + count) % count : i)
  const directions = points.map((here, i) => tangent(pick(i - 1), here, pick(i + 1)))
  const path = new Path2D()
  path.moveTo(pick(0).x, pick(0).y)
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [from, to] = [pick(i), pick(i + 1)]
    const reach = distance(from, to) * 0.36
    const out = handle(from, to, { direction: directions[i], reach })
    const into = handle(to, from, { direction: directions[(i + 1) % count], reach: -reach })
    path.bezierCurveTo(out.x, out.y, into.x, into.y, to.x, to.y)
  }
  if (closed) path.closePath()
  return path
}

/** Not `Math.hypot`: that guards against overflow, and takes ten times as long. */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y)

const distance = (one: Point, other: Point): number => length(other.x - one.x, other.y - one.y)

/** Unit direction at `here`, going from the neighbour `before` toward `after`; null at a corner. */
function tangent(before: Point, here: Point, after: Point): Point | null {
  if (here.corner) return null
  const back = distance(before, here) || 1e-6
  const ahead = distance(here, after) || 1e-6
  // Weighted by the neighbours' distances, so a short segment is not thrown about by a long one.
  const x = ((here.x - before.x) / back) * ahead + ((after.x - here.x) / ahead) * back
  const y = ((here.y - before.y) / back) * ahead + ((after.y - here.y) / ahead) * back
  const long = length(x, y) || 1
  return { x: x / long, y: y / long }
}

/** Where a curve from one point to the next is pulled to; at a corner, straight on. */
function handle(
  from: Point,
  to: Point,
  { direction, reach }: { readonly direction: Point | null | undefined; readonly reach: number },
): Point {
  if (!direction) return { x: from.x + (to.x - from.x) * 0.1, y: from.y + (to.y - from.y) * 0.1 }
  return { x: from.x + direction.x * reach, y: from.y + direction.y * reach }
}
