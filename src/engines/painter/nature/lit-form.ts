/** Forms that are light above and dark below, with grain where the light falls on them. */
import type { Path2D } from '@napi-rs/canvas'
import type { Colour } from '../colours/colour.ts'
import { tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { GrainStroke } from '../canvas/stipple.ts'

/** How a form is lit. Lengths in world units. */
export interface LitForm {
  readonly colour: Colour
  /** World y of its top and of its foot, and how light it is there. */
  readonly top: number
  readonly foot: number
  readonly levels: readonly [top: number, foot: number]
  /** Where light falls on it from, and how far. */
  readonly light: Pick<GrainStroke, 'from' | 'to' | 'alpha'>
}

/** Fills a form from its top to its foot, and lights it. */
export function paintLitForm(
  stage: Stage,
  path: Path2D,
  { colour, top, foot, levels, light }: LitForm,
): void {
  const { easel } = stage
  easel.shape(
    path,
    easel.vertical(top, foot, [
      [0, tone(stage, colour, levels[0])],
      [1, tone(stage, colour, levels[1])],
    ]),
  )
  easel.grain(path, { ...light, colour: tone(stage, colour, 0.8) })
}
