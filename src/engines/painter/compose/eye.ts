/** From where the words look: layouts for an eye that looks down or up. */
import { GROUND_OF } from '../aerial/grounds.ts'
import type { Plan } from '../plan/plan.ts'
import type { Place, Template } from '../places/place.ts'
import type { PlaceName } from '../scene.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import { FLOATING, ROLLING } from '../subjects/craft-from-above.ts'
import { lying } from '../subjects/from-above.ts'

/** Layouts of places whose ground fills the frame well when the horizon lies above it. */
const LOOKED_DOWN_ON: Readonly<Partial<Record<PlaceName, readonly string[]>>> = {
  city: ['from a roof'],
  village: ['lane', 'valley'],
  desert: ['thirds', 'vast', 'close', 'wide'],
  meadow: ['field', 'low', 'high', 'close'],
}

/** Where the horizon then lies, in turn: shares of the frame's height above its upper edge. */
const ABOVE = [-0.12, -0.34, -0.04, -0.22] as const

/** What is looked at, and which cell of which grid it is. */
interface Looking {
  readonly plan: Plan
  readonly place: Place
  readonly turn: number
}

/** What a ground shows of itself: it needs no figure. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  'aerial fields': ['barn', 'cottage', 'oak', 'maple', 'birch', 'willow'],
  'aerial wood': ['oak', 'maple', 'birch', 'willow', 'christmas-tree'],
  'aerial river': ['oak', 'maple', 'birch', 'willow', 'christmas-tree'],
  'aerial lake': ['cabin', 'cottage', 'oak', 'maple', 'birch', 'willow', 'pier'],
  'aerial shore': ['palm'],
  'aerial hamlet': ['cottage', 'church', 'villa', 'barn', 'fountain', 'well', 'oak', 'maple', 'birch'],
  'aerial town': ['church', 'fountain', 'oak', 'maple'],
}

/** The grounds on which craft can be. */
const WATERS: ReadonlySet<string> = new Set(['aerial sea', 'aerial shore', 'aerial lake', 'aerial river'])
const ROADS: ReadonlySet<string> = new Set(['aerial fields', 'aerial wood', 'aerial town', 'aerial dunes'])

/** A plan and its place; where the words look down on a ground of which everything has such a view, that ground. */
export function overlooked(plan: Plan, place: PlaceName): { readonly plan: Plan; readonly place: PlaceName } {
  const features = plan.features.includes('village') ? GROUND_OF.village : GROUND_OF[place]
  const [ground] = features ?? []
  if (plan.eye !== 'high' || !ground || !features) return { plan, place }
  const roles = plan.roles.filter(({ id, flies }) => flies || !SHOWN[ground]?.includes(id))
  if (!roles.every(({ id, flies }) => !flies && canLie(lying(id), ground))) return { plan, place }
  return { place: 'aerial', plan: { ...plan, roles, features: [...plan.features, ...features] } }
}

function canLie(drawing: string, ground: string): boolean {
  if (FLOATING.has(drawing)) return WATERS.has(ground)
  return ROLLING.has(drawing)
    ? ROADS.has(ground)
    : drawing === 'umbrella-from-above' && ground === 'aerial shore'
}

/** The layout of this turn, for an eye where the words have it. */
export function layoutSeen({ plan, place, turn }: Looking): Template {
  if (place.name === 'aerial') return at(place.templates, turn)
  const flat = plan.eye === 'high' ? fromAbove({ plan, place, turn }) : null
  return flat ?? at(ranked(plan.eye, place.templates), turn)
}

/** A layout without horizon; null where a place has none, and where landforms or what flies need a sky behind them. */
function fromAbove({ plan, place, turn }: Looking): Template | null {
  if (plan.roles.some(({ id, slot }) => slot === 'air' || subjectOf(id).vast)) return null
  if (place.above) return at(place.above, turn)
  const ids = LOOKED_DOWN_ON[place.name]
  if (!ids) return null
  const own = place.templates.filter(({ id }) => ids.includes(id))
  return { ...at(own, turn), horizon: at(ABOVE, turn) }
}

/** The templates that look down, or up: the half of them whose horizon is highest or lowest, two at least. */
function ranked(eye: Plan['eye'], templates: readonly Template[]): readonly Template[] {
  if (!eye) return templates
  const side = eye === 'high' ? 1 : -1
  const rows = templates.toSorted((one, other) => side * (one.horizon - other.horizon))
  return rows.slice(0, Math.max(2, Math.ceil(templates.length / 2)))
}

/** The tables are never empty, and the index is taken modulo their length. */
const at = <T>(rows: readonly T[], index: number): T => rows[index % rows.length] as T
