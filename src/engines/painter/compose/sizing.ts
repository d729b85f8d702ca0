/** How large the subjects of a template are. */
import { clamp } from '../colours/colour.ts'
import { unitBounds } from '../canvas/figure.ts'
import type { Spot as Wish } from '../lexicon/language.ts'
import { pileFactor } from './loading.ts'
import type { LoadedRole } from './loading.ts'
import type { Placing } from './placed.ts'
import { placeOf } from '../places/atlas.ts'
import type { Template } from '../places/place.ts'
import type { Role } from '../plan/plan.ts'
import { roomFactor } from './rows.ts'
import type { MediumName } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** Factors of all sizes for the ways to cut a picture. */
const SHOTS: Readonly<Partial<Record<Wish, number>>> = {
  'close-up': 1.8,
  portrait: 1.7,
  profile: 1.7,
  'three-quarter': 1.7,
  wide: 0.52,
}

/** Media whose pieces are so large that a small thing is lost in them, and how much larger things are there. */
const COARSE: ReadonlySet<MediumName> = new Set([
  'stained-glass',
  'mosaic',
  'embroidery',
  'neon',
  'line',
  'charcoal',
])
const LEGIBLE = 1.35

/** Factors of the size of what is far away or near. */
const DISTANCES: Readonly<Partial<Record<Wish, number>>> = { far: 0.45, near: 1.35 }

/** The least of a subject's unit in the world. */
export const SMALLEST = 0.045
/** The greatest of a subject's unit in the world; in a picture that is cut close, more. */
export const LARGEST = 0.62
const LARGEST_CLOSE = 0.9

/** The world length of a role's unit; what is not the focus is smaller. */
export function sizeOf(placing: Placing, role: LoadedRole, rank: number): number {
  const { plan, place, next } = placing
  const subject = subjectOf(role.id)
  if (subject.vast) return vastSize(placing, role)
  const { height } = templateFor(placing, role, rank)
  const damped = subject.scale ** (placeOf(place).levelling ?? 0.75) * next.range(0.92, 1.1)
  const mood = plan.moods.reduce((factor, { size = 1 }) => factor * size, 1)
  const shot = (plan.shot && SHOTS[plan.shot]) ?? (plan.medium && COARSE.has(plan.medium) ? LEGIBLE : 1)
  const cut = shot * (plan.eye && !placeOf(place).indoors ? EYES[plan.eye] : 1)
  const said = role.size * ((role.spot && DISTANCES[role.spot]) ?? 1)
  const size = height * damped * (rank === 0 ? 1 : 0.72) * mood * cut * said * pileFactor(role)
  const room = roomFactor(placing)
  return clamp(size * room, SMALLEST, cut > 1 ? LARGEST_CLOSE : LARGEST)
}

/** Factors of all sizes for the ways to look: from below all things are near and tall, from above they are far. */
const EYES = { high: 0.68, low: 1.5 } as const

/** Shares of the frame that a landform fills: of its width, and of what is above the horizon. */
const VAST_WIDTH = 0.86
const VAST_HEIGHT = 0.88

/** The world length of a landform's unit. */
export function vastSize({ horizon, size: frame, plan: { shot } }: Placing, role: LoadedRole): number {
  const [left, , right] = unitBounds(role.id)
  const wide = (VAST_WIDTH * frame.width) / (right - left)
  const high = (VAST_HEIGHT * Math.min(horizon, frame.height)) / tallness(role)
  return Math.min(wide, high) * (shot === 'wide' ? 0.7 : 1) * Math.min(1, role.size)
}

/** The template as a role sees it: what is built and in focus stands farther away. */
export function templateFor({ template }: Placing, { id }: Role, rank: number): Template {
  return subjectOf(id).built && rank === 0 ? { ...template, ...template.far } : template
}

/** Height of a role's drawing in its units. */
export function tallness({ id }: Role): number {
  const [, top, , bottom] = unitBounds(id)
  return bottom - top
}
