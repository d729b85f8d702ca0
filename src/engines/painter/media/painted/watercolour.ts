/** Watercolour: pigment that wanders, gathers at edges, bleeds where it is wet, and leaves a torn margin of paper. */
import { clamp, lerp, smooth } from '../../colours/colour.ts'
import { grainField, grainIndex } from '../../canvas/grain.ts'
import { fractal, valueNoise } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { smallIndex, softened } from '../blur.ts'
import { coarseness, fieldOf } from '../field.ts'
import { vivid } from '../kit/colour.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { tornEdge } from '../kit/margin.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A watercolour on rough paper. */
export const WATERCOLOUR: Medium = {
  words: listed(
    'watercolour, watercolor, watercolours, watercolors, aquarelle, watercolour painting, watercolor painting, 水彩, 水彩画, 水彩畫',
    'acuarela, acuarelas, aquarelle, aquarelles, Aquarell, Aquarelle, Aquarellmalerei, Wasserfarben',
  ),
  look: SHADED,
  pass: watercolour,
  finish: { grain: 2, vignette: 0, contrast: 0.06 },
}

const PAPER = [250, 246, 237] as const
/** What of the light a thin wash lets through: nearly that of the paper. */
const SHINE = PAPER.map((part) => lerp(255, part, 0.9))
/** Width of the unpainted margin, as a share of the view's short side. */
const MARGIN = 0.042

async function watercolour(stage: Stage): Promise<void> {
  const { easel } = stage
  const { width, height } = easel
  const image = rasterOf(easel)
  // Paper shines through every wash.
  vivid(image, { chroma: 1.16, light: 0.13 })
  const soft = softened(image, 7 * UNIT * easel.scale)
  const { data } = image
  const source = data.slice()
  const brush = fieldsOf(stage)
  const grain = grainField()
  const reach = 3.4 * UNIT * easel.scale
  const rough = Math.min(0.2, reach * 0.06)
  await eachRow(stage, image, (y) => {
    const [bendX, bendY] = [brush.bendX(y), brush.bendY(y)]
    const [flow, wet, edges] = [brush.flow(y), brush.wet(y), brush.edge(y)]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // Every index below is clamped into its picture or masked into the grain tile; rows have a value for every pixel.
      const speck = grain[grainIndex(x, y)] as number
      const sx = clamp((x + reach * (bendX[x] as number) + speck * rough + 0.5) | 0, 0, width - 1)
      const sy = clamp((y + reach * (bendY[x] as number) + speck * rough + 0.5) | 0, 0, height - 1)
      const from = (sy * width + sx) * 4
      const blurred = smallIndex(soft, sx, sy)
      const damp = (wet[x] as number) / 255
      const edge = edges[x] as number
      const tooth = speck * 0.7 + (grain[grainIndex(x >> 1, y >> 1)] as number) * 0.8
      const isInside = edge > MARGIN + 0.02
      const painted = isInside ? 1 : smooth(MARGIN - 0.004, MARGIN + 0.003, edge)
      // Pigment dries at the edge of the wash.
      const rim = isInside ? 0 : 0.5 * smooth(MARGIN + 0.012, MARGIN, edge) * painted
      const density = (flow[x] as number) + 0.13 * tooth + rim
      for (let c = 0; c < 3; c++) {
        const own = source[from + c] as number
        const value = own / 255 + ((soft.data[blurred + c] as number) - own) * damp
        const wash = value + value * (value - 1) * density
        const pigment = (wash < 0.02 ? 0.02 : wash > 1 ? 1 : wash) * (SHINE[c] as number)
        const paper = (PAPER[c] as number) + tooth * 1.5
        data[at + c] = paper + (pigment - paper) * painted
      }
    }
  })
  lay(easel, image)
}

function fieldsOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'paper')
  const bend = (turn: number) => (x: number, y: number) =>
    valueNoise(x * 22, y * 22, salt + turn) + 0.45 * valueNoise(x * 79, y * 79, salt + turn + 2)
  const [broad, fine] = [fractal(3, salt + 21), fractal(2, salt + 25)]
  const damp = fractal(2, salt + 41)
  return {
    bendX: fieldOf(easel, coarseness(easel, 13 * UNIT), bend(3)),
    bendY: fieldOf(easel, coarseness(easel, 13 * UNIT), bend(13)),
    flow: fieldOf(easel, coarseness(easel, 30 * UNIT), (x, y) => {
      const slow = broad(x * 4.9, y * 4.9)
      return 0.62 * (slow + 0.5 * fine(x * 17 + slow * 2, y * 17))
    }),
    wet: fieldOf(
      easel,
      coarseness(easel, 60 * UNIT),
      (x, y) => 0.45 * smooth(-0.15, 0.5, damp(x * 6.8, y * 6.8)),
    ),
    edge: tornEdge(easel, { margin: MARGIN, salt: salt + 51 }),
  }
}
