/** A ground swept with a brush. */
import { mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { openSpline, ribbon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { centreOf } from './form.ts'
import { schemeOf } from './scheme.ts'

/** Broad strokes of a brush, one over the other, with dry ends. */
export const brushwork: Layer = {
  name: 'brushwork',
  paint(stage) {
    if (!hasFeature(stage, 'brushwork')) return
    const { shape, strong, ground, line } = schemeOf(stage)
    const { x, y } = centreOf(stage)
    const next = stage.random('sky', 'brush')
    const lean = next.range(0.12, 0.42) * (next() < 0.5 ? -1 : 1)
    const inks = [mix(ground, shape, 0.6), shape, mix(shape, strong, 0.6), tone(stage, ground, 0.8), strong]
    for (let i = 0; i < 9; i++) {
      const down = (i / 8 - 0.5) * 0.72 + next.range(-0.05, 0.05)
      const half = 0.3 * Math.sqrt(1.12 - (down / 0.42) ** 2 * 0.55) * next.range(0.85, 1.15)
      const from = { x: x - half, y: y + down - lean * half }
      const to = { x: x + half * next.range(0.8, 1.1), y: y + down + lean * half }
      brushStroke(stage, { from, to, width: next.range(0.09, 0.17), colour: next.pick(inks), index: i })
    }
    splashes(stage, { x, y, colour: mix(strong, line, 0.3) })
  },
}

interface BrushStroke {
  readonly from: Point
  readonly to: Point
  readonly width: number
  readonly colour: Colour
  readonly index: number
}

/** Pixels of half a bristle's width below which nobody sees that it tapers. */
const FINE = 1.5

/** Many bristles side by side, each with its own length and tone. */
function brushStroke(stage: Stage, { from, to, width, colour, index }: BrushStroke): void {
  const { easel } = stage
  const next = stage.random('sky', 'bristle', index)
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const long = Math.hypot(dx, dy)
  const [nx, ny] = [-dy / long, dx / long]
  const bow = next.range(-0.05, 0.05)
  const thick = width / 38
  for (let i = 0; i < 44; i++) {
    const off = (i / 43 - 0.5) * width
    const [start, end] = [next.range(-0.05, 0.03), 1 + next.range(-0.14, 0.08)]
    const point = (t: number) => ({
      x: from.x + dx * t + nx * (off + bow * Math.sin(Math.PI * t)),
      y: from.y + dy * t + ny * (off + bow * Math.sin(Math.PI * t)),
    })
    const line = [start, 0.33, 0.66, end].map(point)
    const [ink, alpha] = [tone(stage, colour, next.gauss() * 0.22), next.range(0.65, 0.98)]
    if (thick * easel.scale < FINE) easel.stroke(openSpline(line), ink, { width: thick * 1.8, alpha })
    else easel.paint(ribbon(line, (t) => thick * (1 - 0.5 * t ** 4), 12).path, ink, alpha)
  }
}

function splashes(stage: Stage, { x, y, colour }: Point & { readonly colour: Colour }): void {
  const next = stage.random('sky', 'splash')
  for (let i = 0; i < 26; i++) {
    const [angle, reach] = [next() * Math.PI * 2, 0.3 + 0.26 * next()]
    const at = { x: x + Math.cos(angle) * reach, y: y + Math.sin(angle) * reach * 0.9 }
    stage.easel.disc({ ...at, radius: (2 + 11 * next() ** 4) * UNIT }, colour, next.range(0.5, 0.9))
  }
}
