/** The one tall thing of a village. */
import { lch, mix } from '../colours/colour.ts'
import { disc, polygon } from '../canvas/spline.ts'
import { UNIT, air, local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Manner } from './house-plan.ts'
import { lampColour, lamplight } from './lamplight.ts'
import { line } from './towers.ts'

/** A church: the middle of the tower's foot and the height of the whole. */
export interface Church {
  readonly x: number
  readonly foot: number
  readonly height: number
  readonly manner: Manner
  readonly depth: number
}

/** Draws nave and tower: a spire in the north, a low pyramid over a belfry in the south. */
export function drawChurch(stage: Stage, { x, foot, height, manner, depth }: Church): void {
  const { easel, lightSide, scene, palette } = stage
  const side = Math.sign(lightSide)
  const wall = local(
    stage,
    mix(manner === 'southern' ? lch(0.92, 0.04, 80) : lch(0.86, 0.025, 80), palette.shade, 0.08),
  )
  const snowy = scene.weather === 'snow'
  const roof = local(
    stage,
    snowy ? lch(0.96, 0.014, 245) : manner === 'southern' ? lch(0.62, 0.12, 40) : lch(0.42, 0.06, 235),
  )
  const seen = (colour: typeof wall, level: number) => air(stage, tone(stage, colour, level), depth)
  const at = (u: number, v: number) => ({ x: x + u * height, y: foot - v * height })
  const body = manner === 'southern' ? 0.78 : 0.52
  const half = 0.085
  const quad = (u0: number, u1: number, v0: number, v1: number) =>
    polygon([at(u0, v0), at(u0, v1), at(u1, v1), at(u1, v0)])
  const nave = -side
  easel.shape(quad(nave * half, nave * 0.46, 0, 0.26), seen(wall, -0.4))
  easel.shape(
    polygon([at(nave * half, 0.46), at(nave * 0.4, 0.46), at(nave * 0.49, 0.25), at(nave * half, 0.25)]),
    seen(roof, -0.35),
  )
  for (const u of [0.16, 0.25, 0.34])
    easel.paint(quad(nave * u, nave * (u + 0.035), 0.08, 0.19), windowColour(stage, wall, depth))
  easel.shape(
    quad(-half, half, 0, body),
    easel.vertical(foot - body * height, foot, [
      [0, seen(wall, 0.1)],
      [1, seen(wall, -0.3)],
    ]),
  )
  easel.paint(quad(side * half * 0.35, side * half, 0, body), seen(wall, 0.6))
  const cap = manner === 'southern' ? half * 1.25 : half * 1.15
  easel.shape(polygon([at(-cap, body), at(0, 1), at(cap, body)]), seen(roof, -0.3))
  easel.paint(polygon([at(side * cap * 0.1, body), at(0, 1), at(side * cap, body)]), seen(roof, 0.45))
  const bell = quad(-half * 0.45, half * 0.2, body - 0.14, body - 0.05)
  easel.paint(bell, seen(wall, -1))
  const face = at(-side * half * 0.2, body - 0.2)
  easel.paint(
    disc(face.x, face.y, height * 0.036),
    mix(seen(wall, 0.8), lampColour(stage), 0.7 * lamplight(stage)),
  )
  easel.stroke(line([face.x, face.y], [face.x, face.y - height * 0.026]), seen(wall, -1), {
    width: height * 0.006,
  })
  easel.stroke(line([face.x, face.y], [face.x + height * 0.018, face.y]), seen(wall, -1), {
    width: height * 0.006,
  })
  easel.stroke(line([x, foot - height], [x, foot - height * 1.07]), seen(wall, -0.9), {
    width: Math.max(UNIT, height * 0.008),
  })
  easel.stroke(
    line([x - height * 0.02, foot - height * 1.045], [x + height * 0.02, foot - height * 1.045]),
    seen(wall, -0.9),
    { width: Math.max(UNIT, height * 0.008) },
  )
}

function windowColour(stage: Stage, wall: ReturnType<typeof lch>, depth: number) {
  return mix(air(stage, tone(stage, wall, -1), depth), lampColour(stage), 0.85 * lamplight(stage))
}
