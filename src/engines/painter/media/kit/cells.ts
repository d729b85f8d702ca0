/** A picture in pieces of about one size that follow its forms: panes of glass, stones of a mosaic. */
import { UNIT } from '../../canvas/stage.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster, Small } from '../blur.ts'
import { steps } from './strokes.ts'

/** The pieces of a picture. */
export interface Pieces {
  /** Which piece every pixel belongs to. */
  readonly piece: Uint16Array
  /** Mean colour of every piece, three bytes each. */
  readonly rgb: Float32Array
  readonly count: number
}

/** How a picture is cut into pieces. */
export interface Cutting {
  /** Size of a piece in design pixels. */
  readonly pitch: number
  /** How much a piece keeps together against the colours: large for regular ones. */
  readonly firm: number
  /** How far pieces begin from a regular grid, 0 to 1. */
  readonly stray: number
  readonly rounds: number
  /** Which pixels give pieces their places and colours, where not all do: those with a 1. */
  readonly where?: Uint8Array
}

/** Values for each site: x, y (pixels), red, green, blue. */
const OWN = 5
/** Sums for each: those, and a count. */
const SUMS = 6

interface Grid {
  readonly sites: Float32Array
  readonly across: number
  readonly down: number
  /** Pixels of a cell, and of the grid's corner. */
  readonly pitch: number
  readonly left: number
  readonly top: number
}

/** A picture, or a copy of it so many times as small. */
type Copy = Raster & Partial<Pick<Small, 'times'>>

/** Cuts a picture: pieces start on a grid that is fixed to the world and move to where colours are alike. */
export async function piecesOf(stage: Stage, raster: Copy, cutting: Cutting): Promise<Pieces> {
  const grid = gridOf(stage, raster, cutting)
  const { across, down, pitch } = grid
  // The pull of the place, in the measure of colours.
  const pull = (cutting.firm * cutting.firm) / (pitch * pitch)
  const step = Math.max(1, Math.round(pitch / 9))
  const { where } = cutting
  for (let round = 0; round < cutting.rounds; round++) {
    settle(grid, assign(grid, raster, { pull, step, where }))
    await stage.breathe()
  }
  const piece = new Uint16Array(raster.width * raster.height)
  const sums = assign(grid, raster, { pull, step: 1, piece })
  const rgb = new Float32Array(across * down * 3)
  for (let site = 0; site < across * down; site++) {
    for (let c = 0; c < 3; c++) {
      const weight = sums[site * SUMS + 5] ?? 0
      rgb[site * 3 + c] =
        weight > 0 ? (sums[site * SUMS + 2 + c] ?? 0) / weight : (grid.sites[site * OWN + 2 + c] ?? 0)
    }
  }
  return { piece, rgb, count: across * down }
}

function gridOf({ easel, ...stage }: Stage, raster: Copy, { pitch, stray }: Cutting): Grid {
  const scale = easel.scale / (raster.times ?? 1)
  const size = coarse(pitch * UNIT, easel.scale)
  const { left, right, top, bottom } = easel.box
  const [xs, ys] = [steps(left - size, right + size, size), steps(top - size, bottom + size, size)]
  const sites = new Float32Array(xs.length * ys.length * OWN)
  for (const [j, row] of ys.entries()) {
    for (const [i, column] of xs.entries()) {
      const next = stage.random('texture', 'piece', column, row)
      // Every other row is shifted by half: pieces lie like bricks.
      const brick = row & 1 ? 0.25 : -0.25
      const x = ((column + 0.5 + brick + stray * (next() - 0.5)) * size - left) * scale
      const y = ((row + 0.5 + stray * (next() - 0.5)) * size - top) * scale
      const site = (j * xs.length + i) * OWN
      const at =
        (Math.min(raster.height - 1, Math.max(0, Math.floor(y))) * raster.width +
          Math.min(raster.width - 1, Math.max(0, Math.floor(x)))) *
        4
      sites.set([x, y, raster.data[at] ?? 0, raster.data[at + 1] ?? 0, raster.data[at + 2] ?? 0], site)
    }
  }
  return {
    sites,
    across: xs.length,
    down: ys.length,
    pitch: size * scale,
    left: ((xs[0] ?? 0) * size - left) * scale,
    top: ((ys[0] ?? 0) * size - top) * scale,
  }
}

