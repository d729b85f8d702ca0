/** Oil: a flat hog brush that follows the forms, wide first, then narrow; paint stands up from a canvas. */
import type { Stage } from '../../canvas/stage.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { bodyLevel, lit } from '../kit/relief.ts'
import { hogBrush } from '../kit/stamp.ts'
import { bare, layered, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { linenTile, tileField } from '../kit/tiles.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A painting in oil on linen. */
export const OIL: Medium = {
  words: listed(
    'oil painting, oil, oils, oil on canvas, impasto, 油画, 油畫, 油絵, 油彩, óleo, pintura al óleo',
    "peinture à l'huile, huile sur toile, Öl, Ölgemälde, Ölmalerei, Öl auf Leinwand, Ölbild",
  ),
  look: SHADED,
  pass: oil,
  finish: { grain: 2, vignette: 0.14, contrast: 0.14 },
}

/** Wide strokes everywhere, narrower ones where there is something to say. */
function layersOf({ strength }: Flow): readonly Layer[] {
  const where = (least: number, otherwise: number) => (x: number, y: number) =>
    strength(x, y) < least ? otherwise : 1
  return layered({ brush: hogBrush(), alpha: [0.86, 1], bend: 0.35, hue: 3 }, [
    { pitch: 32, long: [60, 110], thick: [22, 34], stray: 0.3, light: 8, hold: 70 },
    { pitch: 13, long: [26, 50], thick: [9, 15], stray: 0.22, light: 7, hold: 55, chance: where(0.1, 0.16) },
    { pitch: 6.5, long: [11, 24], thick: [4, 7], stray: 0.12, light: 6, hold: 48, chance: where(0.3, 0.012) },
  ])
}

/** Thickness of paint that hides the cloth. */
const FULL = bodyLevel(1)

async function oil(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  const flow = flowOf(easel, colours, {
    reach: 14,
    rest: 0.25,
    wander: 1.1,
    salt: stage.salt('texture', 'flow'),
  })
  const ground = bare(colours)
  await strokes(stage, { ground, colours, flow }, layersOf(flow))
  const weave = tileField(easel, linenTile())
  const { data, width } = ground
  await eachRow(stage, ground, (y) => {
    const threads = weave(y)
    for (let x = 0, at = y * width * 4 + 3; x < width; x++, at += 4) {
      // A row has a value for every pixel: the cloth shows where the paint is thin.
      const paint = data[at] as number
      data[at] = paint + 0.1 * (FULL - paint) * (threads[x] as number)
    }
  })
  lit(ground, 17)
  lay(easel, ground)
}
