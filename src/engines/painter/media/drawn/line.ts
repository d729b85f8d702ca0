/** Line art: ink contours, thin washes, and hatching where it is darkest. */
import { lch, smooth, toRgb } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { vivid } from '../kit/colour.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { hatchField } from '../kit/hatch.ts'
import { contoursOf, eachRow, halfField, lay, rasterOf, stretchedLight } from '../kit/light.ts'
import { silhouetteField } from '../kit/silhouette.ts'
import { feltTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const INK = lch(0.19, 0.03, 275)
const INK_RGB = toRgb(INK)
const PAPER = lch(0.962, 0.016, 84)
const PAPER_RGB = toRgb(PAPER)

/** A drawing in ink. */
export const LINE: Medium = {
  words: listed(
    'line art, lineart, line drawing, pen and ink, ink drawing, doodle, coloring page, colouring page, 线稿, 线描, 简笔画',
    '線画, ペン画, ぬりえ, dibujo lineal, arte lineal, dibujo a tinta, dessin au trait, dessin à la plume, Strichzeichnung, Linienzeichnung, Federzeichnung',
  ),
  look: {
    shaded: false,
    outline: { colour: INK, width: 3.2 * UNIT },
    wash: { colour: PAPER, share: 0.35 },
  },
  pass: line,
  finish: { grain: 1.2, vignette: 0.02, contrast: 0.02 },
  whole: true,
}

/** Share of the washes that is bare paper. */
const BARE = 0.5

async function line(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const drawn = inkOf(image)
  const light = halfField(stretchedLight(image), image)
  const fine = contoursOf(image, { radius: UNIT * easel.scale, from: 0.026, to: 0.075 })
  const heavy = silhouetteField(stage, halfFigureMask(stage), { thin: 2.2, bold: 6.5 })
  await stage.breathe()
  vivid(image, { chroma: 1.55, light: 0.06 })
  const [felt, hatch] = [tileField(easel, feltTile()), hatchField(easel, { pitch: 8, lean: 0.8, bare: 0.67 })]
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [lights, details, grains, strokes, bold] = [light(y), fine(y), felt(y), hatch(y), heavy(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have a value for every pixel.
      const lit = lights[x] as number
      const grain = grains[x] as number
      const dark = lit < 0.3 ? 0.5 * smooth(0.3, 0.02, lit) * (strokes[x] as number) : 0
      const shape = Math.max((drawn[i] as number) / 255, bold[x] as number)
      const ink = Math.max(shape, 0.8 * (details[x] as number), dark)
      const bare = BARE + 0.03 * grain
      for (let c = 0; c < 3; c++) {
        const own = data[at + c] as number
        const wash = own + ((PAPER_RGB[c] as number) - own) * bare
        data[at + c] = wash + ((INK_RGB[c] as number) - wash) * ink + grain
      }
    }
  })
  lay(easel, image)
}

/** How much of every pixel is a drawn line, in 255ths. */
function inkOf({ data }: Raster): Uint8Array {
  const [r, g, b] = INK_RGB
  const out = new Uint8Array(data.length >> 2)
  for (let i = 0, at = 0; i < out.length; i++, at += 4) {
    // A pixel has four bytes.
    const off = (data[at] as number) - r + (data[at + 1] as number) - g + (data[at + 2] as number) - b
    if (off < 3 * PALE) out[i] = 255 * smooth(PALE, 18, off / 3)
  }
  return out
}

/** Levels above the ink's own at which a pixel is no line. */
const PALE = 96
