/** Where the subjects of a template stand: by themselves, or beside, behind and under one another. */
import { clamp } from '../colours/colour.ts'
import { unitBounds } from '../canvas/figure.ts'
import type { Spot as Wish } from '../lexicon/language.ts'
import type { LoadedRole } from './loading.ts'
import { isAerial, spotFromAbove } from './from-above.ts'
import { isFlatLay, lyingSpot } from './lying.ts'
import type { Placed, Placing, Spot } from './placed.ts'
import { placeOf } from '../places/atlas.ts'
import type { Role } from '../plan/plan.ts'
import { spreadOf } from './rows.ts'
import { LARGEST, SMALLEST, sizeOf, tallness, templateFor, vastSize } from './sizing.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** Shares of the width where words want something. */
const ACROSS: Readonly<Partial<Record<Wish, number>>> = { left: 0.24, right: 0.76, centre: 0.5 }

/** Where a role stands that has nothing to do with the others. */
export function freeSpot(placing: Placing, role: LoadedRole, rank: number): Spot {
  const { mirrored, horizon, size: frame, next, wide, place } = placing
  const subject = subjectOf(role.id)
  const template = templateFor(placing, role, rank)
  const share = clamp(template.x + next.range(-0.04, 0.04) * wide, 0.12, 0.88)
  const side = mirrored ? 1 - share : share
  if (subject.vast && place !== 'water') return vastSpot(placing, role, rank)
  if (isEmblem(placing)) return emblemSpot(placing, role)
  if (isFlatLay(placing)) return lyingSpot(placing, role, rank)
  if (isAerial(placing)) return spotFromAbove(placing, role, rank)
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

const isEmblem = ({ plan: { features, roles }, place }: Placing): boolean =>
  place === 'studio' && features.includes('emblem') && roles.length === 1

/** One thing in the middle of the frame, as large as its layout has it. */
function emblemSpot({ size: frame, next, wide, template: { height } }: Placing, role: LoadedRole): Spot {
  const [left, top, right, bottom] = unitBounds(role.id)
  const many = role.count > 1 ? 0.5 : 1
  const room = Math.min((height * frame.width) / (right - left), (height * frame.height) / (bottom - top))
  const size = room * many * (1 + next.range(-0.08, 0.04) * wide)
  const middle = role.slot === 'air' ? 0 : ((top + bottom) / 2) * size
  return {
    x: frame.width / 2 - ((left + right) / 2) * size,
    y: frame.height / 2 - middle,
    size,
    isUnturned: true,
  }
}

/** Landforms rise from the horizon, a little aside of the middle where somebody stands before them. */
function vastSpot(placing: Placing, role: LoadedRole, rank: number): Spot {
  const { horizon, size: frame, mirrored, next, place } = placing
  const aside = rank === 0 ? 0.06 : 0.1
  const across = wished(role) ?? 0.5 + (mirrored ? -aside : aside) + next.range(-0.03, 0.03)
  const level = Math.min(horizon, 0.8 * frame.height)
  const foot = placeOf(place).slots.includes('water') ? 0.006 : 0.04
  return { x: across * frame.width, y: level + foot, size: vastSize(placing, role) }
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
  const room = Math.min(horizon < 0 ? frame.height : horizon * 1.15, frame.height * 0.8)
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

/** What flies above a place keeps clear of its land, and of water that would mirror it. */
function clearsLand({ place, horizon, size: frame }: Placing, { flies }: Role): boolean {
  return horizon > 0 && horizon < frame.height && (flies || placeOf(place).slots.includes('water'))
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
  if (subjectOf(role.id).vast) return vastSpot(placing, role, rank)
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
      if (isTowering(role)) return toweringSpot(placing, link)
      return { x: asideOf(placing, x, apart), y: horizon + depth * 0.6, size: size * 1.1 }
    case 'above':
      return aboveSpot(placing, link, size)
    case 'over':
      return overSpot(placing, { anchor, role, size })
    case 'below':
      return { ...freeSpot(placing, role, rank), x }
    case 'around':
      return { x, y: horizon + depth * 0.82, size: size * 0.85, parted: own + reach * 0.85 + GAP }
  }
}

/** In the air over the anchor, a little aside. */
function aboveSpot(placing: Placing, { role, rank, anchor }: Link, size: number): Spot {
  const x = asideOf(placing, anchor.spot.x, reachOf(anchor.role, anchor.spot.size) * 0.25)
  const spot = airSpot(placing, { x, size, rank, role: { ...role, spot: null } })
  return { ...spot, size: size * 0.9 }
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

/** A scale from which on something built has its foot far behind those who are before or under it. */
const TOWERING = 1.6

const isTowering = ({ id }: Role): boolean => {
  const { built, shelters, scale, vast } = subjectOf(id)
  return built === true && !shelters && !vast && scale >= TOWERING
}

/** Shares of the frame's height that a tower behind somebody has at least, and of its width at most. */
const HIGH = 0.62
const BROAD = 0.84

/** What towers stands well behind, beside whom it is the ground for, and reaches far above them. */
function toweringSpot(placing: Placing, { role, anchor }: Link): Spot {
  const { horizon, size: frame } = placing
  const { x, y, size: before } = anchor.spot
  const [left, , right] = unitBounds(role.id)
  const foot = horizon + (y - horizon) * 0.5
  const high = Math.max(HIGH * frame.height, before * 1.9)
  const size = Math.min(high, foot - 0.06, (BROAD * frame.width) / (right - left))
  const apart = reachOf(anchor.role, before) * 0.55 + reachOf(role, size) * 0.35
  return { x: asideOf(placing, x, apart), y: foot, size }
}

/** Over the anchor: a tree's trunk beside it and a step behind, its crown above; a bridge or a table around it. */
function overSpot(
  { size: frame }: Placing,
  { anchor, role, size }: { anchor: Placed; role: LoadedRole; size: number },
): Spot {
  const { x, y, size: below } = anchor.spot
  const inward = x < frame.width / 2 ? 1 : -1
  const high = Math.min(Math.max(size, below * 2.2), y - 0.08)
  const { shelters } = subjectOf(role.id)
  if (isTowering(role)) {
    return { x: x - inward * below * 0.2, y: y - below * 0.3, size: Math.min(LARGEST, (y - 0.1) * 0.9) }
  }
  return shelters
    ? { x: x + inward * below * 0.6, y: y - below * 0.14, size: high }
    : { x, y: y - below * 0.05, size: Math.max(size, below * 1.5) }
}
