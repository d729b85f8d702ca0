/** Felt: soft cut shapes of wool with a running stitch along their edges. */
import { clamp, shift, smooth, toRgb } from '../../colour.ts'
import type { Rgb } from '../../colour.ts'
import { valueNoise } from '../../noise.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import { borderDistance } from '../kit/distance.ts'
import { inksOf, labelsOf } from '../kit/inks.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { lit } from '../kit/relief.ts'
import { cut } from '../kit/sheets.ts'
import { feltTile, fibreTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of felt. */
export const FELT: Medium = {
  words: listed(
    'felt, felted, needle felt, needle felted, wool, woolen, woollen, plush, fabric, quilt, patchwork, 毛毡, 羊毛毡, 布艺',
    'フェルト, 羊毛フェルト, パッチワーク, キルト, fieltro, lana, feutre, feutrine, laine, Filz, gefilzt, Wolle, Flickwerk',
  ),
  look: { shaded: false, outline: null },
  pass: felt,
  finish: { grain: 2, vignette: 0.08, contrast: 0.06 },
  whole: true,
}

const CLOTHS = 10

async function felt(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const inks = inksOf(image, CLOTHS).map((ink) => shift(ink, { chroma: 1.08, L: 0.03 * (0.6 - ink.L) }))
  const { label, other, share } = cut(labelsOf(image, inks), image, inks.length, 2.4 * unit)
  const far = borderDistance(label, image)
  const bytes = inks.map(toRgb)
  const [wool, hair] = [tileField(easel, feltTile()), tileField(easel, fibreTile(), 0.7)]
  const fuzz = fuzzOf(stage)
  const pile = pileOf(7 * unit)
  const thickness = new Float32Array(far.length)
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [wools, hairs, threads] = [wool(y), hair(y), fuzz(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Labels are indices of the inks; rows and planes have one value for every pixel.
      const one = bytes[label[i] as number] as Rgb
      const two = bytes[other[i] as number] as Rgb
      const woolly = wools[x] as number
      const fibre = hairs[x] as number
      const over = clamp(0.5 + ((share[i] as number) - 0.5 + 0.07 * woolly + 0.12 * (fibre - 0.2)) * 6)
      const away = far[i] as number
      const aside = Math.abs(away - 6.5 * unit)
      const stitch = aside < 1.5 * unit ? smooth(1.5 * unit, 0.7 * unit, aside) * (threads[x] as number) : 0
      thickness[i] = pile(away) + 0.13 * woolly + 0.3 * fibre + 0.5 * stitch
      const texture = 5 * woolly + 9 * fibre - (away < 3.4 * unit ? 10 * smooth(3.4 * unit, 0, away) : 0)
      for (const c of [0, 1, 2] as const) {
        const cloth = two[c] + (one[c] - two[c]) * over + texture
        data[at + c] = cloth + (155 - 0.65 * cloth) * stitch * 0.75
      }
    }
  })
  lit(image, thickness, 20)
  lay(easel, image)
}

/** How thick the cloth is at a distance from its edge, where it is round over `reach` pixels. */
function pileOf(reach: number): (away: number) => number {
  const heights = Float32Array.from({ length: 65 }, (_, i) => 1.5 * smooth(0, 64, i) ** 0.6)
  // The table has one height more than there are steps.
  return (away) => heights[away >= reach ? 64 : ((away / reach) * 64) | 0] as number
}

/** 1 where a stitch shows, 0 where the thread is under the cloth: dashes that follow no direction. */
function fuzzOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'stitch')
  return fieldOf(easel, coarseness(easel, 7 * UNIT), (x, y) =>
    smooth(-0.02, 0.1, Math.sin(x * 300) * Math.sin(y * 300) + 0.12 * valueNoise(x * 40, y * 40, salt)),
  )
}
