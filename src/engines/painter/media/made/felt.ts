/** Felt: soft cut shapes of wool with a running stitch along their edges. */
import { clamp, shift, smooth, toRgb } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { coarseness, fieldOf } from '../field.ts'
import { cutOuts } from '../kit/cut-outs.ts'
import { halfBorderDistance } from '../kit/distance.ts'
import { eachRow, halfField, lay, rasterOf } from '../kit/light.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import { bodyLevel, lit } from '../kit/relief.ts'
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

/** Cloths of the land, and of figures. */
const [CLOTHS, FIGURES] = [8, 5]
/** What stitches are sewn with. */
const THREAD = pixelOf([238, 238, 238])

async function felt(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const { cut, inks } = await cutOuts(stage, image, {
    land: { inks: CLOTHS, radius: 2.4 * unit, least: 500 * unit * unit },
    figures: { inks: FIGURES, radius: 1.6 * unit, least: 0 },
    dyed: (ink) => shift(ink, { chroma: 1.08, L: 0.03 * (0.6 - ink.L) }),
  })
  const { label, other, share } = cut
  const far = halfField(halfBorderDistance(label, image), image)
  const cloths = Int32Array.from(inks, (ink) => pixelOf(toRgb(ink)))
  const [wool, hair] = [tileField(easel, feltTile()), tileField(easel, fibreTile(), 0.7)]
  const fuzz = fuzzOf(stage)
  const pile = pileOf(7 * unit)
  const { data, width } = image
  const pixels = pixelsIn(image)
  await eachRow(stage, image, (y) => {
    const [wools, hairs, threads, aways] = [wool(y), hair(y), fuzz(y), far(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Labels are indices of the inks; rows and planes have one value for every pixel.
      const own = cloths[label[i] as number] as number
      const next = cloths[other[i] as number] as number
      const woolly = wools[x] as number
      const fibre = hairs[x] as number
      const upper = clamp(0.5 + ((share[i] as number) - 0.5 + 0.07 * woolly + 0.12 * (fibre - 0.2)) * 6)
      const cloth = own === next ? own : over(next, own, (256 * upper) | 0)
      const away = aways[x] as number
      const aside = Math.abs(away - 6.5 * unit)
      const stitch = aside < 1.5 * unit ? smooth(1.5 * unit, 0.7 * unit, aside) * (threads[x] as number) : 0
      pixels[i] = stitch > 0 ? over(cloth, THREAD, (125 * stitch) | 0) : cloth
      const rim = away < 3.4 * unit ? 10 * smooth(3.4 * unit, 0, away) : 0
      const texture = Math.round(5 * woolly + 9 * fibre - rim)
      data[at] = (data[at] as number) + texture
      data[at + 1] = (data[at + 1] as number) + texture
      data[at + 2] = (data[at + 2] as number) + texture
      data[at + 3] = bodyLevel(pile(away) + 0.13 * woolly + 0.3 * fibre + 0.5 * stitch)
    }
  })
  lit(image, 20)
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
