/** Who carries whom: relations such as "on", "inside", "riding" and "holding" as figures within figures. */
import { clamp } from '../colours/colour.ts'
import { unitBounds } from '../canvas/figure.ts'
import type { RelationName } from '../lexicon/language.ts'
import type { Plan, Role } from '../plan/plan.ts'
import type { Random } from '../random.ts'
import type { Carried } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { headOf } from '../subjects/heads.ts'
import type { Subject } from '../subjects/subject.ts'

/** A role with what it carries. */
export interface LoadedRole extends Role {
  readonly loads: readonly Load[]
}

interface Load {
  readonly role: Role
  readonly how: 'on' | 'astride' | 'inside' | 'held' | 'worn'
}

/** Height of a hand, of a rim and of a seat in drawings that do not tell where theirs is. */
const RIM = -0.42

/** A thing in the hand is this much smaller than life in a picture; nothing is so small that it cannot be made out. */
const IN_HAND = 0.36
const ON_A_STRING = 0.55
/** Units by which what is held overhead reaches over its holder's head. */
const OVERHEAD = 0.3
const LEAST = 0.2

/** Most of one kind on one carrier. */
const MOST = 3

/** Radians by which what is held overhead leans over its holder. */
const LEAN = 0.16

/** Share of a carrier's width that its load may stand on. */
const ROOM = 0.62

/** Share of a load that is hidden: below a rim, behind a back, among leaves. */
const HIDDEN = { on: 0, astride: 0.4, inside: 0.34, held: 0, worn: 0 } as const

/** Units of height between which less of a load is hidden: who is low has its face low. */
const LOW = [0.7, 0.85] as const

/** Units by which the legs of somebody seated hang below the seat. */
const LEGS = 0.26

/** Widths of what is worn, in widths of the head. */
const FITS = { head: 1.3, eyes: 1.08, ears: 1.34, over: 1.62 } as const

/** What flies by nature comes down a little where it lands. */
const LANDED = 0.22

/** How sizes in nature become sizes on one another: more truly than among things that stand apart. */
const TRUE_SIZES = 1.25

/** Relations in which somebody has something on. */
const DONS: ReadonlySet<RelationName> = new Set(['wearing', 'with', 'inside'])

const CARRIES: ReadonlySet<RelationName> = new Set(['on', 'inside', 'riding'])

/** The roles that stand for themselves, each with its load, in the order of the plan. */
export function loadedRoles({ roles, relations }: Pick<Plan, 'roles' | 'relations'>): readonly LoadedRole[] {
  const carriers = new Map<string, { readonly carrier: string; readonly how: Load['how'] }>()
  for (const { name, one, others } of relations) {
    const [other] = others
    const how = other && howOf(name, { one, other })
    if (!how) continue
    const [load, carrier] = how === 'held' || how === 'worn' ? [other, one] : [one, other]
    // Nobody carries its own carrier.
    if (!carriers.has(load) && carriers.get(carrier)?.carrier !== load) carriers.set(load, { carrier, how })
  }
  return roles
    .filter(({ id }) => !carriers.has(id))
    .map((role) => ({ ...role, loads: loadsOf(role, roles, carriers) }))
}

function loadsOf(
  { id }: Role,
  roles: readonly Role[],
  carriers: ReadonlyMap<string, { readonly carrier: string; readonly how: Load['how'] }>,
): readonly Load[] {
  return roles.flatMap((role) => {
    const ride = carriers.get(role.id)
    return ride && carrierOf(ride.carrier, carriers) === id ? [{ role, how: ride.how }] : []
  })
}

/** Who stands for itself at the bottom of a pile. */
function carrierOf(id: string, carriers: ReadonlyMap<string, { readonly carrier: string }>): string {
  const next = carriers.get(id)
  return next ? carrierOf(next.carrier, new Map([...carriers].filter(([key]) => key !== id))) : id
}

/** How one subject is carried by another; null where the relation carries nothing. */
function howOf(name: RelationName, { one, other }: { one: string; other: string }): Load['how'] | null {
  const carrier = subjectOf(other)
  if (DONS.has(name) && carrier.worn && headOf(one)) return 'worn'
  if (isVessel(carrier) && CARRIES.has(name)) return 'inside'
  if (name === 'riding') return carrier.built ? 'on' : 'astride'
  if (name === 'on') return 'on'
  if (name === 'inside' && carrier.hollow) return 'on'
  // Whoever is in a house is seen before it.
  if (name === 'inside') return carrier.built ? null : 'inside'
  if (name !== 'holding' && name !== 'with') return null
  const holder = subjectOf(one)
  const isHandy = name === 'holding' || carrier.scale <= holder.scale
  return holder.hand && isHandy && !carrier.built ? 'held' : null
}

/** A boat without a seat of its own carries within its sides. */
function isVessel(subject: Subject): boolean {
  return subject.slots[0] === 'water' && subject.top === undefined
}

