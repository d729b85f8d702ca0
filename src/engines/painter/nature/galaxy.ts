/** Galaxies seen from outside. */
import { css, lch, mix } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'
import { gasesOf } from './cosmos.ts'

/** A far spiral of stars. */
export const galaxy: Layer = {
  name: 'galaxy',
  paint(stage) {
    if (!hasFeature(stage, 'galaxy')) return
    const { easel, frame, scene } = stage
    const [one, other] = gasesOf(stage)
    const x = frame.width * (scene.light.x < frame.width / 2 ? 0.62 : 0.38)
    const y = frame.height * 0.44
    const next = stage.random('sky', 'spiral')
    const lean = next.range(-0.5, 0.5)
    easel.placed({ x, y, size: 1, flip: next() < 0.5, tilt: lean }, () => {
      const { context } = easel
      context.scale(1, 0.5)
      easel.glow({ x: 0, y: 0, radius: 0.5, colour: other, alpha: 0.5, power: 2, screen: true })
      for (let i = 0; i < 90; i++) {
        const { x: ax, y: ay, t } = onArm(next, 0.1)
        const colour = mix(one, other, t)
        easel.glow({ x: ax, y: ay, radius: 0.05 + 0.07 * t, colour, alpha: 0.3 * (1.1 - t), screen: true })
      }
      easel.glow({ x: 0, y: 0, radius: 0.2, colour: lch(0.96, 0.06, 80), alpha: 1, power: 1.8, screen: true })
      context.globalCompositeOperation = 'screen'
      for (let i = 0; i < 2200; i++) {
        const { x: ax, y: ay, t } = onArm(next, 0.24)
        context.fillStyle = css(
          mix(lch(0.97, 0.05, 80), t < 0.5 ? one : other, t * 0.7),
          next.range(0.2, 0.9),
        )
        const size = 0.0012 + 0.0035 * next() ** 6
        context.fillRect(ax, ay, size, size * 2)
      }
    })
  },
}

/** A place on one of the two arms of a spiral, and how far out it is, 0..1. */
function onArm(next: Random, spread: number): { x: number; y: number; t: number } {
  const t = next() ** 0.8
  const angle = (next() < 0.5 ? 0 : Math.PI) + t * 5.6 + next.gauss() * spread
  const reach = 0.03 + t * 0.44 + next.gauss() * 0.012
  return { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach, t }
}
