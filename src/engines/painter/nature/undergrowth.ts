/** What lies and grows between the trunks of a wood in summer: patches of light, and ferns. */
import { columns } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { settingOf } from '../scene.ts'
import { closedSpline } from '../canvas/spline.ts'
import { local, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Crest } from './land.ts'

/** Green of what grows low, in this light. */
function leafGreen(stage: Stage): Colour {
  const { palette } = stage
  const green = local(stage, lch(0.53, 0.1, 132), 0.6)
  return mix(green, shift(palette.land, { L: -0.04 }), clamp(palette.dim * 2.4, 0, 0.7))
}

/** Light that falls through the leaves, in flat patches on the ground. */
export function dapples(stage: Stage, crest: Crest): void {
  const { easel, palette, frame, horizon } = stage
  const colour = mix(palette.sun, palette.lit, 0.4)
  const alpha = 0.24 * (1 - palette.dim)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.075)) {
    const next = stage.random('plants', 'dapple', column)
    for (let i = 0; i < 3; i++) {
      const [x, down] = [(column + next()) * 0.075, next()]
      const y = crest(x) + 0.01 + down * (frame.height - horizon) * 0.8
      const width = (0.03 + 0.11 * down) * next.range(0.5, 1.3)
      easel.lens({ x, y, width, height: width * 0.16, colour, alpha: alpha * next.range(0.4, 1) })
    }
  }
}

/** Ferns in clumps, taller toward the viewer, never before a figure. */
export function ferns(stage: Stage, crest: Crest, depth: number): void {
  const { easel, scene } = stage
  const green = leafGreen(stage)
  const clumps = columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.13).flatMap((column) => {
    const next = stage.random('plants', 'fern', column)
    const [x, down] = [(column + next()) * 0.13, next() ** 0.7]
    const y = crest(x) + 0.03 + down * depth * 0.6
    const height = (0.035 + 0.075 * down) * next.range(0.7, 1.2)
    const taken = settingOf(scene).some(
      (figure) => Math.abs(figure.x - x) < figure.size * 0.5 + height && y < figure.y + height,
    )
    return next() < 0.35 || taken ? [] : [{ x, y, height, next }]
  })
  for (const { next, ...clump } of clumps.toSorted((one, other) => one.y - other.y))
    fern(stage, next, { ...clump, colour: green })
}

interface Fern {
  readonly x: number
  readonly y: number
  readonly height: number
  readonly colour: Colour
}

/** Fronds that bow to both sides, the middle ones the tallest. */
function fern(stage: Stage, next: Random, { x, y, height, colour }: Fern): void {
  const { easel } = stage
  const fronds = 7
  for (const i of [0, 6, 1, 5, 2, 4, 3]) {
    const spread = (i / (fronds - 1)) * 2 - 1
    const tall = height * next.range(0.8, 1.1) * (1 - 0.45 * Math.abs(spread))
    const out = spread * height * next.range(0.95, 1.25)
    const wide = height * 0.085
    const frond = closedSpline([
      { x: x + spread * height * 0.05, y, corner: true },
      { x: x + out * 0.42 - wide, y: y - tall * 0.78 },
      { x: x + out, y: y - tall * (1 - 0.55 * Math.abs(spread)), corner: true },
      { x: x + out * 0.46 + wide, y: y - tall * 0.62 },
    ])
    easel.paint(frond, tone(stage, colour, 0.35 - 0.75 * Math.abs(spread) + next.range(-0.12, 0.12)))
  }
}
