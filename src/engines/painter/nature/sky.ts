/** Sky, sun, moon, stars and clouds. */
import type { CanvasGradient } from '@napi-rs/canvas'
import { cells } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Easel } from '../canvas/easel.ts'
import type { Stop } from '../colours/gradient.ts'
import type { Random } from '../random.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { aurora } from './aurora.ts'
import { moon } from './moon.ts'
import { rainbow } from './rainbow.ts'

/** The sky's gradient down to the horizon, deeper above the frame, haze below. */
export const skyGradient: Layer = {
  name: 'sky',
  paint({ easel, palette, horizon, scene }) {
    const { top } = easel.box
    easel.flood(skyColour(palette.sky, 0))
    easel.flood(palette.haze, scene.horizon)
    if (top < 0) easel.flood(skyAbove(palette.sky, { horizon, easel }), top, 0)
    const stops = palette.sky.map((colour, i): Stop => [i / (palette.sky.length - 1), colour])
    easel.flood(easel.vertical(0, horizon, stops), 0, horizon + UNIT)
  },
}

/** How far beyond the zenith the sky's first step goes on, in steps. */
const BEYOND = 0.35

/** The sky above the frame: its gradient goes on at the same rate and comes to rest, so that no line shows. */
function skyAbove(
  sky: readonly Colour[],
  { horizon, easel }: { horizon: number; easel: Easel },
): CanvasGradient {
  const step = horizon / (sky.length - 1)
  const [zenith, next] = [skyColour(sky, 0), skyColour(sky, 1 / (sky.length - 1))]
  const rest = mix(next, zenith, 1 + BEYOND)
  const height = 5 * BEYOND * step
  return easel.vertical(
    -height,
    0,
    Array.from({ length: 11 }, (_, i): Stop => [i / 10, mix(rest, zenith, Math.exp(i / 2 - 5))]),
  )
}

/** Sun or moon with its glow, and the rainbow that the sun makes. */
export const skyLight: Layer = {
  name: 'light',
  paint(stage) {
    const { easel, palette, scene } = stage
    const { x, y, radius, kind } = scene.light
    const strength = 0.7 + 0.6 * scene.atmosphere
    if (hasFeature(stage, `no ${kind}`)) return rainbow.paint(stage)
    if (kind === 'moon') return moon(stage)
    easel.glow({ x, y, radius: 0.75, colour: palette.sun, alpha: 0.62 * strength, power: 2.6 })
    easel.glow({ x, y, radius: radius * 1.6 + 0.14, colour: shift(palette.sun, { L: 0.01 }), alpha: 0.8 })
    if (scene.weather === 'clear' || scene.weather === 'snow' || scene.weather === 'wind') {
      easel.disc({ x, y, radius }, mix(palette.sun, lch(0.985, 0.035, 92), 0.7))
    }
    return rainbow.paint(stage)
  },
}

/** Light that spills over the ridges, painted after the far land. */
export const lightSpill: Layer = {
  name: 'spill',
  paint({ easel, palette, scene }) {
    const { x, y, kind } = scene.light
    const alpha = (kind === 'sun' ? 0.5 : 0.22) * (0.6 + 0.8 * scene.atmosphere)
    easel.glow({ x, y, radius: 0.42, colour: palette.sun, alpha, power: 2.2, screen: true })
  },
}

/** Stars, denser toward the zenith, and northern lights; more stars where a creative upscale asks for detail. */
export const stars: Layer = {
  name: 'stars',
  async paint(stage) {
    paintStars(stage)
    await aurora.paint(stage)
  },
}

function paintStars(stage: Stage): void {
  const { easel, scene, horizon, palette } = stage
  const isDark = scene.time === 'night' || scene.time === 'blue hour'
  if (!isDark || hasFeature(stage, 'no stars') || scene.weather === 'storm' || scene.weather === 'rain')
    return
  const colour = mix(palette.lit, lch(0.97, 0.02, 240), 0.6)
  const many = scene.detail === 'creative' ? 3 : scene.time === 'night' ? 2 : 1
  for (const { column, row } of cells({ ...easel.box, bottom: horizon }, 0.1, 0.1)) {
    const next = stage.random('sky', 'star', column, row)
    for (let i = 0; i < many; i++) paintStar(stage, next, { column, row, faint: i === 2, colour })
  }
}

/** The sky's colour at a share of its height: 0 zenith, 1 horizon. */
export function skyColour(sky: readonly Colour[], share: number): Colour {
  const at = clamp(share) * (sky.length - 1)
  const index = Math.min(sky.length - 2, Math.floor(at))
  const from = sky[index]
  const to = sky[index + 1]
  // A palette's sky has at least two stops.
  return mix(from as Colour, to as Colour, at - index)
}

interface Star {
  readonly column: number
  readonly row: number
  readonly faint: boolean
  readonly colour: Colour
}

function paintStar({ easel, horizon }: Stage, next: Random, { column, row, faint, colour }: Star): void {
  const x = (column + next()) * 0.1
  const y = (row + next()) * 0.1
  const kept = next() < 0.85 - 0.75 * clamp(y / horizon)
  const bright = next() ** 5 * (faint ? 0.2 : 1)
  const alpha = next.range(0.25, 0.95)
  if (!kept || y > horizon) return
  easel.disc({ x, y, radius: (0.6 + bright * 1.9) * UNIT }, colour, alpha)
  if (bright > 0.55)
    easel.glow({ x, y, radius: (0.6 + bright * 2) * 7 * UNIT, colour, alpha: 0.35, screen: true })
}
