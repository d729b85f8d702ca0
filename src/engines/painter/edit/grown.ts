/** The smallest sheet filled from its edge inward, pixel by pixel, as by Efros and Leung (1999). */
import type { Random } from '../random.ts'
import { astray, misplaced, REACH, type Sheet } from './patches.ts'

/** Pixels around what is missing within which the squares lie that it goes on from. */
const RING = 1

/** Part of all squares that is nothing out of the ordinary, and how much being so costs. */
const COMMON = 0.25
const WEIGHT = 4

/** What it costs, in squared levels, that a pixel was copied once already, and the most times that count. */
const WORN = 150
const MOST_WORN = 4

/** How much chance may make of what a square costs. */
const CHANCE = 0.35

const middlesOf = ({ isWhole }: Sheet): readonly number[] =>
  [...isWhole.keys()].filter((i) => isWhole[i] === 1)

/**
 * Marks what is nothing like what lies along the edge of the missing part: a figure in the middle of a picture does
 * not go on beyond its frame. Changed in place.
 */
export function markRare(sheet: Sheet): void {
  const { width, height, rarity } = sheet
  const middles = middlesOf(sheet)
  const ring = ringOf(sheet, middles)
  const known = new Uint8Array(rarity.length).fill(1)
  const least = middles.map((one) => {
    let best = Infinity
    for (const other of ring) {
      const place = astray(Math.abs(Math.floor(one / width) - Math.floor(other / width)) / height)
      if (place < best) best = Math.min(best, place + looksApart(sheet, known, one, other, best - place))
    }
    return best
  })
  const common = least.toSorted((one, other) => one - other)[Math.floor(COMMON * least.length)] ?? 0
  for (const [i, middle] of middles.entries()) rarity[middle] = WEIGHT * Math.max(0, (least[i] ?? 0) - common)
}

/** The middles of squares along the edge of what is missing. */
function ringOf({ width, isWhole }: Sheet, middles: readonly number[]): readonly number[] {
  return middles.filter((middle) =>
    [-RING, -RING * width, RING, RING * width].some((step) => isWhole[middle + step] === 0),
  )
}

/** Mean squared difference of two squares over what is filled of the first. */
function looksApart(
  { width, shown }: Sheet,
  filled: Uint8Array,
  one: number,
  other: number,
  limit: number,
): number {
  let [sum, count] = [0, 0]
  for (let dy = -REACH; dy <= REACH; dy++) {
    for (let dx = -REACH; dx <= REACH; dx++) {
      const at = one + dy * width + dx
      if (filled[at] === 0) continue
      const from = other + dy * width + dx
      count += 3
      for (let channel = 0; channel < 3; channel++) {
        const off = (shown[at * 3 + channel] as number) - (shown[from * 3 + channel] as number)
        sum += off * off
      }
    }
    if (sum > limit * (2 * REACH + 1) ** 2 * 3) return Infinity
  }
  return count === 0 ? 0 : sum / count
}

/** Fills a sheet by copying, for one pixel after another, the middle of the square that goes best with what is there. */
export function grow(sheet: Sheet, next: Random): void {
  const { width, height, shown, missing, field } = sheet
  const filled = missing.map((gone) => 1 - gone)
  const middles = middlesOf(sheet)
  const uses = new Uint16Array(missing.length)
  for (const at of fromEdge(sheet)) {
    const [x, y] = [at % width, Math.floor(at / width)]
    const middle =
      Math.min(height - 1 - REACH, Math.max(REACH, y)) * width +
      Math.min(width - 1 - REACH, Math.max(REACH, x))
    let [best, least] = [middles[0] as number, Infinity]
    for (const from of middles) {
      const place = misplaced(sheet, middle, from) + WORN * Math.min(MOST_WORN, uses[from] as number)
      if (place >= least) continue
      const cost = (place + looksApart(sheet, filled, middle, from, least)) * (1 + CHANCE * next())
      if (cost < least) [best, least] = [from, cost]
    }
    field[middle] = best
    uses[best] = (uses[best] as number) + 1
    const from = best + at - middle
    shown.copyWithin(at * 3, from * 3, from * 3 + 3)
    filled[at] = 1
  }
}

/** The missing pixels, those nearest to what is known first. */
function fromEdge({ width, height, missing }: Sheet): readonly number[] {
  const order: number[] = []
  const seen = missing.map((gone) => 1 - gone)
  let ring = [...seen.keys()].filter((i) => seen[i] === 1)
  while (ring.length > 0) {
    const outer: number[] = []
    for (const i of ring) {
      const [x, y] = [i % width, Math.floor(i / width)]
      const around = [
        x > 0 ? i - 1 : i,
        x < width - 1 ? i + 1 : i,
        y > 0 ? i - width : i,
        y < height - 1 ? i + width : i,
      ]
      for (const near of around) {
        if (seen[near] === 1) continue
        seen[near] = 1
        outer.push(near)
      }
    }
    order.push(...outer)
    ring = outer
  }
  return order
}
