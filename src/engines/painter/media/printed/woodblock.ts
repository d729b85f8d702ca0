/** A woodblock print: bokashi that breaks along the grain of the block, a key line, thick soft paper, a seal. */
import { lch, mix, shift, toRgb } from '../../colours/colour.ts'
import type { Colour } from '../../colours/colour.ts'
import { valueNoise } from '../../canvas/noise.ts'
import type { Scene } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { wornInk } from '../brush.ts'
import { coarseness, rowsOf } from '../field.ts'
import type { Field } from '../field.ts'
import { inked, roughened, screenOf } from '../kit/halftone.ts'
import { inksOf } from '../kit/inks.ts'
import { contoursOf, eachRow, lay, rasterOf } from '../kit/light.ts'
import { border } from '../kit/margin.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import { seal } from '../kit/seal.ts'
import { tileField, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const KEY = lch(0.24, 0.04, 262)
const WASHI = lch(0.93, 0.035, 88)

/** A print in the manner of ukiyo-e. */
export const WOODBLOCK: Medium = {
  words: listed(
    'woodblock, woodblock print, ukiyo-e, ukiyo e, ukiyoe, woodcut, hokusai, hiroshige, linocut, 浮世绘, 浮世繪, 版画, 木刻',
    '浮世絵, 木版画, grabado, xilografía, xilografía japonesa, estampe, estampe japonaise, gravure sur bois, Holzschnitt, Farbholzschnitt',
  ),
  look: { shaded: false, outline: { colour: KEY, width: 2.3 * UNIT } },
  recast: dyed,
  pass: woodblock,
  finish: { grain: 2.5, vignette: 0.05, contrast: 0.04 },
  whole: true,
  framed: true,
}

const INKS = 9

/** The dyes of the time: a blue band above, bare paper, a blush on the horizon. */
function dyed(scene: Scene): Scene {
  const { palette } = scene
  const night = palette.dim > 0.3
  const indigo = night ? lch(0.27, 0.07, 262) : lch(0.43, 0.095, 252)
  const paper = night ? lch(0.55, 0.06, 245) : lch(0.9, 0.04, 88)
  const blush = night ? lch(0.66, 0.05, 220) : mix(lch(0.83, 0.085, 50), palette.haze, 0.35)
  return {
    ...scene,
    palette: {
      ...palette,
      sky: [indigo, mix(indigo, paper, 0.72), paper, mix(paper, blush, 0.6), blush],
      haze: mix(palette.haze, paper, 0.5),
      sun: night ? lch(0.94, 0.045, 92) : lch(0.6, 0.19, 31),
      deep: mix(palette.deep, lch(0.4, 0.09, 252), 0.65),
      land: mix(palette.land, lch(0.52, 0.07, 150), night ? 0.2 : 0.45),
      dim: Math.min(palette.dim, 0.35),
    },
  }
}

async function woodblock(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  const line = contoursOf(image, { radius: 1.1 * unit, from: 0.05, to: 0.11 })
  const inks = inksOf(image, INKS).map(matt)
  const salt = stage.salt('texture', 'block')
  const wood = rowsOf(easel, coarseness(easel, 60 * UNIT), (x, y) => {
    const ring = y + 0.03 * valueNoise(x * 1.7, y * 2.2, salt)
    return 0.25 * valueNoise(x * 5, ring * 190, salt + 1) + 0.17 * valueNoise(x * 11, ring * 420, salt + 2)
  })
  const tooth = tileField(easel, toothTile())
  await inked(stage, image, {
    screen: screenOf(inks, image),
    inks: inks.map(toRgb),
    threshold: roughened(onWood(wood), tooth, 0.1),
    slip: { x: unit * 1.2, y: unit * 0.8 },
    crisp: 0.1,
  })
  const [key, pixels] = [pixelOf(toRgb(KEY)), pixelsIn(image)]
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [lines, rings] = [line(y), wood(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows have a value for every pixel.
      const dark = lines[x] as number
      if (dark > 0) pixels[i] = over(pixels[i] as number, key, (218 * dark) | 0)
      const grain = Math.round(10.5 * (rings[x] as number))
      data[at] = (data[at] as number) + grain
      data[at + 1] = (data[at + 1] as number) + grain
      data[at + 2] = (data[at + 2] as number) + grain
    }
  })
  lay(easel, image)
  await wornInk(stage, { wear: 0.12, fibre: 7 })
  border(easel, { width: 0.03, paper: WASHI, line: KEY })
  seal(easel, { x: 0.075, y: 0.08, size: 0.036 })
}

/** Thresholds around a half, moved by the grain of the wood. */
function onWood(wood: Field): Field {
  let out = new Float32Array(0)
  return (y) => {
    const rings = wood(y)
    if (out.length !== rings.length) out = new Float32Array(rings.length)
    for (let x = 0; x < out.length; x++) out[x] = 0.5 + (rings[x] as number) // Rows are of one length.
    return out
  }
}

/** Ink of plants and earths: no colour is loud. */
const matt = (ink: Colour): Colour => shift(ink, { chroma: 0.92, L: 0.02 })
