/** Houses up a hill, from the crest down to a meadow or to the water. */
import { lch, mix } from '../colours/colour.ts'
import { grassColour } from '../nature/grass.ts'
import { below } from '../nature/land.ts'
import type { Crest } from '../nature/land.ts'
import { paintLitForm } from '../nature/lit-form.ts'
import { air, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Manner } from './house-plan.ts'
import { drawHouseRow } from './settlement.ts'
import type { ChurchSpot, HouseRow } from './settlement.ts'

/** What a town on a hill is like. */
export interface HillTown {
  readonly manner: Manner
  /** Its lowest houses stand in a row at the waterline. */
  readonly isHarbour: boolean
  /** One hill away from the light, two with the light between them, or a flat shore. */
  readonly shape: 'hill' | 'bay' | 'shore'
  /** Factor of the houses' size. */
  readonly near: number
}

/** Rows of houses from the crest to the foot. */
const ROWS = 6

/** Draws the hill and its houses. */
export function drawHillTown(stage: Stage, town: HillTown): void {
  const { horizon, scene, lightSide } = stage
  const hill = hillOf(stage, town)
  const green = air(stage, grassColour(stage, 2), 0.3)
  const rock = air(stage, local(stage, lch(0.6, 0.05, 70)), 0.3)
  const earth = town.isHarbour ? mix(green, rock, 0.5) : green
  const foot = horizon + (town.isHarbour ? 0.001 : 0.08)
  const land = below(stage, hill, foot)
  const top = horizon - tallest(stage, town)
  paintLitForm(stage, land, {
    colour: earth,
    top,
    foot,
    levels: [0.3, -0.4],
    light: { from: [scene.light.x, top], to: [scene.light.x - lightSide * 0.6, horizon], alpha: 0.6 },
  })
  const church = churchOn(stage, hill)
  const first = town.shape === 'shore' ? 3 : 0
  for (let index = first; index < ROWS; index++)
    drawHouseRow(stage, rowOf(stage, { index, hill, town }), { ...church, row: Math.max(1, first) })
}

function tallest(stage: Stage, { shape }: HillTown): number {
  return shape === 'shore' ? 0.06 : Math.min(0.36, stage.horizon * 0.62)
}

/** A bell of height 1 around `at`. */
function bump(x: number, at: number, width: number): number {
  return Math.exp(-(((x - at) / width) ** 2))
}

function hillOf(stage: Stage, town: HillTown): Crest {
  const { frame, scene, horizon } = stage
  const tall = tallest(stage, town)
  const { light } = scene
  const wide = Math.max(0.42, frame.width * 0.36)
  const centre = light.x > frame.width / 2 ? frame.width * 0.2 : frame.width * 0.8
  const shapes: Readonly<Record<HillTown['shape'], Crest>> = {
    hill: (x) => bump(x, centre, wide),
    bay: (x) => 0.8 * bump(x, light.x - 0.62, 0.36) + 0.62 * bump(x, light.x + 0.66, 0.32),
    shore: () => 1,
  }
  const rise = shapes[town.shape]
  return (x) => horizon - 0.025 - tall * rise(x) - 0.012 * Math.sin(x * 7.3) - 0.008 * Math.sin(x * 17.1)
}

function churchOn({ frame }: Stage, hill: Crest): Omit<ChurchSpot, 'row'> {
  const xs = Array.from({ length: 9 }, (_, i) => ((i + 1) / 10) * frame.width)
  const x = xs.reduce((best, one) => (hill(one) < hill(best) ? one : best))
  return { x, height: 0.17 }
}

interface RowAsk {
  readonly index: number
  readonly hill: Crest
  readonly town: HillTown
}

function rowOf({ horizon }: Stage, { index, hill, town }: RowAsk): HouseRow {
  const { isHarbour, manner, near, shape } = town
  const share = (index + 0.7) / ROWS
  const bottom = horizon - (isHarbour ? 0.004 : -0.05)
  const isFront = isHarbour && index === ROWS - 1
  const big = isFront && shape === 'shore' ? 1.9 : 1
  return {
    index,
    crest: isFront ? () => horizon - 0.002 : (x) => hill(x) + (bottom - hill(x)) * share,
    size: (0.042 + 0.026 * share) * near * big,
    pitch: big > 1 ? 0.9 : 0.98,
    // Houses crowd where the hill is high; where the land runs out there are none.
    chance: (x) => Math.min(0.95, Math.max(0, (horizon - hill(x) - 0.06) * 6)) * (isHarbour ? 1 : 0.8),
    floors: isFront && shape === 'shore' ? [3, 4] : isHarbour ? [2, 3] : [1, 2],
    depth: 0.34 * (1 - share) + 0.06,
    manner,
    trees: 0.3,
    ...(big > 1 ? { turn: 0 as const, chance: () => 0.96 } : {}),
  }
}
