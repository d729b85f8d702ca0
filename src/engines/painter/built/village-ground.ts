/** The ground of a village: a landing by the water, a meadow, or a valley full of roofs. */
import { drawGroundFigure } from '../canvas/figures.ts'
import { flowers, grassColour } from '../nature/grass.ts'
import { paintGround } from '../nature/ground.ts'
import type { GroundRow } from '../nature/ground.ts'
import type { Crest } from '../nature/land.ts'
import { path } from '../nature/village.ts'
import { settingOf } from '../scene.ts'
import { air, tone } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Manner } from './house-plan.ts'
import { quay } from './quay.ts'
import { drawHouseRow } from './settlement.ts'
import type { ChurchSpot } from './settlement.ts'

function standing(stage: Stage): void {
  const figures = stage.scene.figures.filter(({ slot }) => slot === 'ground')
  for (const figure of figures.toSorted((one, other) => one.y - other.y)) drawGroundFigure(stage, figure)
}

/** A quay only for those who stand on it. */
export function landing(stage: Stage): void {
  const figures = settingOf(stage.scene).filter(({ slot }) => slot === 'ground')
  if (figures.length === 0) return
  quay(stage, Math.min(...figures.map(({ y }) => y)) - 0.045, { rail: false, lamps: false })
  standing(stage)
}

/** Rolling rows of grass from `shares` of the way down, with what stands on each. */
function grassRows(
  stage: Stage,
  shares: readonly number[],
  dress: (row: number, crest: Crest) => void,
): GroundRow[] {
  const { horizon, frame } = stage
  const depth = frame.height - horizon
  const salt = stage.salt('land', 'green')
  return shares.map((share, row) => {
    const base = horizon + depth * share
    const crest = (x: number) =>
      base - 0.018 * Math.sin(x * 2.1 + salt + row * 2) - 0.012 * Math.sin(x * 4.7 + salt * 2 + row)
    const colour = air(stage, grassColour(stage, Math.min(3, row + 1)), 0.42 * (1 - share) ** 2)
    return {
      crest,
      top: base - 0.03,
      fall: 0.26,
      stops: [
        [0, tone(stage, colour, 0.3)],
        [0.45, colour],
        [1, tone(stage, colour, -0.4)],
      ],
      lit: tone(stage, colour, 0.7),
      dress: () => dress(row, crest),
    }
  })
}

/** Grass before a town on its slope. */
export function meadow(stage: Stage): Promise<void> {
  return paintGround(
    stage,
    grassRows(stage, [0.1, 0.46, 0.8], (row, crest) => {
      if (row === 1) path(stage)
      if (row > 0) flowers(stage, crest, row + 1)
    }),
  )
}

const VALLEY = [0.02, 0.1, 0.2, 0.32, 0.46, 0.78]

/** Roofs below the viewer, and a knoll in front to stand on. */
export function valley(stage: Stage, manner: Manner): Promise<void> {
  const church: ChurchSpot = {
    row: 2,
    x: stage.frame.width * (stage.scene.light.x > stage.frame.width / 2 ? 0.36 : 0.62),
    height: 0.24,
  }
  const rows = grassRows(stage, VALLEY, (index, crest) => {
    const share = VALLEY[index] ?? 1
    if (index === VALLEY.length - 1) return
    const size = 0.042 + 0.15 * share
    const centre = church.x
    const chance = (x: number) => 0.9 * Math.exp(-(((x - centre) / (0.3 + share)) ** 2))
    const inner = (x: number) => crest(x) + size * 0.35
    drawHouseRow(
      stage,
      {
        index,
        crest: inner,
        size,
        pitch: 1.35,
        chance,
        floors: [1, 2],
        depth: 0.4 * (1 - share) ** 2,
        manner,
        trees: 0.4,
        clear: index > 3,
      },
      church,
    )
  })
  return paintGround(stage, rows)
}
