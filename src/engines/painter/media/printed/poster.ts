/** A vintage poster: few aged inks, a screen of dots between them, printed a little out of place on worn paper. */
import { lch, mix, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { wornInk } from '../brush.ts'
import { vivid } from '../kit/colour.ts'
import { dotScreen, inked, roughened, screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { lay, rasterOf } from '../kit/light.ts'
import { border } from '../kit/margin.ts'
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

const INKS = 7
const CREAM = lch(0.93, 0.035, 85)

async function poster(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.3, light: 0 })
  const inks = inksOf(image, INKS).map(aged)
  const [dots, tooth] = [dotScreen(easel, 6.5, 0.5), tileField(easel, toothTile())]
  const slip = 1.6 * UNIT * easel.scale
  await inked(stage, image, {
    screen: screenOf(inks, image),
    inks: inks.map(toRgb),
    threshold: roughened(dots, tooth, 0.09),
    slip: { x: slip, y: -slip * 0.6 },
    crisp: 0.14,
  })
  lay(easel, image)
  await wornInk(stage, { wear: 0.16, fibre: 4 })
  border(easel, { width: 0.046, paper: CREAM, line: aged(inks[0] ?? lch(0.36, 0.08, 20)) })
}

/** Ink that has stood in the sun: warmer, never quite dark, never quite white. */
function aged(ink: Colour): Colour {
  const warm = mix(ink, lch(ink.L, 0.07, 72), 0.1)
  return { ...warm, L: 0.12 + 0.84 * warm.L }
}
