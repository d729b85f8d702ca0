/** Felt: soft cut shapes of wool with a running stitch along their edges. */
import { clamp, lerp, shift, smooth, toRgb } from '../../colour.ts'
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
  const thickness = new Float32Array(far.length)
  await eachRow(stage, image, (x, y, i, at) => {
    // Labels are indices of the inks; planes have one value for every pixel.
    const [one, two] = [bytes[label[i] as number] as Rgb, bytes[other[i] as number] as Rgb]
    const [soft, fibre] = [wool(x, y), hair(x, y)]
    const over = clamp(0.5 + ((share[i] as number) - 0.5 + 0.07 * soft + 0.12 * (fibre - 0.2)) * 6)
    const away = far[i] as number
    thickness[i] = 1.5 * smooth(0, 7 * unit, away) ** 0.6 + 0.13 * soft + 0.3 * fibre
    const stitch = smooth(1.5 * unit, 0.7 * unit, Math.abs(away - 6.5 * unit)) * fuzz(x, y)
    for (const c of [0, 1, 2] as const) {
      const cloth = lerp(two[c], one[c], over) + 5 * soft + 9 * fibre - 10 * smooth(3.4 * unit, 0, away)
      image.data[at + c] = lerp(cloth, cloth * 0.35 + 155, stitch * 0.75)
    }
    thickness[i] = (thickness[i] as number) + 0.5 * stitch
  })
  lit(image, thickness, 20)
  lay(easel, image)
}

/** 1 where a stitch shows, 0 where the thread is under the cloth: dashes that follow no direction. */
function fuzzOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'stitch')
  return fieldOf(easel, coarseness(easel, 7 * UNIT), (x, y) =>
    smooth(-0.02, 0.1, Math.sin(x * 300) * Math.sin(y * 300) + 0.12 * valueNoise(x * 40, y * 40, salt)),
  )
}
