/** Longing: lines that bend toward a light and fade before they reach it. */
import { cells, widened } from '../cells.ts'
import { clamp, css, lerp, mix, smooth } from '../colour.ts'
import { valueNoise } from '../noise.ts'
import type { Random } from '../random.ts'
import { UNIT, hasFeature } from '../stage.ts'
import type { Stage } from '../stage.ts'
import { poles, rhythm } from './poles.ts'

/** A thousand lines that bend toward the light and fade before they reach it. */
export function streams(stage: Stage): void {
  const { easel, scene } = stage
  if (!hasFeature(stage, 'streams')) return
  const salt = stage.salt('land', 'stream')
  const many = scene.detail === 'creative' ? 14 : 9
  for (const { column, row } of cells(widened(easel.box, 0.8), 0.1, 0.1)) {
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

function streamLine(
  stage: Stage,
  next: Random,
  { start, salt }: { start: { x: number; y: number }; salt: number },
): void {
  const { easel, scene, palette } = stage
  const { context } = easel
  const [warm, cool] = poles(stage)
  const stop = 0.09 + next() ** 2.2 * 0.42
  const long = next.whole(16, 60)
  const width = next.range(0.8, 2.8) * UNIT
  if (next() < 0.35) return
  let { x, y } = start
  context.beginPath()
  context.moveTo(x, y)
  for (let step = 0; step < long; step++) {
    const [dx, dy] = [scene.light.x - x, scene.light.y - y]
    const away = Math.hypot(dx, dy)
    if (away < stop) break
    const drift = -0.05 + Math.sign(dx) * 0.4 + 1.1 * valueNoise(x * 1.9 * rhythm(stage), y * 1.9, salt)
    const turn = lerp(
      Math.sign(dx) > 0 ? drift : Math.PI - drift,
      Math.atan2(dy, dx),
      smooth(1.15, 0.15, away) * 0.85,
    )
    x += Math.cos(turn) * 9 * UNIT
    y += Math.sin(turn) * 9 * UNIT
    context.lineTo(x, y)
  }
  const near = clamp(Math.hypot(scene.light.x - x, scene.light.y - y) * 2)
  const colour = mix(mix(palette.lit, warm, 0.3), mix(palette.haze, cool, 0.5), near)
  const gradient = context.createLinearGradient(start.x, start.y, x, y)
  for (const [at, alpha] of [
    [0, 0],
    [0.45, 0.32],
    [0.88, 0.65],
    [1, 0],
  ] as const)
    gradient.addColorStop(at, css(colour, alpha))
  context.strokeStyle = gradient
  context.lineWidth = width
  context.stroke()
}
