/** Broad-leaved trees far off, in groups. */
import { columns } from '../canvas/cells.ts'
import { shift } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import { closedSpline } from '../canvas/spline.ts'
import { air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { grassColour } from './grass.ts'
import type { Crest } from './land.ts'

/** Pixels of height below which grain on a crown would not show. */
const TINY = 18

/** Two rows of trees along a crest, each crown of its own shape, grown together where they are thick. */
export function grove(stage: Stage, crest: Crest): void {
  const { easel } = stage
  const relief = fractal(2, stage.salt('land', 'grove'))
  const leaf = local(stage, shift(grassColour(stage, 3), { L: 0.01 }), 0.6)
  for (const [row, size] of [0.032, 0.058].entries()) {
    const pitch = size * 0.5
    for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, pitch)) {
      const next = stage.random('plants', 'grove', row, column)
      const x = (column + next()) * pitch
      const thick = relief(x * 1.7, row * 2.3) + 0.05
      const height = size * next.range(0.6, 1.25) * (0.75 + 0.7 * Math.max(0, thick))
      if (thick < 0) continue
      const own = shift(leaf, { hue: next.range(-16, 8), L: next.range(-0.035, 0.035) })
      const colour = air(stage, own, 0.6 - row * 0.2)
      const crown = closedSpline(
        Array.from({ length: 8 }, (_, i) => {
          const angle = (i / 8) * Math.PI * 2
          const reach = next.range(0.8, 1.15)
          return {
            x: x + Math.cos(angle) * height * 0.4 * reach,
            y: crest(x) + 0.004 - height * 0.46 + Math.sin(angle) * height * 0.5 * reach,
          }
        }),
      )
      easel.paint(crown, tone(stage, colour, height * easel.scale < TINY ? 0.1 : -0.2))
      if (height * easel.scale < TINY) continue
      easel.grain(crown, {
        colour: tone(stage, colour, 0.7),
        from: [x + stage.lightSide * height * 0.3, crest(x) - height],
        to: [x, crest(x) - height * 0.4],
        alpha: 0.85,
      })
    }
  }
}

/** A grove along the horizon, where the layout has one. */
export function horizonGrove(stage: Stage): void {
  if (!hasFeature(stage, 'grove')) return
  const relief = fractal(3, stage.salt('land', 'grove line'))
  grove(stage, (x) => stage.horizon + 0.012 - 0.02 * relief(x * 1.2, 2.5))
}
