/** Where craft are on a ground that is seen from high above: in the water, on the road, on the sand. */
import { courseIn } from '../aerial/course.ts'
import type { Course } from '../aerial/course.ts'
import { windingOf } from '../aerial/layouts.ts'
import { ROAD } from '../aerial/ways.ts'
import { unitBounds } from '../canvas/figure.ts'
import type { Point } from '../canvas/spline.ts'
import type { Figure } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { FLOATING, ROLLING } from '../subjects/craft-from-above.ts'
import { lying } from '../subjects/from-above.ts'
import type { LoadedRole } from './loading.ts'
import type { Placing, Spot } from './placed.ts'

/** Whether the picture is of a ground far below. */
export const isAerial = ({ place }: Pick<Placing, 'place'>): boolean => place === 'aerial'

/** World units off the line of what floats and of what lies on the ground before it. */
const BEYOND = 0.17
const BEFORE = -0.17

/** World units along the line from one role to the next. */
const APART = 0.34

/** The others of a kind, from the first: along the line, and away from it. */
const GROUP = [
  { along: 0, away: 0 },
  { along: 0.24, away: 0.12 },
  { along: -0.22, away: 0.09 },
  { along: 0.1, away: 0.24 },
  { along: -0.13, away: 0.25 },
  { along: 0.38, away: 0.02 },
  { along: -0.4, away: 0.06 },
] as const

/** A parasol's width beside the height of a middling figure. */
const PARASOL = 0.52

/** How much smaller each of several is. */
const SEVERAL = 0.78

const courseFor = ({ template, size, mirrored }: Placing): Course =>
  courseIn(size, windingOf(template.id), mirrored)

/** Where a role is: drivers on the line, boats beyond it or on the river, others before it. */
export function spotFromAbove(placing: Placing, { id, size: said, count }: LoadedRole, rank: number): Spot {
  const drawing = lying(id)
  const along = (rank % 2 === 0 ? 1 : -1) * Math.ceil(rank / 2) * APART + placing.next.range(-0.06, 0.06)
  const isOnLine = ROLLING.has(drawing) || placing.plan.features.includes('aerial river')
  const off = isOnLine ? 0 : FLOATING.has(drawing) ? BEYOND : BEFORE
  const size = placing.template.height * lengthOf(drawing) * said * (count > 1 ? SEVERAL : 1)
  return { ...courseFor(placing).at(along, off), size }
}

/** Place and turn of one of a role's figures. */
export function seatFromAbove(
  placing: Placing,
  { id }: LoadedRole,
  { spot, index }: { readonly spot: Spot; readonly index: number },
): Pick<Figure, 'x' | 'y' | 'tilt'> {
  const course = courseFor(placing)
  const drawing = lying(id)
  const member = GROUP[index % GROUP.length] ?? GROUP[0]
  const [start, off] = [course.along(spot), course.off(spot)]
  const along = start + member.along
  const heading = course.direction(along)
  if (ROLLING.has(drawing)) {
    const side = index % 2 === 0 ? 1 : -1
    return about(onRoad(course, along, side), drawing, {
      size: spot.size,
      tilt: side > 0 ? heading : heading + Math.PI,
    })
  }
  const tilt = placing.next.range(-0.5, 0.5)
  const isOnLine = Math.abs(off) < Math.abs(BEFORE) / 2
  if (isOnLine) return about(course.at(along, 0), drawing, { size: spot.size, tilt: heading + tilt * 0.3 })
  const aside = off + Math.sign(off) * member.away * (off > 0 ? 1 : 0.5)
  return about(course.at(along, aside), drawing, { size: spot.size, tilt })
}

/** A craft's own length; a parasol, which is drawn for tables too, is as wide as a small boat. */
const lengthOf = (drawing: string): number =>
  FLOATING.has(drawing) || ROLLING.has(drawing) ? subjectOf(drawing).scale : PARASOL

/** The figure's point from which its drawing, turned by `tilt`, has its middle here. */
function about(
  { x, y }: Point,
  drawing: string,
  { size, tilt }: { size: number; tilt: number },
): Pick<Figure, 'x' | 'y' | 'tilt'> {
  const [, top, , bottom] = unitBounds(drawing)
  const middle = ((top + bottom) / 2) * size
  return { x: x + middle * Math.sin(tilt), y: y - middle * Math.cos(tilt), tilt }
}

/** The middle of a lane: to the right of who drives there. */
function onRoad(course: Course, along: number, side: number): Point {
  const { x, y } = course.at(along, 0)
  const across = course.direction(along) - (side * Math.PI) / 2
  return { x: x + Math.cos(across) * ROAD * 0.46, y: y + Math.sin(across) * ROAD * 0.46 }
}
