/** Puts a plan's subjects into a template. */
import { chromaOf, lch } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { complexionOf } from './complexion.ts'
import { figureBox, unitBounds } from '../canvas/figure.ts'
import { FIRST, GROUP } from './group.ts'
import type { Member } from './group.ts'
import { leaningTo } from '../references/image-palette.ts'
import type { RelationName } from '../lexicon/language.ts'
import type { Relation } from '../lexicon/reading.ts'
import { carriedOf, loadedRoles } from './loading.ts'
import type { LoadedRole } from './loading.ts'
import { isletHalf } from '../nature/islet.ts'
import { placeOf } from '../places/atlas.ts'
import { hash } from '../random.ts'
import type { Box, Figure, PlaceName } from '../scene.ts'
import { withinFrame } from './rows.ts'
import { isAerial, seatFromAbove } from './from-above.ts'
import { isFlatLay } from './lying.ts'
import { freeSpot, linkedSpot } from './standing.ts'
import type { Placed, Placing, Spot } from './placed.ts'
import { companionOf, surprised } from './surprises.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { seenFrom, viewOfLayout, type PortraitView } from '../subjects/portrait-views.ts'
import { lying } from '../subjects/from-above.ts'
import { away } from './tuning.ts'

interface Seat {
  readonly spot: Spot
  /** Which one of its role it is. */
  readonly index: number
}

/** Every figure of the plan, the focal one first. */
export function placeFigures(placing: Placing): Figure[] {
  const placed: Placed[] = []
  for (const role of focalFirst(loadedRoles(placing.plan), placing.plan.relations))
    placed.push(placedRole(placing, role, placed))
  const figures = withinFrame(placed, placing).flatMap(({ role, spot }) =>
    Array.from({ length: Math.min(role.count, GROUP.length) }, (_, index) =>
      figureAt(placing, role, { spot: crowded(spot, role.count), index }),
    ),
  )
  return [...surprised(figures, placing), ...companionOf(figures, placing)]
}

const crowded = (spot: Spot, count: number): Spot => (count > 4 ? { ...spot, size: spot.size * 0.8 } : spot)

/** What the words put in front comes first; a creature on the ground stands before a building, whichever is named first. */
function focalFirst(roles: readonly LoadedRole[], relations: readonly Relation[]): readonly LoadedRole[] {
  const behind = new Set(
    relations.flatMap(({ name, one, others }) =>
      name === 'behind' ? [one] : name === 'in front of' ? [...others] : [],
    ),
  )
  const hasCreature = roles.some((role) => role.slot === 'ground' && !isBuilt(role))
  const rankOf = (role: LoadedRole) => (behind.has(role.id) ? 2 : 0) + Number(hasCreature && isBuilt(role))
  return roles.toSorted((one, other) => rankOf(one) - rankOf(other))
}

function isBuilt({ id, slot }: LoadedRole): boolean {
  return slot !== 'air' && subjectOf(id).built === true
}

/** What the first subject of a relation is to the second, and the second to the first. */
const SIDES: Readonly<Partial<Record<RelationName, readonly [one: Side, other: Side]>>> = {
  beside: ['beside', 'beside'],
  with: ['beside', 'beside'],
  wearing: ['beside', 'beside'],
  holding: ['beside', 'beside'],
  'in front of': ['front', 'behind'],
  inside: ['front', 'behind'],
  behind: ['behind', 'front'],
  above: ['above', 'below'],
  under: ['below', 'over'],
  between: ['beside', 'around'],
}

type Side = Parameters<typeof linkedSpot>[1]['is']

function placedRole(placing: Placing, role: LoadedRole, placed: readonly Placed[]): Placed {
  const rank = placed.length
  for (const { name, one, others } of placing.plan.relations) {
    const [first, second] = SIDES[name] ?? []
    const isOne = one === role.id
    const is = isOne ? first : others.includes(role.id) ? second : undefined
    const anchor = placed.find(({ role: { id } }) => (isOne ? others.includes(id) : id === one))
    if (!is || !anchor) continue
    const aloft = aloftIn(placing, is, role)
    if (isApart(is, aloft, anchor.role)) continue
    return {
      role: aloft,
      spot: linkedSpot(placing, { role: aloft, rank, anchor, is: sideOf(is, aloft, others) }),
    }
  }
  return { role, spot: freeSpot(placing, role, rank) }
}

/** "Between a castle and a tree" has one of them on each side; only two of a kind stand around. */
function sideOf(is: Side, { count }: LoadedRole, others: readonly string[]): Side {
  return is === 'around' && (others.length > 1 || count < 2) ? 'beside' : is
}

/** Side by side are only things on one level. */
function isApart(is: Side, { slot }: LoadedRole, anchor: LoadedRole): boolean {
  const levels = slot === 'air' ? 1 : 0
  const other = anchor.slot === 'air' ? 1 : 0
  return is !== 'above' && is !== 'below' && levels !== other
}

/** What is above another thing is in the air, where it can be. */
function aloftIn({ place }: Placing, is: Side, role: LoadedRole): LoadedRole {
  const canFly = subjectOf(role.id).slots.includes('air') && placeOf(place).slots.includes('air')
  return is === 'above' && canFly ? { ...role, slot: 'air' } : role
}

