/** Where the subjects of a template stand: by themselves, or beside, behind and under one another. */
import { clamp } from './colour.ts'
import { unitBounds } from './figure.ts'
import type { Spot as Wish } from './lexicon/language.ts'
import { pileFactor } from './loading.ts'
import type { LoadedRole } from './loading.ts'
import type { Placed, Placing, Spot } from './placed.ts'
import type { Role } from './plan.ts'
import type { MediumName } from './scene.ts'
import { placeOf } from './places/atlas.ts'
import type { Template } from './places/place.ts'
import { roomFactor, spreadOf } from './rows.ts'
import { subjectOf } from './subjects/catalogue.ts'

/** Factors of all sizes for the ways to cut a picture. */
const SHOTS: Readonly<Partial<Record<Wish, number>>> = { 'close-up': 1.8, portrait: 1.7, wide: 0.52 }

/** Media whose pieces are so large that a small thing is lost in them, and how much larger things are there. */
const COARSE: ReadonlySet<MediumName> = new Set([
  'stained-glass',
  'mosaic',
  'embroidery',
  'neon',
  'line',
  'charcoal',
  'minimal',
])
const LEGIBLE = 1.35

/** Shares of the width where words want something. */
const ACROSS: Readonly<Partial<Record<Wish, number>>> = { left: 0.24, right: 0.76, centre: 0.5 }

/** Factors of the size of what is far away or near. */
const DISTANCES: Readonly<Partial<Record<Wish, number>>> = { far: 0.45, near: 1.35 }

/** Bounds of a subject's unit in the world. */
const SMALLEST = 0.045
const LARGEST = 0.62
const LARGEST_CLOSE = 0.9

/** The world length of a role's unit; what is not the focus is smaller. */
function sizeOf(placing: Placing, role: LoadedRole, rank: number): number {
  const { plan, place, next } = placing
  const subject = subjectOf(role.id)
  const { height } = templateFor(placing, role, rank)
  const damped = subject.scale ** (placeOf(place).levelling ?? 0.75) * next.range(0.92, 1.1)
  const mood = plan.moods.reduce((factor, { size = 1 }) => factor * size, 1)
  const cut = (plan.shot && SHOTS[plan.shot]) ?? (plan.medium && COARSE.has(plan.medium) ? LEGIBLE : 1)
  const said = role.size * ((role.spot && DISTANCES[role.spot]) ?? 1)
  const size = height * damped * (rank === 0 ? 1 : 0.72) * mood * cut * said * pileFactor(role)
  const room = roomFactor(placing)
  return clamp(size * room, SMALLEST, cut > 1 ? LARGEST_CLOSE : LARGEST)
}

function templateFor({ template }: Placing, { id }: Role, rank: number): Template {
  return subjectOf(id).built && rank === 0 ? { ...template, ...template.far } : template
}

/** Where a role stands that has nothing to do with the others. */
export function freeSpot(placing: Placing, role: LoadedRole, rank: number): Spot {
  const { mirrored, horizon, size: frame, next, wide, place } = placing
  const subject = subjectOf(role.id)
  const template = templateFor(placing, role, rank)
  const share = clamp(template.x + next.range(-0.04, 0.04) * wide, 0.12, 0.88)
  const side = mirrored ? 1 - share : share
  const across = wished(role) ?? acrossOf(side, rank, (0.26 + template.height * 0.5) / frame.width)
  const size = sizeOf(placing, role, rank)
  if (role.slot === 'air') return airSpot(placing, { x: across * frame.width, size, rank, role })
  const wading = place === 'water' && role.slot === 'ground' && !subject.built
  const own = role.slot === 'water' ? (template.afloat ?? template.foot) : template.foot
  // Where all is water, creatures stand on the near bank.
  const lowest = wading ? Math.max(0.87, own) : own
  const foot = lowest * frame.height + next.range(-0.015, 0.015) * wide
  const behind = role.spot === 'far' ? 0.16 : rank === 0 ? 1 : subject.built ? 0.42 : 0.7
  const near = role.spot === 'near' ? 0.4 * (frame.height - foot) : 0
  return { x: across * frame.width, y: horizon + (foot - horizon) * behind + near, size }
}

/** The share of the width that the words name for a role; null where they name none. */
function wished({ spot }: Role): number | null {
  return (spot && ACROSS[spot]) ?? null
}

/** Share of the width for the first, second and further roles; the second keeps its distance on the emptier side. */
function acrossOf(side: number, rank: number, distance: number): number {
  if (rank === 0) return side
  if (rank === 2) return (side + 0.5) / 2
  const other = side < 0.5 ? Math.max(1 - side, side + distance) : Math.min(1 - side, side - distance)
  return clamp(rank === 1 ? other : (other + 0.5) / 2, 0.14, 0.86)
}

interface Aloft {
  readonly x: number
  readonly size: number
  readonly rank: number
  readonly role: LoadedRole
}

