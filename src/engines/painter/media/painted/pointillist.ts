/** Pointillism: dots of pure colour that mix in the eye. */
import type { Stage } from '../../canvas/stage.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { lit } from '../kit/relief.ts'
import { dabBrush } from '../kit/stamp.ts'
import { bare, layered, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A painting of dots. */
export const POINTILLIST: Medium = {
  words: listed(
    'pointillist, pointillism, seurat, dot painting, stippling, stippled, 点彩, 点彩画, 点描, 点描画, puntillismo',
    'puntillista, pointillisme, pointilliste, Pointillismus, pointillistisch',
  ),
  look: SHADED,
  pass: pointillist,
  finish: { grain: 2, vignette: 0.06, contrast: 0.06 },
}

function layersOf({ strength }: Flow): readonly Layer[] {
  return layered({ brush: dabBrush(), alpha: [0.9, 1], bend: 0, stray: 3, hold: 60 }, [
    { pitch: 8.5, long: [9, 12], thick: [9, 12], light: 10, hue: 16 },
    { pitch: 8.5, long: [6, 8.5], thick: [6, 8.5], light: 14, hue: 34 },
    {
      pitch: 5.5,
      long: [3.6, 5.4],
      thick: [3.6, 5.4],
      light: 12,
      hue: 24,
      chance: (x, y) => (strength(x, y) > 0.28 ? 0.95 : 0.12),
    },
  ])
}

async function pointillist(stage: Stage): Promise<void> {
  const colours = rasterOf(stage.easel)
  vivid(colours, { chroma: 1.25, light: 0.05 })
  const flow = flowOf(stage.easel, colours, { reach: 10, rest: 0, wander: 0, salt: 0 })
  const ground = bare(colours)
  await strokes(stage, { ground, colours, flow }, layersOf(flow))
  lit(ground, 9)
  lay(stage.easel, ground)
}
