/** Land in the air: islands with grass above and torn rock below, with or without a figure on them. */
import { columns } from '../canvas/cells.ts'
import { lch, mix, shift } from '../colours/colour.ts'
import { drawLit } from '../canvas/figures.ts'
import type { Random } from '../random.ts'
import { figureBox } from '../canvas/figure.ts'
import { settingOf } from '../scene.ts'
import { closedSpline, polygon } from '../canvas/spline.ts'
import { air, hasFeature, local, tone } from '../canvas/stage.ts'
import type { Layer, Stage } from '../canvas/stage.ts'
import { grassColour } from './grass.ts'
import { roundTree } from './plants.ts'

/** An island: middle of its green, half its width, how far it is (0 near). */
interface Island {
  readonly x: number
  readonly y: number
  readonly half: number
  readonly depth: number
}

/** Small islands far off, one at most for each wide cell. */
export const farIslands: Layer = {
  name: 'far islands',
  paint(stage) {
    const { easel, horizon, scene } = stage
    if (!hasFeature(stage, 'islands')) return
    for (const column of columns(easel.box.left - 0.3, easel.box.right + 0.3, 0.36)) {
      const next = stage.random('land', 'far island', column)
      const x = (column + next.range(0.15, 0.85)) * 0.36
      const depth = next.range(0.3, 0.75)
      const half = 0.11 * (1.05 - depth)
      const y = horizon * next.range(0.35, 1)
      const covers = [...settingOf(scene), { ...scene.light, size: scene.light.radius * 2 }].some(
        (thing) => Math.hypot(thing.x - x, thing.y - y) < thing.size * 0.8 + half,
      )
      if (next() < 0.2 || covers) continue
      island(stage, next, { x, y, half, depth })
      trees(stage, next, { x, y, half, depth })
    }
  },
}

/** Ground figures of the sky: each group stands on an island of its own. */
export const islandFigures: Layer = {
  name: 'island',
  paint(stage) {
    const standing = stage.scene.figures.filter(({ slot }) => slot === 'ground')
    if (standing.length === 0) return greatIsland(stage)
    const boxes = standing.map(figureBox)
    const [left, right] = [
      Math.min(...boxes.map((box) => box.left)),
      Math.max(...boxes.map((box) => box.right)),
    ]
    const half = (right - left) * 0.62 + 0.07
    const y = Math.min(...standing.map((figure) => figure.y)) - 0.012
    const next = stage.random('land', 'island')
    const home = { x: (left + right) / 2, y, half, depth: 0 }
    island(stage, next, home)
    trees(
      stage,
      next,
      home,
      standing.map(({ x, size }) => ({ x, size })),
    )
    for (const figure of standing.toSorted((one, other) => one.y - other.y)) drawLit(stage, figure)
  },
}

/** The island of a layout that shows nothing but islands. */
function greatIsland(stage: Stage): void {
  const { scene, frame, horizon } = stage
  if (!hasFeature(stage, 'islands') || settingOf(scene).length > 0) return
  const next = stage.random('land', 'island')
  const x = frame.width * (scene.light.x < frame.width / 2 ? 0.62 : 0.38)
  const home = { x, y: horizon * 0.68, half: 0.24, depth: 0.04 }
  island(stage, next, home)
  trees(stage, next, home)
  trees(stage, next, home)
}

function island(stage: Stage, next: Random, { x, y, half, depth }: Island): void {
  const { easel, lightSide, palette } = stage
  const rock = air(stage, local(stage, mix(lch(0.52, 0.05, 55), palette.land, 0.4)), depth)
  const deep = half * next.range(0.85, 1.25)
  const under: { x: number; y: number; corner: true }[] = []
  const teeth = 13
  for (let i = 0; i <= teeth; i++) {
    const t = 1 - (2 * i) / teeth
    const hang = (1 - Math.abs(t) ** 1.4) * deep * (i % 2 ? next.range(0.75, 1) : next.range(0.45, 0.7))
    under.push({ x: x + t * half, y: y + half * 0.1 + hang, corner: true })
  }
  const body = polygon([{ x: x - half, y }, { x: x + half, y }, ...under])
  easel.shape(
    body,
    easel.vertical(y, y + deep, [
      [0, rock],
      [1, mix(tone(stage, rock, -0.7), palette.haze, 0.25)],
    ]),
  )
  const faces = polygon(
    under.flatMap((point, i) =>
      i % 2 ? [point, { x: point.x - lightSide * half * 0.12, y: y + half * 0.05 }] : [point],
    ),
  )
  easel.within(body, () => easel.paint(faces, tone(stage, rock, -0.6), 0.5))
  easel.grain(body, {
    colour: tone(stage, rock, -1),
    from: [x - lightSide * half, y + deep * 0.4],
    to: [x + lightSide * half * 0.3, y + deep * 0.2],
    alpha: 0.9,
    core: 0.6,
  })
  easel.grain(body, {
    colour: tone(stage, rock, 0.8),
    from: [x + lightSide * half, y],
    to: [x + lightSide * half * 0.2, y + deep * 0.2],
    alpha: 0.7,
  })
  lawn(stage, next, { x, y, half, depth })
}

/** The green top, which hangs over the rock in tongues. */
function lawn(stage: Stage, next: Random, { x, y, half, depth }: Island): void {
  const { easel } = stage
  const grass = air(stage, shift(grassColour(stage, 2), { L: 0.02 }), depth)
  const edge = Array.from({ length: 15 }, (_, i) => ({
    x: x + half * 1.03 * (1 - (2 * i) / 14),
    y:
      y +
      half *
        (i % 2 ? next.range(0.1, 0.2) : next.range(0.03, 0.07)) *
        Math.sin((Math.PI * (i + 0.5)) / 15) ** 0.4,
  }))
  const crown = [-0.8, -0.4, 0, 0.45, 0.8].map((t) => ({
    x: x + t * half,
    y: y - half * 0.09 * (1 - t * t) * next.range(0.6, 1.3) - half * 0.03,
  }))
  const path = closedSpline([
    { x: x - half * 1.03, y: y + half * 0.02, corner: true },
    ...crown,
    { x: x + half * 1.03, y: y + half * 0.02, corner: true },
    ...edge,
  ])
  easel.shape(
    path,
    easel.vertical(y - half * 0.1, y + half * 0.2, [
      [0, tone(stage, grass, 0.35)],
      [1, tone(stage, grass, -0.5)],
    ]),
  )
}

function trees(
  stage: Stage,
  next: Random,
  { x, y, half, depth }: Island,
  taken: readonly { x: number; size: number }[] = [],
): void {
  const leaf = shift(grassColour(stage, 3), { L: 0.05 })
  for (let i = 0; i < 5; i++) {
    const at = x + next.range(-0.85, 0.85) * half
    const height = Math.min(0.16, half * next.range(0.4, 0.75))
    if (taken.some((thing) => Math.abs(thing.x - at) < thing.size * 0.55) || next() < 0.35) continue
    roundTree(stage, next, { x: at, y: y - half * 0.04, height, leaf, depth })
  }
}
