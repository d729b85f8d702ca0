/** A picture book: soft gouache, a dry brush, crayon along the edges, and a page left white around it. */
import { clamp, lch, lerp, smooth, toRgb } from '../../colour.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
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
  const { data } = image
  await eachRow(stage, image, (x, y, i, at) => {
    const grain = tooth(x, y)
    // One value for every pixel.
    const crayon = (line[i] as number) * smooth(-1.4, 0.5, grain + 0.5 * broad(x, y)) * 0.62
    const ragged = edge(x, y) + 0.0035 * grain
    const painted = smooth(MARGIN - 0.0025, MARGIN + 0.006, ragged)
    const thin = 0.09 * smooth(0.7, 1.7, broad(x, y) * 0.8 + grain * 0.5)
    for (let c = 0; c < 3; c++) {
      const paper = PAPER[c] as number
      const value = lerp(data[at + c] as number, (data[at + c] as number) * 0.4 + 12, crayon)
      data[at + c] = clamp(lerp(paper, lerp(value, paper, thin), painted) + grain * 0.9, 0, 255)
    }
  })
  lay(easel, image)
}
