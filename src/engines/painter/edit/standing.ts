/** Figures that stand in a picture which is not the painter's: on its water, on its ground, in its air. */
import { drawGroundFigure, floatingFigures, skyFigures } from '../canvas/figures.ts'
import { landings } from '../nature/islet.ts'
import type { Figure, Slot } from '../scene.ts'
import type { Layer } from '../canvas/stage.ts'
import { subjectOf } from '../subjects/catalogue.ts'
import type { Footing } from './manner.ts'

const grounded: Layer = {
  name: 'grounded',
  paint(stage) {
    stage.scene.figures
      .filter(({ slot }) => slot === 'ground')
      .toSorted((one, other) => one.y - other.y)
      .forEach((figure) => drawGroundFigure(stage, figure))
  },
}

/** The layers of figures on a footing; on water, buildings get their rock. */
export const standingLayers = (footing: Footing): readonly Layer[] => [
  footing === 'water' ? landings : grounded,
  floatingFigures,
  skyFigures,
]

/** What carries a figure there: on water whoever cannot swim wades, and what is built stands on a rock. */
export function slotOn(footing: Footing, { slot, subject }: Pick<Figure, 'slot' | 'subject'>): Slot {
  if (slot === 'air' || footing === 'none') return 'air'
  if (footing === 'land') return 'ground'
  return subjectOf(subject).built && !subjectOf(subject).slots.includes('water') ? 'ground' : 'water'
}
