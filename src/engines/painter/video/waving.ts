/** Water that moves, reeds in the wind: waves that run through a plane and displace what is painted on it. */
import { random } from '../random.ts'
import { rounds, type Moment, type Movement, type Wave } from './movement.ts'
import type { Cut } from './plane.ts'

export type Waves = Extract<Movement, { kind: 'waves' }>

/** Where the sheet lies in the world. */
export interface Lie {
  /** Pixels of one world unit. */
  readonly scale: number
  /** Pixel rows of the horizon and of the foot of the frame. */
  readonly horizon: number
  readonly foot: number
}

/** Displacements at places of a row, in 65536ths of a pixel: how far to the right, and further down, what is shown lies. */
interface Bends {
  readonly right: Int32Array
  readonly down: Int32Array
}

/** The places of a row of the sheet, evenly spaced. */
interface Places {
  readonly row: number
  /** Of the first. */
  readonly column: number
  readonly step: number
  readonly count: number
}

/** Waves at one moment. */
export interface Ripple {
  /** Tells it from the waves of other moments. */
  readonly name: string
  /** Whether what is displaced keeps its outline. */
  readonly stays: boolean
  /** How far anything is displaced at the most, in pixels. */
  readonly reach: number
  /** The displacements at some places; the next call overwrites them. */
  bends(places: Places): Bends
}

/** Waves are drawn anew so many times a second, as in drawn films; the camera moves them in every frame. */
const DRAWN = 12

/** Sine as a table: whole rounds of so many steps. */
const STEPS = 4096
const SINE = Float32Array.from({ length: STEPS }, (_, i) => Math.sin((2 * Math.PI * i) / STEPS))

/** Distance at the horizon, where the foot of the frame is 1. */
const FARTHEST = 0.06

/** How much further than its row says a wave goes at the very front. */
const NEAREST = 1.5

/** Pixels side by side that are displaced together: waves are longer. */
const STRIDE = 8

/** Places of a row at the most. */
const MOST_PLACES = 4096

/** The waves of a movement at a moment, in a part of a sheet. */
export function rippleOf(
  movement: Waves,
  lie: Lie,
  { cut, moment: asked }: { cut: Cut; moment: Moment },
): Ripple {
  const drawings = asked.seconds * DRAWN
  const moment = { ...asked, share: Math.floor(asked.share * drawings) / drawings }
  const { waves, stays } = movement
  const phases = waves.map((_, i) => random(moment.seed, 'wave', i)())
  const bends = { right: new Int32Array(MOST_PLACES), down: new Int32Array(MOST_PLACES) }
  return {
    name: Object.values(moment).join(' '),
    stays,
    reach: waves.reduce((sum, { far }) => sum + far, 0) * moment.far * NEAREST * lie.scale,
    bends(places) {
      bends.right.fill(0, 0, places.count)
      bends.down.fill(0, 0, places.count)
      for (const [i, wave] of waves.entries()) {
        const phase = phases[i] ?? 0
        const course = courseOf(wave, { movement, lie, cut, moment, row: places.row, phase })
        addCourse(wave.way === 'across' ? bends.right : bends.down, course, places)
      }
      return bends
    },
  }
}

/** A wave in one row: where its round is at the sheet's left edge, how that goes on, and how far it displaces. */
interface Course {
  readonly start: number
  readonly step: number
  readonly far: number
}

function addCourse(
  sums: Int32Array,
  { start, step, far }: Course,
  { column, step: stride, count }: Places,
): void {
  const reach = far * 65536
  const [first, ahead] = [start + step * column, step * stride]
  for (let i = 0; i < count; i++) {
    // The table has a power of two of steps: any number falls into it; the sums have a place for each.
    sums[i] = (sums[i] as number) + reach * (SINE[(first + ahead * i) & (STEPS - 1)] as number)
  }
}

interface Facts {
  readonly movement: Waves
  readonly lie: Lie
  readonly cut: Cut
  readonly moment: Moment
  readonly row: number
  readonly phase: number
}

function courseOf(wave: Wave, { movement, lie, cut, moment, row, phase }: Facts): Course {
  const { scale, horizon, foot } = lie
  const near = Math.min(NEAREST, Math.max(0, (row - horizon) / Math.max(1, foot - horizon)))
  const high = Math.min(1, Math.max(0, (cut.top + cut.height - row) / cut.height))
  const size = { nearer: near, higher: high ** 1.5, evenly: 1 }[movement.grow]
  // Far off, waves are shorter and lie closer together.
  const isDeep = movement.grow === 'nearer'
  const distance = isDeep ? FARTHEST + near : 1
  const depth = isDeep ? Math.log2(distance) / wave.down : row / scale / wave.down
  const rate = 1 / (wave.across * (0.2 + 0.8 * distance) * scale)
  const middle = cut.left + cut.width / 2
  const round = rounds(wave.often, moment) * moment.share - depth + phase - middle * rate
  return {
    start: (round - Math.floor(round)) * STEPS,
    step: rate * STEPS,
    far: wave.far * moment.far * size * scale,
  }
}

/** A plane, its pixels as words, and a picture that waves are drawn in. */
export interface Displacing {
  readonly plane: Cut
  readonly source: Int32Array
  /** For each row of the plane, 1 where nothing shows through it. */
  readonly opaque: Uint8Array
  /** Its first pixel is that of the part that is drawn; its rows are so many pixels long. */
  readonly target: Int32Array
  readonly stride: number
}

/** Draws a part of a plane as it is while waves run through it. */
export function displace(
  { stride, target, ...all }: Displacing,
  { part, ripple }: { readonly part: Cut; readonly ripple: Ripple },
): void {
  const { left, top, width, height } = part
  const count = Math.ceil(width / STRIDE)
  for (let y = 0; y < height; y++) {
    const row = top + y
    const bends = ripple.bends({ row, column: left, step: STRIDE, count })
    const line = { ...all, target: target.subarray(y * stride, y * stride + width), bends }
    displaceRow(line, { row, left, stays: ripple.stays })
  }
}

interface Line extends Omit<Displacing, 'stride'> {
  readonly bends: Bends
}

/** Every frame of a film goes through here: plain numbers and typed arrays. All that is looked up lies inside the plane. */
function displaceRow(
  { source, target, plane, opaque, bends }: Line,
  { row, left, stays }: { readonly row: number; readonly left: number; readonly stays: boolean },
): void {
  const last = plane.height - 1
  const own = row - plane.top
  const still = own * plane.width + left - plane.left
  for (let at = 0, i = 0; at < target.length; at += STRIDE, i++) {
    const down = own + (((bends.down[i] as number) + 0x8000) >> 16)
    const from = down < 0 ? 0 : down > last ? last : down
    const shift = left - plane.left + (((bends.right[i] as number) + 0x8000) >> 16)
    const end = Math.min(target.length, at + STRIDE)
    const isWithin = at + shift >= 0 && end + shift <= plane.width
    const isPlain = !stays || (opaque[own] === 1 && opaque[from] === 1)
    const first = from * plane.width + shift
    if (isWithin && isPlain) {
      for (let x = at; x < end; x++) target[x] = source[first + x] as number
    } else {
      for (let x = at; x < end; x++) {
        const isOut = x + shift < 0 || x + shift >= plane.width
        const moved = isOut ? 0 : (source[first + x] as number)
        target[x] = stays ? inOutline(source[still + x] as number, moved) : moved
      }
    }
  }
}

/** Nothing comes where there was nothing, and no hole is torn. */
const inOutline = (still: number, moved: number): number =>
  still >>> 24 === 0 || moved >>> 24 < still >>> 24 ? still : moved
