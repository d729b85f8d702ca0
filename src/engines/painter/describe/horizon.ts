import type { Planes } from '../planes/planes.ts'

/** Where a horizon may lie, from the top. */
const HIGHEST = 0.14
const LOWEST = 0.88

/** Share of the height on either side of a row that is compared. */
const BAND = 0.07

/** Parts of the width that are looked at on their own: a horizon runs through all of them. */
const COLUMNS = 8

/** Least mean difference between above and below, and least share of the columns that agree. */
const LEAST_STEP = 0.055
const LEAST_AGREEING = 0.74

/** The row, as a share of the height, where the picture changes from side to side the most; null when it does nowhere. */
export function horizonOf(planes: Planes): number | null {
  const { height } = planes
  const bands = Array.from({ length: COLUMNS }, (_, column) => meansOf(planes, column))
  const reach = Math.max(1, Math.round(BAND * height))
  let best = { row: 0, strength: 0 }
  for (let row = Math.ceil(HIGHEST * height); row < LOWEST * height; row++) {
    const steps = bands.map((means) => stepAt(means, row, reach)).toSorted((one, other) => one - other)
    // What three quarters of the columns reach: a tree or a tower does not make a horizon.
    const strength = steps[Math.floor(COLUMNS * (1 - LEAST_AGREEING))] ?? 0
    if (strength > best.strength) best = { row, strength }
  }
  return best.strength > LEAST_STEP ? (best.row + 0.5) / height : null
}

type Mean = readonly [L: number, a: number, b: number]

/** Running sums of a column's rows, so that any band of it has its mean at once. */
function meansOf({ width, height, L, a, b }: Planes, column: number): readonly Mean[] {
  const [left, right] = [0, 1].map((side) => Math.floor(((column + side) * width) / COLUMNS)) as [
    number,
    number,
  ]
  const sums: Mean[] = [[0, 0, 0]]
  for (let y = 0; y < height; y++) {
    let [light, green, blue] = sums[y] ?? [0, 0, 0]
    for (let i = y * width + left; i < y * width + right; i++) {
      light += (L[i] ?? 0) / (right - left)
      green += (a[i] ?? 0) / (right - left)
      blue += (b[i] ?? 0) / (right - left)
    }
    sums.push([light, green, blue])
  }
  return sums
}

function stepAt(sums: readonly Mean[], row: number, reach: number): number {
  const bandMean = (from: number, to: number, channel: 0 | 1 | 2) => {
    const [start, end] = [Math.max(0, from), Math.min(sums.length - 1, to)]
    return ((sums[end]?.[channel] ?? 0) - (sums[start]?.[channel] ?? 0)) / Math.max(1, end - start)
  }
  const difference = ([0, 1, 2] as const).map(
    (channel) => bandMean(row - reach, row, channel) - bandMean(row, row + reach, channel),
  )
  return Math.hypot(...difference)
}
