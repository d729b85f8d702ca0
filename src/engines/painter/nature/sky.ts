/** Sky, sun, moon, stars and clouds. */
import { Path2D } from '@napi-rs/canvas'
import { cells, widened } from '../cells.ts'
import { clamp, lch, mix, shift, smooth } from '../colour.ts'
import type { Colour } from '../colour.ts'
import type { Stop } from '../easel.ts'
import type { Random } from '../random.ts'
import type { Box } from '../scene.ts'
import { disc } from '../spline.ts'
import { UNIT } from '../stage.ts'
import type { Layer, Stage } from '../stage.ts'

/** The sky's gradient down to the horizon, deeper above the frame, haze below. */
export const skyGradient: Layer = {
  name: 'sky',
  paint({ easel, palette, horizon, scene }) {
    const { top } = easel.box
    const zenith = skyColour(palette.sky, 0)
    const lowest = scene.horizon
    easel.flood(zenith)
    easel.flood(palette.haze, lowest)
    if (top < 0) {
      const deeper = shift(zenith, { L: -0.09 })
      easel.flood(
        easel.vertical(-2, 0, [
          [0, deeper],
          [1, zenith],
        ]),
        top,
        0,
      )
    }
    const stops = palette.sky.map((colour, i): Stop => [i / (palette.sky.length - 1), colour])
    easel.flood(easel.vertical(0, horizon, stops), 0, horizon + UNIT)
  },
}

