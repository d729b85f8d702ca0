/** Wax crayon: even hatching that catches on the tooth of white paper, and firm contours. */
import { lch, smooth, toRgb } from '../../colour.ts'
import { valueNoise } from '../../noise.ts'
import type { Stage } from '../../stage.ts'
import { vivid } from '../kit/colour.ts'
import { flowOf } from '../kit/flow.ts'
import { contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { stickBrush } from '../kit/stamp.ts'
import { groundOf, mixed, strokes } from '../kit/strokes.ts'
import type { Layer } from '../kit/strokes.ts'
import { gripOf, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { UNIT } from '../../stage.ts'

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
/** Size of the paper's tooth against that of drawing paper. */
const COARSE = 1.25

async function crayon(stage: Stage): Promise<void> {
  const { easel } = stage
  const colours = rasterOf(easel)
  vivid(colours, { chroma: 1.35, light: 0.04 })
  const flow = flowOf(easel, colours, { reach: 12, rest: -0.8, wander: 0.25, salt: 3 })
  const tooth = toothTile()
  const grip = gripOf(easel, tooth, (value) => 0.3 + 0.7 * smooth(-1.1, 0.5, value), COARSE)
  const ground = { ...groundOf(mixed(colours, { rgb: PAPER, share: 0.55 })), grip }
  await strokes(stage, { ground, colours, flow }, layersOf(stage, flow.strength))
  const unit = UNIT * easel.scale
  const line = contoursOf(colours, { radius: 2 * unit, from: 0.02, to: 0.07 })
  const press = gripOf(easel, tooth, (value) => 0.3 + 0.7 * smooth(-1.6, -0.1, value), COARSE)
  await eachRow(stage, colours, (_x, _y, i, at) => {
    // All planes have the picture's size.
    const alpha = (line[i] as number) * (press[i] as number) * 0.85
    if (alpha < 0.02) return
    for (let c = 0; c < 3; c++) {
      const value = ground.data[at + c] as number
      ground.data[at + c] = value + ((colours.data[at + c] as number) * 0.34 + 14 - value) * alpha
    }
  })
  lay(easel, ground)
}

/** Hatching in patches, each with a direction of its own. */
function layersOf({ easel, ...stage }: Stage, strength: (x: number, y: number) => number): readonly Layer[] {
  const salt = stage.salt('texture', 'hatch')
  const turn = (x: number, y: number) =>
    -0.85 + 0.5 * valueNoise(easel.worldX(x) * 4.3, easel.worldY(y) * 4.3, salt)
  const common = { brush: stickBrush(), bend: 0.4, turn, hue: 6 } as const
  return [
    {
      ...common,
      pitch: 16,
      long: [44, 90],
      thick: [6, 9],
      alpha: [0.5, 0.9],
      stray: 0.16,
      light: 10,
      hold: 60,
    },
    {
      ...common,
      pitch: 11,
      long: [24, 50],
      thick: [4, 6.5],
      alpha: [0.6, 1],
      stray: 0.3,
      light: 14,
      hold: 44,
    },
    {
      ...common,
      pitch: 5,
      long: [8, 18],
      thick: [3, 4.4],
      alpha: [0.8, 1],
      stray: 0.3,
      light: 8,
      hold: 40,
      chance: (x, y) => (strength(x, y) > 0.3 ? 0.9 : 0),
    },
  ]
}
