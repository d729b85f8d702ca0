/** A first guess at what a picture lacks: its broad colours, whose rows run through from side to side as land and water do. */
import type { Size } from '../../../pixels/pixels.ts'
import { lerp, smooth } from '../colours/colour.ts'
import { blurred } from '../planes/blur.ts'
import { filled } from '../planes/fill.ts'
import type { Plane } from '../planes/planes.ts'
import { runsIn, softened, type Run } from './known.ts'

/** Shares of the picture's shorter side. */
const REACH = {
  /** Blur of the colours that run on. */
  soft: 0.006,
  /** Width beside the hole whose colour meets its edge, and that whose usual colour is found farther in. */
  near: 0.012,
  far: 0.34,
  /** Distance from the edge at which the usual colour has taken over from something that stands there. */
  settled: 0.1,
  /** How far colours run down and up from the edges. */
  down: 0.45,
  /** Blur of a row that runs on beyond the picture's top or foot. */
  beyond: 0.12,
  /** Distance over which it loses what stands in it. */
  fringe: 0.035,
  /** Blur of what columns run down, so that none of them stands out. */
  joint: 0.03,
} as const

/** Samples of which the usual colour is the middle one: what stands in the row does not run on. */
const SAMPLES = 15

/** Levels of 255 by which something that stands at an edge differs from what is usual: from the first on, and surely. */
const STANDS = [20, 60] as const

/** Three planes with what is unknown of them, which is 0 in `known`, filled in colours that run on. `short` is the whole picture's shorter side in pixels. */
export function guessed(
  planes: readonly Plane[],
  known: Plane,
  { size, short }: { readonly size: Size; readonly short: number },
): readonly Plane[] {
  const unknown = known.map((share) => 1 - share)
  const around = filled(planes, known, size)
  const [rows, columns] = [runsIn(known, size, 'across'), runsIn(known, size, 'down')]
  return planes.map((plane, i) => {
    const soft = softened(plane, known, { size, radius: REACH.soft * short })
    const sight: Sight = { soft, known, short }
    const broad = (around[i] ?? plane).slice()
    for (const run of rows) fillRow(broad, sight, run)
    fillBeyond(broad, sight, size)
    const lacking = new Float32Array(broad.length)
    for (const run of columns) joinColumn(lacking, { ...sight, broad }, run)
    const joint = softened(lacking, unknown, { size, radius: REACH.joint * short })
    return broad.map((value, at) => value + (joint[at] ?? 0) * (unknown[at] ?? 0))
  })
}

/** One colour plane of the picture, known in part. */
interface Sight {
  readonly soft: Plane
  /** 1 where it is known, 0 elsewhere. */
  readonly known: Plane
  readonly short: number
}

/** Colours of a row running from one side to the other. */
function fillRow(out: Plane, sight: Sight, run: Run): void {
  const [left, right] = sidesOf(sight, run)
  if (!left && !right) return
  const length = run.last - run.first + 1
  for (let i = run.first; i <= run.last; i++) {
    const across = left && right ? smooth(0, 1, (i - run.first + 0.5) / length) : left ? 0 : 1
    out[i] = lerp(
      colourAt(left, i - run.first, sight.short),
      colourAt(right, run.last - i, sight.short),
      across,
    )
  }
}

/** Rows of which nothing is known, above and below all that is: the nearest row that is runs on, soon softer. */
function fillBeyond(out: Plane, { known, short }: Sight, { width, height }: Size): void {
  const [first, last] = [known.indexOf(1), known.lastIndexOf(1)]
  if (first < 0) return
  const [top, bottom] = [Math.floor(first / width), Math.floor(last / width)]
  const run = (edge: number, step: -1 | 1) => {
    const row = out.slice(edge * width, (edge + 1) * width)
    const broad = blurred(row, { width, height: 1 }, REACH.beyond * short)
    for (let y = edge + step; y >= 0 && y < height; y += step) {
      const distance = Math.abs(y - edge)
      const share = smooth(0, REACH.fringe * short, distance)
      for (let x = 0; x < width; x++) out[y * width + x] = lerp(row[x] ?? 0, broad[x] ?? 0, share)
    }
  }
  run(top, -1)
  run(bottom, 1)
}

/** What a column lacks to meet what is above and below it, less and less the farther from its ends. */
function joinColumn(
  out: Plane,
  { broad, soft, known, short }: Sight & { readonly broad: Plane },
  run: Run,
): void {
  const { first, last, step, before, after } = run
  const lacks = (edge: number, end: number, room: number) =>
    room > 0 && known[edge] === 1 ? (soft[edge] ?? 0) - (broad[end] ?? 0) : 0
  const [above, below] = [lacks(first - step, first, before), lacks(last + step, last, after)]
  const length = (last - first) / step + 1
  const share = (lack: number, distance: number) => {
    const reach = (REACH.down * short) / (1 + Math.abs(lack) / STANDS[1])
    return lack * (1 - smooth(0, Math.min(length, reach), distance))
  }
  for (let along = 0; along < length; along++) {
    const i = first + along * step
    out[i] = share(above, along) + share(below, length - 1 - along)
  }
}

/** What is known on one side of a run, in its row. */
interface Side {
  readonly near: number
  readonly usual: number
}

const sidesOf = (sight: Sight, { first, last, before, after }: Run): readonly [Side | null, Side | null] => [
  sideOf(sight, { at: first - 1, step: -1, room: before }),
  sideOf(sight, { at: last + 1, step: 1, room: after }),
]

function sideOf(
  { soft, known, short }: Sight,
  { at, step, room }: { readonly at: number; readonly step: 1 | -1; readonly room: number },
): Side | null {
  const most = Math.min(room, Math.max(2, Math.round(REACH.far * short)))
  let length = 0
  while (length < most && known[at + step * length] === 1) length++
  if (length === 0) return null
  const colourOf = (distance: number) => soft[at + step * distance] ?? 0
  const close = Math.min(length, Math.max(1, Math.round(REACH.near * short)))
  const near = Array.from({ length: close }, (_, i) => colourOf(i)).reduce((sum, one) => sum + one, 0) / close
  const samples = Array.from({ length: SAMPLES }, (_, i) => colourOf(Math.floor((i * length) / SAMPLES)))
  return {
    near,
    usual: samples.toSorted((one, other) => one - other)[SAMPLES >> 1] ?? near,
  }
}

/** The colour at the edge runs on; what stands there does not. */
function colourAt(side: Side | null, distance: number, short: number): number {
  if (!side) return 0
  const stands = smooth(...STANDS, Math.abs(side.near - side.usual))
  const reach = REACH.settled * (1 - 0.7 * stands)
  return lerp(side.near, side.usual, stands * smooth(0, reach * short, distance))
}
