/** Shade that dissolves: a gradient out of which the grain eats holes, laid on block by block. */
import { createCanvas } from '@napi-rs/canvas'
import type { Canvas, Path2D, SKRSContext2D } from '@napi-rs/canvas'
import { css } from '../colours/colour.ts'
import type { Colour } from '../colours/colour.ts'
import { dissolveTile, GRAIN_SIDE } from './grain.ts'

/** A gradient of grain: full at `from`, dissolved at `to`. */
export interface GrainStroke {
  readonly colour: Colour
  readonly from: readonly [x: number, y: number]
  readonly to: readonly [x: number, y: number]
  readonly alpha: number
  /** Strength of the smooth gradient under the grain. */
  readonly core?: number
}

/** What is drawn on. */
interface Ground {
  readonly context: SKRSContext2D
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A rectangle of whole pixels. */
interface PixelBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Alpha of a grain stroke along its axis. */
const FALL_OFF = [
  [0, 1],
  [0.35, 0.62],
  [0.7, 0.2],
  [1, 0],
] as const

/** How much of the shade the thickest grain takes. */
const BITE = 0.8

/** Side of the smallest scratch sheet, in pixels. */
const LEAST_SIDE = 64

/** Fills `path` with the stroke, cut by grain that is fixed to the picture's pixels. */
export function stipple(ground: Ground, path: Path2D, stroke: GrainStroke): void {
  for (const block of blocksOf(pixelBox(ground, path, stroke)))
    stippleBlock(ground.context, path, { stroke, block })
}

function stippleBlock(
  context: SKRSContext2D,
  path: Path2D,
  { stroke, block: { x, y, width, height } }: { readonly stroke: GrainStroke; readonly block: PixelBox },
): void {
  const sheet = scratchSheet(width, height)
  const scratch = sheet.getContext('2d')
  const { a, b, c, d, e, f } = context.getTransform()
  scratch.setTransform(1, 0, 0, 1, 0, 0)
  scratch.clearRect(0, 0, width, height)
  scratch.save()
  // The sheet may be larger than the block, and edges that leave a canvas are cut where it ends: cut them here.
  scratch.beginPath()
  scratch.rect(0, 0, width, height)
  scratch.clip()
  scratch.setTransform(a, b, c, d, e - x, f - y)
  const gradient = scratch.createLinearGradient(...stroke.from, ...stroke.to)
  for (const [at, share] of FALL_OFF) gradient.addColorStop(at, css(stroke.colour, stroke.alpha * share))
  scratch.fillStyle = gradient
  scratch.fill(path)
  scratch.setTransform(1, 0, 0, 1, 0, 0)
  scratch.globalCompositeOperation = 'destination-out'
  scratch.globalAlpha = BITE
  // Not as a pattern: those are resampled for every pixel, at thirty times the cost.
  const [u, v] = [x % GRAIN_SIDE, y % GRAIN_SIDE]
  scratch.drawImage(dissolveTile(), u, v, width, height, 0, 0, width, height)
  scratch.restore()
  context.save()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.drawImage(sheet, 0, 0, width, height, x, y, width, height)
  context.restore()
}

/** The box in parts that each lie within one tile of the grain. */
function* blocksOf({ x, y, width, height }: PixelBox): Generator<PixelBox> {
  for (const down of spans(y, height)) {
    for (const across of spans(x, width)) {
      yield { x: across.start, y: down.start, width: across.length, height: down.length }
    }
  }
}

function* spans(start: number, length: number): Generator<{ start: number; length: number }> {
  for (let at = start; at < start + length;) {
    const end = Math.min(start + length, (Math.floor(at / GRAIN_SIDE) + 1) * GRAIN_SIDE)
    yield { start: at, length: end - at }
    at = end
  }
}

/** The box in pixels of what the stroke reaches of the path, cut to the canvas; it may have no size. */
function pixelBox(ground: Ground, path: Path2D, stroke: GrainStroke): PixelBox {
  const m = ground.context.getTransform()
  const reached = reachedBy(stroke, path.getBounds())
  if (reached.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  const xs = reached.map(([x, y]) => m.a * x + m.c * y + m.e)
  const ys = reached.map(([x, y]) => m.b * x + m.d * y + m.f)
  const x = Math.max(0, Math.floor(Math.min(...xs)) - 1)
  const y = Math.max(0, Math.floor(Math.min(...ys)) - 1)
  const width = Math.min(ground.width, Math.ceil(Math.max(...xs)) + 1) - x
  const height = Math.min(ground.height, Math.ceil(Math.max(...ys)) + 1) - y
  return { x, y, width, height }
}

type Corner = readonly [x: number, y: number]

/** The corners of the part of a box that lies before the end of the stroke: beyond it there is no grain. */
function reachedBy(
  { from, to }: GrainStroke,
  [left, top, right, bottom]: readonly [number, number, number, number],
): readonly Corner[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const beyond = ([x, y]: Corner) => (x - to[0]) * dx + (y - to[1]) * dy
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const
  return corners.flatMap((corner, i): readonly Corner[] => {
    const next = corners[(i + 1) % 4] ?? corner
    const [here, there] = [beyond(corner), beyond(next)]
    const share = here / (here - there)
    const cut: Corner = [corner[0] + (next[0] - corner[0]) * share, corner[1] + (next[1] - corner[1]) * share]
    return [...(here <= 0 ? [corner] : []), ...(here * there < 0 ? [cut] : [])]
  })
}

const sheets = new Map<string, Canvas>()

/**
 * A canvas at least this large, for all stippling of the process: it is used between two statements, never across an await.
 * It is not much larger either: to lay a sheet down, all of it is copied.
 */
function scratchSheet(width: number, height: number): Canvas {
  const [wide, high] = [sheetSide(width), sheetSide(height)]
  const key = `${wide}×${high}`
  const sheet = sheets.get(key) ?? createCanvas(wide, high)
  sheets.set(key, sheet)
  return sheet
}

const sheetSide = (length: number): number => Math.max(LEAST_SIDE, 2 ** Math.ceil(Math.log2(length)))
