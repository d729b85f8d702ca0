/** Impressionism: short loaded strokes of broken colour, wet into wet. */
import type { Stage } from '../../canvas/stage.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { lit } from '../kit/relief.ts'
import { hogBrush } from '../kit/stamp.ts'
import { bare, layered, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { vivid } from '../kit/colour.ts'

/** A painting out of doors. */
export const IMPRESSIONIST: Medium = {
  words: listed(
    'impressionist, impressionism, impressionistic, van gogh, monet, plein air, post-impressionism, 印象派',
    '印象主义, 印象主義, 梵高, 莫奈, ゴッホ, モネ, impresionista, impresionismo, impressionniste, impressionnisme',
    'Impressionismus, impressionistisch',
  ),
  look: SHADED,
  pass: impressionist,
  finish: { grain: 2, vignette: 0.08, contrast: 0.1 },
}

function layersOf({ strength }: Flow): readonly Layer[] {
  return layered({ brush: hogBrush(), alpha: [0.85, 1], bend: 0.5 }, [
    { pitch: 22, long: [38, 64], thick: [16, 24], stray: 0.5, light: 12, hue: 12, hold: 90 },
    {
      pitch: 12,
      long: [20, 34],
      thick: [7, 11],
      stray: 0.35,
      light: 16,
      hue: 20,
      hold: 64,
      chance: (x, y) => 0.35 + strength(x, y),
    },
    {
      pitch: 6.5,
      long: [9, 18],
      thick: [3.6, 6],
      stray: 0.2,
      light: 12,
      hue: 14,
      hold: 50,
      chance: (x, y) => (strength(x, y) < 0.3 ? 0.05 : 0.9),
    },
  ])
}

async function impressionist(stage: Stage): Promise<void> {
  const colours = rasterOf(stage.easel)
  vivid(colours, { chroma: 1.22, light: 0.02 })
  const flow = flowOf(stage.easel, colours, {
    reach: 20,
    rest: 0.15,
    wander: 2.2,
    salt: stage.salt('texture', 'flow'),
  })
  const ground = bare(colours)
  await strokes(stage, { ground, colours, flow }, layersOf(flow))
  lit(ground, 22)
  lay(stage.easel, ground)
}
