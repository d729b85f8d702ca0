/** Where things lie on a table that is seen from straight above. */
import { unitBounds } from '../canvas/figure.ts'
import { clamp } from '../colours/colour.ts'
import type { LoadedRole } from './loading.ts'
import type { Placing, Spot } from './placed.ts'
import { sizeOf } from './sizing.ts'

/** Whether things lie on a table that is seen from straight above. */
export const isFlatLay = ({ template: { features } }: Pick<Placing, 'template'>): boolean =>
  features.includes('flat lay')

/** Where things lie that come after the first: as seen from it, in shares of the frame's short side. */
const AROUND = [
  { x: 0.38, y: -0.26 },
  { x: -0.32, y: 0.27 },
  { x: 0.3, y: 0.3 },
] as const

/** Factor of the size of things that share a table. */
const SHARED = 0.74

/** Spread over the whole table, each about its own middle. */
export function lyingSpot(placing: Placing, role: LoadedRole, rank: number): Spot {
  const { template, mirrored, size: frame, next, wide, plan } = placing
  const [, top, , bottom] = unitBounds(role.id)
  const size = sizeOf(placing, role, rank) * (plan.roles.length > 1 ? SHARED : 1)
  const beside = rank === 0 ? { x: 0, y: 0 } : (AROUND[rank - 1] ?? AROUND[0])
  const x = template.x + (template.x > 0.5 ? -beside.x : beside.x) + next.range(-0.03, 0.03) * wide
  const y = template.foot * frame.height + beside.y + next.range(-0.03, 0.03) * wide
  return {
    x: clamp(mirrored ? 1 - x : x, 0.16, 0.84) * frame.width,
    y: clamp(y, 0.2, frame.height - 0.2) - ((top + bottom) / 2) * size,
    size,
  }
}
