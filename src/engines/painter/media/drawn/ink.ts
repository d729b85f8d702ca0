/** Ink on rice paper: washes that pool and bleed, a dry brush for contours, much left white. */
import { clamp, lch, lerp, smooth, toRgb } from '../../colour.ts'
import { fractal, valueNoise } from '../../noise.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import { balancedLight, contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { tornEdge } from '../kit/margin.ts'
import { seal } from '../kit/seal.ts'
import { fibreTile, tileField, toothTile } from '../kit/tiles.ts'
import { soft } from '../kit/soft.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A painting in ink. */
export const INK: Medium = {
  words: listed(
    'ink, sumi-e, sumi e, sumie, ink wash, ink painting, india ink, chinese ink, brush painting, 水墨, 水墨画, 水墨畫, 国画, 墨绘',
    '墨絵, 水墨画風, tinta, tinta china, aguada de tinta, encre, encre de Chine, lavis, Tusche, Tuschemalerei, Tuschezeichnung',
  ),
  look: { shaded: true, outline: null },
  pass: ink,
  finish: { grain: 1.5, vignette: 0.02, contrast: 0.02 },
  whole: true,
}

const PAPER = toRgb(lch(0.955, 0.017, 88))
const INK_RGB = toRgb(lch(0.19, 0.012, 250))
/** Width of what the brush leaves white at the sheet's edge, in shares of the short side. */
const MARGIN = 0.05

async function ink(stage: Stage): Promise<void> {
  const { easel } = stage
  const source = rasterOf(easel)
  const unit = UNIT * easel.scale
  const light = balancedLight(source, 140 * unit)
  const around = soft(light, source, 9 * unit)
  const line = contoursOf(source, { radius: 2.4 * unit, from: 0.012, to: 0.06 })
  const brush = brushOf(stage)
  const { width, height } = source
  const out = source.data.slice()
  await eachRow(stage, source, (x, y, _i, at) => {
    const sx = clamp((x + brush.bendX(x, y) * 4 * unit) | 0, 0, width - 1)
    const sy = clamp((y + brush.bendY(x, y) * 4 * unit) | 0, 0, height - 1)
    // Places are bounded to the picture.
    const from = sy * width + sx
    const [own, mean] = [light[from] as number, around[from] as number]
    const pooled = Math.max(0, mean - own) * 0.9
    const wet = brush.wet(x, y)
    const tone = (1 - lerp(own, mean, 0.15 + 0.6 * wet)) ** 1.55
    const wash = tone * (0.62 + 0.3 * brush.flow(x, y)) + pooled * 0.55
    const dry = smooth(0.14, 0.62, (line[from] as number) * (1 + 0.4 * brush.tooth(x, y)))
    const inside = smooth(MARGIN - 0.02, MARGIN + 0.035, brush.edge(x, y))
    const dark = clamp(Math.max(wash, 0.9 * dry) * inside + 0.02 * brush.tooth(x, y) * wash)
    const fibre = brush.fibre(x, y)
    const colour = 0.3 * inside * (1 - dry)
    const grey =
      0.3 * (source.data[from * 4] as number) +
      0.59 * (source.data[from * 4 + 1] as number) +
      0.11 * (source.data[from * 4 + 2] as number)
    for (let c = 0; c < 3; c++) {
      const hue = ((source.data[from * 4 + c] as number) - grey) * colour * smooth(0, 0.35, dark)
      out[at + c] = lerp(PAPER[c] as number, INK_RGB[c] as number, dark) + hue - fibre * 5 * (1 - dark)
    }
  })
  lay(easel, { data: out, width, height })
  seal(easel, { x: 0.072, y: 0.075, size: 0.042 })
}

function brushOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'ink')
  const [broad, damp] = [fractal(3, salt), fractal(2, salt + 7)]
  const bend = (turn: number) => (x: number, y: number) =>
    valueNoise(x * 26, y * 26, salt + turn) + 0.5 * valueNoise(x * 90, y * 90, salt + turn + 1)
  return {
    bendX: fieldOf(easel, coarseness(easel, 11 * UNIT), bend(3)),
    bendY: fieldOf(easel, coarseness(easel, 11 * UNIT), bend(11)),
    flow: fieldOf(easel, coarseness(easel, 40 * UNIT), (x, y) => broad(x * 4.2, y * 6)),
    wet: fieldOf(easel, coarseness(easel, 60 * UNIT), (x, y) => smooth(-0.2, 0.5, damp(x * 4.4, y * 4.4))),
    edge: tornEdge(easel, { margin: MARGIN, salt: salt + 21 }),
    tooth: tileField(easel, toothTile()),
    fibre: tileField(easel, fibreTile()),
  }
}
