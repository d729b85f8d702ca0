/** Stained glass: panes that follow the forms, held by lead, with light coming through. */
import { clamp, smooth } from '../../colour.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { valueNoise } from '../../noise.ts'
import { coarseness, fieldOf } from '../field.ts'
import { piecesOf } from '../kit/cells.ts'
import { vivid } from '../kit/colour.ts'
import { borderDistance } from '../kit/distance.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { feltTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A window. */
export const STAINED_GLASS: Medium = {
  words: listed(
    'stained glass, stained-glass, stained glass window, leaded glass, tiffany, cathedral window, 彩色玻璃, 彩绘玻璃, 教堂玻璃',
    'ステンドグラス, vidriera, vitral, vitrales, vidrieras, vitrail, vitraux, Glasmalerei, Buntglas, Buntglasfenster, Kirchenfenster',
  ),
  look: { shaded: false, outline: null },
  pass: stainedGlass,
  finish: { grain: 1.5, vignette: 0.16, contrast: 0.1 },
  whole: true,
}

/** Width of the lead in design pixels. */
const LEAD = 5.4

async function stainedGlass(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.5, light: 0.03 })
  const { piece, rgb } = await piecesOf(stage, image, { pitch: 62, firm: 52, stray: 0.85, rounds: 5 })
  const far = borderDistance(piece, image)
  const glass = glassOf(stage)
  const felt = tileField(easel, feltTile())
  const half = LEAD * 0.5 * unit
  await eachRow(stage, image, (x, y, i, at) => {
    // Planes have one value for every pixel, colours three for every piece.
    const own = piece[i] as number
    const away = far[i] as number
    const lead = smooth(half + 0.8, half - 0.6, away)
    const pane = hash(own, 7) / 2 ** 32 - 0.5
    const streak = glass(x, y)
    // Brighter in the middle of a pane, where less lead is near.
    const glow = 0.8 + 0.3 * smooth(half, half + 18 * unit, away) + 0.1 * streak + 0.16 * pane
    const round = 1 - away / half
    const metal = 34 + 46 * clamp(1 - Math.abs(round - 0.55) * 2.4) + 5 * felt(x, y)
    for (let c = 0; c < 3; c++) {
      const detail = Math.min(0, (image.data[at + c] as number) - (rgb[own * 3 + c] as number) + 26) * 0.8
      const colour = clamp((rgb[own * 3 + c] as number) * glow + detail + 9 * streak, 0, 255)
      image.data[at + c] = colour + (metal + (c === 2 ? 5 : 0) - colour) * lead
    }
  })
  lay(easel, image)
}

/** Streaks and waves in the glass, about -1 to 1. */
function glassOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'glass')
  return fieldOf(easel, coarseness(easel, 6 * UNIT), (x, y) => {
    const bend = valueNoise(x * 5, y * 5, salt)
    return (
      valueNoise(x * 14 + bend * 2, y * 60 + bend * 5, salt + 1) * 0.6 +
      valueNoise(x * 50, y * 50, salt + 2) * 0.4
    )
  })
}
