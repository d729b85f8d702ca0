/** A picture book: soft gouache, a dry brush, crayon along the edges, and a page left white around it. */
import { lch, smooth, toRgb } from '../../colours/colour.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { gouache } from '../brush.ts'
import { vivid } from '../kit/colour.ts'
import { contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { tornEdge } from '../kit/margin.ts'
import { feltTile, tileField, toothTile } from '../kit/tiles.ts'
import { SHADED, listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A page of a picture book. */
export const STORYBOOK: Medium = {
  words: listed(
    "children's book, childrens book, children's illustration, storybook, picture book, fairy tale, fairytale, nursery",
    '绘本, 童书, 童话, 儿童插画, 絵本, 童話, cuento infantil, libro infantil, ilustración infantil, cuento de hadas',
    'livre pour enfants, album jeunesse, conte de fées, Kinderbuch, Bilderbuch, Märchen, Märchenbuch',
  ),
  look: SHADED,
  pass: storybook,
  finish: { grain: 2.5, vignette: 0, contrast: 0.03 },
  framed: true,
}

const PAPER = toRgb(lch(0.972, 0.014, 88))
/** Where the painting ends, in shares of the short side. */
const MARGIN = 0.04

async function storybook(stage: Stage): Promise<void> {
  await gouache(stage, 6)
  const { easel } = stage
  const image = rasterOf(easel)
  vivid(image, { chroma: 1.08, light: 0.1 })
  const unit = UNIT * easel.scale
  const line = contoursOf(image, { radius: 2 * unit, from: 0.016, to: 0.07 })
  const [tooth, broad] = [tileField(easel, toothTile()), tileField(easel, feltTile(), 2)]
  const edge = tornEdge(easel, { margin: MARGIN, salt: stage.salt('texture', 'page') })
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [lines, grains, patches, edges] = [line(y), tooth(y), broad(y), edge(y)]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // Rows have a value for every pixel.
      const grain = grains[x] as number
      const patch = patches[x] as number
      const crayon = (lines[x] as number) * smooth(-1.4, 0.5, grain + 0.5 * patch) * 0.62
      const painted = smooth(MARGIN - 0.0025, MARGIN + 0.006, (edges[x] as number) + 0.0035 * grain)
      const thin = 0.09 * smooth(0.7, 1.7, patch * 0.8 + grain * 0.5)
      for (let c = 0; c < 3; c++) {
        const paper = PAPER[c] as number
        const own = data[at + c] as number
        const value = own + (12 - 0.6 * own) * crayon
        data[at + c] = paper + (value + (paper - value) * thin - paper) * painted + grain * 0.9
      }
    }
  })
  lay(easel, image)
}
