/** Beyond the air: the dark, its clouds of gas, its stars and the one that is near. */
import { cells } from '../canvas/cells.ts'
import { clamp, hueOf, lch, mix, smooth, toRgb } from '../colours/colour.ts'
import type { Colour, Rgb } from '../colours/colour.ts'
import { fractal } from '../canvas/noise.ts'
import type { Palette } from '../scene.ts'
import { disc } from '../canvas/spline.ts'
import { Strewn } from '../canvas/strewn.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { paintField } from './field.ts'

/** Hues of two gases that glow well together. */
type Gases = readonly [number, number]
const WARM_GASES: readonly Gases[] = [
  [25, 320],
  [50, 350],
  [345, 275],
]
const COOL_GASES: readonly Gases[] = [
  [330, 255],
  [200, 290],
  [175, 235],
  [300, 215],
]

/** Colours without air: the dark leans to the hour's zenith, the light falls hard and true. */
export function cosmicPalette({ palette, scene }: Stage): Palette {
  const hue = hueOf(palette.sky[0] ?? palette.shade)
  return {
    sky: [lch(0.11, 0.035, hue), lch(0.15, 0.05, hue), lch(0.19, 0.065, hue + 12)],
    haze: lch(0.27, 0.07, hue + 8),
    shade: lch(0.17, 0.06, hue),
    lit: palette.lit,
    sun: mix(palette.sun, lch(0.985, 0.03, 90), 0.5),
    land: lch(0.5, 0.05, hue + 40 * (scene.mood - 0.5)),
    deep: lch(0.12, 0.045, hue),
    dim: 0.1,
  }
}

/** The two colours in which this picture's gas glows. */
export function gasesOf(stage: Stage): readonly [Colour, Colour] {
  const warm = stage.scene.time === 'sunrise' || stage.scene.time === 'dusk'
  const [one, other] = stage.random('sky', 'gas').pick(warm ? WARM_GASES : COOL_GASES)
  const turn = (stage.scene.mood - 0.5) * 70
  return [lch(0.68, 0.17, one + turn), lch(0.5, 0.15, other + turn)]
}

/** The dark, a little less so toward the foot of the picture. */
export const darkness: Layer = {
  name: 'sky',
  paint({ easel, palette, frame }) {
    const [zenith = palette.deep, middle = zenith, foot = middle] = palette.sky
    easel.flood(foot)
    easel.flood(zenith, easel.box.top, Math.min(easel.box.bottom, UNIT))
    const stops = [
      [0, zenith],
      [0.5, middle],
      [1, foot],
    ] as const
    easel.flood(easel.vertical(0, frame.height, stops), 0, frame.height)
  },
}

/** Clouds of glowing gas along a band across the sky; dense where the words or the layout want them. */
export const nebula: Layer = {
  name: 'nebula',
  async paint(stage) {
    const { easel } = stage
    const strength = hasFeature(stage, 'nebula') ? 1 : 0.55
    const glow = gasField(stage, strength)
    await paintField(stage, { area: easel.box, step: 4 * UNIT, screen: true, at: glow })
  },
}

function gasField(stage: Stage, strength: number) {
  const { palette } = stage
  const salt = stage.salt('sky', 'gas')
  const [bendX, bendY] = [fractal(3, salt), fractal(3, salt + 5)]
  const [body, dust] = [fractal(5, salt + 11), fractal(4, salt + 17)]
  const [one, other] = gasesOf(stage)
  const core = mix(one, lch(0.94, 0.05, 85), 0.6)
  const ramp = Array.from({ length: 65 }, (_, i): Rgb => {
    const t = i / 64
    const colour = t < 0.55 ? mix(palette.deep, other, t / 0.55) : mix(other, one, (t - 0.55) / 0.3)
    return toRgb(t > 0.85 ? mix(one, core, (t - 0.85) / 0.15) : colour)
  })
  const band = bandOf(stage)
  return (x: number, y: number) => {
    const [u, v] = [x * 1.5, y * 1.5]
    const [du, dv] = [bendX(u, v), bendY(u + 7, v)]
    const cloud = 0.55 + 0.8 * body(u + du * 1.1, v + dv * 1.1)
    const lanes = smooth(0.1, 0.5, dust(u * 1.7 + dv * 0.8, v * 1.7 + du * 0.8) + 0.25)
    const value = clamp(cloud * (0.15 + 1.05 * band(x, y)) * (1 - 0.65 * lanes))
    // The index is rounded into the table of 65.
    return [ramp[Math.round(value * 64)] as Rgb, strength * smooth(0.05, 0.6, value)] as const
  }
}

