/** Meadow grass by row and hour, and the flowers in it. */
import { columns } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { ribbon } from '../canvas/spline.ts'
import { UNIT, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'
import { meadowFlower } from './plants.ts'

/** Greens of meadows, the farthest first. */
export const GRASS = [
  lch(0.8, 0.085, 122),
  lch(0.74, 0.11, 122),
  lch(0.66, 0.12, 127),
  lch(0.55, 0.115, 137),
] as const
const SNOW = [
  lch(0.97, 0.012, 75),
  lch(0.955, 0.016, 250),
  lch(0.93, 0.022, 250),
  lch(0.88, 0.035, 258),
] as const

/** The colour of a row of meadow (0 far, 3 near) in this light and weather. */
export function grassColour(stage: Stage, index: number): Colour {
  const { palette, scene } = stage
  if (scene.weather === 'snow') return local(stage, SNOW[index] ?? SNOW[3])
  // Low light takes the green out of grass; half of each would be mud, so dusk and night go by the palette's land.
  const bent = hasFeature(stage, 'autumn') ? 0.8 : clamp(0.12 + palette.dim * 4.5, 0, 0.86)
  const land = shift(palette.land, { L: 0.2 - index * 0.065, chroma: 1.1 })
  return mix(local(stage, GRASS[index] ?? GRASS[3], 0.5), land, bent)
}

const PETALS = [lch(0.97, 0.02, 90), lch(0.88, 0.13, 90), lch(0.72, 0.16, 20), lch(0.8, 0.1, 330)] as const

/** Flowers and tufts of grass over the nearest rows. */
export function flowers(stage: Stage, crest: Crest, row: number): void {
  const { easel, scene } = stage
  const grass = grassColour(stage, 3)
  const stalk = tone(stage, grass, -0.5)
  const many = hasFeature(stage, 'flowers') ? 1 : 0.3
  const dense = hasFeature(stage, 'flowers') ? 0.011 : 0.025
  const pitch = scene.detail === 'creative' ? dense * 0.75 : dense
  for (const column of columns(easel.box.left - 0.05, easel.box.right + 0.05, pitch)) {
    const next = stage.random('plants', 'flower', row, column)
    const x = (column + next()) * pitch
    const down = next() ** 0.8 * 0.17
    const y = crest(x) + down + 6 * UNIT
    const near = (1 + down * 9) * (hasFeature(stage, 'flowers') ? 1.5 : 1) * (row < 3 ? 0.7 : 1)
    if (next() > many) continue
    if (scene.weather === 'snow' || next() < 0.3)
      tuft(stage, { x, y, size: 0.011 * near, colour: stalk, lean: next.gauss() })
    else
      meadowFlower(stage, {
        x,
        y,
        size: next.range(1.6, 3.4) * UNIT * near,
        petal: local(stage, next.pick(PETALS), 0.7),
        stalk,
      })
  }
}

function tuft(
  { easel }: Stage,
  { x, y, size, colour, lean }: { x: number; y: number; size: number; colour: Colour; lean: number },
): void {
  for (const side of [-0.5, 0, 0.6]) {
    const tip = x + (side + lean * 0.2) * size
    const blade = [
      { x: x + side * size * 0.2, y },
      { x: (x + tip) / 2, y: y - size * 0.6 },
      { x: tip, y: y - size },
    ]
    easel.paint(ribbon(blade, (t) => size * 0.07 * (1 - t), 6).path, colour)
  }
}
