/** Passes that lay a brush or a paper over the finished pixels: gouache, oil, worn ink. */
import { clamp, smooth } from '../colour.ts'
import { grainField, grainIndex } from '../grain.ts'
import { fractal, valueNoise } from '../noise.ts'
import { UNIT } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { coarseness, fieldOf } from './field.ts'

/** Gouache: dry streaks of a flat brush at a slant, `strength` in levels. */
export async function gouache(stage: Stage, strength = 5): Promise<void> {
  const { easel } = stage
  const { width, height, context } = easel
  const source = context.getImageData(0, 0, width, height)
  const target = context.createImageData(width, height)
  const salt = stage.salt('texture', 'brush')
  const [cos, sin] = [Math.cos(0.35), Math.sin(0.35)]
  const streak = fieldOf(easel, coarseness(easel, 5 * UNIT), (x, y) => {
    const along = x * cos + y * sin
    const across = y * cos - x * sin + valueNoise(x * 6.8, y * 6.8, salt) * 0.039
    return (
      valueNoise(along * 14.6, across * 244, salt + 1) * 0.6 +
      valueNoise(along * 30, across * 445, salt + 2) * 0.4
    )
  })
  const grain = grainField()
  const reach = 1.3 * UNIT * easel.scale
  // Small pictures keep their edges whole.
  const rough = Math.min(0.35, reach * 0.3)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      // Indices are clamped into the picture and masked into the grain tile.
      const brush = streak(x, y)
      const speck = grain[grainIndex(x, y)] as number
      const sx = clamp((x + brush * reach + speck * rough + 0.5) | 0, 0, width - 1)
      const sy = clamp((y + brush * reach * 0.8 + speck * rough + 0.5) | 0, 0, height - 1)
      const from = (sy * width + sx) * 4
      const level = brush * strength + speck * 2.2
      for (let c = 0; c < 3; c++) target.data[i + c] = (source.data[from + c] as number) + level
      target.data[i + 3] = 255
    }
    if (y % 64 === 63) await stage.breathe()
  }
  context.putImageData(target, 0, 0)
}

/** Printed ink that has worn off in places, on fibrous paper. */
export async function wornInk(stage: Stage, { wear, fibre }: { wear: number; fibre: number }): Promise<void> {
  const { easel } = stage
  const { width, height, context } = easel
  const image = context.getImageData(0, 0, width, height)
  const salt = stage.salt('texture', 'print')
  const patches = fractal(3, salt)
  const [worn, fibres] = [
    fieldOf(easel, coarseness(easel, 20 * UNIT), (x, y) => patches(x * 11, y * 11)),
    fieldOf(
      easel,
      coarseness(easel, 6 * UNIT),
      (x, y) => valueNoise(x * 17, y * 320, salt + 3) * 0.5 + valueNoise(x * 340, y * 26, salt + 4) * 0.35,
    ),
  ]
  const grain = grainField()
  const paper = [238, 226, 202] as const
  const { data } = image
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      // Indices stay inside the picture and the grain tile.
      const speck = grain[grainIndex(x, y)] as number
      const coarse = grain[grainIndex((x >> 1) + 33, (y >> 1) + 77)] as number
      const gone = wear * smooth(0.35, 1.5, (speck + coarse) * 0.55 + worn(x, y) * 0.9)
      const level = (fibres(x, y) + speck * 0.5) * fibre
      for (let c = 0; c < 3; c++) {
        const value = data[i + c] as number
        data[i + c] = value + ((paper[c] as number) - value) * gone + level
      }
    }
    if (y % 64 === 63) await stage.breathe()
  }
  context.putImageData(image, 0, 0)
}
