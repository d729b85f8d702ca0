/** Wax crayon: even hatching that catches on the tooth of white paper, and firm contours. */
import { lch, toRgb } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import type { Flow } from '../kit/flow.ts'
import { contoursOf, lay, rasterOf } from '../kit/light.ts'
import { stickBrush } from '../kit/stamp.ts'
import { layered, mixed, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { pressLines, sheetOf } from './dry.ts'

/** A drawing in wax crayon or coloured pencil. */
export const CRAYON: Medium = {
  words: listed(
    "crayon, crayons, wax crayon, coloured pencil, colored pencil, coloured pencils, colored pencils, child's drawing",
    '蜡笔, 蜡笔画, 彩铅, 彩色铅笔, クレヨン, クレヨン画, 色鉛筆, 色鉛筆画, crayones, lápices de colores, dibujo infantil',
    "crayons de couleur, crayon de cire, dessin d'enfant, Buntstift, Buntstifte, Wachsmalstift, Wachsmalkreide, Kinderzeichnung",
  ),
  look: { shaded: false, outline: { colour: lch(0.33, 0.06, 285), width: 2.2 * UNIT } },
  pass: crayon,
  finish: { grain: 1.5, vignette: 0, contrast: 0.03 },
}

const PAPER = toRgb(lch(0.965, 0.012, 85))
const TOOTH = { from: -1.1, to: 0.5, deep: 0.7, size: 1.25 }

async function crayon(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  vivid(colours, { chroma: 1.35, light: 0.04 })
  const flow = flowOf(easel, colours, { reach: 12, rest: -0.8, wander: 0.25, salt: 3 })
  const sheet = sheetOf(easel, mixed(colours, { rgb: PAPER, share: 0.55 }), TOOTH)
  await strokes(stage, { ground: sheet, colours, flow }, layersOf(stage, flow))
  const line = contoursOf(colours, { radius: 2 * UNIT * easel.scale, from: 0.02, to: 0.065 })
  await pressLines(stage, sheet, { line, press: 0.5, colours, own: 0.34, lead: [21, 21, 21] })
  lay(easel, sheet)
}

/** Hatching in patches, each with a direction of its own. */
function layersOf({ easel, ...stage }: Stage, { strength }: Flow): readonly Layer[] {
  const salt = stage.salt('texture', 'hatch')
  const turn = (x: number, y: number) =>
    -0.85 + 0.5 * valueNoise(easel.worldX(x) * 4.3, easel.worldY(y) * 4.3, salt)
  return layered({ brush: stickBrush(), bend: 0.4, turn, hue: 6 }, [
    { pitch: 16, long: [44, 90], thick: [6, 9], alpha: [0.5, 0.9], stray: 0.16, light: 10, hold: 60 },
    { pitch: 11, long: [24, 50], thick: [4, 6.5], alpha: [0.6, 1], stray: 0.3, light: 14, hold: 44 },
    {
      pitch: 5,
      long: [8, 18],
      thick: [3, 4.4],
      alpha: [0.8, 1],
      stray: 0.3,
      light: 8,
      hold: 40,
      chance: (x, y) => (strength(x, y) > 0.3 ? 0.9 : 0),
    },
  ])
}
