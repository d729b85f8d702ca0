/** An ornamental arch. */
import { Path2D } from '@napi-rs/canvas'
import { mix } from '../colours/colour.ts'
import { polygon } from '../canvas/spline.ts'
import type { Point } from '../canvas/spline.ts'
import { UNIT, hasFeature, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { centreOf, shaded } from './form.ts'
import { schemeOf } from './scheme.ts'

/** A tall arch with a frame of lines and dots, a low sun within. */
export const arch: Layer = {
  name: 'arch',
  paint(stage) {
    if (!hasFeature(stage, 'arch')) return
    const { easel, frame } = stage
    const { shape, strong, line, ground } = schemeOf(stage)
    const { x } = centreOf(stage)
    const half = Math.min(0.36, frame.width * 0.4)
    const [top, foot] = [frame.height * 0.07, frame.height * 1.3]
    const shapeOf = (inset: number) => archPath({ x, top: top + inset, foot, half: half - inset })
    easel.shape(shapeOf(-0.03), mix(ground, strong, 0.5))
    shaded(stage, shapeOf(0), { colour: shape, top, bottom: frame.height })
    easel.within(shapeOf(0), () => {
      const sun = { x, y: top + half }
      for (let i = 0; i < 24; i++) {
        const angle = Math.PI * (i / 24) + Math.PI
        const tip = { x: sun.x + Math.cos(angle) * 0.6, y: sun.y + Math.sin(angle) * 0.6 }
        easel.stroke(polygon([sun, tip], false), line, { width: 1.3 * UNIT, alpha: 0.3 })
      }
      easel.glow({ ...sun, radius: half * 1.2, colour: tone(stage, ground, 1), alpha: 0.8 })
      easel.disc({ ...sun, radius: half * 0.52 }, tone(stage, ground, 0.7), 0.95)
    })
    for (const [inset, width] of [
      [0.014, 2.2],
      [-0.016, 1.4],
      [-0.046, 2.6],
    ] as const) {
      easel.stroke(shapeOf(inset), line, { width: width * UNIT, alpha: 0.7 })
    }
    archDots(stage, { x, y: top + half, radius: half + 0.066 })
  },
}

function archPath({ x, top, foot, half }: { x: number; top: number; foot: number; half: number }): Path2D {
  const path = new Path2D()
  path.moveTo(x - half, foot)
  path.lineTo(x - half, top + half)
  path.arc(x, top + half, half, Math.PI, 0)
  path.lineTo(x + half, foot)
  path.closePath()
  return path
}

/** Buds along an arch. */
function archDots(stage: Stage, { x, y, radius }: Point & { readonly radius: number }): void {
  const { line, strong } = schemeOf(stage)
  for (let i = 0; i <= 18; i++) {
    const angle = Math.PI + (Math.PI * i) / 18
    const at = { x: x + Math.cos(angle) * radius, y: y + Math.sin(angle) * radius }
    const isBud = i % 3 === 0
    stage.easel.disc({ ...at, radius: (isBud ? 8 : 3) * UNIT }, isBud ? strong : line, 0.9)
    if (isBud) stage.easel.disc({ ...at, radius: 3.4 * UNIT }, line, 0.9)
  }
}
