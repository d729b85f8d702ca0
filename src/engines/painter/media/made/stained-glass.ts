/** Stained glass: panes that follow the forms, held by lead, with light coming through. */
import { clamp, smooth } from '../../colours/colour.ts'
import { hash } from '../../random.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { valueNoise } from '../../canvas/noise.ts'
import { coarseness, fieldOf } from '../field.ts'
import { vivid } from '../kit/colour.ts'
import { borderDistance } from '../kit/distance.ts'
import { halfFigureMask } from '../kit/figures.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { partGround } from '../kit/parting.ts'
import { feltTile, tileField } from '../kit/tiles.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'
import { panesOf } from './panes.ts'

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

/** Width of the lead in design pixels: in the open and around figures; the least and most within one. */
const LEAD = 5.4
const FINE_LEAD = [1.6, 3] as const
/** Pixels at the border of a figure that have some of the ground's colour: lead covers them, but not half of a small one. */
const RIM = 0.85

async function stainedGlass(stage: Stage): Promise<void> {
  const { easel } = stage
  const image = rasterOf(easel)
  const unit = UNIT * easel.scale
  vivid(image, { chroma: 1.5, light: 0.03 })
  await partGround(stage, image, halfFigureMask(stage))
  const { pane, rgb, sizes } = await panesOf(stage, image)
  const far = borderDistance(pane, image)
  const halves = sizes.map((size) =>
    size > 0
      ? Math.max(Math.min(RIM, 0.009 * size), 0.5 * unit * clamp(size * 0.016, ...FINE_LEAD))
      : 0.5 * unit * LEAD,
  )
  const shades = sizes.map((_, own) => 0.82 + 0.14 * (hash(own, 7) / 2 ** 32 - 0.5))
  const [glass, felt] = [glassOf(stage), tileField(easel, feltTile())]
  const { data, width } = image
  const broad = 18 * unit
  await eachRow(stage, image, (y) => {
    const [streaks, grains] = [glass(y), felt(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      // Rows and planes have one value for every pixel; each pane has a half, a shade and three colours.
      const own = pane[i] as number
      const streak = streaks[x] as number
      const half = halves[own] as number
      const bare = (far[i] as number) - half
      // Brighter in the middle of a pane, where less lead is near.
      const glow =
        (shades[own] as number) + (bare < broad ? 0.28 * smooth(0, broad, bare) : 0.28) + 0.1 * streak
      const paint = (sizes[own] as number) > 0 ? onFigure : onGround
      for (let c = 0, from = own * 3; c < 3; c++, from++) {
        const mean = rgb[from] as number
        data[at + c] = mean * glow + paint((data[at + c] as number) - mean) + 9 * streak
      }
      if (bare < 0.6) {
        const ridge = clamp(1 - Math.abs(0.45 - (bare + half) / half) * 2.4)
        leaded(data, at, {
          metal: 34 + 46 * ridge + 5 * (grains[x] as number),
          share: smooth(0.6, -0.6, bare),
        })
      }
    }
  })
  lay(easel, image)
}

/** What is painted on glass of the levels it has more than its pane: all of a figure, in the open only what is dark. */
const onFigure = (detail: number): number => detail * PAINT
const onGround = (detail: number): number => (detail < -26 ? (detail + 26) * 0.8 : 0)

/** Lays lead over the pixel whose bytes begin at `at`: it is a little blue. */
function leaded(
  data: Uint8ClampedArray,
  at: number,
  { metal, share }: { readonly metal: number; readonly share: number },
): void {
  for (let c = 0; c < 3; c++) {
    const colour = data[at + c] as number // A pixel has four bytes.
    data[at + c] = colour + (metal + (c === 2 ? 5 : 0) - colour) * share
  }
}

/** How much of what a figure's pane does not have of itself is painted on it. */
const PAINT = 0.85

/** Streaks and waves in the glass, about -1 to 1. */
function glassOf(stage: Stage) {
  const { easel } = stage
  const salt = stage.salt('texture', 'glass')
  return fieldOf(easel, coarseness(easel, 12 * UNIT), (x, y) => {
    const bend = valueNoise(x * 5, y * 5, salt)
    return (
      valueNoise(x * 14 + bend * 2, y * 60 + bend * 5, salt + 1) * 0.6 +
      valueNoise(x * 50, y * 50, salt + 2) * 0.4
    )
  })
}