/** The size of a load in units of its carrier. */
function ratioOf(load: Load, carrier: Subject): number {
  const subject = subjectOf(load.role.id)
  const natural = (subject.scale / carrier.scale) ** TRUE_SIZES * load.role.size
  if (load.how === 'worn') return wornSize(subject, carrier)
  if (load.how === 'held' && subject.grip) return overhead(subject, carrier)
  if (load.how === 'held') return clamp(natural, LEAST * 0.7, floats(load.role) ? ON_A_STRING : IN_HAND)
  const [left, , right] = unitBounds(carrier.id)
  return clamp(natural, LEAST, (ROOM * (right - left)) / Math.max(0.2, subject.foot * 2))
}

/** The size at which something fits a head. */
function wornSize({ id, worn = 'head' }: Subject, carrier: Subject): number {
  const [left, , right] = unitBounds(id)
  return (FITS[worn] * 2 * (headOf(carrier.id)?.half ?? 0)) / (right - left)
}

/** The size at which a thing held by its grip is over its holder's head. */
function overhead({ id, grip }: Subject, carrier: Subject): number {
  const reach = (carrier.hand?.y ?? RIM) - unitBounds(carrier.id)[1] + OVERHEAD
  return reach / ((grip?.y ?? 0) - unitBounds(id)[1])
}

/** What a role carries, in its own units: side by side where there are several. */
export function carriedOf({ id, loads }: LoadedRole, next: Random): readonly Carried[] {
  const carrier = subjectOf(id)
  const heads = loads.flatMap((load) => Array.from({ length: Math.min(MOST, load.role.count) }, () => load))
  const seated = heads.filter(isSeated).length
  const [left, , right] = unitBounds(id)
  const step = seated > 1 ? (ROOM * (right - left)) / seated : 0
  let seats = 0
  return heads.map((load): Carried => {
    const isHeld = !isSeated(load)
    const aside = isHeld ? 0 : (seats++ - (seated - 1) / 2) * step
    const size = ratioOf(load, carrier) / (isHeld ? 1 : Math.max(1, seated) ** 0.4)
    const { x, y } = seatOf(load, carrier, size)
    return {
      subject: load.role.id,
      x: x + aside,
      y,
      size,
      flip: aside > 0 && !subjectOf(load.role.id).upright,
      tilt: load.how === 'held' && subjectOf(load.role.id).grip ? LEAN : 0,
      colours: load.role.colours,
      seed: next.whole(0, 1e6),
      inside: load.how === 'inside' || load.how === 'astride',
    }
  })
}

/** Whether a load takes room on its carrier. */
const isSeated = ({ how }: Load): boolean => how !== 'held' && how !== 'worn'

/** What is in the air by nature. */
const floats = ({ id }: Role): boolean => subjectOf(id).slots[0] === 'air'

function seatOf({ how, role }: Load, carrier: Subject, size: number): { x: number; y: number } {
  const [, top, right] = unitBounds(carrier.id)
  const [, loadTop, , loadBottom] = unitBounds(role.id)
  if (how === 'worn') return wornAt(role.id, carrier, size)
  if (how !== 'held') {
    const { x, y } = carrier.top ?? { x: 0, y: how === 'inside' ? RIM : top }
    const [low, high] = LOW
    const share = how === 'inside' ? clamp((loadBottom - loadTop - low) / (high - low)) : 1
    const sits = carrier.seat && subjectOf(role.id).hand ? LEGS : 0
    return { x, y: y + size * (HIDDEN[how] * share + sits + (floats(role) ? LANDED : 0)) }
  }
  const { x, y } = carrier.hand ?? { x: -right, y: RIM }
  // A balloon is held by the end of its string, all else about its middle.
  const grip = subjectOf(role.id).grip?.y ?? (floats(role) ? loadBottom : (loadTop + loadBottom) / 2)
  return { x, y: y - grip * size }
}

/** Hats on the brow, glasses before the eyes, what covers the ears beside them. */
function wornAt(id: string, carrier: Subject, size: number): { x: number; y: number } {
  const { x = 0, y = 0, brim = 0 } = headOf(carrier.id) ?? {}
  const [, top, , bottom] = unitBounds(id)
  const places = {
    head: brim + 0.03,
    eyes: y - ((top + bottom) / 2) * size,
    over: y - ((top + bottom) / 2) * size,
    ears: y - bottom * size + 0.28 * size,
  }
  return { x, y: places[subjectOf(id).worn ?? 'head'] }
}

/** Factor of a carrier's own size, so that the focal part of the pile has its right one. */
export function pileFactor({ id, loads }: LoadedRole): number {
  const carrier = subjectOf(id)
  const biggest = loads.find(isSeated)
  if (!biggest) return 1
  const subject = subjectOf(biggest.role.id)
  const natural = (subject.scale / carrier.scale) ** TRUE_SIZES
  // A cat on a book is a picture of a cat; one on a castle is a picture of a castle.
  return natural < 0.6 ? 1 : natural / ratioOf(biggest, carrier) / 1.12
}
