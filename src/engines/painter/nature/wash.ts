/** Media whose paper shows through: for colours that are laid without the easel's own brushes. */
import { mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Stage } from '../canvas/stage.ts'

/** The colour as the easel would lay it. */
export function washed({ easel }: Pick<Stage, 'easel'>, colour: Colour): Colour {
  const { wash } = easel.look
  return wash ? mix(colour, wash.colour, wash.share) : colour
}
