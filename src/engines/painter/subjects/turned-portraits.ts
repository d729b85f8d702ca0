/** Portraits in three-quarter view: the frontal drawing with its head turned to the left, as a globe is turned. */
import { smooth } from '../colours/colour.ts'
import { boundsOf, readPoints } from '../canvas/spline.ts'
import { writePoints } from './outline.ts'
import { stroke } from './shapes.ts'
import type { Part, Subject } from './subject.ts'

/** Radians by which the head is turned, and half its width: what lies on it goes round. */
const TURN = 0.44
const HALF = 0.255

/** Heights between which the neck takes up the turn: above the first all of it, below the second nothing. */
const NECK = { turned: -0.4, still: -0.14 } as const

/** How much farther than the face what stands out from it goes: nose and chin. */
const NOSE = { x: 0.075, top: -0.68, foot: -0.49, lead: 0.042 } as const
const CHIN = { top: -0.46, foot: -0.34, lead: 0.02 } as const

/** Where a point of the frontal head comes to lie. */
function turnedX(x: number, y: number): number {
  const share = 1 - smooth(NECK.turned, NECK.still, y)
  const angle = Math.max(-Math.PI / 2, Math.asin(Math.max(-1, Math.min(1, x / HALF))) - TURN)
  const round = HALF * Math.sin(angle)
  // Hair and hats beyond the head stay on their side of it.
  const beyond = x - Math.max(-HALF, Math.min(HALF, x))
  return x + (round + beyond - leadAt(x, y) - x) * share
}

function leadAt(x: number, y: number): number {
  if (y > NOSE.top && y < NOSE.foot && Math.abs(x) < NOSE.x)
    return NOSE.lead * smooth(NOSE.top, NOSE.foot, y) * (1 - Math.abs(x) / NOSE.x)
  return y > CHIN.top && y < CHIN.foot && Math.abs(x) < HALF ? CHIN.lead * smooth(CHIN.top, CHIN.foot, y) : 0
}

/** Width up to which a part goes round as a whole, without being bent: an eye's iris, an earring. */
const SMALL = 0.1

/** Least share of its width that such a part keeps. */
const NARROWEST = 0.55

function turnedText(text: string): string {
  const points = readPoints(text)
  const [left, top, right, bottom] = boundsOf(points)
  if (right - left > SMALL)
    return writePoints(points.map((point) => ({ ...point, x: turnedX(point.x, point.y) })))
  const [x, y] = [(left + right) / 2, (top + bottom) / 2]
  const [centre, step] = [turnedX(x, y), (right - left) / 2]
  const width = (turnedX(x + step, y) - turnedX(x - step, y)) / Math.max(1e-6, 2 * step)
  const share = Math.max(NARROWEST, Math.min(1, width))
  return writePoints(points.map((point) => ({ ...point, x: centre + (point.x - x) * share })))
}

const turnedPart = (part: Part): Part =>
  'line' in part ? { ...part, line: turnedText(part.line) } : { ...part, d: turnedText(part.d) }

/** The bridge of a nose seen from the side of it, from the far brow to the tip and under it. */
const BRIDGE = stroke('-.128 -.7, -.142 -.63, -.172 -.56, -.178 -.535, -.16 -.512', 'skin', 0.01, -0.5)

/** A portrait that faces the viewer, turned to the left; it may look to either side. */
export function turned({ upright: isFacing, ...portrait }: Subject, words: readonly string[]): Subject {
  return {
    ...portrait,
    id: `${portrait.id}-three-quarter`,
    words,
    parts: isFacing ? [...portrait.parts.map(turnedPart), BRIDGE] : portrait.parts,
  }
}
