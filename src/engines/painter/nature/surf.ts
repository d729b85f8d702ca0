/** The sea as it comes in over sand: shallows, waves, foam. */
import { columns } from '../canvas/cells.ts'
import { clamp, lch, mix, shift } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { fractal, valueNoise } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, local } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { shoreOf, sandInk } from './beach.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'
import { skyColour } from './sky.ts'

/** The sea near the shore: it grows lighter over the sand and comes in as waves. */
export const shallows: Layer = {
  name: 'shallows',
  paint(stage) {
    const { easel, palette, horizon } = stage
    const shore = shoreOf(stage)
    const clear = local(stage, mix(lch(0.83, 0.085, 192), skyColour(palette.sky, 0.7), 0.3 + palette.dim))
    for (let step = 0; step < 6; step++) {
      const edge: Crest = (x) => shore(x) - (shore(x) - horizon) * (0.6 - 0.11 * step)
      easel.paint(below(stage, edge, easel.box.bottom + 0.1), clear, 0.15)
    }
    for (const [index, share] of [0.3, 0.52, 0.74, 0.92].entries()) breaker(stage, { shore, share, index })
  },
}

/** One wave on its way in: a shaded face under a broken white crest. */
function breaker(
  stage: Stage,
  { shore, share, index }: { shore: Crest; share: number; index: number },
): void {
  const { easel, palette, horizon } = stage
  const dark = mix(palette.deep, skyColour(palette.sky, 0.5), 0.35)
  const foam = foamColour(stage)
  const salt = stage.salt('water', 'breaker') + index * 5
  const line: Crest = (x) =>
    horizon + (shore(x) - horizon) * (share + 0.05 * valueNoise(x * 1.4, share * 9, salt))
  const size = 0.012 + 0.05 * share
  const pitch = 0.05 + 0.07 * share
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('water', 'breaker', index, column)
    const x = (column + next()) * pitch
    const y = line(x)
    const strength = clamp(valueNoise(x * 1.9, index * 3.1, salt + 3) * 1.2 + 0.55)
    const width = pitch * next.range(1, 2.2)
    easel.lens({ x, y: y + size * 0.16, width, height: size * 0.45, colour: dark, alpha: 0.22 * strength })
    const white = { width: width * next.range(0.5, 0.9), height: size * 0.2 * next.range(0.6, 1.4) }
    easel.lens({ x, y, ...white, colour: foam, alpha: strength * next.range(0.55, 1) })
  }
}

function foamColour(stage: Stage): Colour {
  const { palette } = stage
  return local(stage, mix(lch(0.985, 0.012, 90), palette.haze, 0.15 + palette.dim * 0.5), 0.7)
}

/** The last of a wave on the sand: a lacy band, and the thin line an earlier one left. */
export function foamEdge(stage: Stage, shore: Crest): void {
  const { easel, horizon, frame } = stage
  const foam = foamColour(stage)
  const { wet } = sandInk(stage)
  const size = 0.5 + (frame.height - horizon)
  const lace = fractal(3, stage.salt('water', 'lace'))
  const band = (offset: number, thick: number, salt: number) => {
    const upper: Crest = (x) => shore(x) + offset - thick * (0.4 + 0.9 * Math.max(0, lace(x * 7, salt)))
    const lower: Crest = (x) =>
      shore(x) + offset + thick * (0.35 + 0.8 * Math.max(-0.2, lace(x * 11, salt + 4)))
    return between(stage, upper, lower)
  }
  const shadow = band(0.006 * size, 0.007 * size, 3)
  easel.paint(shadow, shift(wet, { L: -0.08 }), 0.55)
  easel.paint(band(-0.02 * size, 0.008 * size, 1), foam, 0.55)
  easel.paint(band(0, 0.0085 * size, 3), foam, 0.95)
  const old = between(
    stage,
    (x) => shore(x) + 0.04 * size + 0.01 * lace(x * 3, 9),
    (x) => shore(x) + 0.0425 * size + 0.01 * lace(x * 3, 9),
  )
  easel.paint(old, foam, 0.4)
  holes(stage, shore, size)
}

/** Gaps in the foam through which water and sand show. */
function holes(stage: Stage, shore: Crest, size: number): void {
  const { easel } = stage
  const { wet } = sandInk(stage)
  for (const column of columns(easel.box.left - 0.1, easel.box.right + 0.1, 0.014)) {
    const next = stage.random('water', 'lace', column)
    const x = (column + next()) * 0.014
    const y = shore(x) + next.range(-0.006, 0.006) * size
    if (next() < 0.5) continue
    const width = next.range(0.004, 0.014)
    easel.lens({ x, y, width, height: width * 0.3, colour: wet, alpha: 0.4 })
  }
}

function between(stage: Stage, upper: Crest, lower: Crest) {
  const { left, right } = stage.easel.box
  const step = 5 * UNIT
  const first = Math.floor(left / step) - 1
  const count = Math.ceil(right / step) + 2 - first
  const xs = Array.from({ length: count }, (_, i) => (first + i) * step)
  return polygon([
    ...xs.map((x) => ({ x, y: upper(x) })),
    ...xs.toReversed().map((x) => ({ x, y: Math.max(upper(x), lower(x)) })),
  ])
}