/** Pieces have a few pixels at least: a view of a wide world has larger ones. */
function coarse(size: number, scale: number): number {
  return size * scale < 5 ? coarse(size * 2, scale) : size
}

interface Assigning {
  readonly pull: number
  /** Pixels between those looked at. */
  readonly step: number
  readonly where?: Uint8Array | undefined
  /** Where to write the piece of each pixel. */
  readonly piece?: Uint16Array
}

/** Finds the piece of every pixel; gives sums for each: x, y, red, green, blue, count. */
function assign(
  grid: Grid,
  { data, width, height }: Raster,
  { pull, step, where, piece }: Assigning,
): Float64Array {
  const { across, down, pitch, left, top } = grid
  const sums = new Float64Array(across * down * SUMS)
  const look: Look = { x: 0, y: 0, r: 0, g: 0, b: 0, column: 0, row: 0, pull, before: 0 }
  for (let y = 0; y < height; y += step) {
    look.y = y
    look.row = Math.min(down - 1, Math.max(0, Math.floor((y - top) / pitch)))
    for (let x = 0; x < width; x += step) {
      if (where && where[y * width + x] === 0) continue
      const at = (y * width + x) * 4
      look.x = x
      const column = Math.min(across - 1, Math.max(0, Math.floor((x - left) / pitch)))
      if (column !== look.column || x === 0) look.before = look.row * across + column
      look.column = column
      // A pixel lies inside the picture, a piece inside the grid.
      look.r = data[at] as number
      look.g = data[at + 1] as number
      look.b = data[at + 2] as number
      const best = nearest(grid, look)
      look.before = best
      if (piece) piece[y * width + x] = best
      const sum = best * SUMS
      sums[sum] = (sums[sum] as number) + x
      sums[sum + 1] = (sums[sum + 1] as number) + y
      sums[sum + 2] = (sums[sum + 2] as number) + look.r
      sums[sum + 3] = (sums[sum + 3] as number) + look.g
      sums[sum + 4] = (sums[sum + 4] as number) + look.b
      sums[sum + 5] = (sums[sum + 5] as number) + 1
    }
  }
  return sums
}

/** The pixel that is looked at: one object for all, changed from pixel to pixel. */
interface Look {
  x: number
  y: number
  r: number
  g: number
  b: number
  /** The cell it lies in. */
  column: number
  row: number
  /** The piece of the pixel before in the same cell, most often its own; in a new cell the cell's. */
  before: number
  readonly pull: number
}

/** The site, of the cell's own and its eight neighbours', that is nearest in place and colour. */
function nearest({ sites, across, down }: Grid, look: Look): number {
  const { x, y, column, row, before, pull } = look
  const first = column > 0 ? column - 1 : 0
  const last = column + 1 < across ? column + 1 : column
  let best = before
  // First the likely one: it spares most of the others.
  let least = distanceTo(sites, before * OWN, look)
  for (let j = row > 0 ? row - 1 : 0; j <= row + 1 && j < down; j++) {
    for (let i = j * across + first, end = j * across + last; i <= end; i++) {
      const site = i * OWN
      // Sites are bounded to the grid.
      const dx = x - (sites[site] as number)
      const dy = y - (sites[site + 1] as number)
      const away = (dx * dx + dy * dy) * pull
      if (away >= least) continue
      const far = distanceTo(sites, site, look)
      if (far >= least) continue
      best = i
      least = far
    }
  }
  return best
}

/** How far a pixel is from a site in place and colour, squared. */
function distanceTo(sites: Float32Array, site: number, { x, y, r, g, b, pull }: Look): number {
  // Sites are bounded to the grid.
  const dx = x - (sites[site] as number)
  const dy = y - (sites[site + 1] as number)
  const dr = r - (sites[site + 2] as number)
  const dg = g - (sites[site + 3] as number)
  const db = b - (sites[site + 4] as number)
  return (dx * dx + dy * dy) * pull + dr * dr + dg * dg + db * db
}

/** Moves every piece to the middle of what belongs to it. */
function settle({ sites }: Grid, sums: Float64Array): void {
  for (let site = 0, sum = 0; site < sites.length; site += OWN, sum += SUMS) {
    const weight = sums[sum + 5] as number // One sum for every site.
    if (weight === 0) continue
    for (let k = 0; k < OWN; k++) sites[site + k] = (sums[sum + k] as number) / weight
  }
}
