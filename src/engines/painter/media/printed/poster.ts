/** A vintage poster: few aged inks, a screen of dots between them, printed a little out of place on worn paper. */
import { lch, mix, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import { wornInk } from '../brush.ts'
import { stretchedField } from '../field.ts'
import type { Coarse } from '../field.ts'
import { vivid } from '../kit/colour.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { dotScreen, inked, roughened, screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { eachRowOf, halfCoarse, halfField, halfIndex, lay, rasterOf } from '../kit/light.ts'
import { border } from '../kit/margin.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import { partGround } from '../kit/parting.ts'
import { silhouetteField } from '../kit/silhouette.ts'
import { tileField, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A travel poster of the middle of the last century. */
export const POSTER: Medium = {
  words: listed(
    'poster, posters, vintage poster, retro, vintage, screenprint, screen print, travel poster, silkscreen, risograph, 海报',
    '复古, 复古海报, ポスター, レトロ, ビンテージ, 昭和レトロ, cartel, cartel vintage, póster, serigrafía, affiche, affiche vintage',
    'affiche rétro, sérigraphie, rétro, Plakat, Plakate, Siebdruck, Vintage-Plakat, Retro',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  pass: poster,
  finish: { grain: 3, vignette: 0.08, contrast: 0.04 },
  whole: true,
  framed: true,
}

/** Inks of the ground, and of what stands before it. */
const GROUND_INKS = 6
const FIGURE_INKS = 5
const BLACK = lch(0.25, 0.05, 280)
const CREAM = lch(0.93, 0.035, 85)

async function poster(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.3, light: 0 })
  const mask = halfFigureMask(stage)
  const { lost } = await partGround(stage, image, mask)
  const inks = inksFor(image, mask).map(aged)
  const [dots, tooth] = [dotScreen(easel, 6.5, 0.5), tileField(easel, toothTile())]
  const slip = 1.6 * UNIT * easel.scale
  await inked(stage, image, {
    screen: screenOf(inks, image),
    inks: inks.map(toRgb),
    threshold: roughened(dots, tooth, 0.09),
    slip: { x: slip, y: -slip * 0.6 },
    crisp: 0.14,
  })
  await keyLine(stage, image, { mask, lost, ink: inks[0] ?? BLACK })
  lay(easel, image)
  await wornInk(stage, { wear: 0.16, fibre: 4 })
  border(easel, { width: 0.046, paper: CREAM, line: aged(inks[0] ?? lch(0.36, 0.08, 20)) })
}

/** Inks of the ground and figures, from the darkest to the lightest: a small figure has its own colours too. */
function inksFor(image: Raster, mask: Plane): readonly Colour[] {
  const coverOf = (pixel: number) =>
    mask[halfIndex(image, pixel % image.width, Math.floor(pixel / image.width))] as number // Inside.
  const ground = inksOf(image, GROUND_INKS, (pixel) => coverOf(pixel) < 0.1)
  const own = inksOf(image, FIGURE_INKS, (pixel) => coverOf(pixel) > 0.9)
  return [...ground, ...own].toSorted((one, other) => one.L - other.L)
}

interface Line {
  readonly mask: Plane
  readonly lost: Coarse
  readonly ink: Colour
}

/** A thin dark line around figures, bolder where they would be lost. */
async function keyLine(stage: Stage, image: Raster, { mask, lost, ink }: Line): Promise<void> {
  const line = silhouetteField(stage, mask, { thin: 1.6, bold: 2.6 })
  const [need, cover] = [stretchedField(lost, image.width), halfField(mask, image)]
  const [pixels, colour] = [pixelsIn(image), pixelOf(toRgb(ink))]
  await eachRowOf(stage, halfCoarse(mask, image), (y) => {
    const [lines, needs, covers] = [line(y), need(y), cover(y)]
    for (let x = 0, i = y * image.width; x < image.width; x++, i++) {
      // Rows have a value for every pixel.
      const bold = 0.3 + 0.7 * Math.min(1, 2 * (needs[x] as number))
      // Rather beside a figure than on it: a slim one keeps its colour.
      const share = (lines[x] as number) * bold * (1 - 0.7 * (covers[x] as number) ** 2)
      if (share > 0.01) pixels[i] = over(pixels[i] as number, colour, (256 * share) | 0)
    }
  })
}

/** Ink that has stood in the sun: warmer, never quite dark, never quite white. */
function aged(ink: Colour): Colour {
  const warm = mix(ink, lch(ink.L, 0.07, 72), 0.1)
  return { ...warm, L: 0.12 + 0.84 * warm.L }
}
