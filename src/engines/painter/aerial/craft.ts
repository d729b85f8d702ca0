/** The figures of a picture from above: each with its shadow on the ground, or with its wake in the water. */
import type { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import { drawLit } from '../canvas/figures.ts'
import { layShadow } from '../built/flat-lay.ts'
import { closedSpline } from '../canvas/spline.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import type { Figure } from '../scene.ts'
import { FLOATING } from '../subjects/craft-from-above.ts'

/** Figures that lie on ground and water. */
export const layFigures: Layer = {
  name: 'lying figures',
  paint(stage) {
    for (const figure of stage.scene.figures.toSorted((one, other) => one.y - other.y)) {
      if (FLOATING.has(figure.subject)) drawWake(stage, figure)
      layShadow(stage, figure)
      drawLit(stage, figure)
    }
  },
}

/** Where a wake has faded, in lengths of the craft from its middle. */
const LONG = 2.2

/** A strip of the wake: how far to the side it lies at its end, from and to, and by how much it is bent outward. */
const arm = (low: number, high: number, bend = 0): Path2D =>
  closedSpline([
    { x: -0.44, y: 0, corner: true },
    { x: LONG / 2, y: low / 2 + bend },
    { x: LONG, y: low, corner: true },
    { x: LONG, y: high, corner: true },
    { x: LONG / 2, y: high / 2 + bend },
  ])

/** Two bright arms that open behind the stern, and troubled water between them. */
function drawWake(stage: Stage, figure: Figure): void {
  const { easel, palette } = stage
  const foam = mix(palette.lit, palette.haze, 0.3)
  easel.placed(figure, () => {
    const faded = (alpha: number) =>
      easel.linear(
        [-0.4, 0],
        [LONG, 0],
        [
          [0, foam, alpha],
          [0.4, foam, alpha * 0.6],
          [1, foam, 0],
        ],
      )
    easel.paint(arm(-0.34, 0.34), faded(0.3))
    for (const side of [-1, 1]) easel.paint(arm(0.4 * side, 0.52 * side, 0.07 * side), faded(0.75))
    easel.paint(arm(-0.06, 0.06), faded(0.7))
  })
}
