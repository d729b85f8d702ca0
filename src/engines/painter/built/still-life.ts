/** What keeps a focal object company on a table, or takes its place when the words name none. */
import { mix } from '../colours/colour.ts'
import { drawDrawing } from '../canvas/figure.ts'
import type { Drawing } from '../canvas/figure.ts'
import { settingOf } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'
import { apple, bookPile, bottle, candle, fruitBowl, jug, twigVase } from './crockery.ts'
import { lamplight, shine } from './lamplight.ts'
import { sideOf } from './room.ts'
import { contact, edgeOf } from './table.ts'

/** One thing: how far from the middle of its group, how much farther back, its height; lengths in heights of the group. */
type Item = readonly [drawing: Drawing, aside: number, back: number, height: number]

const GROUPS: readonly (readonly Item[])[] = [
  [
    [twigVase, -0.34, 0.14, 1],
    [fruitBowl, 0.24, 0.02, 0.36],
    [apple, -0.12, -0.1, 0.15],
  ],
  [
    [bottle, 0.28, 0.16, 0.9],
    [jug, -0.22, 0.08, 0.6],
    [apple, 0.1, -0.06, 0.16],
    [apple, 0.32, -0.1, 0.14],
  ],
  [
    [bookPile, 0.16, 0.05, 0.24],
    [twigVase, -0.36, 0.14, 0.86],
    [candle, -0.06, -0.08, 0.4],
  ],
  [
    [jug, -0.26, 0.1, 0.66],
    [fruitBowl, 0.3, 0, 0.36],
    [candle, 0.04, 0.18, 0.56],
  ],
]

/** The group alone, large, when nothing else stands on the table; small and aside where something does. */
export function drawCompany(stage: Stage): void {
  const { frame, horizon, scene } = stage
  const focal = settingOf(scene).find(({ slot }) => slot === 'ground')
  const next = stage.random('land', 'company')
  const group = next.pick(GROUPS)
  const depth = Math.min(0.34, frame.height - horizon)
  const front = Math.min(edgeOf(stage) - 0.035, horizon + Math.min(depth * 0.62, 0.2))
  if (!focal)
    return drawGroup(stage, group, { x: frame.width / 2 - sideOf(stage) * 0.03, y: front, size: 0.54 })
  if (!scene.features.includes('company')) return
  const free = focal.x > frame.width / 2 ? -1 : 1
  const x = focal.x + free * Math.max(0.34, frame.width * 0.36)
  drawGroup(stage, group.slice(0, 2), { x, y: Math.min(focal.y - 0.04, horizon + depth * 0.42), size: 0.36 })
}

function drawGroup(
  stage: Stage,
  group: readonly Item[],
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const side = sideOf(stage)
  for (const [drawing, aside, back, height] of group.toSorted((one, other) => other[2] - one[2])) {
    const at = { x: x - side * aside * size, y: y - back * size * 0.5, size: height * size }
    thrown(stage, drawing, at)
    const figure = { ...at, slot: 'ground', flip: side < 0, tilt: 0, colours: {}, seed: 1 } as const
    drawDrawing(stage, drawing, { figure, tint: { colour: stage.palette.haze, share: 0.04 } })
    if (drawing === candle)
      shine(stage, { x: at.x, y: at.y - at.size * 0.9, reach: 0.3 * (0.4 + lamplight(stage)) })
  }
}

/** A long soft shadow of the thing's own width. */
function thrown(
  stage: Stage,
  drawing: Drawing,
  { x, y, size }: { x: number; y: number; size: number },
): void {
  const { easel, palette } = stage
  const wide = WIDTHS.get(drawing) ?? 0.3
  const away = -sideOf(stage)
  const colour = mix(palette.shade, palette.deep, 0.3)
  for (let i = 0; i < 7; i++)
    easel.lens({
      x: x + away * size * (0.1 + 0.085 * i),
      y: y + 0.006,
      width: size * (wide * 2 + 0.17 * i),
      height: 0.03 + 0.007 * i,
      colour,
      alpha: 0.085,
    })
  contact(stage, { x, y, half: wide * size * 0.95 })
}

/** Half the width of a thing's foot, in its height. */
const WIDTHS = new Map<Drawing, number>([
  [twigVase, 0.09],
  [bottle, 0.13],
  [fruitBowl, 0.3],
  [jug, 0.2],
  [bookPile, 0.6],
  [candle, 0.2],
  [apple, 0.3],
])
