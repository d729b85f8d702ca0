/** Brush marks set pixel by pixel: each has bristles, a colour and a thickness of paint. */
import { clamp, smooth } from '../../colours/colour.ts'
import { random } from '../../random.ts'
import { over, pixelOf } from './mixing.ts'
import { bodyLevel } from './relief.ts'

/**
 * Columns and rows of a brush's print, and how many different prints it has. The brush itself is as wide as half the
 * rows; above and below it are empty ones, so that a bowed mark needs no test whether it is still on its print.
 */
const LONG = 64
const WIDE = 64
const PRINTS = 8
/** Bits of a cell's number that tell its column, and its row. */
const COLUMN = LONG - 1
const ROW = (WIDE - 1) * LONG
/** Most that a mark may bow aside. */
const BOW = 0.9

/** How dense (high byte) and how thick (low byte) the paint lies at every cell of several prints of one brush. */
export type Brush = Uint16Array

/** A picture under work. */
export interface Ground {
  /** RGBA bytes; A is the thickness of paint until light has fallen over it (relief.ts). */
  readonly data: Uint8ClampedArray
  /** The same pixels as whole numbers. */
  readonly pixels: Int32Array
  readonly width: number
  readonly height: number
  /** How well the paper takes the colour at every pixel, 0 to 255; everywhere well when left out. */
  readonly grip?: Uint8Array
}

/** One mark; places and lengths in pixels. */
export interface Mark {
  readonly x: number
  readonly y: number
  /** Its direction: cosine and sine of the angle. */
  readonly cos: number
  readonly sin: number
  readonly long: number
  readonly thick: number
  /** How far the middle bows aside, in shares of the thickness; at most 0.9. */
  readonly bend: number
  readonly rgb: readonly [number, number, number]
  readonly alpha: number
  /** Which of the brush's prints; any number. */
  readonly print: number
}

/** Places on a print are counted in whole parts of a cell: so many. */
const CELL = 65536
/** Parts for one unit along the print, which is two units long, and across it, which is four. */
const ALONG = (LONG / 2) * CELL
const ACROSS = (WIDE / 4) * CELL
/** A pixel without its last byte. */
const COLOUR = 0xffffff

/**
 * Paints a mark. What lies outside the picture is left out. Millions of pixels go through this: there is no fraction, no
 * test of the place and no object for each.
 */
export function stamp({ pixels, grip, width, height }: Ground, brush: Brush, mark: Mark): void {
  const { x, y: middle, alpha, rgb } = mark
  const { reach, along, across, bend } = courseOf(mark)
  const colour = pixelOf(rgb) & COLOUR
  // A brush's densities end at 255, shares of paint at 256.
  const strength = Math.round(alpha * 257)
  const print = (mark.print % PRINTS) * LONG * WIDE
  const ahead = (along.x * ALONG) | 0
  const swell = (4 * bend * along.x * along.x * ACROSS) | 0
  const bottom = Math.min(height - 1, middle + reach) | 0
  for (let y = Math.max(0, Math.ceil(middle - reach)) | 0; y <= bottom; y++) {
    // Only what the turned mark covers of the row.
    const dy = y - middle
    const left = Math.max(dy * along.lean - along.span, dy * across.lean - across.span)
    const right = Math.min(dy * along.lean + along.span, dy * across.lean + across.span)
    const first = Math.max(0, Math.ceil(x + left)) | 0
    const last = Math.min(width - 1, Math.floor(x + right)) | 0
    const dx = first - x
    const start = dx * along.x + dy * along.y
    let u = ((start + 1) * ALONG) | 0
    let v = ((dx * across.x + dy * across.y - bend * (1 - 2 * start * start) + 2) * ACROSS) | 0
    // From pixel to pixel a bowed mark strays across its print, the more the farther.
    let aside = ((across.x + 2 * bend * along.x * (2 * start + along.x)) * ACROSS) | 0
    for (
      let i = y * width + first, end = i + last - first;
      i <= end;
      i++, u += ahead, v += aside, aside += swell
    ) {
      // Places are masked to the print, `i` lies inside the picture.
      const cell = brush[print | ((v >> 10) & ROW) | ((u >> 16) & COLUMN)] as number
      const paint = ((cell >> 8) * strength) >> 8
      const share = grip ? (paint * (grip[i] as number)) >> 8 : paint
      if (share < 5) continue
      pixels[i] = over(pixels[i] as number, (cell << 24) | colour, share)
    }
  }
}

/** A direction on a print: how far a pixel to the right, and one below, goes in it, and where it ends in a row. */
interface Direction {
  readonly x: number
  readonly y: number
  /** Pixels that its middle moves aside from row to row, and pixels from there to its ends. */
  readonly lean: number
  readonly span: number
}

