/** Clouds of fair weather: streaks near the horizon and heaps with flat bases. */
import { Path2D } from '@napi-rs/canvas'
import { cells, widened } from '../canvas/cells.ts'
import { lch, mix, smooth } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { skyColour } from './sky.ts'

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
const cumulus: Layer = {
  name: 'cumulus',
  paint(stage) {
    const { easel, scene, horizon } = stage
    if (scene.weather === 'storm' || scene.weather === 'rain' || scene.time === 'night') return
    const rowHeight = horizon * 0.5
    const box = widened({ ...easel.box, bottom: horizon * 0.99 }, 0.3)
    for (const { column, row } of cells(box, 0.62, rowHeight)) {
      const next = stage.random('sky', 'cumulus', column, row)
      const width = next.range(0.2, 0.42) * (row >= 1 ? 0.75 : 1)
      const x = (column + next.range(0.15, 0.85)) * 0.62
      const y = (row + next.range(0.4, 0.85)) * rowHeight
      if (next() < 0.45 || y > horizon * 0.9 || coversLight(stage, { x, y, width, height: 0 })) continue
      paintCumulus(stage, next, { x, y, width, height: width * next.range(0.38, 0.5) })
    }
  },
}

/** The same where the layout or the words have clouds. */
export const clouds: Layer = {
  name: 'clouds',
  paint: (stage) => (hasFeature(stage, 'clouds') ? cumulus.paint(stage) : undefined),
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

/** A heap of cloud: middle and height of its flat base, its size. */
interface Heap {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function coversLight({ scene }: Stage, { x, y, width }: Heap): boolean {
  const away = Math.hypot(x - scene.light.x, y - scene.light.y)
  return away < width * 0.6 + scene.light.radius + 0.03
}

function paintCumulus({ easel, palette, scene, lightSide }: Stage, next: Random, heap: Heap): void {
  const { x, y, width, height } = heap
  const path = heapPath(next, heap)
  const behind = skyColour(palette.sky, y / scene.horizon)
  const body = mix(behind, palette.lit, 0.72)
  // Outlined before it is filled: only the contour of the whole heap is left.
  easel.outline(path, 2)
  easel.paint(path, mix(body, lch(0.97, 0.015, 85), 0.45 * (1 - palette.dim)))
  easel.grain(path, {
    colour: mix(palette.lit, lch(0.985, 0.02, 90), 0.6),
    from: [x + lightSide * width * 0.3, y - height],
    to: [x - lightSide * width * 0.1, y - height * 0.35],
    alpha: 0.95,
    core: 0.6,
  })
  easel.grain(path, {
    colour: mix(behind, palette.shade, 0.12),
    from: [x - lightSide * width * 0.1, y + height * 0.05],
    to: [x + lightSide * width * 0.05, y - height * 0.42],
    alpha: 0.75,
  })
}

/** Discs on a base that is almost flat, the tallest in the middle. */
function heapPath(next: Random, { x, y, width, height }: Heap): Path2D {
  const path = new Path2D()
  const count = 9 + next.whole(0, 4)
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count
    const rise = Math.sin(Math.PI * t) ** 0.8
    const radius = height * (0.16 + 0.34 * rise * next.range(0.65, 1))
    const cx = x + (t - 0.5) * width
    const cy = y - radius * 0.75 - height * 0.42 * rise * next.range(0.2, 1)
    path.moveTo(cx + radius, cy)
    path.arc(cx, cy, radius, 0, Math.PI * 2)
  }
  const [left, right, shoulder] = [x - width * 0.56, x + width * 0.56, y - height * 0.34]
  path.moveTo(left, y)
  path.bezierCurveTo(x - width * 0.4, shoulder, x + width * 0.4, shoulder, right, y)
  path.quadraticCurveTo(x, y + height * 0.1, left, y)
  return path
}
