/** Mosaic: small stones of slightly different colour and tilt, set in mortar. */
import { smooth } from '../../colours/colour.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
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
  const stones = stonesOf(rgb)
  const dark = 0.2 * (rgb[Math.floor(rgb.length / 6) * 3] ?? 128)
  const { data, width } = image
  // One pixel down and right of another, by the width of a bevel.
  const step = Math.round(1.6 * unit) * (width + 1)
  await eachRow(stage, image, (y) => {
    const grains = tooth(y)
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Planes have one value for every pixel, colours three for every piece.
      const own = piece[i] as number
      const away = far[i] as number
      const grain = grains[x] as number
      const gap = away < 1.45 * unit ? smooth(1.45 * unit, 0.75 * unit, away) : 0
      const bevel = away < 3.6 * unit ? rimLight(piece, i, step) * smooth(3.6 * unit, 1.2 * unit, away) : 0
      for (let c = 0; c < 3; c++) {
        const stone = (stones[own * 3 + c] as number) + 3.5 * grain + 26 * bevel
        const mortar = (MORTAR[c] as number) * 0.5 + dark + 5 * grain
        data[at + c] = stone + (mortar - stone) * gap
      }
    }
  })
  lay(easel, image)
}

/** Colours of the stones: every one leans its own way, and some catch the light. */
function stonesOf(rgb: Float32Array): Float32Array {
  return rgb.map((value, i) => {
    const [own, c] = [Math.floor(i / 3), i % 3]
    const [one, other] = [hash(own, 3) / 2 ** 32 - 0.5, hash(own, 5) / 2 ** 32 - 0.5]
    return value + 18 * one + (other > 0.47 ? 30 : 0) + (c - 1) * 10 * other
  })
}

/** 1 at a stone's upper left rim, -1 at its lower right one. */
function rimLight(piece: Uint16Array, i: number, step: number): number {
  const own = piece[i]
  return ((piece[i - step] ?? own) !== own ? 1 : 0) - ((piece[i + step] ?? own) !== own ? 1 : 0)
}
