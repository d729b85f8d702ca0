/** The moon: full or nearly so with its seas, or a crescent. */
import { mix, shift } from '../colours/colour.ts'
import { disc } from '../canvas/spline.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

const SEAS = [
  [-0.4, -0.3, 0.26],
  [0.45, 0.2, 0.34],
  [-0.1, 0.55, 0.18],
  [0.4, -0.6, 0.14],
] as const

/** How far the earth's shadow is moved over a crescent, in radii. */
const SHADOW = { x: 0.42, y: -0.16 } as const

/** The moon and the light around it; behind cloud only the light is left. */
export function moon(stage: Stage): void {
  const { easel, palette, scene } = stage
  const { x, y, radius } = scene.light
  const covered = scene.weather === 'storm' || scene.weather === 'rain' || scene.weather === 'fog'
  const isCrescent = hasFeature(stage, 'crescent') || scene.time === 'blue hour'
  const strength = hasFeature(stage, 'full moon') ? 1.3 : isCrescent ? 0.7 : 1
  const glow = { x, y, colour: palette.sun, screen: true }
  easel.glow({ ...glow, radius: 0.5, alpha: (0.26 + 0.2 * scene.atmosphere) * strength, power: 2.2 })
  easel.glow({ ...glow, radius: radius * 3, alpha: Math.min(0.7, 0.5 * strength) })
  if (covered) return
  if (isCrescent) paintCrescent(stage)
  else paintDisc(stage)
}

function paintDisc({ easel, palette, scene }: Stage): void {
  const { x, y, radius } = scene.light
  const body = disc(x, y, radius)
  easel.paint(body, palette.sun)
  easel.within(body, () => {
    for (const [dx, dy, size] of SEAS) {
      const at = { x: x + dx * radius, y: y + dy * radius, radius: size * radius }
      easel.disc(at, shift(palette.sun, { L: -0.06 }), 0.75)
    }
  })
  easel.grain(body, {
    colour: mix(palette.sky[1] ?? palette.shade, palette.sun, 0.3),
    from: [x + radius, y + radius],
    to: [x - radius * 0.2, y - radius * 0.2],
    alpha: 0.5,
  })
}

/** What is left of the disc beside the shadow: an arc outside, a flatter arc within. */
function paintCrescent({ easel, palette, scene, frame }: Stage): void {
  const { x, y, radius } = scene.light
  const side = x < frame.width / 2 ? 1 : -1
  const { context } = easel
  const turn = Math.atan2(-SHADOW.y, -SHADOW.x)
  const away = Math.hypot(SHADOW.x, SHADOW.y)
  // Half the angle of the lit rim: where both circles, of one size, cross.
  const half = Math.PI - Math.acos(away / 2)
  context.save()
  context.translate(x, y)
  context.scale(side, 1)
  context.rotate(turn)
  const path = crescent(radius, { away: away * radius, half })
  easel.paint(path, palette.sun)
  context.restore()
}

function crescent(radius: number, { away, half }: { away: number; half: number }) {
  const path = disc(0, 0, 0)
  path.arc(0, 0, radius, -half, half)
  path.arc(-away, 0, radius, Math.PI - half, half - Math.PI, true)
  path.closePath()
  return path
}
