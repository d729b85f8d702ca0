/** Small makers of parts, for subjects that repeat a form. They write the same text a hand would write. */
import { lerp } from '../colour.ts'
import { readPoints } from '../spline.ts'
import type { Point } from '../spline.ts'
import type { FormPart, Part } from './subject.ts'

/** A box with sharp corners: left, top, right, bottom. */
export function box(sides: readonly [number, number, number, number], rest: Omit<FormPart, 'd'>): FormPart {
  const [left, top, right, bottom] = sides
  return { d: `${left} ${bottom}!, ${right} ${bottom}!, ${right} ${top}!, ${left} ${top}!`, ...rest }
}

/** A round part. */
export function round(x: number, y: number, radius: number, rest: Omit<FormPart, 'd'>): FormPart {
  return oval([x, y, radius, radius], rest)
}

/** An oval: centre and half axes. */
export function oval(
  [x, y, across, down]: readonly [number, number, number, number],
  rest: Omit<FormPart, 'd'>,
): FormPart {
  const points = Array.from({ length: 8 }, (_, i) => {
    const angle = (i / 8) * Math.PI * 2
    return { x: x + Math.cos(angle) * across, y: y + Math.sin(angle) * down }
  })
  return { d: writePoints(points), ...rest }
}

/** The same parts seen in a mirror. */
export function mirrored(parts: readonly FormPart[]): FormPart[] {
  return parts.map((part) => ({
    ...part,
    d: writePoints(readPoints(part.d).map((point) => ({ ...point, x: -point.x }))),
    ...(part.nx === undefined ? {} : { nx: -part.nx }),
  }))
}

/** The parts scaled, turned (radians) and moved. */
export function moved(
  parts: readonly Part[],
  to: { x: number; y: number; scale: number; turn?: number },
): Part[] {
  const [cos, sin] = [Math.cos(to.turn ?? 0) * to.scale, Math.sin(to.turn ?? 0) * to.scale]
  const change = (text: string) =>
    writePoints(
      readPoints(text).map(({ x, y, corner }) => ({
        x: to.x + x * cos - y * sin,
        y: to.y + x * sin + y * cos,
        ...(corner ? { corner } : {}),
      })),
    )
  return parts.map((part) =>
    'line' in part
      ? { ...part, line: change(part.line), w: part.w * to.scale }
      : { ...part, d: change(part.d) },
  )
}

/** The outline of a body along a spine; `widths` are half widths, evenly spread from its first point to its last. */
export function bodyAlong(spine: string, widths: readonly number[], steps = 36): string {
  const { left, right } = sidesAlong(spine, widths, steps)
  return writePoints([...left, ...right.toReversed()])
}

/** Both edges of a body along a spine; `share` scales the widths (negative: the other side). */
export function sidesAlong(
  spine: string,
  widths: readonly number[],
  steps: number,
): { left: Point[]; right: Point[]; middle: Point[] } {
  const points = readPoints(spine)
  const middle = Array.from({ length: steps + 1 }, (_, i) => along(points, i / steps))
  const edge = (side: number) =>
    middle.map((point, i) => {
      const [before, after] = [middle[Math.max(0, i - 1)] ?? point, middle[Math.min(steps, i + 1)] ?? point]
      const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
      const width = (side * widthAt(widths, i / steps)) / length
      return { x: point.x - (after.y - before.y) * width, y: point.y + (after.x - before.x) * width }
    })
  return { left: edge(1), right: edge(-1), middle }
}

/** Writes points the way `readPoints` reads them. */
export function writePoints(points: readonly Point[]): string {
  return points.map(({ x, y, corner }) => `${x.toFixed(4)} ${y.toFixed(4)}${corner ? '!' : ''}`).join(', ')
}

function widthAt(widths: readonly number[], t: number): number {
  const at = t * (widths.length - 1)
  const index = Math.min(widths.length - 2, Math.floor(at))
  return lerp(widths[index] ?? 0, widths[index + 1] ?? 0, at - index)
}

function along(points: readonly Point[], t: number): Point {
  const spans = points.length - 1
  const span = Math.min(spans - 1, Math.floor(t * spans))
  const u = t * spans - span
  const pick = (i: number) => points[Math.min(spans, Math.max(0, i))] ?? { x: 0, y: 0 }
  const [a, b, c, d] = [pick(span - 1), pick(span), pick(span + 1), pick(span + 2)]
  const blend = (p: number, q: number, r: number, s: number) =>
    0.5 * (2 * q + (r - p) * u + (2 * p - 5 * q + 4 * r - s) * u * u + (3 * q - p - 3 * r + s) * u * u * u)
  return { x: blend(a.x, b.x, c.x, d.x), y: blend(a.y, b.y, c.y, d.y) }
}