/** How a mark runs: its directions in shares of its half length and half thickness. */
interface Course {
  /** Rows from its middle to its ends. */
  readonly reach: number
  readonly along: Direction
  readonly across: Direction
  readonly bend: number
}

function courseOf({ cos, sin, long, thick, bend: asked }: Mark): Course {
  const [half, side] = [long / 2, thick / 2]
  const bend = clamp(asked, -BOW, BOW)
  const bow = 1 + Math.abs(bend)
  return {
    reach: Math.abs(sin) * half + Math.abs(cos) * side * bow,
    along: directionOf(cos / half, sin / half, 1),
    across: directionOf(-sin / side, cos / side, bow),
    bend,
  }
}

/** Slopes below this are level: a row never leaves what it is in. */
const LEVEL = 1e-6

function directionOf(x: number, y: number, far: number): Direction {
  return Math.abs(x) < LEVEL
    ? { x, y, lean: 0, span: 1 / LEVEL }
    : { x, y, lean: -y / x, span: far / Math.abs(x) }
}

/** A brush whose density and thickness are given at each place (-1..1 along and across) of each print. */
function brushOf(
  at: (u: number, v: number, print: number) => readonly [density: number, thickness: number],
): Brush {
  return Uint16Array.from({ length: PRINTS * LONG * WIDE }, (_, i) => {
    const u = (((i % LONG) + 0.5) / LONG) * 2 - 1
    const v = (((Math.floor(i / LONG) % WIDE) + 0.5) / WIDE) * 4 - 2
    if (Math.abs(v) > 1) return 0
    const [density, thickness] = at(u, v, Math.floor(i / (LONG * WIDE)))
    return (Math.round(clamp(density) * 255) << 8) | bodyLevel(thickness)
  })
}

/** A flat hog-hair brush: ridges along the stroke, ragged where it lifts off. */
export const hogBrush = makeOnce(() => {
  const hairs = hairsOf('hog')
  return brushOf((u, v, print) => {
    const hair = hairs(v, print)
    const lift = 0.72 + 0.28 * hair
    const ends = smooth(-1, -0.86, u) * smooth(lift, lift - 0.22, u)
    const sides = smooth(1, 0.8, Math.abs(v))
    return [ends * sides * (0.82 + 0.3 * hair), 0.5 + 0.5 * hair + 0.5 * smooth(0.3, 0.9, u) * sides]
  })
})

/** A round dab: thick in the middle, a small ridge at its rim. */
export const dabBrush = makeOnce(() => {
  const hairs = hairsOf('dab')
  return brushOf((u, v, print) => {
    const away = Math.hypot(u, v) + 0.1 * hairs(Math.atan2(v, u) / 3.15, print)
    const dome = 1 - away * away
    return [smooth(1, 0.84, away), 0.6 * dome + 0.5 * smooth(0.5, 0.8, away) * smooth(1, 0.85, away)]
  })
})

/** Thickness of what only colours the paper: the most there is, which leaves a bare sheet as even as it was. */
const DRY = Infinity

/** A stick of chalk or wax: dense along its middle, crumbling at its sides. */
export const stickBrush = makeOnce(() => {
  const hairs = hairsOf('stick')
  return brushOf((u, v, print) => {
    const body = smooth(1, 0.55, Math.abs(v) + 0.25 * hairs(v, print))
    return [body * smooth(1, 0.8, Math.abs(u)) * (0.7 + 0.3 * hairs(-v, print)), DRY]
  })
})

/** A fine point: thin at both ends. */
export const pointBrush = makeOnce(() =>
  brushOf((u, v) => {
    const wide = Math.sqrt(Math.max(0, 1 - u * u))
    return [smooth(wide, wide * 0.4, Math.abs(v)), DRY]
  }),
)

/** A stitch of shining thread: round, twisted, dark where it goes into the cloth. */
export const threadBrush = makeOnce(() =>
  brushOf((u, v) => {
    const round = Math.sqrt(Math.max(0, 1 - v * v))
    const twist = 0.12 * Math.sin(u * 22 + v * 3)
    return [smooth(1, 0.72, Math.abs(v)) * smooth(1, 0.94, Math.abs(u)), round * (1 - 0.35 * u ** 4) + twist]
  }),
)

/** Values 0..1 for the hairs across each print: a smooth random row. */
function hairsOf(name: string): (v: number, print: number) => number {
  const next = random('hairs', name)
  const rows = Float32Array.from({ length: PRINTS * 18 }, () => next())
  return (v, print) => {
    const at = (v * 0.5 + 0.5) * 16
    const row = print * 18 + Math.floor(at)
    const share = at - Math.floor(at)
    return (rows[row] ?? 0) * (1 - share) + (rows[row + 1] ?? 0) * share
  }
}

/** A brush made at its first use. */
function makeOnce(make: () => Brush): () => Brush {
  let made: Brush | undefined
  return () => (made ??= make())
}
