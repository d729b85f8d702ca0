/** Puts a plan's subjects into the slots of a template. */
import { clamp } from './colour.ts'
import { figureBox, unitBounds } from './figure.ts'
import { isletHalf } from './nature/islet.ts'
import type { Plan, Role } from './plan.ts'
import type { Template } from './places/place.ts'
import type { Random } from './random.ts'
import type { Box, Figure, PlaceName } from './scene.ts'
import { subjectOf } from './subjects/catalogue.ts'

/** What placing the subjects of one cell needs to know. */
export interface Placing {
  readonly plan: Plan
  readonly template: Template
  readonly mirrored: boolean
  /** World y. */
  readonly horizon: number
  /** The frame in world units. */
  readonly size: { readonly width: number; readonly height: number }
  readonly next: Random
  /** How far chaos lets things move; about 1. */
  readonly wide: number
}

/** Where one role stands, before its group is spread. */
interface Spot {
  readonly x: number
  /** Foot on ground or water, centre in the air. */
  readonly y: number
  readonly size: number
}

/** Scales and offsets (in sizes) of a group: an unequal triangle first, then a loose scatter. */
const GROUP = [
  { scale: 1, dx: 0, dy: 0, tilt: 0.3 },
  { scale: 0.75, dx: -0.98, dy: 0.42, tilt: -1 },
  { scale: 0.63, dx: 0.94, dy: 0.55, tilt: 1.2 },
  { scale: 0.55, dx: -1.5, dy: -0.22, tilt: 0.8 },
  { scale: 0.5, dx: 1.42, dy: -0.3, tilt: -0.7 },
  { scale: 0.45, dx: 0.5, dy: 1.15, tilt: 0.5 },
  { scale: 0.42, dx: -0.6, dy: 1.35, tilt: -0.9 },
  { scale: 0.4, dx: -1.9, dy: 0.75, tilt: 1 },
  { scale: 0.38, dx: 1.9, dy: 0.6, tilt: -0.4 },
] as const

interface Seat {
  readonly spot: Spot
  readonly member: (typeof GROUP)[number]
}

/** Every figure of the plan, the focal one first. */
export function placeFigures(placing: Placing): Figure[] {
  const roles = focalFirst(placing.plan.roles)
  let focal: Spot | null = null
  return roles.flatMap((role, rank) => {
    const free = spotOf(placing, role, rank)
    const spot = focal && isShelter(placing, role) ? shelterSpot(focal, placing) : free
    focal ??= spot
    return GROUP.slice(0, role.count).map((member) => {
      const crowd = role.count > 4 ? 0.8 : 1
      return figureAt(placing, role, { spot: { ...spot, size: spot.size * crowd }, member })
    })
  })
}

/** A creature on the ground stands before a building, whichever is named first. */
function focalFirst(roles: readonly Role[]): readonly Role[] {
  if (!roles.some((role) => role.slot === 'ground' && !isBuilt(role))) return roles
  return roles.toSorted((one, other) => Number(isBuilt(one)) - Number(isBuilt(other)))
}

/** Whether the words put something under this one. */
function isShelter({ plan }: Placing, { id }: Role): boolean {
  return plan.features.includes('shelter') && subjectOf(id).shelters === true
}

/** Over the focal figure: the trunk beside it and a step behind, the crown above its head. */
function shelterSpot(focal: Spot, { size: frame }: Placing): Spot {
  const inward = focal.x < frame.width / 2 ? 1 : -1
  const size = Math.min(focal.size * 2.2, focal.y - 0.08)
  return { x: focal.x + inward * focal.size * 0.6, y: focal.y - focal.size * 0.14, size }
}

function isBuilt({ id, slot }: Role): boolean {
  return slot !== 'air' && subjectOf(id).built === true
}

