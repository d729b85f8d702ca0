/** What planes hide: nothing is drawn where nearer ones let nothing through, or where there is nothing. */
import type { Size } from '../../../pixels/pixels.ts'
import { inverse, type Affine } from './affine.ts'
import type { Cut } from './plane.ts'
import { EMPTY, kindOf, OPAQUE, THIN, type Edges, type Tiles } from './tiles.ts'

/** A plane as it is laid on a frame. */
export interface Covering {
  readonly tiles: Tiles
  /** From pixels of the sheet to those of the frame. */
  readonly matrix: Affine
  /** It hides what is behind it, where it is opaque. */
  readonly hides: boolean
  /** Pixels of the sheet by which things may lie beside where they are painted. */
  readonly reach: number
}

/** Sides of the squares of a frame that are looked at one by one, in pixels. */
const SIDE = 24

/** Pixels beside a place that are read for it. */
const BESIDE = 1

/** Squares that are rather drawn for nothing than left out by one more part: to begin a part costs as much. */
const FEW = 4

/** For each plane, the farthest first, the parts of the frame where it is to be seen. */
export function partsSeen(planes: readonly Covering[], { width, height }: Size): readonly (readonly Cut[])[] {
  const [columns, rows] = [Math.ceil(width / SIDE), Math.ceil(height / SIDE)]
  const hidden = new Uint8Array(columns * rows)
  const parts = planes.toReversed().map((plane) => {
    const back = inverse(plane.matrix)
    const isSeen = hidden.map((isHidden, square) => {
      if (isHidden) return 0
      const kind = kindSeen(plane, edgesOf(back, square % columns, Math.floor(square / columns)))
      if (kind === OPAQUE && plane.hides) hidden[square] = 1
      return kind === EMPTY ? 0 : 1
    })
    return joined(runsOf(isSeen, columns)).map((part) => inPixels(part, { width, height }))
  })
  return parts.toReversed()
}

function kindSeen({ tiles, reach }: Covering, { left, top, right, bottom }: Edges): number {
  const more = reach + BESIDE
  const kind = kindOf(tiles, {
    left: left - more,
    top: top - more,
    right: right + more,
    bottom: bottom + more,
  })
  return kind === OPAQUE && reach > 0 ? THIN : kind
}

/** The part of the sheet that a square of the frame shows. */
function edgesOf({ a, b, c, d, e, f }: Affine, column: number, row: number): Edges {
  const [x, y] = [SIDE * column, SIDE * row]
  const left = a * x + c * y + e + SIDE * (Math.min(0, a) + Math.min(0, c))
  const top = b * x + d * y + f + SIDE * (Math.min(0, b) + Math.min(0, d))
  return {
    left,
    top,
    right: left + SIDE * (Math.abs(a) + Math.abs(c)),
    bottom: top + SIDE * (Math.abs(b) + Math.abs(d)),
  }
}

/** Squares side by side in each row, but for few between them. */
function runsOf(isSeen: Uint8Array, columns: number): readonly Cut[] {
  const runs: Cut[] = []
  for (const [square, seen] of isSeen.entries()) {
    if (!seen) continue
    const [left, top] = [square % columns, Math.floor(square / columns)]
    const last = runs.at(-1)
    if (last?.top === top && left - last.left - last.width < FEW) {
      runs[runs.length - 1] = { ...last, width: left + 1 - last.left }
    } else runs.push({ left, top, width: 1, height: 1 })
  }
  return runs
}

/** Runs one below another, joined where that adds only few squares; no square is in two parts. */
function joined(runs: readonly Cut[]): readonly Cut[] {
  return runs.reduce<readonly Cut[]>((parts, run) => {
    const above = parts.find((part) => isJoined(part, run, parts))
    return above ? [...parts.filter((part) => part !== above), around(above, run)] : [...parts, run]
  }, [])
}

function isJoined(part: Cut, run: Cut, parts: readonly Cut[]): boolean {
  if (part.top + part.height !== run.top) return false
  const whole = around(part, run)
  const added = areaOf(whole) - areaOf(part) - areaOf(run)
  return added < FEW && parts.every((other) => other === part || !overlap(other, whole))
}

const overlap = (one: Cut, other: Cut): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height

const areaOf = ({ width, height }: Size): number => width * height

function around(one: Cut, other: Cut): Cut {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
  const right = Math.max(one.left + one.width, other.left + other.width)
  const bottom = Math.max(one.top + one.height, other.top + other.height)
  return { left, top, width: right - left, height: bottom - top }
}

function inPixels(part: Cut, { width, height }: Size): Cut {
  const [left, top] = [part.left * SIDE, part.top * SIDE]
  return {
    left,
    top,
    width: Math.min(width - left, part.width * SIDE),
    height: Math.min(height - top, part.height * SIDE),
  }
}
