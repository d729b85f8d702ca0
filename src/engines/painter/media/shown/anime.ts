/** Anime: two tones with a hard edge, thin dark lines, clear skies and light that blooms. */
import { lch, mix, shift, smooth } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { blurred, readSmall, shrunk } from '../blur.ts'
import type { Raster, Small } from '../blur.ts'
import { screened, vivid } from '../kit/colour.ts'
import { contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A background of an animated film with its cels. */
export const ANIME: Medium = {
  words: listed(
    'anime, anime style, manga, cel shading, cel shaded, cel-shaded, ghibli, makoto shinkai, japanese animation, 动漫, 动画',
    '日漫, 二次元, 赛璐璐, 新海诚, 吉卜力, アニメ, アニメ調, マンガ, セル画, ジブリ, 新海誠, animación japonesa, animé, dessin animé japonais, Zeichentrick',
  ),
  look: { shaded: true, shade: 'hard', outline: { colour: lch(0.3, 0.05, 290), width: 1.7 * UNIT } },
  recast: clear,
  pass: anime,
  finish: { grain: 1, vignette: 0.05, contrast: 0.1 },
}

const fuller = (colour: Colour): Colour => shift(colour, { chroma: 1.22 })

/** Skies of one clear blue by day, and purer colours at any hour. */
function clear(scene: Scene): Scene {
  const { palette, time } = scene
  const bright = time === 'day' || time === 'noon'
  const blue = [lch(0.6, 0.15, 252), lch(0.75, 0.115, 238), lch(0.9, 0.055, 215)]
  return {
    ...scene,
    palette: {
      ...palette,
      sky: bright ? blue : palette.sky.map(fuller),
      haze: bright ? mix(palette.haze, lch(0.92, 0.04, 215), 0.6) : fuller(palette.haze),
      shade: mix(palette.shade, lch(0.42, 0.12, 282), 0.5),
      land: fuller(palette.land),
      deep: fuller(palette.deep),
    },
  }
}

async function anime(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.14, light: 0.015 })
  const line = contoursOf(image, { radius: 1.1 * unit, from: 0.07, to: 0.16 })
  const glow = readSmall(bloomOf(image, 30 * unit), image.width)
  await stage.breathe()
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [lines, halo] = [line(y), glow(y)]
    for (let x = 0, from = 0, at = y * width * 4; x < width; x++, at += 4, from += 3) {
      const dark = 0.5 * (lines[x] as number) // Rows have a value for every pixel, three for a colour.
      for (let c = 0; c < 3; c++) {
        const value = (data[at + c] as number) * (1 - dark * (c === 2 ? 0.75 : 0.9))
        data[at + c] = screened(value, 0.62 * (halo[from + c] as number))
      }
    }
  })
  lay(easel, image)
}

/** The light around the brightest parts of the picture. */
function bloomOf(image: Raster, radius: number): Small {
  const small = shrunk(image, radius)
  const { data } = small
  for (let at = 0; at < data.length; at += 4) {
    // A pixel has four bytes.
    const most = Math.max(data[at] as number, data[at + 1] as number)
    const share = smooth(200, 255, most) * 0.7
    for (let c = 0; c < 3; c++) data[at + c] = (data[at + c] as number) * share
  }
  return blurred(small, radius)
}
