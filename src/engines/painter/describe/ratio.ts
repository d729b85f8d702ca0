import type { Aspect } from '../../../prompt/aspect.ts'

/** The largest number that a person writes in a ratio. */
const MOST = 21

/** Ratios that people know, the squarest first; they are tried before any other. */
const COMMON: readonly Aspect[] = [
  [1, 1],
  [5, 4],
  [4, 3],
  [3, 2],
  [16, 9],
  [2, 1],
  [21, 9],
].flatMap(([long = 1, short = 1]) => [
  { width: long, height: short },
  { width: short, height: long },
])

/** How far a ratio of small numbers may be from the true one: a picture's sides are rounded to whole pixels or blocks. */
const SLACK = 0.015

/** The ratio in small whole numbers: one that people know or else the smallest that comes near enough, or the nearest. */
export function roundedRatio({ width, height }: Aspect): Aspect {
  const wanted = Math.log(width / height)
  const offBy = (ratio: Aspect) => Math.abs(Math.log(ratio.width / ratio.height) - wanted)
  const near = [...COMMON, ...SMALL].find((ratio) => offBy(ratio) < SLACK)
  return near ?? SMALL.reduce((best, one) => (offBy(one) < offBy(best) ? one : best))
}

/** All ratios of two numbers, those of the smallest first. */
const SMALL: readonly Aspect[] = Array.from({ length: MOST * MOST }, (_, i) => ({
  width: 1 + (i % MOST),
  height: 1 + Math.floor(i / MOST),
})).toSorted((one, other) => one.width + one.height - (other.width + other.height))