function spotOf(placing: Placing, role: Role, rank: number): Spot {
  const { template, mirrored, horizon, size, next, wide } = placing
  const subject = subjectOf(role.id)
  const share = clamp(template.x + next.range(-0.04, 0.04) * wide, 0.12, 0.88)
  const side = mirrored ? 1 - share : share
  const across = acrossOf(side, rank, (0.26 + template.height * 0.5) / size.width)
  const damped = subject.scale ** 0.75 * next.range(0.92, 1.1)
  const height = template.height * damped * (rank === 0 ? 1 : 0.72)
  if (role.slot === 'air') return airSpot(placing, { x: across * size.width, height, rank })
  const wading = placing.plan.place === 'water' && role.slot === 'ground' && !subject.built
  // Where all is water, creatures stand on the near bank.
  const lowest = wading ? Math.max(0.87, template.foot) : template.foot
  const foot = lowest * size.height + next.range(-0.015, 0.015) * wide
  const back = rank === 0 ? foot : horizon + (foot - horizon) * (subject.built ? 0.42 : 0.7)
  return { x: across * size.width, y: back, size: clamp(height, 0.06, 0.62) }
}

/** Share of the width for the first, second and third role; the second keeps its distance on the emptier side. */
function acrossOf(side: number, rank: number, distance: number): number {
  if (rank === 0) return side
  if (rank > 1) return (side + 0.5) / 2
  const other = side < 0.5 ? Math.max(1 - side, side + distance) : Math.min(1 - side, side - distance)
  return clamp(other, 0.14, 0.86)
}

/** Between the zenith and the horizon, or the middle of a frame that has none. */
function airSpot(placing: Placing, at: { x: number; height: number; rank: number }): Spot {
  const { horizon, next, wide, size: frame } = placing
  const room = Math.min(horizon * 1.15, frame.height * 0.8)
  const alone = placing.plan.roles.length === 1
  const size = clamp(at.height * (alone ? 1.05 : 0.8), 0.08, Math.min(0.5, room * 0.8))
  const middle = clamp(room * (alone ? 0.5 : 0.36), size * 0.55 + 0.04, 0.7)
  return { x: at.x, y: middle + next.range(-0.03, 0.03) * wide + at.rank * 0.06, size }
}

/** One of a role's figures: the group's first, or one that stands around it. */
function figureAt(placing: Placing, role: Role, { spot, member }: Seat): Figure {
  const { size: frame, next, plan } = placing
  const subject = subjectOf(role.id)
  const [left, top, right, bottom] = unitBounds(role.id)
  const size = spot.size * member.scale
  const reach = Math.min(1.35, right - left) * spot.size
  const x = spot.x + member.dx * reach * (role.count > 1 ? 1 : 0)
  const lift = role.slot === 'air' ? member.dy * spot.size : -(1 - member.scale) * 0.16
  const centred = role.slot === 'air' ? ((top + bottom) / -2) * size : 0
  const figure: Figure = {
    subject: role.id,
    slot: role.slot,
    x,
    y: spot.y + lift + centred,
    size,
    flip: !subject.upright && x < frame.width / 2,
    tilt: role.slot === 'ground' ? 0 : member.tilt * 0.08 * next.range(0.5, 1),
    colours: role.colours,
    seed: Math.floor(plan.key / 2) + Math.floor(next() * 1e6),
  }
  return insideFrame(figure, placing)
}

/** Share of the frame's width that one figure may take. */
const WIDEST = 0.84

/** The figure's box, with the rock that carries it where a building stands in water. */
function onWater(figure: Figure, place: PlaceName): Box {
  const box = figureBox(figure)
  if (place !== 'water' || figure.slot !== 'ground' || !subjectOf(figure.subject).built) return box
  const half = isletHalf(figure)
  return { ...box, left: Math.min(box.left, figure.x - half), right: Math.max(box.right, figure.x + half) }
}

/** The figure small enough for the frame, and moved until its box is inside. */
function insideFrame(wanted: Figure, { size: frame, plan: { place } }: Placing): Figure {
  const wide = figureBox(wanted)
  const figure = {
    ...wanted,
    size: wanted.size * Math.min(1, (WIDEST * frame.width) / (wide.right - wide.left)),
  }
  const box = onWater(figure, place)
  const margin = 0.035
  const left = Math.max(0, margin - box.left)
  const right = Math.max(0, box.right - (frame.width - margin))
  return { ...figure, x: figure.x + left - right, y: figure.y + Math.max(0, margin - box.top) }
}
