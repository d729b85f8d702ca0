/** The light of an abstract picture, and the dust around it. */
import { cells } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { poles } from './poles.ts'

/** Specks of light, where the layout has stars. */
export function dust(stage: Stage): void {
  const { easel, palette } = stage
  if (!hasFeature(stage, 'stars')) return
  for (const { column, row } of cells(easel.box, 0.1, 0.1)) {
    const next = stage.random('sky', 'dust', column, row)
    const bright = next() ** 5
    easel.disc(
      { x: (column + next()) * 0.1, y: (row + next()) * 0.1, radius: (0.6 + 1.8 * bright) * UNIT },
      palette.lit,
      next.range(0.2, 0.85),
    )
  }
}

/** Layouts of flat forms, which are their own light. */
const FLAT = ['tiles', 'marble', 'orbits']

/** The light that everything bends to. */
export function pole(stage: Stage): void {
  const { easel, scene, palette } = stage
  const { x, y, radius } = scene.light
  if (FLAT.some((feature) => hasFeature(stage, feature))) return
  const [warm] = poles(stage)
  const colour = mix(palette.sun, warm, 0.35)
  easel.glow({ x, y, radius: 0.5, colour, alpha: 0.45 * (0.6 + scene.atmosphere), screen: true, power: 2.2 })
  easel.glow({ x, y, radius: radius * 2 + 0.1, colour, alpha: 0.7, screen: true, power: 2 })
  easel.disc({ x, y, radius }, mix(colour, lch(0.985, 0.03, 90), 0.75))
}
