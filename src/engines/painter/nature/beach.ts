/** Where sea and sand meet, and the colours of the sand. */
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { settingOf } from '../scene.ts'
import { hasFeature, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'

/** Share of the ground's depth at which sea and sand meet, by feature. */
const SHORES = [
  ['wide sand', 0.26],
  ['surf', 0.66],
] as const

/** The line where sea and sand meet: behind what stands, before what floats. */
export function shoreOf(stage: Stage): Crest {
  const { horizon, frame, scene } = stage
  const depth = frame.height - horizon
  const share = SHORES.find(([feature]) => hasFeature(stage, feature))?.[1] ?? 0.46
  const standing = settingOf(scene).filter(({ slot }) => slot === 'ground')
  const floating = settingOf(scene).filter(({ slot }) => slot === 'water')
  const lowest = Math.min(...standing.map(({ y }) => y - 0.09), horizon + depth * share)
  const base = Math.max(lowest, horizon + depth * 0.16, ...floating.map(({ y }) => y + 0.06))
  const slant = (scene.light.x > frame.width / 2 ? 0.11 : -0.11) * clamp(depth * 1.6)
  const salt = stage.salt('land', 'shore')
  const middle = frame.width / 2
  return (x) =>
    base + slant * (x - middle) + 0.02 * valueNoise(x * 1.6, 2.5, salt) + 0.006 * valueNoise(x * 6, 7.5, salt)
}

/** Sand in this light, dry and wet. */
export function sandInk(stage: Stage): { readonly dry: Colour; readonly wet: Colour } {
  const { palette } = stage
  // More of the land's colour, or of the shade, would make mud of it.
  const bent = clamp(palette.dim * 1.1, 0, 0.36)
  const dry = local(
    stage,
    mix(lch(0.88, 0.07, 76), shift(palette.land, { L: 0.26, chroma: 1.2 }), bent),
    0.45,
  )
  return { dry, wet: mix(shift(dry, { L: -0.14, chroma: 1.25 }), palette.shade, 0.08) }
}

/** How far up the sand waves have been, in world units. */
export function wetBreadth({ horizon, frame }: Stage): number {
  return 0.03 + 0.14 * (frame.height - horizon)
}
