/** Where sun and moon stand at which hour. */
import { clamp } from '../colours/colour.ts'
import type { Template } from '../places/place.ts'
import type { Random } from '../random.ts'
import type { Light, TimeName } from '../scene.ts'

/** What the light of one cell hangs on. */
export interface Lighting {
  readonly template: Template
  readonly mirrored: boolean
  readonly time: TimeName
  readonly next: Random
  /** How far chaos lets things move; about 1. */
  readonly wide: number
  /** World y. */
  readonly horizon: number
  readonly size: { readonly width: number; readonly height: number }
  readonly features: readonly string[]
}

/** How high the light stands, as a multiple of what the template says; a large disc stays where it is. */
const RISE: Readonly<Record<TimeName, { readonly small: number; readonly large: number }>> = {
  sunrise: { small: 1, large: 1 },
  'golden hour': { small: 1.7, large: 1 },
  day: { small: 2.6, large: 1 },
  noon: { small: 4, large: 1.3 },
  dusk: { small: 0.75, large: 0.75 },
  'blue hour': { small: 2.4, large: 1.4 },
  night: { small: 3.4, large: 1.6 },
}

/** A radius from which on a light is the picture's great disc. */
const LARGE = 0.12

/** Factors of the moon's radius. */
const MOON = 1.25
const FULL_MOON = 2.1

/** Low at dawn and dusk, high by day; the moon after sunset. */
export function lightFor({ template, mirrored, time, next, wide, horizon, size, features }: Lighting): Light {
  const share = clamp(template.light.x + next.range(-0.05, 0.05) * wide, 0.06, 0.94)
  const { above } = template.light
  const kind = time === 'night' || time === 'blue hour' ? 'moon' : 'sun'
  const isLarge = template.light.radius > LARGE
  const radius = template.light.radius * (isLarge ? 1 : growthOf(kind, features))
  const rise = above > 0.2 ? 1 : RISE[time][isLarge ? 'large' : 'small']
  const lift = Math.min(above * rise + next.range(-0.015, 0.02), horizon - Math.min(radius, 0.1) - 0.05)
  return { kind, x: (mirrored ? 1 - share : share) * size.width, y: horizon - Math.max(0.03, lift), radius }
}

function growthOf(kind: Light['kind'], features: readonly string[]): number {
  if (kind === 'sun') return 1
  return features.includes('full moon') ? FULL_MOON : MOON
}
