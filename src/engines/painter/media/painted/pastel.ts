/** Soft pastel: broad sticks on toned paper, whose tooth shows between the strokes. */
import { lch, smooth, toRgb } from '../../colour.ts'
import type { Stage } from '../../stage.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { stickBrush } from '../kit/stamp.ts'
import { groundOf, mixed, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { gripOf, toothTile } from '../kit/tiles.ts'
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
  finish: { grain: 2, vignette: 0.05, contrast: 0.06 },
}

const PAPER = toRgb(lch(0.74, 0.035, 60))

function layersOf({ strength }: Flow): readonly Layer[] {
  const common = { brush: stickBrush(), bend: 0.3 } as const
  return [
    {
      ...common,
      pitch: 23,
      long: [60, 120],
      thick: [16, 26],
      alpha: [0.7, 0.95],
      stray: 0.25,
      light: 9,
      hue: 7,
      hold: 80,
    },
    {
      ...common,
      pitch: 12,
      long: [22, 48],
      thick: [6, 11],
      alpha: [0.7, 1],
      stray: 0.2,
      light: 12,
      hue: 10,
      hold: 55,
      chance: (x, y) => 0.3 + 1.4 * strength(x, y),
    },
    {
      ...common,
      pitch: 5.5,
      long: [9, 20],
      thick: [3.4, 5],
      alpha: [0.85, 1],
      stray: 0.1,
      light: 8,
      hue: 6,
      hold: 45,
      chance: (x, y) => (strength(x, y) > 0.3 ? 1 : 0.02),
    },
  ]
}

async function pastel(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  vivid(colours, { chroma: 1.12, light: 0.04 })
  const flow = flowOf(easel, colours, {
    reach: 16,
    rest: -0.75,
    wander: 0.35,
    salt: stage.salt('texture', 'flow'),
  })
  const grip = gripOf(easel, toothTile(), (tooth) => 0.3 + 0.7 * smooth(-1.1, 0.5, tooth))
  const ground = { ...groundOf(mixed(colours, { rgb: PAPER, share: 0.55 })), grip }
  await strokes(stage, { ground, colours, flow }, layersOf(flow))
  lay(easel, ground)
}
