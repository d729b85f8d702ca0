/** Lumps of rock. */
import { Path2D } from '@napi-rs/canvas'
import { lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { closedSpline } from '../canvas/spline.ts'
import { air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** One thing that grows: its foot, its height, its colour seen through the water. */
export interface Growth {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly colour: Colour
}

/** Rock of the sea as seen at this nearness. */
export function rockColour(stage: Stage, near: number): Colour {
  const grey = mix(lch(0.42, 0.035, 250), stage.palette.land, 0.5)
  return air(stage, local(stage, grey), 0.8 * (1 - near) + 0.05)
}

/** A lump of rock, lit from above. */
export function rock(stage: Stage, next: Random, { x, y, height, colour }: Growth): void {
  const { easel, lightSide } = stage
  const wide = height * next.range(0.8, 1.3)
  const top = Array.from({ length: 7 }, (_, i) => {
    const angle = Math.PI * (1 - i / 6)
    const reach = next.range(0.82, 1.12)
    return { x: x + Math.cos(angle) * wide * reach, y: y - Math.sin(angle) * height * reach }
  })
  const body = closedSpline([...top, { x: x + wide * 0.9, y: y + 0.02 }, { x: x - wide * 0.9, y: y + 0.02 }])
  easel.shape(body, tone(stage, colour, -0.15))
  easel.grain(body, {
    colour: tone(stage, colour, 0.85),
    from: [x + lightSide * wide * 0.6, y - height],
    to: [x, y - height * 0.3],
    alpha: 0.9,
  })
  easel.grain(body, {
    colour: tone(stage, colour, -0.95),
    from: [x - lightSide * wide * 0.6, y],
    to: [x + lightSide * wide * 0.1, y - height * 0.7],
    alpha: 0.8,
  })
}

/** A low stone that lies on the ground, `width` to either side of `x`. */
export function stone(stage: Stage, { x, y, width }: { x: number; y: number; width: number }): void {
  const { easel, lightSide } = stage
  const grey = local(stage, mix(lch(0.6, 0.02, 80), stage.palette.land, 0.35))
  const body = new Path2D()
  body.ellipse(x, y, width, width * 0.55, 0, Math.PI, Math.PI * 2)
  body.quadraticCurveTo(x, y + width * 0.25, x - width, y)
  easel.shape(body, tone(stage, grey, -0.3))
  easel.grain(body, {
    colour: tone(stage, grey, 0.85),
    from: [x + lightSide * width * 0.7, y - width * 0.6],
    to: [x, y],
    alpha: 0.85,
  })
}
