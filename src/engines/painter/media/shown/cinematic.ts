/** Cinematic: a lens that focuses on the subject, bloom, a graded print, film grain. */
import { smooth } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { blurred, readSmall, shrunk, softened } from '../blur.ts'
import type { Raster, Small } from '../blur.ts'
import { screened } from '../kit/colour.ts'
import { figureMask } from '../kit/figures.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A frame of a film. */
export const CINEMATIC: Medium = {
  words: listed(
    'cinematic, cinematic shot, film, film still, movie, movie still, photo, photograph, photography, photorealistic, photorealism',
    'photo realistic, realistic, hyperrealistic, bokeh, depth of field, dslr, 35mm, 电影, 电影感, 照片, 摄影, 写实, 真实感',
    '映画, 映画風, 写真, 写実的, シネマティック, フォトリアル, cine, cinematográfico, película, fotografía, foto, fotorrealista, realista',
    'cinématographique, photographie, photoréaliste, réaliste, Kino, filmisch, Fotografie, Foto, fotorealistisch, realistisch',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  pass: cinematic,
  finish: { grain: 5, vignette: 0.32, contrast: 0.2 },
  whole: true,
}

async function cinematic(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const sharp = figureMask(stage)
  await stage.breathe()
  const { data, width } = image
  const near = readSmall(softened(image, 4.5 * unit), width)
  const far = readSmall(softened(image, 11 * unit), width)
  const bloom = readSmall(bloomOf(image, 38 * unit), width)
  await stage.breathe()
  const focus = focusOf(stage)
  await eachRow(stage, image, (y) => {
    const away = focus(y)
    const [shine, close, wide] = [bloom(y), near(y), far(y)]
    for (let x = 0, from = 0, at = y * width * 4; x < width; x++, from += 3, at += 4) {
      // Rows and planes have one value for every pixel, three for a colour.
      const blur = away * (1 - (sharp[y * width + x] as number))
      const first = Math.min(1, blur * 2)
      const second = Math.max(0, blur * 2 - 1)
      for (let c = 0; c < 3; c++) {
        const own = data[at + c] as number
        const once = own + ((close[from + c] as number) - own) * first
        const value = once + ((wide[from + c] as number) - once) * second
        data[at + c] = screened(value, 0.85 * (shine[from + c] as number))
      }
      grade(data, at)
    }
  })
  lay(easel, image)
}

/**
 * How far a row is out of focus, 0 to 1: the subject's foot is sharp, the far land and the very near are not. Land
 * without a subject is sharp into the distance.
 */
function focusOf({ easel, scene, horizon, frame }: Stage): (y: number) => number {
  const [figure] = scene.figures
  const box = figure && figureBox(figure)
  const foot = figure && box ? (figure.slot === 'air' ? horizon : box.bottom) : frame.height * 0.7
  const depth = Math.max(0.12, foot - horizon)
  const haze = figure ? 0.8 : 0
  return (row) => {
    const y = easel.worldY(row)
    return y < foot ? haze * smooth(0.12, 1, (foot - y) / depth) : smooth(0.07, 0.42, y - foot)
  }
}

/** The light around what shines. */
function bloomOf(image: Raster, radius: number): Small {
  const small = shrunk(image, radius)
  const { data } = small
  for (let at = 0; at < data.length; at += 4) {
    // A pixel has four bytes.
    const bright =
      0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number)
    const share = smooth(165, 245, bright) * 0.8
    for (let c = 0; c < 3; c++) data[at + c] = (data[at + c] as number) * share
  }
  return blurred(small, radius)
}

/** Teal shadows, warm lights, a soft shoulder and lifted blacks, as a colourist would. */
function grade(data: Uint8ClampedArray, at: number): void {
  // A pixel has four bytes.
  const r = data[at] as number
  const g = data[at + 1] as number
  const b = data[at + 2] as number
  const light = (0.3 * r + 0.59 * g + 0.11 * b) / 255
  const warm = light * light
  const cool = (1 - light) * (1 - light)
  data[at] = 7 + r * 0.95 + 9 * warm - 9 * cool
  data[at + 1] = 8 + g * 0.95 + 2 * warm + 3 * cool
  data[at + 2] = 11 + b * 0.93 - 9 * warm + 9 * cool
}
