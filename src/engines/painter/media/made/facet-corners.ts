/** Corners of facets between the outlines that they keep to. */
import { figureBox } from '../../canvas/figure.ts'
import type { Box } from '../../scene.ts'
import type { Size } from '../../../../pixels/pixels.ts'
import type { Stage } from '../../canvas/stage.ts'
import { diceOf } from '../kit/dice.ts'
import { halfBorderDistance } from '../kit/distance.ts'
import { bodiesOf } from '../kit/figures.ts'
import { halfIndex } from '../kit/light.ts'
import type { Vertex } from '../kit/mesh.ts'
import { steps } from '../kit/strokes.ts'
import { bodyOf } from './facet-areas.ts'
import type { Areas } from './facet-areas.ts'

/** Corners between outlines: one in each cell of the world. Cells are smaller around figures, and smallest in them. */
export function between(stage: Stage, areas: Areas): readonly Vertex[] {
  const { label, rulings } = areas
  const isBody = label.map((own) => (bodyOf(own) > 0 ? 1 : 0))
  const [borders, rims] = [halfBorderDistance(label, areas), halfBorderDistance(isBody, areas)]
  const bodies = bodiesOf(stage.scene).map(({ figure }) => figureBox(figure))
  return [...rulings.entries()].flatMap(([body, { longest }]) => {
    const isFree = ({ x, y }: Vertex, room: number) =>
      bodyOf(label[Math.floor(y) * areas.width + Math.floor(x)] as number) === body && // Inside the picture.
      (borders[halfIndex(areas, x, y)] as number) > room
    const box = bodies[body - 1]
    if (box)
      return strewn(stage, areas, {
        box,
        pitch: longest,
        isMeant: (place) => isFree(place, 0.42 * longest),
      })
    const near = 1.4 * longest
    const isNear = ({ x, y }: Vertex) => (rims[halfIndex(areas, x, y)] as number) <= near
    return [
      ...strewn(stage, areas, {
        pitch: longest,
        isMeant: (place) => isFree(place, 0.34 * longest) && !isNear(place),
        isBeyond: true,
      }),
      ...strewn(stage, areas, {
        pitch: longest / 2,
        isMeant: (place) => isFree(place, 0.2 * longest) && isNear(place),
      }),
    ]
  })
}

interface Strewing {
  /** Pixels between points. */
  readonly pitch: number
  /** Where in the world; all that is seen and a little more when left out. */
  readonly box?: Box
  /** Whether one is wanted at a place in the picture. */
  readonly isMeant: (place: Vertex) => boolean
  /** Whether they are wanted beyond the picture. */
  readonly isBeyond?: true
}

/** Points about `pitch` apart that keep their place in the world. */
function strewn(
  stage: Stage,
  { width, height }: Size,
  { pitch, box = stage.easel.box, isMeant, isBeyond }: Strewing,
): readonly Vertex[] {
  const { easel } = stage
  const size = pitch / easel.scale
  const dice = diceOf(stage, 'facet')
  const points: Vertex[] = []
  for (const row of steps(box.top - size * 1.5, box.bottom + size * 1.5, size)) {
    for (const column of steps(box.left - size * 1.5, box.right + size * 1.5, size)) {
      dice.begin(column, row)
      const x = ((column + dice.within(LOOSE)) * size - easel.box.left) * easel.scale
      const y = ((row + dice.within(LOOSE)) * size - easel.box.top) * easel.scale
      const isInside = x >= 0 && y >= 0 && x < width && y < height
      if (isInside ? isMeant({ x, y }) : isBeyond) points.push({ x, y })
    }
  }
  return points
}

/** Where in its cell a point may lie. */
const LOOSE = [0.12, 0.88] as const