/** How much of the band of gas and stars there is at a place, 0..1. */
function bandOf(stage: Stage): (x: number, y: number) => number {
  const { frame, scene } = stage
  const next = stage.random('sky', 'band')
  const slope = next.range(0.35, 0.9) * (scene.light.x > frame.width / 2 ? 1 : -1)
  const middle = { x: frame.width * next.range(0.4, 0.6), y: frame.height * next.range(0.3, 0.5) }
  const wide = hasFeature(stage, 'nebula') ? 0.42 : 0.28
  const long = Math.hypot(1, slope)
  return (x, y) => {
    const away = (y - middle.y - slope * (x - middle.x)) / long
    return Math.exp(-((away / wide) ** 2))
  }
}

/** A star beyond the air. */
interface Star {
  readonly x: number
  readonly y: number
  readonly radius: number
  /** 0 for nearly all, to 1. */
  readonly bright: number
  readonly colour: Colour
  readonly alpha: number
}

/** Stars of every size, thick in the band. */
export const starfield: Layer = {
  name: 'stars',
  paint(stage) {
    const { easel } = stage
    const dust = new Strewn(easel)
    for (const star of starsOf(stage)) {
      const { x, y, radius, colour, bright } = star
      if (radius * easel.scale < ROUND) dust.speck(star, colour, star.alpha)
      else easel.disc(star, colour, star.alpha)
      if (bright < 0.5) continue
      easel.glow({ x, y, radius: (8 + 26 * bright) * UNIT, colour, alpha: 0.4, screen: true })
      if (bright > 0.75) spikes(stage, { x, y, reach: (10 + 18 * bright) * UNIT, colour, alpha: 0.7 })
    }
    dust.paint()
  },
}

function starsOf(stage: Stage): Star[] {
  const { easel, palette, scene } = stage
  const band = bandOf(stage)
  const warm = mix(lch(0.9, 0.07, 60), palette.lit, 0.35)
  const cold = mix(lch(0.93, 0.045, 245), palette.lit, 0.35)
  const many = scene.detail === 'creative' ? 16 : 11
  return cells(easel.box, 0.1, 0.1).flatMap(({ column, row }) => {
    const next = stage.random('sky', 'star', column, row)
    return Array.from({ length: many }, () => {
      const [x, y] = [(column + next()) * 0.1, (row + next()) * 0.1]
      const bright = next() ** 30
      const colour = next() < 0.3 ? warm : cold
      const isKept = next() < 0.3 + 0.7 * band(x, y)
      const alpha = next.range(0.25, 0.9)
      return isKept ? [{ x, y, radius: (0.5 + bright * 2) * UNIT, bright, colour, alpha }] : []
    }).flat()
  })
}

/** Pixels of radius below which nobody sees that a star is round. */
const ROUND = 0.75

/** Four thin rays of a star. */
function spikes(
  { easel }: Pick<Stage, 'easel'>,
  { x, y, reach, colour, alpha }: { x: number; y: number; reach: number; colour: Colour; alpha: number },
): void {
  const ray = { x: 0, y: 0, width: 2 * reach, height: Math.max(UNIT, reach * 0.035), colour, alpha }
  for (const tilt of [0, Math.PI / 2]) {
    easel.placed({ x, y, size: 1, flip: false, tilt }, () => easel.lens(ray))
  }
}

/** The near star; a giant one stands eclipsed, a ring of light around a dark disc. */
export const nearStar: Layer = {
  name: 'light',
  paint(stage) {
    const { easel, scene, palette } = stage
    const { x, y, radius } = scene.light
    const [gas] = gasesOf(stage)
    const warm = mix(palette.sun, gas, 0.4)
    easel.glow({ x, y, radius: 0.75, colour: warm, alpha: 0.5, power: 2.6, screen: true })
    if (radius > 0.12) return eclipse(stage, warm)
    easel.glow({ x, y, radius: radius * 2 + 0.13, colour: palette.sun, alpha: 0.8, screen: true })
    spikes(stage, { x, y, reach: 0.16, colour: palette.sun, alpha: 0.55 })
    easel.disc({ x, y, radius: radius * 0.55 }, lch(0.99, 0.015, 90))
  },
}

function eclipse({ easel, scene, palette }: Stage, warm: Colour): void {
  const { x, y, radius } = scene.light
  easel.glow({ x, y, radius: radius * 2, colour: warm, alpha: 1, power: 1.5, screen: true })
  easel.glow({ x, y, radius: radius * 1.35, colour: palette.sun, alpha: 1, power: 0.7, screen: true })
  const dark = mix(palette.deep, palette.shade, 0.3)
  easel.disc({ x, y, radius: radius * 1.012 }, lch(0.985, 0.03, 88))
  const body = disc(x + radius * 0.012, y + radius * 0.016, radius)
  easel.paint(body, dark)
  easel.grain(body, {
    colour: warm,
    from: [x - radius, y - radius * 1.1],
    to: [x - radius * 0.3, y - radius * 0.2],
    alpha: 0.35,
  })
}
