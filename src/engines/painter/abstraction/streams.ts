/** Longing: lines that bend toward a light and fade before they reach it. */
import { cells, widened } from '../canvas/cells.ts'
import { clamp, css, lerp, mix, smooth } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import { skyColour } from '../nature/sky.ts'
import type { Random } from '../random.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { poles, rhythm } from './poles.ts'

/** A thousand lines that bend toward the light and fade before they reach it. */
export function streams(stage: Stage): void {
  const { easel, scene } = stage
  if (!hasFeature(stage, 'streams')) return
  const salt = stage.salt('land', 'stream')
  const many = (scene.detail === 'creative' ? 16 : 11) * (isFine(stage) ? 1 : 0.5)
  for (const { column, row } of cells(widened(easel.box, MOST_STEPS * STEP), 0.1, 0.1)) {
    const next = stage.random('land', 'stream', column, row)
    for (let i = 0; i < many; i++) {
      const start = { x: (column + next()) * 0.1, y: (row + next()) * 0.1 }
      const away = Math.hypot(start.x - scene.light.x, start.y - scene.light.y)
      if (next() < smooth(0.3, 0.75, away) * 0.95 && start.y > scene.light.y + 0.15)
        streamLine(stage, next, { start, salt })
      else next()
    }
  }
}

/** A small picture has fewer lines, and thicker ones: all of them would be a haze. */
const isFine = ({ easel }: Stage): boolean => easel.scale >= 500

/** World length of a step of a line, and the most of them. */
const STEP = 9 * UNIT
const MOST_STEPS = 60

interface Stream {
  readonly start: Point
  readonly salt: number
}

function streamLine(stage: Stage, next: Random, stream: Stream): void {
  const { easel, scene, palette } = stage
  const { context } = easel
  const [warm, cool] = poles(stage)
  const stop = 0.09 + next() ** 2.2 * 0.42
  const steps = next.whole(16, MOST_STEPS)
  const width = next.range(0.8, 2.8) * UNIT * (isFine(stage) ? 1 : 1.6)
  if (next() < 0.35) return
  const points = drift(stage, stream, { stop, steps })
  const [from, to] = [stream.start, points.at(-1) ?? stream.start]
  const near = clamp(Math.hypot(scene.light.x - to.x, scene.light.y - to.y) * 2)
  // On a light sky lines are dark, on a dark one light.
  const ground = skyColour(palette.sky, stream.start.y / stage.frame.height).L
  const [first, last] = ground > 0.55 ? [palette.deep, palette.land] : [palette.lit, palette.haze]
  const colour = mix(mix(first, warm, 0.3), mix(last, cool, 0.5), near)
  const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y)
  for (const [at, alpha] of FADE) gradient.addColorStop(at, css(colour, alpha))
  context.strokeStyle = gradient
  context.lineWidth = width
  context.stroke(polygon(points, false))
}

/** Alpha along a stream: it comes from nothing and ends before the light. */
const FADE = [
  [0, 0],
  [0.45, 0.32],
  [0.88, 0.65],
  [1, 0],
] as const

/** Where a stream flows: aimless at first, then drawn to the light, down to a distance of `stop`. */
function drift(
  stage: Stage,
  { start, salt }: Stream,
  { stop, steps }: { stop: number; steps: number },
): Point[] {
  const { light } = stage.scene
  const bends = 1.9 * rhythm(stage)
  const points = [start]
  let { x, y } = start
  for (let step = 0; step < steps; step++) {
    const [dx, dy] = [light.x - x, light.y - y]
    const away = Math.hypot(dx, dy)
    if (away < stop) break
    const aimless = -0.05 + Math.sign(dx) * 0.4 + 1.1 * valueNoise(x * bends, y * 1.9, salt)
    const pull = smooth(1.15, 0.15, away) * 0.85
    const turn = lerp(dx > 0 ? aimless : Math.PI - aimless, Math.atan2(dy, dx), pull)
    x += Math.cos(turn) * STEP
    y += Math.sin(turn) * STEP
    points.push({ x, y })
  }
  return points
}
