/** Felt: soft cut shapes of wool with a running stitch along their edges. */
import { clamp, shift, smooth, toRgb } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
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
  const dash = dashesOf(stage)
  const { piles, rims, seams } = hemOf(unit)
  const fine = STEPS / (HEM * unit)
  const { data, width } = image
  const pixels = pixelsIn(image)
  await eachRow(stage, image, (y) => {
    const [wools, hairs, aways] = [wool(y), hair(y), far(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Labels are indices of the inks, steps of the tables; rows and planes have one value for every pixel.
      const own = cloths[label[i] as number] as number
      const next = cloths[other[i] as number] as number
      const woolly = wools[x] as number
      const fibre = hairs[x] as number
      const ragged = 0.07 * woolly + 0.12 * (fibre - 0.2)
      const cloth =
        own === next
          ? own
          : over(next, own, (256 * clamp(0.5 + ((share[i] as number) - 0.5 + ragged) * 6)) | 0)
      const step = Math.min(STEPS, (fine * (aways[x] as number)) | 0)
      const seam = seams[step] as number
      const stitch = seam > 0 ? seam * dash(x, y) : 0
      pixels[i] = stitch > 0 ? over(cloth, THREAD, (125 * stitch) | 0) : cloth
      const texture = Math.round(5 * woolly + 9 * fibre - (rims[step] as number))
      data[at] = (data[at] as number) + texture
      data[at + 1] = (data[at + 1] as number) + texture
      data[at + 2] = (data[at + 2] as number) + texture
      data[at + 3] = bodyLevel((piles[step] as number) + 0.13 * woolly + 0.3 * fibre + 0.5 * stitch)
    }
  })
  lit(image, 20)
  lay(easel, image)
}

/** Design pixels from its edge within which a cloth is hemmed, and in how many steps that is known. */
const HEM = 8
const STEPS = 128

/** What a cloth is like at every step from its edge: how thick, how many levels darker, how much of the seam lies there. */
function hemOf(unit: number) {
  const tableOf = (at: (away: number) => number) =>
    Float32Array.from({ length: STEPS + 1 }, (_, step) => at((HEM * unit * step) / STEPS))
  return {
    piles: tableOf((away) => 1.5 * smooth(0, 7 * unit, away) ** 0.6),
    rims: tableOf((away) => 10 * smooth(3.4 * unit, 0, away)),
    seams: tableOf((away) => smooth(1.5 * unit, 0.7 * unit, Math.abs(away - 6.5 * unit))),
  }
}

/** 1 where a stitch shows, 0 where the thread is under the cloth: dashes that follow no direction. */
function dashesOf({ easel, ...stage }: Stage): (x: number, y: number) => number {
  const salt = stage.salt('texture', 'stitch')
  const [across, down] = [new Float32Array(easel.width), new Float32Array(easel.height)]
  for (let x = 0; x < across.length; x++) across[x] = Math.sin(easel.worldX(x) * 300)
  for (let y = 0; y < down.length; y++) down[y] = Math.sin(easel.worldY(y) * 300)
  return (x, y) => {
    const bend = 0.12 * valueNoise(easel.worldX(x) * 40, easel.worldY(y) * 40, salt)
    return smooth(-0.02, 0.1, (across[x] as number) * (down[y] as number) + bend) // Inside the picture.
  }
}
