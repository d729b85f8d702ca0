/** The sea from inside: its colours, the light that falls into it, its surface from below. */
import { clamp, hueOf, lch, mix, smooth, toRgb } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import type { Palette } from '../scene.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { paintField } from './field.ts'

/** Colours under water: the hour's light, filtered through blue and green. */
export function submergedPalette(stage: Stage): Palette {
  const { palette, scene } = stage
  const grey = scene.weather === 'storm' || scene.weather === 'rain' ? 0.6 : 1
  const dim = clamp(palette.dim * (grey < 1 ? 1.2 : 1))
  const lean = clamp((((hueOf(palette.sky[0] ?? palette.haze) + 360) % 360) - 225) / 70)
  const hue =
    200 + 46 * lean + 26 * dim + (scene.mood - 0.5) * 36 + stage.random('water', 'hue').range(-12, 8)
  const warm = mix(palette.sun, palette.haze, 0.5)
  const top = mix(lch(0.9 - 0.75 * dim, 0.085 * grey, hue - 22), warm, 0.42)
  return {
    sky: [
      top,
      mix(lch(0.7 - 0.62 * dim, 0.11 * grey, hue - 6), palette.haze, 0.12 * lean),
      lch(0.5 - 0.5 * dim, 0.105 * grey, hue + 8),
      lch(0.4 - 0.4 * dim, 0.095 * grey, hue + 14),
    ],
    haze: lch(0.56 - 0.55 * dim, 0.1 * grey, hue + 4),
    shade: lch(0.24 - 0.14 * dim, 0.085, hue + 34),
    lit: mix(lch(0.94 - 0.25 * dim, 0.06, hue - 30), warm, 0.35),
    sun: mix(lch(0.97 - 0.3 * dim, 0.05, hue - 30), palette.sun, 0.5),
    land: lch(0.44 - 0.3 * dim, 0.075, hue + 10),
    deep: lch(0.2 - 0.12 * dim, 0.075, hue + 20),
    dim: Math.min(0.42, dim * 0.8),
  }
}

/** Water that grows deeper and darker downward, bright where the light enters. */
export const waterColumn: Layer = {
  name: 'sky',
  paint({ easel, palette, frame, scene }) {
    const [top = palette.haze] = palette.sky
    const last = palette.sky.at(-1) ?? palette.deep
    easel.flood(last)
    easel.flood(top, easel.box.top, Math.min(easel.box.bottom, UNIT))
    const stops = palette.sky.map((colour, i) => [i / (palette.sky.length - 1), colour] as const)
    easel.flood(easel.vertical(0, frame.height, stops), 0, frame.height)
    const at = { x: scene.light.x, colour: palette.sun, screen: true }
    easel.glow({ ...at, y: 0, radius: 0.85, alpha: 0.5 + 0.3 * scene.atmosphere, power: 2.4 })
    easel.glow({ ...at, y: scene.light.y * 0.4, radius: 0.3 + scene.light.radius, alpha: 0.75, power: 1.8 })
  },
}

/** The surface from below: a net of light that runs together in the distance. */
export const surfaceAbove: Layer = {
  name: 'surface above',
  async paint(stage) {
    if (!hasFeature(stage, 'surface')) return
    const { easel, palette, frame, scene } = stage
    const salt = stage.salt('water', 'surface')
    const bright = toRgb(mix(palette.sun, lch(0.99, 0.01, 180), 0.5))
    const far = 0.34 * frame.height
    const area = { ...easel.box, bottom: far }
    await paintField(stage, {
      area,
      step: 2 * UNIT,
      screen: true,
      at: (x, y) => {
        const near = clamp(1 - y / far, 0.02, 1.6)
        const [u, v] = [(x - scene.light.x) / (0.1 + 0.42 * near), 2.2 / (0.12 + near)]
        const net = web(u * 1.6, v * 2.1, salt)
        const centre = Math.exp(-(((x - scene.light.x) / 0.5) ** 2))
        return [bright, clamp(net * smooth(0, 0.5, near) * (0.3 + 0.6 * centre))]
      },
    })
  },
}

/** Shafts of light from where the sun stands over the water. */
export const shafts: Layer = {
  name: 'shafts',
  async paint(stage) {
    const { easel, palette, scene, frame } = stage
    const salt = stage.salt('water', 'shaft')
    const bright = toRgb(palette.sun)
    const strength = (0.32 + 0.3 * scene.atmosphere) * (1 - palette.dim)
    const source = { x: scene.light.x, y: -0.5 }
    await paintField(stage, {
      area: easel.box,
      step: 4 * UNIT,
      screen: true,
      at: (x, y) => {
        const slope = (x - source.x) / (y - source.y)
        const ray =
          smooth(0.05, 0.75, valueNoise(slope * 17, 0.5, salt)) * 0.7 +
          smooth(0.1, 0.8, valueNoise(slope * 41, 9.5, salt)) * 0.4
        const down = smooth(frame.height * 1.02, frame.height * 0.05, y)
        return [bright, clamp(strength * ray * down * Math.exp(-((slope / 0.55) ** 2)))]
      },
    })
  },
}

/** Light that the waves throw on a floor below `horizon`, in perspective. To be called inside the floor's outline. */
export async function caustics(stage: Stage, top: number, strength: number): Promise<void> {
  const { easel, palette, frame, horizon } = stage
  const salt = stage.salt('water', 'caustics')
  const bright = toRgb(mix(palette.sun, palette.lit, 0.4))
  const depth = frame.height - horizon + 0.12
  await paintField(stage, {
    area: { ...easel.box, top },
    step: 2 * UNIT,
    screen: true,
    at: (x, y) => {
      const near = Math.max(0.05, (y - horizon + 0.12) / depth)
      const net = web(((x - frame.width / 2) * 5.2) / near, 5.4 / near, salt)
      return [bright, clamp(net * strength * smooth(0.05, 0.3, near) * (1 - 0.3 * near))]
    },
  })
}

/** A net of bright lines with soft cells between them, 0..1. */
function web(u: number, v: number, salt: number): number {
  const bend = 0.6 * valueNoise(u * 0.8, v * 0.8, salt + 13) + 0.3 * valueNoise(u * 1.7, v * 1.7, salt + 17)
  const one = 1 - Math.abs(valueNoise(u + bend, v, salt + 3)) * 2.2
  const other = 1 - Math.abs(valueNoise(u * 0.9 + 4.1, v * 1.1 - bend, salt + 7)) * 2.2
  return Math.max(0, one) ** 3 * 0.6 + Math.max(0, other) ** 3 * 0.6
}
