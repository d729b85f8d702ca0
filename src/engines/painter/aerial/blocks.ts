/** The blocks of a city between its streets. */
import { cells, widened } from '../canvas/cells.ts'
import type { Point } from '../canvas/spline.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Random } from '../random.ts'
import type { Course } from './course.ts'

/** World units of a block with its streets. */
export const BLOCK = { long: 0.27, deep: 0.19 } as const
/** Half of a street's width. */
export const STREET_HALF = 0.0135

/** One block of a grid of streets. */
export interface Block {
  readonly column: number
  readonly row: number
  readonly middle: Point
  readonly heading: number
}

/** The blocks that the window shows, of a grid that is turned against the line. */
export function blocksIn(stage: Stage, course: Course): Block[] {
  const { left, top, right, bottom } = widened(stage.easel.box, 0.2)
  const heading = course.direction(0) + stage.random('land', 'grid').range(0.25, 0.6)
  const [cos, sin] = [Math.cos(heading), Math.sin(heading)]
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => ({ u: x * cos + y * sin, v: y * cos - x * sin }))
  const [us, vs] = [corners.map(({ u }) => u), corners.map(({ v }) => v)]
  const box = { left: Math.min(...us), right: Math.max(...us), top: Math.min(...vs), bottom: Math.max(...vs) }
  return cells(box, BLOCK.long, BLOCK.deep).flatMap(({ column, row }) => {
    const [u, v] = [(column + 0.5) * BLOCK.long, (row + 0.5) * BLOCK.deep]
    const middle = { x: u * cos - v * sin, y: u * sin + v * cos }
    const { x, y } = middle
    const isSeen = x > left && x < right && y > top && y < bottom
    return isSeen ? [{ column, row, heading, middle }] : []
  })
}

/** The point of a block at world units from its middle, along it and across. */
export const inBlock = ({ middle, heading }: Block, u: number, v: number): Point => ({
  x: middle.x + u * Math.cos(heading) - v * Math.sin(heading),
  y: middle.y + u * Math.sin(heading) + v * Math.cos(heading),
})

/** The outline of a block, so far inside the middle of its streets. */
export const slab = (block: Block, inset: number): Point[] => {
  const [u, v] = [BLOCK.long / 2 - inset, BLOCK.deep / 2 - inset]
  return [inBlock(block, -u, -v), inBlock(block, u, -v), inBlock(block, u, v), inBlock(block, -u, v)]
}

/** The chances of one block. */
export const chance = (stage: Stage, kind: string, { column, row }: Block): Random =>
  stage.random('land', kind, column, row)
