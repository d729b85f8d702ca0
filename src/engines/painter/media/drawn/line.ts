/** Line art: ink contours, thin washes, and hatching where it is darkest. */
import { lch, lerp, smooth, toRgb } from '../../colour.ts'
import type { Easel } from '../../easel.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import type { Raster } from '../blur.ts'
import { vivid } from '../kit/colour.ts'
import { contoursOf, eachRow, lay, rasterOf, stretchedLight } from '../kit/light.ts'
import { feltTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

const INK = lch(0.25, 0.035, 275)
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
    outline: { colour: INK, width: 2.5 * UNIT },
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
  const unit = UNIT * easel.scale
  const drawn = inkOf(image)
  const light = stretchedLight(image)
  const fine = contoursOf(image, { radius: unit, from: 0.05, to: 0.12 })
  await stage.breathe()
  vivid(image, { chroma: 1.5, light: 0.1 })
  const [felt, hatch] = [tileField(easel, feltTile()), hatching(easel)]
  const { data } = image
  await eachRow(stage, image, (x, y, i, at) => {
    // Planes have one value for every pixel.
    const dark = smooth(0.3, 0.02, light[i] as number)
    const grain = felt(x, y)
    const ink = Math.max(drawn[i] as number, 0.7 * (fine[i] as number), 0.42 * dark * hatch(x, y))
    for (const c of [0, 1, 2] as const) {
      const wash = lerp(data[at + c] as number, PAPER_RGB[c], BARE + 0.05 * grain)
      data[at + c] = lerp(wash, INK_RGB[c], ink) + 1.2 * grain
    }
  })
  lay(easel, image)
}

/** How much of every pixel is a drawn line. */
function inkOf({ data }: Raster): Float32Array {
  const [r, g, b] = INK_RGB
  return Float32Array.from({ length: data.length >> 2 }, (_, i) => {
    const off = Math.hypot((data[i * 4] ?? 0) - r, (data[i * 4 + 1] ?? 0) - g, (data[i * 4 + 2] ?? 0) - b)
    return smooth(120, 10, off)
  })
}

/** Slanting strokes of the pen, 1 on a stroke. */
function hatching(easel: Easel): (x: number, y: number) => number {
  const pitch = 8 * UNIT
  return (x, y) => {
    const at = (easel.worldX(x) * 0.8 + easel.worldY(y)) / pitch
    return smooth(0.27, 0.4, Math.abs(at - Math.round(at)))
  }
}