/** Between the zenith and the horizon, or the middle of a frame that has none. */
function airSpot(placing: Placing, { x, size: wanted, rank, role }: Aloft): Spot {
  const { horizon, next, wide, size: frame, plan } = placing
  const room = Math.min(horizon * 1.15, frame.height * 0.8)
  const alone = plan.roles.length === 1
  const size = clamp(
    wanted * (alone ? 1.05 : 0.8),
    SMALLEST,
    Math.min(0.5, room * 0.8, highest(placing, role)),
  )
  const share = role.spot === 'top' ? 0.25 : role.spot === 'bottom' ? 0.8 : alone ? 0.5 : 0.36
  const middle = clamp(room * share, size * 0.55 + 0.04, 0.7)
  const y = middle + next.range(-0.03, 0.03) * wide + rank * 0.06
  const lowest = clearsLand(placing, role) ? horizon - 0.04 - (tallness(role) * size) / 2 : Infinity
  return { x, y: Math.min(y, lowest), size }
}

/** Height of a role's drawing in its units. */
function tallness({ id }: Role): number {
  const [, top, , bottom] = unitBounds(id)
  return bottom - top
}

/** What flies above a place keeps clear of its land, and of water that would mirror it. */
function clearsLand({ place, horizon, size: frame }: Placing, { flies }: Role): boolean {
  return horizon < frame.height && (flies || placeOf(place).slots.includes('water'))
}

/** The greatest size at which a role in the air is still clear of the land. */
function highest(placing: Placing, role: LoadedRole): number {
  return clearsLand(placing, role) ? (placing.horizon * 0.8) / tallness(role) : Infinity
}

/** Which of two roles is meant: the relation's first ("one") or its second. */
interface Link {
  readonly role: LoadedRole
  readonly rank: number
  readonly anchor: Placed
  /** The relation from the role's side: what the role is to the anchor. */
  readonly is: 'beside' | 'front' | 'behind' | 'above' | 'over' | 'below' | 'around'
}

/** World units between two that stand side by side. */
const GAP = 0.025

/** Where a role stands by what it is to one that is placed. */
export function linkedSpot(placing: Placing, link: Link): Spot {
  const { role, rank, anchor, is } = link
  const { horizon, size: frame } = placing
  const size = sizeOf(placing, role, is === 'behind' ? rank : 0)
  const reach = reachOf(role, size)
  const own = reachOf(anchor.role, anchor.spot.size)
  const { x, y } = anchor.spot
  const depth = y - horizon
  // One hides a part of the other, and never all of it.
  const apart = Math.max(own, reach) * 0.72 + Math.min(own, reach) * 0.3
  switch (is) {
    case 'beside':
      return { x: besideOf(placing, link, size), y: y - 0.012, size }
    case 'front':
      return {
        x: asideOf(placing, x, apart),
        y: Math.min(y + 0.16 * depth + 0.03, frame.height * 0.95),
        size,
      }
    case 'behind':
      return { x: asideOf(placing, x, apart), y: horizon + depth * 0.6, size: size * 1.1 }
    case 'above':
      return {
        ...airSpot(placing, {
          x: asideOf(placing, x, own * 0.25),
          size,
          rank,
          role: { ...role, spot: null },
        }),
        size: size * 0.9,
      }
    case 'over':
      return overSpot(placing, { anchor, role, size })
    case 'below':
      return { ...freeSpot(placing, role, rank), x }
    case 'around':
      return { x, y: horizon + depth * 0.82, size: size * 0.85, parted: own + reach * 0.85 + GAP }
  }
}

/** Half the width of a role's drawing in the world. */
function reachOf({ id }: Role, size: number): number {
  const [left, , right] = unitBounds(id)
  return (Math.min(1.6, right - left) / 2) * size
}

/** Next to the anchor, on the side where there is more room. */
function besideOf({ size: { width } }: Placing, { role, anchor }: Link, size: number): number {
  const { x, size: anchorSize } = anchor.spot
  const [own, other] = [spreadOf(role, size), spreadOf(anchor.role, anchorSize)]
  const [right, left] = [x + other.right + own.left + GAP, x - other.left - own.right - GAP]
  return width - right - own.right > left - own.left ? right : left
}

/** `distance` to the side that has more room; less far where the frame ends. */
function asideOf({ size: { width } }: Placing, x: number, distance: number): number {
  const inward = x < width / 2 ? 1 : -1
  return clamp(x + inward * distance, 0.1 * width, 0.9 * width)
}

/** Over the anchor: a tree's trunk beside it and a step behind, its crown above; a bridge or a table around it. */
function overSpot(
  { size: frame }: Placing,
  { anchor, role, size }: { anchor: Placed; role: LoadedRole; size: number },
): Spot {
  const { x, y, size: below } = anchor.spot
  const inward = x < frame.width / 2 ? 1 : -1
  const high = Math.min(Math.max(size, below * 2.2), y - 0.08)
  const isCrown = subjectOf(role.id).shelters === true
  return isCrown
    ? { x: x + inward * below * 0.6, y: y - below * 0.14, size: high }
    : { x, y: y - below * 0.05, size: Math.max(size, below * 1.5) }
}
