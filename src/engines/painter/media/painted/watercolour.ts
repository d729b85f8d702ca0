/** Watercolour: pigment that wanders, gathers at edges, bleeds where it is wet, and leaves a torn margin of paper. */
import { clamp, lerp, smooth } from '../../colour.ts'
import type { Easel } from '../../easel.ts'
import { grainField, grainIndex } from '../../grain.ts'
import { fractal, valueNoise } from '../../noise.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { softIndex, softened } from '../blur.ts'
import { coarseness, fieldOf } from '../field.ts'
import { vivid } from '../kit/colour.ts'
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

const PAPER = [250 / 255, 246 / 255, 237 / 255] as const
/** Width of the unpainted margin, as a share of the view's short side. */
const MARGIN = 0.042

async function watercolour(stage: Stage): Promise<void> {
  const { easel } = stage
  const { width, height, context } = easel
  const source = context.getImageData(0, 0, width, height)
  // Paper shines through every wash.
  vivid({ data: source.data, width, height }, { chroma: 1.16, light: 0.13 })
  const soft = softened({ data: source.data, width, height }, 7 * UNIT * easel.scale)
  const target = context.createImageData(width, height)
  const brush = fields(stage)
  const grain = grainField()
  const reach = 3.4 * UNIT * easel.scale
  const rough = Math.min(0.2, reach * 0.06)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      // Every index below is clamped into its picture or masked into the grain tile.
      const speck = grain[grainIndex(x, y)] as number
      const sx = clamp((x + reach * brush.bendX(x, y) + speck * rough + 0.5) | 0, 0, width - 1)
      const sy = clamp((y + reach * brush.bendY(x, y) + speck * rough + 0.5) | 0, 0, height - 1)
      const from = (sy * width + sx) * 4
      const blurred = softIndex(soft, sx, sy)
      const wet = brush.wet(x, y) * 0.45
      const edge = brush.edge(x, y)
      const painted = smooth(MARGIN - 0.004, MARGIN + 0.003, edge)
      const rim = edge > MARGIN + 0.02 ? 0 : smooth(MARGIN + 0.012, MARGIN, edge) * painted
      const tooth = speck * 0.7 + (grain[grainIndex(x >> 1, y >> 1)] as number) * 0.8
      const density = 0.62 * brush.flow(x, y) + 0.13 * tooth + rim * 0.5
      for (let c = 0; c < 3; c++) {
        const mean = soft.data[blurred + c] as number
        let value = source.data[from + c] as number
        const detail = value - mean
        value += detail < 0 ? detail * 0.63 : detail * 0.12
        value = (value * (1 - wet) + mean * wet) / 255
        const paper = PAPER[c] as number
        const pigment = clamp(value + value * (value - 1) * density, 0.02, 1) * lerp(1, paper, 0.9)
        target.data[i + c] = 255 * lerp(paper + tooth * 0.006, pigment, painted)
      }
      target.data[i + 3] = 255
    }
    if (y % 64 === 63) await stage.breathe()
  }
  context.putImageData(target, 0, 0)
}

function fields(stage: Stage) {
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
      return slow + 0.5 * fine(x * 17 + slow * 2, y * 17)
    }),
    wet: fieldOf(easel, coarseness(easel, 60 * UNIT), (x, y) => smooth(-0.15, 0.5, damp(x * 6.8, y * 6.8))),
    edge: fieldOf(easel, coarseness(easel, 9 * UNIT), tornEdge(easel, salt)),
  }
}

/** Distance from the view's border in shares of its short side, made uneven. */
function tornEdge(easel: Easel, salt: number): (x: number, y: number) => number {
  const { left, right, top, bottom } = easel.box
  const short = Math.min(right - left, bottom - top)
  const rough = fractal(3, salt + 51)
  return (x, y) => {
    const inside = Math.min(x - left, y - top, right - x, bottom - y) / short
    const [u, v] = [(x - left) / short, (y - top) / short]
    return inside > MARGIN + 0.06
      ? inside
      : inside + 0.018 * rough(u * 15, v * 15) + 0.006 * valueNoise(u * 110, v * 110, salt + 52)
  }
}
