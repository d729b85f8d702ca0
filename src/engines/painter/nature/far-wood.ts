/** The far side of a clearing: bushes, pines and thin trunks, all but lost in the haze. */
import { columns } from '../canvas/cells.ts'
import { lch, mix } from '../colours/colour.ts'
import { UNIT, air, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'
import { conifer } from './plants.ts'
import { trunks } from './trunks.ts'

/** Bushes, pines and the thinnest trunks, all but lost in the haze. */
export function farWood(stage: Stage): void {
  const { easel, horizon, palette, scene } = stage
  const bush = mix(palette.land, palette.haze, 0.55)
  for (const column of columns(easel.box.left - 0.2, easel.box.right + 0.2, 0.05)) {
    const next = stage.random('plants', 'bush', column)
    const x = (column + next()) * 0.05
    const width = next.range(0.03, 0.09)
    const height = width * next.range(0.8, 1.9)
    easel.placed({ x, y: horizon - width * 0.3, size: 1, flip: false, tilt: 0 }, () => {
      easel.context.scale(width, height)
      easel.disc({ x: 0, y: 0, radius: 1 }, mix(bush, palette.haze, next.range(0, 0.5)), 0.5)
    })
  }
  if (scene.features.includes('pines')) pines(stage, { depth: 0.7, pitch: 0.07, tall: [0.22, 0.42] })
  trunks(stage, {
    depth: 0.82,
    pitch: 0.058,
    width: [0.01, 0.018],
    foot: () => horizon + 6 * UNIT,
    chance: 1,
  })
  if (scene.features.includes('pines')) pines(stage, { depth: 0.5, pitch: 0.15, tall: [0.3, 0.55] })
}

function pines(
  stage: Stage,
  { depth, pitch, tall }: { depth: number; pitch: number; tall: readonly [number, number] },
): void {
  const { easel, horizon, palette } = stage
  const colour = air(stage, local(stage, mix(lch(0.42, 0.07, 165), palette.land, 0.4)), depth)
  for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, pitch)) {
    const next = stage.random('plants', 'pine', Math.round(depth * 100), column)
    if (next() < 0.3) continue
    const height = next.range(...tall)
    const path = conifer((column + next()) * pitch, horizon + 0.02, height)
    easel.paint(
      path,
      easel.vertical(horizon - height, horizon, [
        [0, colour],
        [1, mix(colour, palette.haze, 0.5)],
      ]),
    )
  }
}

/** Haze between the far wood and the clearing. */
export function mist({ easel, palette, horizon, scene }: Stage): void {
  const alpha = 0.45 + 0.5 * scene.atmosphere
  const stops = [
    [0, palette.haze, 0],
    [0.6, palette.haze, alpha],
    [1, palette.haze, 0],
  ] as const
  easel.flood(easel.vertical(horizon - 0.2, horizon + 0.14, stops), horizon - 0.2, horizon + 0.14)
}
