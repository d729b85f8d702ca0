/** Paper cut: sheets of coloured card, one above the other, with the shadows they throw. */
import { lch } from '../../colours/colour.ts'
import type { Layered } from '../../canvas/easel.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { partGround } from '../kit/parting.ts'
import { feltTile, fibreTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** Card as it lies in a shadow box: each sheet well above the next. */
const SHEETS: Layered = { shadow: lch(0.2, 0.04, 270), strength: 0.62, height: 20 * UNIT, steps: 5 }

/** A picture of cut card. */
export const PAPER_CUT: Medium = {
  words: listed(
    'paper cut, papercut, paper cutout, paper cut-out, cut paper, paper craft, papercraft, layered paper, paper art, paper collage',
    'kirigami, 剪纸, 纸雕, 纸艺, 剪紙, 切り絵, 切り紙, ペーパーカット, ペーパークラフト, papel recortado, recorte de papel',
    'papier découpé, papiers découpés, découpage, Scherenschnitt, Papierschnitt, Papierkunst',
  ),
  look: { shaded: false, outline: null, spare: true, layered: SHEETS },
  pass: paper,
  finish: { grain: 1.5, vignette: 0.1, contrast: 0.05 },
  whole: true,
}

/** The grain of felted paper and its fibres, in levels. */
const [GRAIN, FIBRE] = [3.2, 7]

/** What all sheets are made of; a sheet as light as what is behind it darkens that. */
async function paper(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  await partGround(stage, image, halfFigureMask(stage))
  const { data, width } = image
  const [felt, fibre] = [tileField(easel, feltTile()), tileField(easel, fibreTile())]
  await eachRow(stage, image, (y) => {
    const [grains, hairs] = [felt(y), fibre(y)]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // Rows have a value for every pixel, a pixel has four bytes.
      const texture = GRAIN * (grains[x] as number) + FIBRE * (hairs[x] as number)
      for (let c = at; c < at + 3; c++) data[c] = (data[c] as number) + texture
    }
  })
  lay(easel, image)
}
