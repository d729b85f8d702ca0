/** Ground in rows from far to near; figures stand between the rows, each behind the ground that is nearer than it. */
import type { Colour } from '../colours/colour.ts'
import type { GrainStroke } from '../canvas/stipple.ts'
import { drawGroundFigure } from '../canvas/figures.ts'
import type { Stop } from '../colours/gradient.ts'
import type { Stage } from '../canvas/stage.ts'
import { below } from './land.ts'
import type { Crest } from './land.ts'

/** One row of ground, under its crest. */
export interface GroundRow {
  readonly crest: Crest
  /** From the crest down. */
  readonly stops: readonly Stop[]
  /** World length of the gradient. */
  readonly fall: number
  /** Highest and lowest point of the crest, about. */
  readonly top: number
  /** Lit grain along the crest. */
  readonly lit?: Colour
  /** What grows or stands on this row; it is drawn before the figures of the row. */
  readonly dress?: (stage: Stage) => void | Promise<void>
}

/** Paints the rows and, in between, the scene's ground figures. */
export async function paintGround(stage: Stage, rows: readonly GroundRow[]): Promise<void> {
  const { easel, scene } = stage
  let waiting = scene.figures
    .filter(({ slot }) => slot === 'ground')
    .toSorted((one, other) => one.y - other.y)
  for (const [index, row] of rows.entries()) {
    const path = below(stage, row.crest, Math.max(easel.box.bottom, row.top) + 0.3)
    easel.shape(path, easel.vertical(row.top, row.top + row.fall, row.stops))
    if (row.lit) easel.grain(below(stage, row.crest, litDown(row)), litGrain(row, row.lit))
    await row.dress?.(stage)
    const next = rows[index + 1]
    const here = waiting.filter(({ x, y }) => !next || y < next.crest(x))
    for (const figure of here) drawGroundFigure(stage, figure)
    waiting = waiting.filter((figure) => !here.includes(figure))
    await stage.breathe()
  }
}

/** World y down to which the lit grain of a row reaches. */
const litDown = ({ top, fall }: GroundRow): number => top + fall * 0.45

function litGrain(row: GroundRow, colour: Colour): GrainStroke {
  return { colour, from: [0, row.top - 0.02], to: [0, litDown(row)], alpha: 0.7, core: 0.4 }
}
