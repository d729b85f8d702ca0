/** Rows of towers, the farthest first, with haze between them. */
import { columns } from '../canvas/cells.ts'
import { shift } from '../colours/colour.ts'
import { valueNoise } from '../canvas/noise.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { settingOf } from '../scene.ts'
import { hasFeature } from '../canvas/stage.ts'
import { drawTower } from './towers.ts'

/** One row of towers. Lengths in world units. */
export interface TowerRow {
  readonly name: string
  readonly depth: number
  readonly pitch: number
  readonly width: readonly [number, number]
  readonly height: readonly [number, number]
  readonly window: number
}

/** The rows of a skyline seen from afar. */
export const SKYLINE: readonly TowerRow[] = [
  {
    name: 'far towers',
    depth: 0.86,
    pitch: 0.042,
    width: [0.03, 0.062],
    height: [0.08, 0.24],
    window: 0.0052,
  },
  { name: 'towers', depth: 0.5, pitch: 0.07, width: [0.048, 0.085], height: [0.12, 0.36], window: 0.0068 },
  {
    name: 'near towers',
    depth: 0.22,
    pitch: 0.092,
    width: [0.07, 0.14],
    height: [0.035, 0.14],
    window: 0.0085,
  },
]

/** A row of towers as a layer of its own, so that a camera can tell it from the next. */
export function towerLayer(row: TowerRow): Layer {
  return { name: row.name, paint: (stage) => drawRow(stage, row) }
}

function drawRow(stage: Stage, row: TowerRow): void {
  const { easel, horizon, palette, frame } = stage
  const tall =
    (hasFeature(stage, 'tall') ? 1.45 : hasFeature(stage, 'low') ? 0.62 : 1) * Math.min(1.2, frame.height)
  for (const column of columns(easel.box.left - 0.15, easel.box.right + 0.15, row.pitch)) {
    const next = stage.random('land', row.name, column)
    const x = (column + next.range(0.2, 0.8)) * row.pitch
    const level = next() ** 1.5
    const height = (row.height[0] + (row.height[1] - row.height[0]) * level) * crowding(stage, x) * tall
    const width = next.range(...row.width)
    drawTower(stage, next, { x, foot: horizon + 0.002, width, height, depth: row.depth, pitch: row.window })
  }
  const [top, bottom] = [horizon - 0.16, horizon + 0.001]
  easel.flood(
    easel.vertical(top, bottom, [
      [0, palette.haze, 0],
      [1, shift(palette.haze, { L: 0.01 }), 0.1 + 0.34 * row.depth],
    ]),
    top,
    bottom,
  )
}

/** How tall towers grow here: tallest downtown, which lies on the side that the focal figure leaves free. */
function crowding(stage: Stage, x: number): number {
  const { scene, frame } = stage
  const focal = settingOf(scene)[0]?.x ?? scene.light.x
  const centre = focal > frame.width / 2 ? frame.width * 0.3 : frame.width * 0.68
  const downtown = Math.exp(-(((x - centre) / 0.3) ** 2))
  const elsewhere = 0.5 + 0.5 * valueNoise(x * 1.3, 4.5, stage.salt('land', 'downtown'))
  return 0.42 + 0.95 * Math.max(downtown, elsewhere * 0.6)
}
