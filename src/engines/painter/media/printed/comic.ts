/** Comic and pop art: bright flat inks, dots for everything between, thick black contours. */
import { lch, shift, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { vivid } from '../kit/colour.ts'
import { dotScreen, inked, screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const BLACK = lch(0.17, 0.02, 280)

/** A panel of a comic. */
export const COMIC: Medium = {
  words: listed(
    'comic, comics, comic book, comic style, pop art, popart, pop-art, lichtenstein, warhol, halftone, graphic novel, cartoon',
    '漫画, 漫畫, 波普, 波普艺术, 卡通, コミック, アメコミ, ポップアート, cómic, cómics, historieta, arte pop, dibujos animados',
    'bande dessinée, bandes dessinées, dessin animé, Comicstil, Bildergeschichte, Karikatur',
  ),
  look: { shaded: true, shade: 'hard', outline: { colour: BLACK, width: 4 * UNIT } },
  pass: comic,
  finish: { grain: 2, vignette: 0, contrast: 0.02 },
  whole: true,
}

const INKS = 9

async function comic(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const line = contoursOf(image, { radius: 2.2 * unit, from: 0.06, to: 0.1 })
  vivid(image, { chroma: 1.35, light: 0.06 })
  const inks = [BLACK, ...inksOf(image, INKS).map(loud)]
  await inked(stage, image, {
    screen: screenOf(inks, image),
    inks: inks.map(toRgb),
    threshold: dotScreen(easel, 10, Math.PI / 4),
    slip: { x: 1.4 * unit, y: 1.4 * unit },
    crisp: 0.12,
  })
  const [r, g, b] = toRgb(BLACK)
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const lines = line(y)
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      const dark = lines[x] as number // A value for every pixel.
      if (dark < 0.01) continue
      data[at] = (data[at] as number) * (1 - dark) + r * dark
      data[at + 1] = (data[at + 1] as number) * (1 - dark) + g * dark
      data[at + 2] = (data[at + 2] as number) * (1 - dark) + b * dark
    }
  })
  lay(easel, image)
}

/** Purer, and farther from the middle. */
const loud = (ink: Colour): Colour => shift(ink, { chroma: 1.2, L: (ink.L - 0.55) * 0.12 })
