/** A banded planet low in an alien sky. */
import { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import { disc } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import { STONE } from './dunes.ts'

/** The planet, where the prompt asks for one; small and ringed, or vast. */
export function planet(stage: Stage): void {
  const { scene, frame, horizon, easel, palette } = stage
  if (!scene.features.includes('big planet') || scene.light.radius > 0.12) return
  const vast = scene.features.includes('vast planet')
  const side = scene.light.x < frame.width / 2 ? 0.7 : 0.3
  const radius = vast ? 0.26 : 0.15
  const [x, y] = [side * frame.width, horizon * (vast ? 0.66 : 0.4)]
  const body = disc(x, y, radius)
  const base = mix(STONE, palette.sky[1] ?? palette.haze, 0.3)
  const tilt = -0.33
  easel.glow({ x, y, radius: radius * 1.7, colour: palette.haze, alpha: 0.35 })
  if (!vast) ring(stage, { x, y, radius, tilt, front: false })
  easel.shape(body, base)
  easel.within(body, () => {
    const next = stage.random('sky', 'planet')
    for (let i = 0; i < 9; i++) {
      const band = { x, y: y + radius * (-0.85 + (1.75 * i) / 8), size: 1, flip: false, tilt }
      const path = new Path2D()
      path.ellipse(0, 0, radius * 1.2, radius * next.range(0.03, 0.1), 0, 0, Math.PI * 2)
      easel.placed(band, () =>
        easel.paint(path, mix(base, i % 2 ? palette.lit : palette.shade, i % 2 ? 0.4 : 0.25), 0.75),
      )
    }
  })
  const light = scene.light.x < x ? -1 : 1
  easel.grain(body, {
    colour: palette.lit,
    from: [x + light * radius, y - radius],
    to: [x, y],
    alpha: 0.6,
    core: 0.4,
  })
  easel.grain(body, {
    colour: palette.shade,
    from: [x - light * radius * 0.9, y + radius * 0.7],
    to: [x + light * radius * 0.35, y - radius * 0.25],
    alpha: 0.95,
    core: 0.8,
  })
  if (!vast) ring(stage, { x, y, radius, tilt, front: true })
}

const RINGS = [
  { reach: 1.42, width: 0.1, light: 0.9 },
  { reach: 1.62, width: 0.05, light: 0.5 },
  { reach: 1.78, width: 0.1, light: 0.7 },
] as const

function ring(
  { easel, palette }: Stage,
  at: { x: number; y: number; radius: number; tilt: number; front: boolean },
): void {
  const [from, to] = at.front ? [0, Math.PI] : [Math.PI, Math.PI * 2]
  easel.placed({ ...at, size: 1, flip: false }, () => {
    for (const { reach, width, light } of RINGS) {
      const path = new Path2D()
      path.ellipse(0, 0, at.radius * reach, at.radius * reach * 0.23, 0, from, to)
      easel.context.lineCap = 'butt'
      easel.stroke(path, mix(palette.haze, palette.lit, light), { width: at.radius * width, alpha: 0.9 })
    }
  })
}
