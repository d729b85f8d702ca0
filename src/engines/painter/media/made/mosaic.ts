/** Mosaic: small stones of slightly different colour and tilt, set in mortar. */
import { clamp, smooth } from '../../colour.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { piecesOf } from '../kit/cells.ts'
import { vivid } from '../kit/colour.ts'
import { borderDistance } from '../kit/distance.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { tileField, toothTile } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A floor or wall of set stones. */
export const MOSAIC: Medium = {
  words: listed(
    'mosaic, mosaics, mosaic tiles, tesserae, roman mosaic, byzantine mosaic, 马赛克, 镶嵌画, モザイク, モザイク画, mosaico, mosaicos',
    'teselas, mosaïque, mosaïques, tesselles, Mosaik, Mosaike, Mosaiksteine',
  ),
  look: { shaded: false, outline: null },
  pass: mosaic,
  finish: { grain: 2, vignette: 0.1, contrast: 0.08 },
}

const MORTAR = [196, 188, 174] as const

async function mosaic(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.2, light: 0.02 })
  const { piece, rgb } = await piecesOf(stage, image, { pitch: 13.5, firm: 64, stray: 0.28, rounds: 3 })
  const far = borderDistance(piece, image)
  const tooth = tileField(easel, toothTile())
  const dark = 0.2 * (rgb[Math.floor(rgb.length / 6) * 3] ?? 128)
  await eachRow(stage, image, (x, y, i, at) => {
    // Planes have one value for every pixel, colours three for every piece.
    const own = piece[i] as number
    const away = far[i] as number
    const [one, other] = [hash(own, 3) / 2 ** 32 - 0.5, hash(own, 5) / 2 ** 32 - 0.5]
    const gap = smooth(1.45 * unit, 0.75 * unit, away)
    const bevel = smooth(3.6 * unit, 1.2 * unit, away)
    // Every stone leans its own way, and some catch the light.
    const lean = 18 * one + (other > 0.47 ? 30 : 0)
    const grain = tooth(x, y)
    const corner = stoneSide(piece, { x, y, width: image.width, reach: Math.round(1.6 * unit) })
    for (let c = 0; c < 3; c++) {
      const stone =
        (rgb[own * 3 + c] as number) + lean + (c - 1) * 10 * other + 3.5 * grain + 26 * corner * bevel
      const mortar = (MORTAR[c] as number) * 0.5 + dark + 5 * grain
      image.data[at + c] = clamp(stone + (mortar - stone) * gap, 0, 255)
    }
  })
  lay(easel, image)
}

/** 1 at a stone's upper left rim, -1 at its lower right one. */
function stoneSide(
  piece: Uint16Array,
  { x, y, width, reach }: { x: number; y: number; width: number; reach: number },
): number {
  const i = y * width + x
  const step = reach * (width + 1)
  const [before, after] = [piece[i - step] ?? piece[i], piece[i + step] ?? piece[i]]
  return (before !== piece[i] ? 1 : 0) - (after !== piece[i] ? 1 : 0)
}
