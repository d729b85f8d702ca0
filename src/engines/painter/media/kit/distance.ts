/** How far every pixel is from the nearest border. */
import type { Plane } from '../../planes/planes.ts'

interface Size {
  readonly width: number
  readonly height: number
}

const DIAGONAL = Math.SQRT2

/** Pixels to the nearest border between different labels; half a pixel on both sides of it. */
export function borderDistance(labels: ArrayLike<number>, { width, height }: Size): Plane {
  const far = new Float32Array(width * height).fill(1e4)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      const own = labels[i]
      if (x + 1 < width && labels[i + 1] !== own) far[i] = far[i + 1] = 0.5
      if (y + 1 < height && labels[i + width] !== own) far[i] = far[i + width] = 0.5
    }
  }
  return spread(far, { width, height })
}

/** Lets distances grow from where they are known: once down, once up. */
export function spread(far: Plane, { width, height }: Size): Plane {
  const reach = (i: number, from: number, step: number) => {
    const way = (far[from] as number) + step // Callers keep `from` inside.
    if (way < (far[i] as number)) far[i] = way
  }
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i++) {
      if (x > 0) reach(i, i - 1, 1)
      if (y === 0) continue
      reach(i, i - width, 1)
      if (x > 0) reach(i, i - width - 1, DIAGONAL)
      if (x + 1 < width) reach(i, i - width + 1, DIAGONAL)
    }
  }
  for (let y = height - 1, i = width * height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--, i--) {
      if (x + 1 < width) reach(i, i + 1, 1)
      if (y + 1 === height) continue
      reach(i, i + width, 1)
      if (x + 1 < width) reach(i, i + width + 1, DIAGONAL)
      if (x > 0) reach(i, i + width - 1, DIAGONAL)
    }
  }
  return far
}
