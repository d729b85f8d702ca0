/** Passes that lay a brush or a paper over the finished pixels: gouache, worn ink. */
import { clamp, smooth } from '../colours/colour.ts'
import { grainField, grainIndex } from '../canvas/grain.ts'
import { fractal, valueNoise } from '../canvas/noise.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { coarseness, fieldOf } from './field.ts'
import { eachRow, lay, rasterOf } from './kit/light.ts'
import { over, pixelOf, pixelsIn } from './kit/mixing.ts'
import { streakTile, tileField } from './kit/tiles.ts'

/** Gouache: dry streaks of a flat brush at a slant, `strength` in levels. */
export async function gouache(stage: Stage, strength = 5): Promise<void> {
  const { easel } = stage
  const { width, height } = easel
  const image = rasterOf(easel)
  const { data } = image
  const source = data.slice()
  const streak = tileField(easel, streakTile())
  const grain = grainField()
  const reach = 1.3 * UNIT * easel.scale
  // Small pictures keep their edges whole.
  const rough = Math.min(0.35, reach * 0.3)
  await eachRow(stage, image, (y) => {
    const brush = streak(y)
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // Indices are clamped into the picture and masked into the grain tile.
      const hair = brush[x] as number
      const speck = grain[grainIndex(x, y)] as number
      const sx = clamp((x + hair * reach + speck * rough + 0.5) | 0, 0, width - 1)
      const sy = clamp((y + hair * reach * 0.8 + speck * rough + 0.5) | 0, 0, height - 1)
      const from = (sy * width + sx) * 4
      const level = Math.round(hair * strength + speck * 2.2)
      data[at] = (source[from] as number) + level
      data[at + 1] = (source[from + 1] as number) + level
      data[at + 2] = (source[from + 2] as number) + level
    }
  })
  lay(easel, image)
}

/** Bare paper under worn ink. */
const PAPER = pixelOf([238, 226, 202])

/** Printed ink that has worn off in places, on fibrous paper. */
export async function wornInk(stage: Stage, { wear, fibre }: { wear: number; fibre: number }): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const { data, width } = image
  const pixels = pixelsIn(image)
  const salt = stage.salt('texture', 'print')
  const patches = fractal(3, salt)
  const worn = fieldOf(easel, coarseness(easel, 20 * UNIT), (x, y) => 0.9 * patches(x * 11, y * 11))
  const fibres = fieldOf(
    easel,
    coarseness(easel, 6 * UNIT),
    (x, y) => valueNoise(x * 17, y * 320, salt + 3) * 0.5 + valueNoise(x * 340, y * 26, salt + 4) * 0.35,
  )
  const grain = grainField()
  await eachRow(stage, image, (y) => {
    const [patch, thread] = [worn(y), fibres(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Indices stay inside the picture and the grain tile.
      const speck = grain[grainIndex(x, y)] as number
      const coarse = grain[grainIndex((x >> 1) + 33, (y >> 1) + 77)] as number
      const gone = wear * smooth(0.35, 1.5, (speck + coarse) * 0.55 + (patch[x] as number))
      const level = Math.round(((thread[x] as number) + speck * 0.5) * fibre)
      if (gone > 0) pixels[i] = over(pixels[i] as number, PAPER, (256 * gone) | 0)
      data[at] = (data[at] as number) + level
      data[at + 1] = (data[at + 1] as number) + level
      data[at + 2] = (data[at + 2] as number) + level
    }
  })
  lay(easel, image)
}
