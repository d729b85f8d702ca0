/** A rainbow opposite to the sun, where the prompt asks for one. */
import { css, lch } from '../colours/colour.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'

/** Hues from the outer to the inner rim. */
const HUES = [25, 55, 92, 140, 200, 255, 305] as const

/** Radius and width of the bow, in world units. */
const RADIUS = 0.52
const WIDTH = 0.055

/** A soft bow that fades toward both feet, with a faint second one outside. */
export const rainbow: Layer = {
  name: 'rainbow',
  paint(stage) {
    if (!hasFeature(stage, 'rainbow') || stage.scene.time === 'night') return
    const { easel, scene, frame, horizon } = stage
    const { context } = easel
    const centre = { x: frame.width * (scene.light.x < frame.width / 2 ? 0.66 : 0.34), y: horizon + 0.06 }
    context.save()
    context.globalCompositeOperation = 'screen'
    for (const { radius, alpha, turned } of [
      { radius: RADIUS, alpha: 0.42, turned: false },
      { radius: RADIUS * 1.26, alpha: 0.11, turned: true },
    ]) {
      HUES.forEach((hue, i) => {
        const step = turned ? HUES.length - 1 - i : i
        context.beginPath()
        context.arc(centre.x, centre.y, radius - (step * WIDTH) / HUES.length, Math.PI, Math.PI * 2)
        // Wider than their step: the colours run into each other.
        context.lineWidth = (WIDTH / HUES.length) * 1.9
        context.strokeStyle = bandOf(hue, { context, top: centre.y - radius, foot: centre.y, alpha })
        context.stroke()
      })
    }
    context.restore()
  },
}

interface Band {
  readonly context: Stage['easel']['context']
  readonly top: number
  readonly foot: number
  readonly alpha: number
}

function bandOf(hue: number, { context, top, foot, alpha }: Band) {
  const colour = lch(0.74, 0.15, hue)
  const gradient = context.createLinearGradient(0, top, 0, foot)
  gradient.addColorStop(0, css(colour, alpha * 0.75))
  gradient.addColorStop(0.55, css(colour, alpha))
  gradient.addColorStop(1, css(colour, alpha * 0.3))
  return gradient
}
