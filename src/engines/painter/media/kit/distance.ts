/** How far every pixel is from the nearest border. */
import type { Plane } from '../../planes/planes.ts'
import { halfOf } from '../../planes/scale.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const DIAGONAL = Math.SQRT2

/** Pixels to the nearest border between different labels; half a pixel on both sides of it. */
export function borderDistance(labels: Uint8Array | Uint16Array, { width, height }: Size): Plane {
  const far = new Float32Array(width * height).fill(1e4)
  for (let y = 0, i = 0; y < height; y++) {
    const below = y + 1 < height ? width : 0
    for (let x = 0; x < width; x++, i++) {
      const own = labels[i]
      const right = x + 1 < width ? i + 1 : i
      if (labels[right] !== own) far[i] = far[right] = 0.5
      if (labels[i + below] !== own) far[i] = far[i + below] = 0.5
    }
  }
  return spread(far, { width, height })
}

/** The same in pixels of a picture, from every second of its labels: half the picture's size. */
export function halfBorderDistance(labels: Uint8Array | Uint16Array, size: Size): Plane {
  const half = halfOf(size)
  const few = new Uint16Array(half.width * half.height)
  for (let y = 0, i = 0; y < half.height; y++) {
    // Every second pixel lies inside the picture.
    for (let x = 0, at = y * 2 * size.width; x < half.width; x++, i++, at += 2) few[i] = labels[at] as number
  }
  const far = borderDistance(few, half)
  for (let i = 0; i < far.length; i++) far[i] = 2 * (far[i] as number) // Below the length.
  return far
}

/** Lets distances grow from where they are known, in place: once down, once up. */
export function spread(far: Plane, { width, height }: Size): Plane {
  for (let y = 0; y < height; y++) {
    grow(far, { start: y * width, width, step: 1, before: y > 0 ? -width : 0 })
  }
  for (let y = height - 1; y >= 0; y--) {
    grow(far, { start: (y + 1) * width - 1, width, step: -1, before: y + 1 < height ? width : 0 })
  }
  return far
}

interface Row {
  readonly start: number
  readonly width: number
  /** 1 to the right, -1 to the left. */
  readonly step: number
  /** To the row that is known; 0 where there is none. */
  readonly before: number
}

/** Distances along a row, from its start and from the row before it. */
function grow(far: Plane, { start, width, step, before }: Row): void {
  let last = far[start] as number
  for (let x = 0, i = start; x < width; x++, i += step) {
    // Rows before the first one are the row itself, and so are places before and after a row: they change nothing.
    const over = i + before
    const back = x > 0 ? over - step : over
    const ahead = x + 1 < width ? over + step : over
    let least = far[i] as number
    const straight = (far[over] as number) + 1
    const one = (far[back] as number) + DIAGONAL
    const other = (far[ahead] as number) + DIAGONAL
    if (last + 1 < least) least = last + 1
    if (straight < least) least = straight
    if (one < least) least = one
    if (other < least) least = other
    far[i] = last = least
  }
}