/** Sun or moon with its glow. */
export const skyLight: Layer = {
  name: 'light',
  paint(stage) {
    const { easel, palette, scene } = stage
    const { x, y, radius, kind } = scene.light
    const strength = 0.7 + 0.6 * scene.atmosphere
    if (kind === 'moon') return paintMoon(stage)
    easel.glow({ x, y, radius: 0.75, colour: palette.sun, alpha: 0.62 * strength, power: 2.6 })
    easel.glow({ x, y, radius: radius * 1.6 + 0.14, colour: shift(palette.sun, { L: 0.01 }), alpha: 0.8 })
    if (scene.weather === 'clear' || scene.weather === 'snow') {
      easel.disc(x, y, radius, mix(palette.sun, lch(0.985, 0.035, 92), 0.7))
    }
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

/** Stars, denser toward the zenith; more of them where a creative upscale asks for detail. */
export const stars: Layer = {
  name: 'stars',
  paint(stage) {
    const { easel, scene, horizon, palette } = stage
    if (scene.time !== 'night' || scene.weather === 'storm' || scene.weather === 'rain') return
    const colour = mix(palette.lit, lch(0.97, 0.02, 240), 0.6)
    const many = scene.detail === 'creative' ? 3 : 2
    for (const { column, row } of cells({ ...easel.box, bottom: horizon }, 0.1, 0.1)) {
      const next = stage.random('sky', 'star', column, row)
      for (let i = 0; i < many; i++) paintStar(stage, next, { column, row, faint: i === 2, colour })
    }
  },
}

/** Lens-shaped streaks near the horizon. */
export const streaks: Layer = {
  name: 'streaks',
  paint(stage) {
    const { easel, palette, horizon, scene } = stage
    if (scene.weather === 'storm') return
    const most = scene.time === 'night' ? 0.25 : 0.55
    for (const { column, row } of cells(widened({ ...easel.box, bottom: horizon }, 0.25), 0.4, 0.05)) {
      const next = stage.random('sky', 'streak', column, row)
      const y = (row + next()) * 0.05
      const height = 1 - y / horizon
      if (height < 0.08 || next() > 0.75 * smooth(1.2, 0.15, height)) continue
      const colour = mix(skyColour(palette.sky, 1 - height), palette.sun, 0.3 + 0.35 * (1 - height))
      paintStreak(stage, next, { x: (column + next()) * 0.4, y, colour, alpha: most * next.range(0.4, 1) })
    }
  },
}

/** Heaps of cloud with flat bases, lit from the light's side. */
export const cumulus: Layer = {
  name: 'cumulus',
  paint(stage) {
    const { easel, scene, horizon } = stage
    if (scene.weather === 'storm' || scene.time === 'night') return
    const rowHeight = horizon * 0.5
    const box = widened({ ...easel.box, bottom: horizon * 0.99 }, 0.3)
    for (const { column, row } of cells(box, 0.62, rowHeight)) {
      const next = stage.random('sky', 'cumulus', column, row)
      const width = next.range(0.2, 0.42) * (row >= 1 ? 0.75 : 1)
      const x = (column + next.range(0.15, 0.85)) * 0.62
      const y = (row + next.range(0.4, 0.85)) * rowHeight
      if (next() < 0.45 || y > horizon * 0.9 || coversLight(stage, x, y, width)) continue
      paintCumulus(stage, next, { x, y, width, height: width * next.range(0.38, 0.5) })
    }
  },
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

/** The part of the view above the horizon. */
export function skyBox({ easel, horizon }: Stage): Box {
  return { ...easel.box, bottom: Math.min(easel.box.bottom, horizon) }
}

const CRATERS = [
  [-0.4, -0.3, 0.26],
  [0.45, 0.2, 0.34],
  [-0.1, 0.55, 0.18],
  [0.4, -0.6, 0.14],
] as const

function paintMoon({ easel, palette, scene }: Stage): void {
  const { x, y, radius } = scene.light
  const covered = scene.weather === 'storm' || scene.weather === 'rain' || scene.weather === 'fog'
  const glow = { x, y, colour: palette.sun, screen: true }
  easel.glow({ ...glow, radius: 0.5, alpha: 0.26 + 0.2 * scene.atmosphere, power: 2.2 })
  easel.glow({ ...glow, radius: radius * 3, alpha: 0.5 })
  if (covered) return
  const moon = disc(x, y, radius)
  easel.paint(moon, palette.sun)
  easel.within(moon, () => {
    for (const [dx, dy, size] of CRATERS) {
      easel.disc(x + dx * radius, y + dy * radius, size * radius, shift(palette.sun, { L: -0.06 }), 0.75)
    }
  })
  easel.grain(moon, {
    colour: mix(palette.sky[1] ?? palette.shade, palette.sun, 0.3),
    from: [x + radius, y + radius],
    to: [x - radius * 0.2, y - radius * 0.2],
    alpha: 0.5,
  })
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
  easel.disc(x, y, (0.6 + bright * 1.9) * UNIT, colour, alpha)
  if (bright > 0.55)
    easel.glow({ x, y, radius: (0.6 + bright * 2) * 7 * UNIT, colour, alpha: 0.35, screen: true })
}

interface Streak {
  readonly x: number
  readonly y: number
  readonly colour: Colour
  readonly alpha: number
}

function paintStreak({ easel }: Stage, next: Random, { x, y, colour, alpha }: Streak): void {
  const width = next.range(0.12, 0.46)
  const height = next.range(0.003, 0.011)
  for (let i = 0; i < 3; i++) {
    easel.lens({
      x: x + next.gauss() * width * 0.2,
      y: y + next.gauss() * height,
      width: width * next.range(0.4, 1),
      height: height * next.range(0.5, 1.2),
      colour,
      alpha: alpha * 0.55,
    })
  }
}

function coversLight({ scene }: Stage, x: number, y: number, width: number): boolean {
  return Math.hypot(x - scene.light.x, y - scene.light.y) < width * 0.6 + scene.light.radius + 0.03
}

function paintCumulus(
  { easel, palette, scene, lightSide }: Stage,
  next: Random,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): void {
  const heap = new Path2D()
  const count = 9 + next.whole(0, 4)
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count
    const rise = Math.sin(Math.PI * t) ** 0.8
    const radius = height * (0.16 + 0.34 * rise * next.range(0.65, 1))
    const cx = x + (t - 0.5) * width
    const cy = y - radius * 0.75 - height * 0.42 * rise * next.range(0.2, 1)
    heap.moveTo(cx + radius, cy)
    heap.arc(cx, cy, radius, 0, Math.PI * 2)
  }
  heap.moveTo(x - width * 0.56, y)
  heap.bezierCurveTo(
    x - width * 0.4,
    y - height * 0.34,
    x + width * 0.4,
    y - height * 0.34,
    x + width * 0.56,
    y,
  )
  heap.quadraticCurveTo(x, y + height * 0.1, x - width * 0.56, y)
  const behind = skyColour(palette.sky, y / scene.horizon)
  const body = mix(behind, palette.lit, 0.72)
  const top = y - height
  // Outlined before it is filled: only the contour of the whole heap is left.
  easel.outline(heap, 2)
  easel.paint(heap, mix(body, lch(0.97, 0.015, 85), 0.45 * (1 - palette.dim)))
  easel.grain(heap, {
    colour: mix(palette.lit, lch(0.985, 0.02, 90), 0.6),
    from: [x + lightSide * width * 0.3, top],
    to: [x - lightSide * width * 0.1, y - height * 0.35],
    alpha: 0.95,
    core: 0.6,
  })
  easel.grain(heap, {
    colour: mix(behind, palette.shade, 0.12),
    from: [x - lightSide * width * 0.1, y + height * 0.05],
    to: [x + lightSide * width * 0.05, y - height * 0.42],
    alpha: 0.75,
  })
}
