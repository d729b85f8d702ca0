/** Small makers of parts, for subjects that repeat a form. They write the same text a hand would write. */
import { lerp } from '../colours/colour.ts'
import { edgesAlong, readPoints } from '../canvas/spline.ts'
import type { Edges, Point } from '../canvas/spline.ts'
import type { FormPart, Part } from './subject.ts'

/** A box with sharp corners: left, top, right, bottom. */
export function box(sides: readonly [number, number, number, number], rest: Omit<FormPart, 'd'>): FormPart {
  const [left, top, right, bottom] = sides
  return { d: `${left} ${bottom}!, ${right} ${bottom}!, ${right} ${top}!, ${left} ${top}!`, ...rest }
}

/** A round part: centre and radius. */
export function round(
  [x, y, radius]: readonly [number, number, number],
  rest: Omit<FormPart, 'd'>,
): FormPart {
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
export function mirrored(parts: readonly FormPart[]): FormPart[]
export function mirrored(parts: readonly Part[]): Part[]
export function mirrored(parts: readonly Part[]): Part[] {
  return parts.map((part) => {
    if ('line' in part) return { ...part, line: flipped(part.line) }
    return { ...part, d: flipped(part.d), ...(part.nx === undefined ? {} : { nx: -part.nx }) }
  })
}

const flipped = (text: string) => writePoints(readPoints(text).map((point) => ({ ...point, x: -point.x })))

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

/** Both edges of a body along a spine, and its middle; `widths` as in `bodyAlong`. */
export function sidesAlong(spine: string, widths: readonly number[], steps: number): Edges {
  return edgesAlong(readPoints(spine), (t) => widthAt(widths, t), steps)
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
