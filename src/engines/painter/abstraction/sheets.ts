/** Layers of paper around a light. */
import { clamp, hueOf, lch, lerp, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { closedSpline } from '../canvas/spline.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { rhythm } from './poles.ts'

/** Sheets around the light, each with an uneven hole; as many as the view needs. */
export function rings(stage: Stage): void {
  const { easel, scene } = stage
  if (!hasFeature(stage, 'rings')) return
  const { x, y } = scene.light
  const salt = stage.salt('land', 'ring')
  const step = 0.1 + 0.02 * rhythm(stage)
  const { left, right, top, bottom } = easel.box
  const farthest = Math.hypot(Math.max(x - left, right - x), Math.max(y - top, bottom - y))
  for (let i = Math.ceil(farthest / step); i >= 0; i--) {
    const radius = 0.16 + i * step
    const colour = ringColour(stage, i)
    const hole = closedSpline(
      Array.from({ length: 24 }, (_, k) => {
        const angle = (k / 24) * Math.PI * 2
        const bend = 1 + 0.16 * valueNoise(Math.cos(angle) * 1.4 + 9, Math.sin(angle) * 1.4 + i * 2.3, salt)
        return { x: x + Math.cos(angle) * radius * bend * 1.15, y: y + Math.sin(angle) * radius * bend }
      }),
    )
    easel.shape(
      hole,
      easel.vertical(y - radius * 0.5, y + radius * 1.1, [
        [0, colour],
        [1, shift(colour, { L: -0.085 })],
      ]),
    )
  }
}

/** From the light outward: darker, and turned to the hue that the words choose. */
function ringColour({ palette, scene }: Stage, index: number): Colour {
  const t = clamp(index / 7)
  // Toward rose and violet: the other way round lies olive.
  const hue = hueOf(palette.sun) - (60 + 190 * scene.mood) * t
  return lch(lerp(0.94, 0.2, t ** 0.85), 0.05 + 0.085 * Math.sin(Math.PI * Math.min(1, t * 1.15)), hue)
}
