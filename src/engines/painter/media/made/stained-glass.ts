/** Stained glass: panes that follow the forms, held by lead, with light coming through. */
import { clamp, smooth } from '../../colours/colour.ts'
import { figureBox } from '../../canvas/figure.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { valueNoise } from '../../canvas/noise.ts'
import { coarseness, fieldOf } from '../field.ts'
import type { Raster } from '../blur.ts'
import { piecesOf } from '../kit/cells.ts'
import type { Pieces } from '../kit/cells.ts'
import { vivid } from '../kit/colour.ts'
import { borderDistance } from '../kit/distance.ts'
import { figureMask } from '../kit/figures.ts'
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

/** Width of the lead in design pixels: around figures and in the open, and within figures. */
const LEAD = 5.4
const FINE_LEAD = 2.8

async function stainedGlass(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.5, light: 0.03 })
  const { piece, rgb, isFigure } = await panesOf(stage, image)
  const far = borderDistance(piece, image)
  const shades = Float32Array.from(
    { length: rgb.length / 3 },
    (_, own) => 0.16 * (hash(own, 7) / 2 ** 32 - 0.5),
  )
  const [glass, felt] = [glassOf(stage), tileField(easel, feltTile())]
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    const [streaks, grains] = [glass(y), felt(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have one value for every pixel, colours three for every piece.
      const own = piece[i] as number
      const away = far[i] as number
      const streak = streaks[x] as number
      const half = 0.5 * unit * (isFigure[i] ? FINE_LEAD : LEAD)
      const lead = away > half + 0.6 ? 0 : smooth(half + 0.6, half - 0.6, away)
      // Brighter in the middle of a pane, where less lead is near.
      const glow = 0.8 + 0.3 * smooth(half, half + 18 * unit, away) + 0.1 * streak + (shades[own] as number)
      const metal = 34 + 46 * clamp(1 - Math.abs(0.45 - away / half) * 2.4) + 5 * (grains[x] as number)
      for (let c = 0; c < 3; c++) {
        const mean = rgb[own * 3 + c] as number
        const detail = Math.min(0, (data[at + c] as number) - mean + 26) * 0.8
        const colour = Math.min(255, mean * glow + detail + 9 * streak)
        data[at + c] = colour + (metal + (c === 2 ? 5 : 0) - colour) * lead
      }
    }
  })
  lay(easel, image)
}

/** Design pixels of a pane in the open, and the least and most of one within a figure. */
const OPEN = 62
const WITHIN = [20, 52] as const
/** Panes along the focal figure's height, so that a small one keeps its features. */
const ALONG = 6

/** Panes in the open and, smaller, within figures: none lies in both, so lead follows every silhouette. */
async function panesOf(stage: Stage, image: Raster): Promise<Pieces & { readonly isFigure: Uint8Array }> {
  const mask = figureMask(stage)
  const [isFigure, isOpen] = [new Uint8Array(mask.length), new Uint8Array(mask.length)]
  for (let i = 0; i < mask.length; i++) {
    isFigure[i] = (mask[i] as number) > 0.5 ? 1 : 0 // Below the length.
    isOpen[i] = 1 - (isFigure[i] as number)
  }
  const [focal] = stage.scene.figures
  if (!focal) return { ...(await piecesOf(stage, image, { ...GLASS, pitch: OPEN })), isFigure }
  const box = figureBox(focal)
  const pitch = clamp((box.bottom - box.top) / UNIT / ALONG, ...WITHIN)
  const open = await piecesOf(stage, image, { ...GLASS, pitch: OPEN, where: isOpen })
  const within = await piecesOf(stage, image, { ...GLASS, pitch, where: isFigure })
  const { piece } = open
  for (let i = 0; i < piece.length; i++) if (isFigure[i]) piece[i] = open.count + (within.piece[i] as number)
  const rgb = new Float32Array(open.rgb.length + within.rgb.length)
  rgb.set(open.rgb)
  rgb.set(within.rgb, open.rgb.length)
  return { piece, rgb, count: open.count + within.count, isFigure }
}

const GLASS = { firm: 52, stray: 0.85, rounds: 5 } as const

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
