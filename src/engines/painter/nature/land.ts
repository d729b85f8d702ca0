/** Ground that rolls: ridges from noise, each a gradient that sinks into mist at its foot. */
import type { Path2D } from '@napi-rs/canvas'
import { ticks } from '../canvas/cells.ts'
import { fractal } from '../canvas/noise.ts'
import { polygon } from '../canvas/spline.ts'
import { UNIT, air } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

/** Height of a ridge's crest: world y for a world x. */
export type Crest = (x: number) => number

/** Distance of the points along a crest. */
const STEP = 4 * UNIT

/** The outline below a crest, down to `bottom`. */
export function below(stage: Stage, crest: Crest, bottom: number): Path2D {
  const xs = ticks(stage.easel.box, STEP)
  const points = xs.map((x) => ({ x, y: crest(x) }))
  const [left, right] = [xs[0] ?? 0, xs.at(-1) ?? 0]
  return polygon([...points, { x: right, y: bottom }, { x: left, y: bottom }])
}

/** A rolling crest around `base`: `height` tall hills, `frequency` of them per world unit, own `salt`. */
function rolling({ base, height, frequency, salt }: Rolling): Crest {
  const relief = fractal(5, salt)
  return (x) => base - height * (0.15 + 0.5 + 0.5 * relief(x * frequency, 1.5))
}

/** What makes one rolling crest; lengths in world units. */
interface Rolling {
  readonly base: number
  readonly height: number
  readonly frequency: number
  readonly salt: number
}

/** Hills on the horizon: rows of the land's colour that fade into the haze down to `foot`, lower where the light stands. */
export function farHills(stage: Stage, rows: readonly FarRow[], foot = stage.horizon): void {
  const { easel, scene, horizon } = stage
  const colour = stage.palette.land
  const salt = stage.salt('land', 'far')
  const saddle = (x: number) => 1 - 0.5 * Math.exp(-(((x - scene.light.x) / 0.22) ** 2))
  rows.forEach(({ depth, height, frequency }, i) => {
    const crest = rolling({ base: horizon, height, frequency, salt: salt + i * 5 })
    const path = below(stage, (x) => horizon + (crest(x) - horizon) * saddle(x), foot)
    const stops = [
      [0, air(stage, colour, depth * 0.84)],
      [1, air(stage, colour, (depth + 0.5) * 0.84)],
    ] as const
    easel.shape(path, easel.vertical(horizon - height, horizon, stops))
  })
}

/** One row of far hills: how deep in the air, how tall, how many to a world unit. */
export interface FarRow {
  readonly depth: number
  readonly height: number
  readonly frequency: number
}
