import type { Mask } from '../../../pixels/mask.ts'

/** A rectangle in shares of a picture. */
export interface Share {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Rectangles are looked for on a raster of this many squares along a side. */
const RASTER = 40

/** Share of a square that must be free. */
const LEAST_FREE = 0.85

/** A rectangle of squares, both ends included. */
interface Squares {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The largest rectangle that is free nearly everywhere: where there is room for something. */
export function roomIn(free: Mask): Share {
  let best: Squares | null = null
  for (const rectangle of rectanglesIn(free)) if (!best || areaOf(rectangle) > areaOf(best)) best = rectangle
  return best ? inShares(best) : boxOf(free)
}

/** For every row and every run of columns the highest free rectangle that stands on them. */
function* rectanglesIn(free: Mask): Generator<Squares> {
  const heights = new Uint8Array(RASTER)
  for (let bottom = 0; bottom < RASTER; bottom++) {
    for (let column = 0; column < RASTER; column++) {
      heights[column] = freeShare(free, column, bottom) >= LEAST_FREE ? (heights[column] ?? 0) + 1 : 0
    }
    for (let left = 0; left < RASTER; left++) {
      let height = RASTER
      for (let right = left; right < RASTER; right++) {
        height = Math.min(height, heights[right] ?? 0)
        if (height === 0) break
        yield { left, right, top: bottom - height + 1, bottom }
      }
    }
  }
}

const areaOf = ({ left, right, top, bottom }: Squares): number => (right - left + 1) * (bottom - top + 1)

const inShares = ({ left, right, top, bottom }: Squares): Share => ({
  x: left / RASTER,
  y: top / RASTER,
  width: (right - left + 1) / RASTER,
  height: (bottom - top + 1) / RASTER,
})

/** Free share of a square; a picture of fewer pixels than squares has some pixels in several. */
function freeShare({ width, height, data }: Mask, column: number, row: number): number {
  const [left, top] = [Math.floor((column * width) / RASTER), Math.floor((row * height) / RASTER)]
  const right = Math.max(left + 1, Math.floor(((column + 1) * width) / RASTER))
  const bottom = Math.max(top + 1, Math.floor(((row + 1) * height) / RASTER))
  let sum = 0
  for (let y = top; y < bottom; y++) {
    for (let i = y * width + left; i < y * width + right; i++) sum += data[i] ?? 0
  }
  return sum / 255 / ((right - left) * (bottom - top))
}

/** The box around what is free, in shares. */
export function boxOf({ width, height, data }: Mask): Share {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let i = data.indexOf(255); i >= 0; i = data.indexOf(255, i + 1)) {
    const [x, y] = [i % width, Math.floor(i / width)]
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = y
  }
  const [w, h] = [right - left + 1, bottom - top + 1]
  return { x: left / width, y: top / height, width: w / width, height: h / height }
}
