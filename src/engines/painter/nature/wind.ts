/** Wind as it is seen: leaves and petals on their way, and the long lines of gusts. */
import type { SKRSContext2D } from '@napi-rs/canvas'
import { cells, widened } from '../canvas/cells.ts'
import { css, lch, mix } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import type { Random } from '../random.ts'
import type { Box } from '../scene.ts'
import { UNIT, hasFeature, local } from '../canvas/stage.ts'
import type { Stage } from '../canvas/stage.ts'

const LEAVES = [lch(0.7, 0.15, 60), lch(0.62, 0.17, 38), lch(0.78, 0.14, 82), lch(0.55, 0.12, 130)] as const
const PETALS = [lch(0.9, 0.06, 355), lch(0.86, 0.09, 350), lch(0.95, 0.03, 60)] as const

/** Sides of the cells of the world that hold one gust, and a few leaves. */
const GUST = { width: 0.7, height: 0.3 } as const
const LEAF = 0.16

/** Leaves in autumn, petals otherwise, and gusts. */
export function wind(stage: Stage): void {
  gusts(stage)
  drift(stage)
}

/** The long lines of gusts alone. */
export function gusts(stage: Stage): void {
  const { easel } = stage
  for (const { column, row } of cells(widened(easel.box, 0.3), GUST.width, GUST.height)) {
    const next = stage.random('weather', 'gust', column, row)
    if (next() < 0.6) gust(stage, next, { x: column * GUST.width, y: (row + next()) * GUST.height })
  }
}

/** A leaf in the air. */
export interface Leaf {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Radians. */
  readonly turn: number
  /** How far its two sides bulge, in sizes. */
  readonly sides: readonly [number, number]
  readonly colour: Colour
  readonly alpha: number
}

/** Leaves on their way, without gusts: for autumn and for blossom. */
export function drift(stage: Stage): void {
  const { context, box } = stage.easel
  for (const leaf of leavesOf(stage, widened(box, 0.05))) drawLeaf(context, leaf)
}

/** The leaves in a box of the world. */
export function leavesOf(stage: Stage, box: Box): Leaf[] {
  const colours = hasFeature(stage, 'blossom') ? PETALS : LEAVES
  return cells(box, LEAF, LEAF).flatMap(({ column, row }): Leaf[] => {
    const next = stage.random('weather', 'leaf', column, row)
    if (next() < 0.3) return []
    return [
      {
        x: (column + next()) * LEAF,
        y: (row + next()) * LEAF,
        colour: local(stage, next.pick(colours), 0.7),
        size: (6 + 15 * next() ** 2.4) * UNIT,
        turn: next.range(0, Math.PI * 2),
        sides: [next.range(0.3, 0.9), next.range(0.1, 0.6)],
        alpha: next.range(0.65, 0.95),
      },
    ]
  })
}

/** A long line that curls up at its end. */
function gust({ easel, palette }: Stage, next: Random, { x, y }: { x: number; y: number }): void {
  const { context } = easel
  const length = next.range(0.25, 0.6)
  const bend = next.range(-0.04, 0.04)
  context.beginPath()
  context.moveTo(x, y)
  context.bezierCurveTo(x + length * 0.4, y + bend, x + length * 0.7, y - bend, x + length, y - bend * 0.4)
  context.strokeStyle = css(mix(palette.lit, palette.haze, 0.4), next.range(0.2, 0.5))
  context.lineWidth = next.range(1.6, 3.8) * UNIT
  context.lineCap = 'round'
  context.stroke()
}

/** Draws a leaf where it is. */
export function drawLeaf(
  context: SKRSContext2D,
  { x, y, size, turn, sides: [up, down], colour, alpha }: Leaf,
): void {
  context.save()
  context.translate(x, y)
  context.rotate(turn)
  context.beginPath()
  context.moveTo(-size, 0)
  context.quadraticCurveTo(0, -size * up, size, 0)
  context.quadraticCurveTo(0, size * down, -size, 0)
  context.fillStyle = css(colour, alpha)
  context.fill()
  context.restore()
}
