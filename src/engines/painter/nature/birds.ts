import { cells, widened } from '../canvas/cells.ts'
import { mix } from '../colours/colour.ts'
import { closedSpline, readPoints } from '../canvas/spline.ts'
import { UNIT } from '../canvas/stage.ts'
import type { Layer } from '../canvas/stage.ts'

const WINGS = closedSpline(readPoints('-1 -.4, -.45 -.46, 0 0!, .45 -.46, 1 -.4!, .45 -.3, 0 .16, -.45 -.3'))

/** A few small birds far off, away from the light: one flock for each large cell of sky. */
export const farBirds: Layer = {
  name: 'birds',
  paint(stage) {
    const { easel, palette, scene, horizon } = stage
    if (!scene.features.includes('birds') || scene.weather === 'storm') return
    const colour = mix(palette.land, palette.shade, 0.5)
    const high = horizon * 0.75
    for (const { column, row } of cells(
      widened({ ...easel.box, bottom: Math.min(easel.box.bottom, high) }, 0.2),
      1,
      high,
    )) {
      const next = stage.random('sky', 'birds', column, row)
      const x = (column + next.range(0.2, 0.8)) * 1
      const y = (row + next.range(0.35, 0.75)) * high
      const glares = Math.hypot(x - scene.light.x, y - scene.light.y) < scene.light.radius + 0.14
      if ((row < 0 && next() < 0.6) || glares) continue
      const flock = next.whole(3, 7)
      for (let i = 0; i < flock; i++) {
        const size = 14 * UNIT * next.range(0.5, 1)
        const at = {
          x: x + next.gauss() * 0.06,
          y: y + next.gauss() * 0.022,
          size,
          flip: false,
          tilt: next.range(-0.2, 0.2),
        }
        easel.placed(at, () => easel.paint(WINGS, colour))
      }
    }
  },
}
