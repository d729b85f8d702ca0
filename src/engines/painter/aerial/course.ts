/** The long line of a picture from above, and how everything lies to it. */
import { valueNoise } from '../canvas/noise.ts'
import type { Point } from '../canvas/spline.ts'
import { ticks } from '../canvas/cells.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Box } from '../scene.ts'
import { windingOf } from './layouts.ts'
import type { Winding } from './layouts.ts'

/** A line that winds without end. Lengths are world units. */
export interface Course {
  /** The point `along` the line's axis and `off` the line: positive is beyond it. */
  at(along: number, off: number): Point
  /** How far a point lies beyond the line. */
  off(point: Point): number
  /** How far along its axis. */
  along(point: Point): number
  /** Radians from level. */
  direction(along: number): number
}

/** World units between two samples of the line. */
const STEP = 0.02

/** The line in a frame; `mirrored` swaps left and right. */
export function courseIn(
  frame: Stage['frame'],
  { through, turn, sway, wave }: Winding,
  mirrored: boolean,
): Course {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)]
  const start = { x: through[0] * frame.width, y: through[1] * frame.height }
  const seen = (x: number) => (mirrored ? frame.width - x : x)
  const axis = ({ x, y }: Point) => {
    const [dx, dy] = [seen(x) - start.x, y - start.y]
    return { s: dx * cos + dy * sin, n: dx * sin - dy * cos }
  }
  const bend = (s: number) =>
    sway * (Math.sin((s / wave) * 2 * Math.PI) + 0.3 * Math.sin((s / wave) * 4.7 + 0.4) - 0.117)
  const at = (s: number, off: number) => {
    const n = bend(s) + off
    return { x: seen(start.x + s * cos + n * sin), y: start.y + s * sin - n * cos }
  }
  return {
    at,
    off: (point) => {
      const { s, n } = axis(point)
      return n - bend(s)
    },
    along: (point) => axis(point).s,
    direction: (s) => {
      const [from, to] = [at(s - STEP, 0), at(s + STEP, 0)]
      return Math.atan2(to.y - from.y, to.x - from.x)
    },
  }
}

/** The line of a picture. */
export function courseOf({ scene, frame }: Pick<Stage, 'scene' | 'frame'>): Course {
  return courseIn(frame, windingOf(scene.template), scene.light.x > frame.width / 2)
}

/** Places along the line that cover the box with some to spare: the same ones for every view. */
export function reach(course: Course, { left, top, right, bottom }: Box, step = STEP): number[] {
  const ends = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ].map(course.along)
  const margin = { left: Math.min(...ends) - 0.3, right: Math.max(...ends) + 0.3, top: 0, bottom: 0 }
  return ticks(margin, step)
}

/** The line moved aside by `off`, over the whole box. */
export function lineAlong(course: Course, box: Box, off: number | ((along: number) => number)): Point[] {
  const own = typeof off === 'number' ? () => off : off
  return reach(course, box).map((along) => course.at(along, own(along)))
}

/** An offset that wavers by `far` to either side. */
export const wavering =
  (off: number, far: number, salt: number) =>
  (along: number): number =>
    off + far * (valueNoise(along * 5, off * 3, salt) + 0.4 * valueNoise(along * 17, off * 7, salt))
