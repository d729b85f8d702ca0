/** Stars and lit windows: spots that grow faint and bright again, each in its own time. */
import type { Pixels } from '../../../pixels/pixels.ts'
import { hash } from '../random.ts'
import type { Stage } from '../canvas/stage.ts'
import type { Sprite } from './pane.ts'
import { planeOf, type Plane } from './plane.ts'

/** Rounds a second of the choirs of spots, and how faint each grows. */
const STARS = [
  { often: 0.2, depth: 0.75 },
  { often: 0.4, depth: 0.65 },
  { often: 0.8, depth: 0.55 },
] as const
const LAMPS = [
  { often: 0.2, depth: 0.6 },
  { often: 0.4, depth: 0.35 },
  { often: 1.4, depth: 0.3 },
] as const

/** The share of its light that a lamp has left when it is faint. */
const EMBER = 0.42

/** Levels by which lamps are brighter than so many pixels before and behind them, red and green together. */
const BRIGHTER = 80
const BESIDE = 24
/** Alpha of what is not at an edge. */
const OPAQUE = 200
/** Pixels of what is too small for a lamp: it is grain. */
const SPECK = 6

/** How much more red than blue there is in the light that people make, in levels. */
const WARM = -12

/** The spots of a sheet. */
export function twinkling(sheet: Pixels): readonly Sprite[] {
  const choirs = choirsOf(sheet, (at) => sheet.data[at * 4 + 3] !== 0, {
    count: STARS.length,
    least: 1,
    most: Infinity,
  })
  return fading(choirs, STARS, false)
}

/** From how dark a scene on its lamps are seen to flicker. */
const DARK = 0.32

/** Whether lamps burn in a scene. */
export const isDark = ({ palette }: Pick<Stage, 'palette'>): boolean => palette.dim > DARK

/** The shade that comes over the lamps of a sheet, each of `most` pixels. */
export function dimming(sheet: Pixels, most: number): readonly Sprite[] {
  const shade = {
    ...sheet,
    data: Uint8Array.from(sheet.data, (level, i) => (i % 4 === 3 ? level : level * EMBER)),
  }
  const choirs = choirsOf(shade, lampsOf(sheet), {
    count: LAMPS.length,
    least: SPECK,
    most,
  })
  return fading(choirs, LAMPS, true)
}

/** A sprite for each choir that has spots. */
function fading(
  choirs: readonly (Plane | null)[],
  rows: readonly { readonly often: number; readonly depth: number }[],
  comes: boolean,
): readonly Sprite[] {
  return rows.flatMap((row, i): Sprite[] => {
    const plane = choirs[i]
    return plane ? [{ plane, act: { kind: 'fades', ...row, comes } }] : []
  })
}

/** Tells the pixels that are lit: brighter than what is beside them, and not bluish. */
function lampsOf({ width, data }: Pixels): (at: number) => boolean {
  const lit = new Uint8Array(data.length / 4)
  // All indices lie inside the picture, or are nought before and behind it.
  const bright = (at: number) => (data[at * 4] ?? 0) + (data[at * 4 + 1] ?? 0)
  let sum = 0
  for (let at = 0; at < lit.length; at++) {
    sum += bright(at + BESIDE) - bright(at - BESIDE)
    const isBrighter = bright(at) - sum / (2 * BESIDE) > BRIGHTER
    const isWarm = (data[at * 4] ?? 0) - (data[at * 4 + 2] ?? 0) > WARM
    lit[at] = isBrighter && isWarm && (data[at * 4 + 3] ?? 0) > OPAQUE ? 1 : 0
  }
  return (at) => at >= 0 && at < lit.length && at % width > 0 && lit[at] === 1
}

interface Dealing {
  readonly count: number
  /** Pixels of the smallest and of the largest spot. */
  readonly least: number
  readonly most: number
}

/** The spots of a sheet, dealt out to so many choirs; a spot is what hangs together. */
function choirsOf(
  sheet: Pixels,
  isIn: (at: number) => boolean,
  { count, least, most }: Dealing,
): (Plane | null)[] {
  const choirs = Array.from({ length: count }, () => new Uint8Array(sheet.data.length))
  const words = choirs.map(({ buffer }) => new Uint32Array(buffer))
  const source = new Uint32Array(sheet.data.buffer, sheet.data.byteOffset, sheet.width * sheet.height)
  const seen = new Uint8Array(source.length)
  for (let at = 0; at < source.length; at++) {
    if (seen[at] !== 0 || !isIn(at)) continue
    const choir = words[hash('choir', at) % count]
    const spot = spotOf(at, { seen, isIn, width: sheet.width })
    if (!choir || spot.length < least || spot.length > most) continue
    // A spot lies inside its sheet.
    for (const pixel of spot) choir[pixel] = source[pixel] as number
  }
  return choirs.map((data) => planeOf({ ...sheet, data }))
}

interface Seeking {
  /** Pixels that belong to some spot already. */
  readonly seen: Uint8Array
  readonly isIn: (at: number) => boolean
  readonly width: number
}

/** All pixels that hang together with one. At the ends of a row that is another row's: nobody sees it there. */
function spotOf(first: number, { seen, isIn, width }: Seeking): number[] {
  const spot = [first]
  seen[first] = 1
  for (const at of spot) {
    for (const next of [at - 1, at + 1, at - width, at + width]) {
      if (seen[next] !== 0 || !isIn(next)) continue
      seen[next] = 1
      spot.push(next)
    }
  }
  return spot
}
