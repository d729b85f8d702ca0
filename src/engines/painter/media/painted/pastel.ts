/** Soft pastel: broad sticks on toned paper, whose tooth shows between the strokes. */
import { lch, toRgb } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { pressLines, sheetOf } from '../drawn/dry.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { contoursOf, lay, rasterOf } from '../kit/light.ts'
import { stickBrush } from '../kit/stamp.ts'
import { layered, mixed, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A pastel on warm grey paper. */
export const PASTEL: Medium = {
  words: listed(
    'pastel, pastels, soft pastel, chalk, chalk drawing, oil pastel, 粉彩, 粉彩画, 色粉画, パステル, パステル画, chalk pastel',
    'pintura al pastel, tiza, dibujo al pastel, craie, dessin au pastel, Pastell, Pastellkreide, Kreide, Kreidezeichnung',
  ),
  look: SHADED,
  pass: pastel,
  finish: { grain: 2, vignette: 0.05, contrast: 0.12 },
}

const PAPER = toRgb(lch(0.74, 0.035, 60))
const TOOTH = { from: -1.1, to: 0.5, deep: 0.7 }

function layersOf({ strength }: Flow): readonly Layer[] {
  return layered({ brush: stickBrush(), bend: 0.3 }, [
    {
      pitch: 27,
      long: [60, 120],
      thick: [16, 26],
      alpha: [0.7, 0.95],
      stray: 0.25,
      light: 9,
      hue: 7,
      hold: 80,
    },
    {
      pitch: 12,
      long: [22, 48],
      thick: [6, 11],
      alpha: [0.7, 1],
      stray: 0.2,
      light: 12,
      hue: 10,
      hold: 55,
      chance: (x, y) => 0.4 + 2 * strength(x, y),
    },
    {
      pitch: 5.5,
      long: [9, 20],
      thick: [3.4, 5],
      alpha: [0.85, 1],
      stray: 0.1,
      light: 8,
      hue: 6,
      hold: 45,
      chance: (x, y) => (strength(x, y) > 0.17 ? 1 : 0.03),
    },
  ])
}

async function pastel(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  vivid(colours, { chroma: 1.34, light: 0 })
  const flow = flowOf(easel, colours, {
    reach: 16,
    rest: -0.75,
    wander: 0.35,
    salt: stage.salt('texture', 'flow'),
  })
  const ground = sheetOf(easel, mixed(colours, { rgb: PAPER, share: 0.4 }), TOOTH)
  await strokes(stage, { ground, colours, flow }, layersOf(flow))
  // Forms are set off at the end with the edge of a dark stick.
  const line = contoursOf(colours, { radius: 2.2 * UNIT * easel.scale, from: 0.02, to: 0.09 })
  await pressLines(stage, ground, { line, press: 0.25, colours, own: 0.55, lead: [18, 9, 36] })
  lay(easel, ground)
}
