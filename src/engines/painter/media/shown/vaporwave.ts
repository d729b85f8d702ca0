/** Vaporwave and synthwave: a striped sun over a violet dusk, and a grid of light on the ground. */
import { clamp, lch, lerp, mix, smooth, toRgb } from '../../colours/colour.ts'
import type { Plane } from '../../planes/planes.ts'
import type { PlaceName, Scene } from '../../scene.ts'
import { frameSize } from '../../scene.ts'
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import { readSmall, softened } from '../blur.ts'
import type { Raster } from '../blur.ts'
import type { Field } from '../field.ts'
import { screened } from '../kit/colour.ts'
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
  const [lines, ground] = [gridOf(stage), groundOf(stage, image)]
  const { data, width } = image
  await eachRow(stage, image, (y) => {
    if (easel.worldY(y) < horizon)
      return INDOORS.has(scene.place) ? undefined : sunRow(stage, image, { y, figures })
    const [grid, bare] = [lines(y), ground(y)]
    for (let x = 0, i = y * width, at = i * 4; x < width; x++, i++, at += 4) {
      const line = (grid[x] as number) * (bare[x] as number) * (1 - (figures[i] as number)) // Rows have a value for every pixel.
      if (line < 0.01) continue
      for (const c of [0, 1, 2] as const) data[at + c] = lerp(data[at + c] as number, GRID[c], line)
    }
  })
  const glow = readSmall(softened(image, 16 * UNIT * easel.scale), width)
  await eachRow(stage, image, (y) => {
    const halo = glow(y)
    for (let i = y * width * 4, from = 0; from < halo.length; i += 4, from += 3) {
      for (let c = 0; c < 3; c++) {
        const shine = Math.max(0, (halo[from + c] as number) - 90) * 0.4 // Three numbers for every pixel.
        data[i + c] = screened(data[i + c] as number, shine)
      }
    }
  })
  lay(easel, image)
}

interface Row {
  readonly y: number
  readonly figures: Plane
}

/** Places where no sun is to be seen. */
const INDOORS: ReadonlySet<PlaceName> = new Set(['interior', 'tabletop', 'studio'])

/** Paints the sun where it crosses a row. */
function sunRow(stage: Stage, { data, width }: Raster, { y, figures }: Row): void {
  const { easel, scene } = stage
  const { light } = scene
  const wy = easel.worldY(y)
  const half = Math.sqrt(Math.max(0, light.radius ** 2 - (wy - light.y) ** 2))
  const first = Math.max(0, Math.ceil((light.x - half - easel.box.left) * easel.scale))
  const last = Math.min(width - 1, Math.floor((light.x + half - easel.box.left) * easel.scale))
  for (let x = first; x <= last; x++) {
    const i = y * width + x
    const away = Math.hypot(easel.worldX(x) - light.x, wy - light.y)
    paintSun(data, i * 4, sunAt(stage, { wy, share: 1 - (figures[i] as number), away }))
  }
}

/**
 * How much of every pixel below the horizon is bare ground, 0 to 1: a grid of light does not climb trees and walls. The
 * ground is what most of a row is made of, within the way that leads to the horizon.
 */
function groundOf({ easel, horizon, frame }: Stage, { data, width }: Raster): Field {
  const out = new Float32Array(width)
  const usual = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const
  return (y) => {
    const near = clamp((easel.worldY(y) - horizon) / Math.max(0.15, frame.height - horizon))
    const middle = (frame.width / 2 - easel.box.left) * easel.scale
    const reach = (0.07 + 0.5 * near) * easel.scale
    const first = Math.max(0, Math.floor(middle - reach))
    const last = Math.min(width - 1, Math.ceil(middle + reach))
    for (const counts of usual) counts.fill(0)
    for (let x = first; x <= last; x += 2) {
      for (const c of [0, 1, 2] as const) {
        const level = (data[(y * width + x) * 4 + c] as number) >> 2 // Inside the row.
        usual[c][level] = (usual[c][level] as number) + 1
      }
    }
    const [r, g, b] = usual.map(medianOf) as [number, number, number]
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      // A pixel has four bytes.
      const off =
        Math.abs((data[at] as number) - r) +
        Math.abs((data[at + 1] as number) - g) +
        Math.abs((data[at + 2] as number) - b)
      out[x] = smooth(78, 40, off)
    }
    return out
  }
}

/** The level in the middle of those counted in steps of four. */
function medianOf(counts: Uint16Array): number {
  const half = counts.reduce((sum, count) => sum + count, 0) / 2
  let [level, sum] = [0, counts[0] ?? 0]
  while (sum < half && level < 63) sum += counts[++level] ?? 0
  return level * 4 + 2
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
  return { rgb, sky, alpha }
}

/** Lays the sun over sky and clouds, but not over what is darker than they: the land before it. */
function paintSun(data: Uint8ClampedArray, at: number, { rgb, sky, alpha }: ReturnType<typeof sunAt>): void {
  // A pixel has four bytes.
  const bright = brightOf(data[at] as number, data[at + 1] as number, data[at + 2] as number)
  const over = alpha * smooth(-26, -8, bright - brightOf(...sky))
  for (let c = 0; c < 3; c++) data[at + c] = lerp(data[at + c] as number, rgb[c] as number, over)
}

const brightOf = (r: number, g: number, b: number): number => 0.3 * r + 0.59 * g + 0.11 * b

/** Strength of the grid's lines below the horizon: straight ahead, and across at growing steps. */
function gridOf({ easel, horizon, frame }: Stage): Field {
  const middle = frame.width / 2
  const deep = Math.max(0.15, frame.height - horizon)
  const soft = 0.8 / easel.scale
  const out = new Float32Array(easel.width)
  return (row) => {
    const near = (easel.worldY(row) - horizon) / deep
    const far = 0.06 + near
    const thick = 1.3 * UNIT * (0.5 + 1.4 * near)
    const [low, high] = [thick + soft, thick - soft]
    const across = 3.2 / far
    const other = smooth(low, high, Math.abs(across - Math.round(across)) * ((deep * far * far) / 3.2))
    const strength = 0.75 * smooth(0.01, 0.3, near)
    for (let x = 0; x < out.length; x++) {
      const along = ((easel.worldX(x) - middle) / far) * LINES
      const one = smooth(low, high, Math.abs(along - Math.round(along)) * (far / LINES))
      out[x] = strength * Math.max(one, other)
    }
    return out
  }
}
