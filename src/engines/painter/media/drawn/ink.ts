/** Ink on rice paper: washes that pool and bleed, a dry brush for contours, much left white. */
import { clamp, lch, smooth, toRgb } from '../../colours/colour.ts'
import { fractal, valueNoise } from '../../canvas/noise.ts'
import { halfOf } from '../../planes/scale.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { coarseness, fieldOf, levelsOf } from '../field.ts'
import { balancedLight, contoursOf, eachRow, halfField, lay, rasterOf } from '../kit/light.ts'
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
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const { data, width, height } = image
  const light = balancedLight(image, 140 * unit)
  const around = levelsOf(halfField(soft(light, halfOf(image), 4.5 * unit), image), image)
  const own = levelsOf(halfField(light, image), image)
  const line = levelsOf(contoursOf(image, { radius: 2.4 * unit, from: 0.012, to: 0.06 }), image)
  const brush = brushOf(stage)
  const source = data.slice()
  const reach = 4 * unit
  await eachRow(stage, image, (y) => {
    const [bendX, bendY, flow, wet] = [brush.bendX(y), brush.bendY(y), brush.flow(y), brush.wet(y)]
    const [edge, tooth, fibre] = [brush.edge(y), brush.tooth(y), brush.fibre(y)]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const sx = clamp((x + (bendX[x] as number) * reach) | 0, 0, width - 1)
      const sy = clamp((y + (bendY[x] as number) * reach) | 0, 0, height - 1)
      // Places are bounded to the picture, rows have a value for every pixel, the table one for every level.
      const from = sy * width + sx
      const near = own[from] as number
      const mean = around[from] as number
      const grain = tooth[x] as number
      const pooled = mean > near ? (mean - near) * (0.5 / 255) : 0
      const tone = TONES[(near + (mean - near) * (0.15 + 0.6 * (wet[x] as number))) | 0] as number
      const wash = tone * (0.62 + 0.3 * (flow[x] as number)) + pooled
      const dry = smooth(0.14, 0.62, ((line[from] as number) / 255) * (1 + 0.4 * grain))
      const inside = smooth(MARGIN - 0.02, MARGIN + 0.035, edge[x] as number)
      const dark = clamp(Math.max(wash, 0.9 * dry) * inside + 0.02 * grain * wash)
      const r = source[from * 4] as number
      const g = source[from * 4 + 1] as number
      const b = source[from * 4 + 2] as number
      const grey = 0.3 * r + 0.59 * g + 0.11 * b
      const hue = 0.3 * inside * (1 - dry) * Math.min(1, dark * 2.6)
      const paper = -5 * (fibre[x] as number) * (1 - dark)
      data[at] = PAPER[0] + (INK_RGB[0] - PAPER[0]) * dark + (r - grey) * hue + paper
      data[at + 1] = PAPER[1] + (INK_RGB[1] - PAPER[1]) * dark + (g - grey) * hue + paper
      data[at + 2] = PAPER[2] + (INK_RGB[2] - PAPER[2]) * dark + (b - grey) * hue + paper
    }
  })
  lay(easel, image)
  seal(easel, { x: 0.072, y: 0.075, size: 0.042 })
}

/** How dark a wash is for every level of light: thin in the lights, quickly deeper. */
const TONES = Float32Array.from({ length: 256 }, (_, level) => (1 - level / 255) ** 1.55)

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
