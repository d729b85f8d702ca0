/** Things that stand in a row: how much room they need, and how they get it. */
import { unitBounds } from '../canvas/figure.ts'
import { GROUP } from './group.ts'
import type { RelationName } from '../lexicon/language.ts'
import { placeOf } from '../places/atlas.ts'
import type { Plan, Role } from '../plan/plan.ts'
import type { Placed, Placing } from './placed.ts'
import { subjectOf } from '../subjects/catalogue.ts'

/** Relations of things that stand in a row. */
const IN_A_ROW: ReadonlySet<RelationName> = new Set(['beside', 'with', 'between'])

/** Share of the frame's width that things in a row may take. */
const ROW = 0.9

function inARow({ relations }: Plan): ReadonlySet<string> {
  const rows = relations.filter(({ name }) => IN_A_ROW.has(name))
  return new Set(rows.flatMap(({ one, others }) => [one, ...others]))
}

/** The placed roles, those in a row moved together until none of them has to be pushed back into the frame. */
export function withinFrame(
  placed: readonly Placed[],
  { plan, size: { width } }: Placing,
): readonly Placed[] {
  const ids = inARow(plan)
  const row = placed.filter(({ role: { id, slot } }) => ids.has(id) && slot !== 'air')
  if (row.length < 2) return placed
  const margin = ((1 - ROW) / 2) * width
  const left = Math.min(...row.map(({ role, spot }) => spot.x - spreadOf(role, spot.size).left))
  const right = Math.max(...row.map(({ role, spot }) => spot.x + spreadOf(role, spot.size).right))
  const step = Math.max(0, margin - left) - Math.max(0, right - (width - margin))
  return placed.map((one) =>
    row.includes(one) ? { ...one, spot: { ...one.spot, x: one.spot.x + step } } : one,
  )
}

/** Below 1 where things that stand in a row would need more than the frame has. */
export function roomFactor({ plan, place, template, size: frame }: Placing): number {
  const ids = inARow(plan)
  const widths = plan.roles
    .filter(({ id }) => ids.has(id))
    .map((role) => {
      const size =
        template.height * subjectOf(role.id).scale ** (placeOf(place).levelling ?? 0.75) * role.size
      const { left, right } = spreadOf(role, size)
      return left + right
    })
  const wanted = widths.reduce((sum, width) => sum + width, 0)
  return wanted === 0 ? 1 : Math.min(1, (ROW * frame.width) / wanted)
}

/** How far a role with all its members reaches to the left and to the right of where it stands. */
export function spreadOf(
  { id, count }: Role,
  size: number,
): { readonly left: number; readonly right: number } {
  const [left, , right] = unitBounds(id)
  const [half, full] = [((right - left) / 2) * size, Math.min(1.35, right - left) * size]
  const members = GROUP.slice(0, count)
  return {
    left: Math.max(...members.map(({ dx, scale }) => half * scale - (count > 1 ? dx * full : 0))),
    right: Math.max(...members.map(({ dx, scale }) => half * scale + (count > 1 ? dx * full : 0))),
  }
}
