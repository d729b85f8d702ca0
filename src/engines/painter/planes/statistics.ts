import type { Plane } from './planes.ts'

/** Mean and standard deviation. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
}

/** Numbers that are looked at; more would tell the same. */
const SAMPLES = 100_000

/** The spread of a plane's numbers, from an even sample. */
export function spreadOf(plane: Plane): Spread {
  const step = Math.max(1, Math.floor(plane.length / SAMPLES))
  let [sum, squares, count] = [0, 0, 0]
  for (let i = 0; i < plane.length; i += step) {
    const value = plane[i] as number // Below the length.
    sum += value
    squares += value * value
    count++
  }
  if (count === 0) return { mean: 0, deviation: 0 }
  const mean = sum / count
  return { mean, deviation: Math.sqrt(Math.max(0, squares / count - mean * mean)) }
}

/** The numbers below which the given shares of a plane lie, from a histogram between 0 and 1. */
export function quantilesOf(plane: Plane, shares: readonly number[]): readonly number[] {
  const counts = new Uint32Array(BINS)
  for (const value of plane) {
    const bin = Math.min(BINS - 1, Math.max(0, (value * BINS) | 0))
    counts[bin] = (counts[bin] ?? 0) + 1
  }
  return shares.map((share) => {
    let [bin, seen] = [0, 0]
    while (bin < BINS - 1 && (seen += counts[bin] ?? 0) < share * plane.length) bin++
    return (bin + 0.5) / BINS
  })
}

const BINS = 512