/** One of a role's figures: the group's first, or one that stands around it. */
function figureAt(placing: Placing, role: LoadedRole, { spot, index }: Seat): Figure {
  const { size: frame, next, plan } = placing
  const id = isFlatLay(placing) || isAerial(placing) ? lying(role.id) : seenFrom(role.id, viewIn(placing))
  const subject = subjectOf(id)
  const [left, top, right, bottom] = unitBounds(id)
  const member = memberOf(spot, role, index)
  const size = spot.size * member.scale
  const reach = Math.min(1.35, right - left) * spot.size
  const x = spot.x + (spot.parted ? member.dx : member.dx * reach * (role.count > 1 ? 1 : 0))
  const lift = role.slot === 'air' ? member.dy * spot.size : -(1 - member.scale) * 0.16
  const centred = role.slot === 'air' ? ((top + bottom) / -2) * size : 0
  const carries = index === 0 ? carriedOf(role, next) : []
  const seed = Math.floor(plan.key / 2) + Math.floor(next() * 1e6)
  const figure: Figure = {
    subject: id,
    slot: role.slot,
    x,
    y: spot.y + lift + centred,
    size,
    flip: !subject.upright && !spot.isUnturned && x < frame.width / 2,
    tilt: tiltOf(placing, role, member),
    colours: coloursOf(placing, inShade(role, index), seed),
    seed,
    ...(carries.length > 0 && { carries }),
    ...(isAerial(placing) && seatFromAbove(placing, role, { spot, index })),
  }
  return insideFrame(figure, placing)
}

/** Radians by which a thing on a table may be turned as seen from above. */
const LYING = 0.34

/** What stands is upright; what flies hangs as its place in the group has it; what lies is turned at will. */
function tiltOf(placing: Placing, { slot }: LoadedRole, { tilt }: Member): number {
  if (isFlatLay(placing)) return placing.next.range(-LYING, LYING)
  return slot === 'ground' ? 0 : tilt * 0.08 * placing.next.range(0.5, 1)
}

/** The role in the colour of one of its kind. */
function inShade(role: LoadedRole, index: number): LoadedRole {
  const shade = role.shades[index % Math.max(1, role.shades.length)]
  return shade ? { ...role, colours: { ...role.colours, [subjectOf(role.id).accent]: shade } } : role
}

/** From where a sitter is seen: as the words say, else as it suits the layout. */
function viewIn({ plan, place, template }: Placing): PortraitView {
  return plan.view ?? viewOfLayout(placeOf(place).templates.findIndex(({ id }) => id === template.id))
}

/** Two that differ in colour stand face to face. */
const PAIR: readonly Member[] = [
  { scale: 0.7, dx: -0.6, dy: -0.26, tilt: 0.3 },
  { scale: 0.68, dx: 0.62, dy: 0.34, tilt: -0.3 },
]

function memberOf({ parted }: Spot, { shades, count }: LoadedRole, index: number): Member {
  const one = shades.length > 1 && count === 2 ? PAIR[index] : undefined
  if (one && parted === undefined) return one
  const member = GROUP[index] ?? FIRST
  if (parted === undefined) return member
  const side = index % 2 === 0 ? -1 : 1
  return { scale: 1 - index * 0.06, dx: side * parted * (1 + Math.floor(index / 2) * 0.7), dy: 0, tilt: 0 }
}

/** A subject's own colours as the words and the reference of a character want them; none of the unwanted ones. */
function coloursOf({ ask, plan }: Placing, { id, colours }: LoadedRole, seed: number): Figure['colours'] {
  const born = ask.character ? {} : complexionOf(id, hash(seed, 'complexion'))
  const palette = { ...subjectOf(id).palette, ...born }
  const lean = ask.character ? leaningTo([ask.character]) : null
  const changed = Object.entries(palette).flatMap(([part, colour]): [string, Colour][] => {
    const worn = away(lean ? vivid(lean(colour), colour) : colour, plan.avoided)
    return worn === colour ? [] : [[part, worn]]
  })
  const season = plan.features.includes('autumn') && palette['leaf'] ? { leaf: turnedLeaf(plan.key) } : {}
  return { ...born, ...season, ...Object.fromEntries(changed), ...colours }
}

/** Gold to red: one colour for all trees of a prompt. */
const turnedLeaf = (key: number): Colour => lch(0.66, 0.14, 38 + (key % 45))

/** A figure keeps the strength of its colours, whatever it wears. */
function vivid(worn: Colour, own: Colour): Colour {
  const factor = Math.max(1, chromaOf(own) / Math.max(0.02, chromaOf(worn)))
  return factor > 1
    ? { L: worn.L, a: worn.a * Math.min(1.5, factor), b: worn.b * Math.min(1.5, factor) }
    : worn
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

/** Share of the frame's height that a figure with all that it carries may take. */
const HIGHEST = 0.88

/** Share of the frame's height that a figure may reach down to: reflections and fins may be cropped. */
const LOWEST = 1.1

/** The figure small enough for the frame, and moved until its box is inside. */
function insideFrame(wanted: Figure, { size: frame, place }: Placing): Figure {
  const full = figureBox(wanted)
  const room = Math.min(
    (WIDEST * frame.width) / (full.right - full.left),
    (HIGHEST * frame.height) / (full.bottom - full.top),
  )
  const figure = { ...wanted, size: wanted.size * Math.min(1, room) }
  const box = onWater(figure, place)
  const margin = 0.035
  const left = Math.max(0, margin - box.left)
  const right = Math.max(0, box.right - (frame.width - margin))
  const down = Math.max(0, margin - box.top)
  const up = Math.max(0, box.bottom + down - LOWEST * frame.height)
  return { ...figure, x: figure.x + left - right, y: figure.y + down - up }
}
