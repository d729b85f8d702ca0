import { copyPixels, emptyPixels, type Offset, type Pixels, type Size } from './pixels.ts'

/** Where the cells of a 2×2 grid begin, in the order they are counted: row by row. An odd pixel in the middle is nobody's. */
function cornersOf(grid: Size, cell: Size): readonly Offset[] {
  const [right, bottom] = [grid.width - cell.width, grid.height - cell.height]
  return [
    { x: 0, y: 0 },
    { x: right, y: 0 },
    { x: 0, y: bottom },
    { x: right, y: bottom },
  ]
}

/** Puts four cells of one size into a 2×2 grid, without a gap. */
export function composeGrid(cells: readonly Pixels[]): Pixels {
  const [cell] = cells
  if (!cell) throw new Error('a grid needs cells')
  const grid = emptyPixels({ width: cell.width * 2, height: cell.height * 2 })
  for (const [i, target] of cornersOf(grid, cell).entries()) {
    const one = cells[i]
    if (one) copyPixels(one, grid, { size: cell, source: { x: 0, y: 0 }, target })
  }
  return grid
}

/** The four cells of a 2×2 grid. */
export function splitGrid(grid: Pixels): readonly Pixels[] {
  const size = { width: Math.floor(grid.width / 2), height: Math.floor(grid.height / 2) }
  return cornersOf(grid, size).map((source) => {
    const cell = emptyPixels(size)
    copyPixels(grid, cell, { size, source, target: { x: 0, y: 0 } })
    return cell
  })
}
