/** Entanglement: two lights and what runs between them. */
import { css, lch, lerp, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { UNIT, hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { poles, rhythm } from './poles.ts'

/** A bundle of curves that braids two lights together. */
export function strands(stage: Stage): void {
  const { easel, scene, frame } = stage
  if (!hasFeature(stage, 'strands')) return
  const [one, other] = poles(stage)
  const from = { x: frame.width - scene.light.x, y: frame.height - scene.light.y * 0.8 }
  const to = scene.light
  const { context } = easel
  const long = Math.hypot(to.x - from.x, to.y - from.y)
  const [nx, ny] = [-(to.y - from.y) / long, (to.x - from.x) / long]
  const turns = rhythm(stage)
  easel.glow({ ...from, radius: 0.6, colour: other, alpha: 0.4, screen: true, power: 2 })
  context.save()
  context.globalCompositeOperation = 'screen'
  for (let i = 0; i < 72; i++) {
    const next = stage.random('land', 'strand', i)
    const phase = (i / 72) * Math.PI * 2
    const reach = (0.1 + 0.16 * scene.mood) * (0.35 + 0.65 * Math.abs(Math.sin(phase * 3 + 1)))
    const gradient = context.createLinearGradient(from.x, from.y, to.x, to.y)
    for (const [at, colour, alpha] of [
      [0, other, 0.75],
      [0.5, lch(0.97, 0.03, 90), 0.2],
      [1, one, 0.75],
    ] as const)
      gradient.addColorStop(at, css(colour, alpha))
    context.strokeStyle = gradient
    context.lineWidth = (0.6 + 0.9 * next()) * UNIT
    context.beginPath()
    for (let k = 0; k <= 90; k++) {
      const t = k / 90
      const swell = Math.sin(Math.PI * t) ** 0.9
      const off =
        (Math.sin(t * Math.PI * turns + phase) + 0.16 * Math.sin(t * Math.PI * 3 + phase * 2)) * reach * swell
      context.lineTo(lerp(from.x, to.x, t) + nx * off, lerp(from.y, to.y, t) + ny * off)
    }
    context.stroke()
  }
  context.restore()
  orbit(stage, from, other)
  orbit(stage, to, one)
  easel.glow({ ...from, radius: 0.11, colour: other, alpha: 0.9, screen: true, power: 1.6 })
  easel.glow({ ...from, radius: 0.035, colour: lch(0.98, 0.03, 90), alpha: 1, screen: true, power: 1.2 })
}

/** Particles that circle a pole. */
function orbit(stage: Stage, centre: { x: number; y: number }, colour: Colour): void {
  const { easel } = stage
  const next = stage.random('land', 'orbit')
  const spark = mix(colour, lch(0.97, 0.03, 90), 0.35)
  for (let i = 0; i < 260; i++) {
    const angle = next() * Math.PI * 2
    const away = 0.05 + 0.3 * next() ** 1.6
    const [ox, oy] = [Math.cos(angle) * away, Math.sin(angle) * away * 0.55]
    const x = centre.x + ox * 0.825 - oy * 0.565
    const y = centre.y + ox * 0.565 + oy * 0.825
    easel.disc({ x, y, radius: next.range(0.6, 2.6) * UNIT * (1 - away) }, spark, 0.85)
  }
}
