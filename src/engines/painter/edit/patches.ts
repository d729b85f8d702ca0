/**
 * Squares of a small picture that look alike. What is missing of a picture is put together from squares of what is
 * there, found as by Barnes, Shechtman, Finkelstein and Goldman, PatchMatch (2009): a good find is a good find for
 * the neighbours too, and a few tries at random around it make it better.
 */
import type { Size } from '../../../pixels/pixels.ts'
import type { Random } from '../random.ts'

/** Pixels from the middle of a square to its edge. */
export const REACH = 2

/** Pixels in a square. */
const AREA = (2 * REACH + 1) ** 2

/** Red, green and blue of every pixel one after another, in levels of 255. */
export type Levels = Float32Array

/** A picture that is put together, at one of its sizes. */
export interface Sheet extends Size {
  /** What it shows by now; where it is known, what it has. */
  readonly shown: Levels
  /** Its broad colours, which new parts keep to. */
  readonly broad: Levels
  /** 1 where it is missing. */
  readonly missing: Uint8Array
  /** Middles of the squares that lack something, and 1 for those of squares that are all known. */
  readonly wanted: Int32Array
  readonly isWhole: Uint8Array
  /** What a copy of the square around a pixel costs beyond its looks: things that stand out are not to be seen twice. */
  readonly rarity: Float32Array
  /** For every row the rows it may go on from without being held to account. */
  readonly rows: { readonly first: Float32Array; readonly last: Float32Array }
  /** For the middle of every square that lacks something, the middle of the one it is copied from; else itself. */
  readonly field: Int32Array
}

/** Squared levels that a copy costs which comes from a row as far off as the picture is high. */
const ASTRAY = 300_000

/** The cost of a copy from so many shares of the height too far up or down. */
export const astray = (off: number): number => ASTRAY * off * off

/** Weight of broad colours against those of single pixels. */
const BROAD = 2

/** What it costs, in squared levels, that a square is where it is copied to: all but the look of its pixels. */
export function misplaced({ width, height, broad, rarity, rows }: Sheet, to: number, from: number): number {
  const row = (from / width) | 0
  const at = (to / width) | 0
  // Indices are those of pixels and rows, and every pixel has three levels.
  const off = Math.max(0, (rows.first[at] as number) - row, row - (rows.last[at] as number)) / height
  const red = (broad[to * 3] as number) - (broad[from * 3] as number)
  const green = (broad[to * 3 + 1] as number) - (broad[from * 3 + 1] as number)
  const blue = (broad[to * 3 + 2] as number) - (broad[from * 3 + 2] as number)
  const apart = red * red + green * green + blue * blue
  return (BROAD * apart) / 3 + astray(off) + (rarity[from] as number)
}

/** Mean squared difference of two squares and what else the copy costs; any number above `limit` once it is above. */
function costOf(sheet: Sheet, to: number, from: number, limit: number): number {
  const { width, shown } = sheet
  let sum = misplaced(sheet, to, from) * AREA * 3
  const most = limit * AREA * 3
  for (let dy = -REACH; dy <= REACH && sum <= most; dy++) {
    let [one, other] = [(to + dy * width - REACH) * 3, (from + dy * width - REACH) * 3]
    for (let i = 0; i < (2 * REACH + 1) * 3; i++) {
      // Both squares lie inside the picture.
      const off = (shown[one++] as number) - (shown[other++] as number)
      sum += off * off
    }
  }
  return sum / (AREA * 3)
}

/** Tries around a find: at first as far as the picture is wide, then at half that, and so on. */
const NARROWING = 0.5

/** Looks for better squares to copy, round after round; the field is changed in place. Gives what each copy costs. */
export function searched(sheet: Sheet, { rounds, next }: { rounds: number; next: Random }): Float32Array {
  const { width, height, wanted, isWhole, field } = sheet
  const costs = new Float32Array(width * height)
  for (const to of wanted) costs[to] = costOf(sheet, to, field[to] as number, Infinity)
  const attempt = (to: number, from: number) => {
    if (isWhole[from] !== 1 || from === field[to]) return
    const cost = costOf(sheet, to, from, costs[to] as number)
    if (cost >= (costs[to] as number)) return
    costs[to] = cost
    field[to] = from
  }
  const scattered = (to: number) => {
    for (let reach = Math.max(width, height); reach >= 1; reach *= NARROWING) {
      const found = field[to] as number
      const x = (found % width) + Math.round((next() * 2 - 1) * reach)
      const y = ((found / width) | 0) + Math.round((next() * 2 - 1) * reach)
      if (x >= 0 && x < width && y >= 0 && y < height) attempt(to, y * width + x)
    }
  }
  for (let round = 0; round < rounds; round++) {
    const side = round % 2 === 0 ? 1 : -1
    for (let i = 0; i < wanted.length; i++) {
      const to = wanted[side > 0 ? i : wanted.length - 1 - i] as number
      // A neighbour that is known copies itself, which is no square to go on from unless it is whole.
      attempt(to, (field[to - side] as number) + side)
      attempt(to, (field[to - side * width] as number) + side * width)
      scattered(to)
    }
  }
  return costs
}

/** Squared levels that are no difference to speak of. */
const SMALL = 30

/** Every missing pixel anew: the mean of what the squares over it copy there, of which good finds count more. */
export function voted(sheet: Sheet, costs: Float32Array): void {
  const { width, shown, missing, wanted, field } = sheet
  const [sums, shares] = [new Float32Array(shown.length), new Float32Array(missing.length)]
  for (const to of wanted) {
    const from = field[to] as number
    const share = 1 / ((costs[to] as number) + SMALL) ** 2
    for (let dy = -REACH; dy <= REACH; dy++) {
      for (let dx = -REACH; dx <= REACH; dx++) {
        const [at, source] = [to + dy * width + dx, from + dy * width + dx]
        if (missing[at] === 0) continue
        shares[at] = (shares[at] as number) + share
        for (let channel = 0; channel < 3; channel++)
          sums[at * 3 + channel] =
            (sums[at * 3 + channel] as number) + share * (shown[source * 3 + channel] as number)
      }
    }
  }
  for (let i = 0; i < shown.length; i++) {
    const share = shares[(i / 3) | 0] as number
    if (share > 0) shown[i] = (sums[i] as number) / share
  }
}
