/** Clouds that stand alone: towers, and those that float by. */
import { cells } from '../canvas/cells.ts'
import { clamp } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import { settingOf } from '../scene.ts'
import { hasFeature } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { cloudInk, paintPuffs } from './puffs.ts'
import type { Puff } from './puffs.ts'

/** Towers of cloud: some small ones far off, and great ones where the layout wants them. */
export const towers: Layer = {
  name: 'cloud towers',
  paint(stage) {
    const { easel, horizon, frame, scene } = stage
    for (const { column } of cells({ ...easel.box, top: 0, bottom: 0.01 }, 0.4, 1)) {
      const next = stage.random('sky', 'far tower', column)
      const x = (column + next.range(0.2, 0.8)) * 0.4
      const height = next.range(0.05, 0.15)
      if (next() < 0.35 || Math.abs(x - scene.light.x) < 0.12 + scene.light.radius) continue
      tower(stage, next, { x, y: horizon + 0.02, height, depth: 0.72 })
    }
    if (!hasFeature(stage, 'towers')) return
    const focus = settingOf(scene)[0]?.x ?? scene.light.x
    const away = focus < frame.width / 2 ? 0.8 : 0.2
    const next = stage.random('sky', 'tower')
    tower(stage, next, { x: away * frame.width, y: horizon + 0.06, height: horizon * 0.72, depth: 0.4 })
    const other = { x: (1 - away) * frame.width * 0.9, y: horizon + 0.05, height: horizon * 0.3, depth: 0.52 }
    tower(stage, next, other)
  },
}

/** A tower: rounds piled up, wide at the foot, ragged to one side. */
function tower(
  stage: Stage,
  next: Random,
  { x, y, height, depth }: { x: number; y: number; height: number; depth: number },
): void {
  const puffs: Puff[] = []
  const lean = next.range(-0.2, 0.2)
  const many = 30
  for (let i = 0; i < many; i++) {
    const t = i / (many - 1)
    const wide = height * (0.4 - 0.24 * t) * (1 + 0.25 * Math.sin(t * 9 + lean * 20))
    const radius = height * (0.15 - 0.065 * t) * next.range(0.7, 1.25)
    puffs.push({ x: x + lean * height * t + next.range(-1, 1) * wide, y: y - t * height * 0.86, radius })
  }
  paintPuffs(stage, puffs, { ink: cloudInk(stage, depth), foot: y + 0.02 })
}

/** Single clouds that float by, larger and clearer near the viewer. */
export const drifting: Layer = {
  name: 'drifting clouds',
  paint(stage) {
    const { easel, horizon, scene } = stage
    if (!hasFeature(stage, 'drifting')) return
    greatCloud(stage)
    for (const { column, row } of cells(easel.box, 0.5, 0.26)) {
      const next = stage.random('sky', 'drift', column, row)
      const x = (column + next.range(0.1, 0.9)) * 0.5
      const y = (row + next.range(0.2, 0.9)) * 0.26
      const depth = clamp(1 - Math.abs(y - horizon) * 1.5, 0.12, 0.85)
      const width = 0.5 * (1.15 - depth) * next.range(0.6, 1.2)
      const covers = [...settingOf(scene), { ...scene.light, size: scene.light.radius * 2 }].some(
        (thing) => Math.hypot(thing.x - x, thing.y - y) < thing.size * 0.7 + width * 0.6,
      )
      if (next() < 0.25 || covers) continue
      heap(stage, next, { x, y, width, depth })
    }
  },
}

/** A cloud that rises from below the frame, on the side that is free. */
function greatCloud(stage: Stage): void {
  const { frame, scene } = stage
  const focus = settingOf(scene)[0]?.x ?? scene.light.x
  const next = stage.random('sky', 'great cloud')
  const away = focus < frame.width / 2 ? 0.94 : 0.06
  tower(stage, next, { x: away * frame.width, y: frame.height * 1.12, height: 0.8, depth: 0.22 })
  const low = { x: (1 - away) * frame.width, y: frame.height * 1.08, height: 0.34, depth: 0.1 }
  tower(stage, next, low)
}

function heap(
  stage: Stage,
  next: Random,
  { x, y, width, depth }: { x: number; y: number; width: number; depth: number },
): void {
  const many = 13
  const puffs = Array.from({ length: many }, (_, i): Puff => {
    const t = (i + 0.5) / many
    const rise = Math.sin(Math.PI * t) ** 0.8
    const radius = width * (0.05 + 0.13 * rise * next.range(0.6, 1.1))
    return { x: x + (t - 0.5) * width, y: y - rise * width * 0.12 * next(), radius }
  })
  paintPuffs(stage, puffs, { ink: cloudInk(stage, depth), foot: y + width * 0.14 })
}
