/** Vaporwave and synthwave: a striped sun over a violet dusk, and a grid of light on the ground. */
import { clamp, lch, lerp, mix, smooth, toRgb } from '../../colour.ts'
import type { Scene } from '../../scene.ts'
import { frameSize } from '../../scene.ts'
import { UNIT } from '../../stage.ts'
import type { Stage } from '../../stage.ts'
import { softened } from '../blur.ts'
import { readHalf } from '../kit/colour.ts'
import { figureMask } from '../kit/figures.ts'
import { eachRow, lay, rasterOf } from '../kit/light.ts'
import { skyColour } from '../../nature/sky.ts'
import { listed } from '../medium.ts'
import type { Medium } from '../medium.ts'

/** A picture of a future that never came. */
export const VAPORWAVE: Medium = {
  words: listed(
    'vaporwave, synthwave, retrowave, outrun, 80s, 1980s, 80s retro, retro futurism, retrofuturism, 蒸汽波, 合成波, ヴェイパーウェイヴ',
    'シンセウェイヴ, レトロウェーブ, años 80, retrofuturismo, années 80, rétrofuturisme, Retrofuturismus, Achtziger',
  ),
  look: { shaded: true, outline: null, shade: 'soft' },
  recast: tinted,
  pass: vaporwave,
  finish: { grain: 3, vignette: 0.2, contrast: 0.14 },
}

const SKY = [lch(0.2, 0.1, 285), lch(0.34, 0.16, 302), lch(0.56, 0.22, 340), lch(0.74, 0.17, 32)]
const GRID = toRgb(lch(0.8, 0.17, 330))
const SUN_TOP = toRgb(lch(0.92, 0.15, 100))
const SUN_FOOT = toRgb(lch(0.64, 0.25, 355))
/** Stripes that are cut out of the sun's lower half. */
const STRIPES = 6
/** Lines of the grid along the view, for a world unit at the horizon's foot. */
const LINES = 7

function tinted(scene: Scene): Scene {
  const { palette, light } = scene
  const { width } = frameSize(scene)
  const radius = Math.max(light.radius, 0.15)
  return {
    ...scene,
    time: scene.time === 'day' || scene.time === 'noon' ? 'dusk' : scene.time,
    light: {
      kind: 'sun',
      radius,
      x: lerp(light.x, width / 2, 0.35),
      y: Math.max(radius + 0.04, scene.horizon - radius * 0.8),
    },
    palette: {
      ...palette,
      sky: SKY,
      haze: lch(0.6, 0.17, 345),
      shade: lch(0.24, 0.13, 290),
      lit: lch(0.84, 0.13, 345),
      sun: lch(0.86, 0.14, 60),
      land: mix(palette.land, lch(0.32, 0.14, 300), 0.8),
      deep: lch(0.24, 0.12, 280),
      dim: Math.max(0.28, palette.dim * 0.8),
    },
  }
}

async function vaporwave(stage: Stage): Promise<void> {
  const { easel, scene, horizon } = stage
  const image = rasterOf(easel)
  const figures = figureMask(stage)
  const { light } = scene
  const lines = gridOf(stage)
  const { data } = image
  await eachRow(stage, image, (x, y, i, at) => {
    const [wx, wy] = [easel.worldX(x), easel.worldY(y)]
    const open = 1 - (figures[i] as number) // One value for every pixel.
    const away = Math.hypot(wx - light.x, wy - light.y)
    if (away < light.radius && wy < horizon) paintSun(data, at, sunAt(stage, { wy, share: open, away }))
    if (wy <= horizon) return
    const line = lines(wx, wy) * open
    for (const c of [0, 1, 2] as const) data[at + c] = lerp(data[at + c] as number, GRID[c], line)
  })
  const glow = softened(image, 16 * UNIT * easel.scale)
  const halo = new Float32Array(3)
  await eachRow(stage, image, (x, y, _i, at) => {
    readHalf(halo, glow, x, y)
    for (let c = 0; c < 3; c++) {
      const shine = Math.max(0, (halo[c] as number) - 90) * 0.4
      data[at + c] = 255 - ((255 - (data[at + c] as number)) * (255 - shine)) / 255
    }
  })
  lay(easel, image)
}

interface SunSpot {
  readonly wy: number
  readonly away: number
  /** What of the pixel no figure covers. */
  readonly share: number
}

/** Colour of the sun, or of the sky in its stripes, and how much of it shows. */
function sunAt({ scene, horizon, easel }: Stage, { wy, away, share }: SunSpot) {
  const { light, palette } = scene
  const t = (wy - light.y + light.radius) / (2 * light.radius)
  const stripe = (t - 0.46) * STRIPES * 1.85
  const gap = t > 0.46 && stripe - Math.floor(stripe) < 0.12 + 0.5 * (t - 0.46)
  const alpha = share * smooth(0, 1.5 / easel.scale, light.radius - away)
  const sky = toRgb(skyColour(palette.sky, wy / horizon))
  const rgb = gap
    ? sky
    : ([0, 1, 2] as const).map((c) => lerp(SUN_TOP[c], SUN_FOOT[c], smooth(0.05, 0.95, t)))
  return { rgb, alpha }
}

/** Lays the sun over sky and clouds, but not over what is darker than they: the land before it. */
function paintSun(data: Uint8ClampedArray, at: number, { rgb, alpha }: ReturnType<typeof sunAt>): void {
  // A pixel has four bytes.
  const bright =
    0.3 * (data[at] as number) + 0.59 * (data[at + 1] as number) + 0.11 * (data[at + 2] as number)
  const over = alpha * smooth(105, 165, bright)
  for (let c = 0; c < 3; c++) data[at + c] = lerp(data[at + c] as number, rgb[c] as number, over)
}

/** Strength of the grid's lines at a place below the horizon: straight ahead, and across at growing steps. */
function gridOf({ easel, horizon, frame }: Stage): (x: number, y: number) => number {
  const middle = frame.width / 2
  const deep = Math.max(0.15, frame.height - horizon)
  const width = 1.3 * UNIT
  return (x, y) => {
    const near = (y - horizon) / deep
    const along = ((x - middle) / (0.06 + near)) * LINES
    const across = 3.2 / (0.06 + near)
    const thick = width * (0.5 + 1.4 * near)
    const one = Math.abs(along - Math.round(along)) * ((0.06 + near) / LINES)
    const other = Math.abs(across - Math.round(across)) * ((deep * (0.06 + near) ** 2) / 3.2)
    const soft = 0.8 / easel.scale
    const line = Math.max(smooth(thick + soft, thick - soft, one), smooth(thick + soft, thick - soft, other))
    return clamp(line * 0.75 * smooth(0.01, 0.3, near))
  }
}
