/** Water that moves, reeds in the wind: waves that run through a piece of a sheet and displace its pixels. */
import { createCanvas } from '@napi-rs/canvas'
import type { Pixels } from '../../../pixels/pixels.ts'
import { random } from '../random.ts'
import { rounds, type Moment, type Movement, type Wave } from './movement.ts'
import { croppedTo, type Cut, type Picture } from './pane.ts'

type Waves = Extract<Movement, { kind: 'waves' }>

/** Where the sheet lies in the world. */
export interface Lie {
  /** Pixels of one world unit. */
  readonly scale: number
  /** Pixel rows of the horizon and of the foot of the frame. */
  readonly horizon: number
  readonly foot: number
}

/** Sine as a table: whole rounds of so many steps. */
const STEPS = 1024
const SINE = Float32Array.from({ length: STEPS }, (_, i) => Math.sin((2 * Math.PI * i) / STEPS))

/** Waves are drawn anew so many times a second, for two frames each, as in drawn films: it halves the work. */
const DRAWN = 12

/** Pixels side by side that are displaced together: waves are longer. */
const STRIDE = 8

/** Distance at the horizon, where the foot of the frame is 1. */
const FARTHEST = 0.06

/** Draws a part of a sheet with waves running through it. */
export function waving(sheet: Pixels, cut: Cut, { movement, lie }: { movement: Waves; lie: Lie }): Picture {
  const own = croppedTo(sheet, cut)
  const source = new Int32Array(own.data.buffer)
  const context = createCanvas(cut.width, cut.height).getContext('2d')
  const image = context.createImageData(cut.width, cut.height)
  const target = new Int32Array(image.data.buffer)
  let shown = ''
  return (onto, asked) => {
    const moment = {
      ...asked,
      share: Math.floor(asked.share * asked.seconds * DRAWN) / (asked.seconds * DRAWN),
    }
    const wanted = Object.values(moment).join(' ')
    if (wanted !== shown) {
      if (moment.far === 0) target.set(source)
      else displace({ source, target, cut, movement, lie }, moment)
      context.putImageData(image, 0, 0)
      shown = wanted
    }
    onto.drawImage(context.canvas, cut.left, cut.top)
  }
}

interface Displacing {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly cut: Cut
  readonly movement: Waves
  readonly lie: Lie
}

/** The waves in one row: where their rounds are at the left, how those go on, and how far they displace. */
interface Runs {
  readonly start: Float64Array
  readonly step: Float64Array
  readonly far: Float64Array
}

function displace(all: Displacing, moment: Moment): void {
  const { cut, movement } = all
  // Those across come first: the row's loop tells them by their index.
  const waves = movement.waves.toSorted((one, other) => one.way.localeCompare(other.way))
  const across = waves.filter(({ way }) => way === 'across').length
  const phases = waves.map((_, i) => random(moment.seed, 'wave', i)())
  const runs = {
    start: new Float64Array(waves.length),
    step: new Float64Array(waves.length),
    far: new Float64Array(waves.length),
  }
  for (let row = 0; row < cut.height; row++) {
    for (const [i, wave] of waves.entries()) {
      setRun(runs, i, { ...all, wave, row, moment, phase: phases[i] ?? 0 })
    }
    displaceRow(all, row, { runs, across })
  }
}

interface Running extends Displacing {
  readonly wave: Wave
  readonly row: number
  readonly moment: Moment
  readonly phase: number
}

function setRun(runs: Runs, i: number, { wave, row, cut, movement, lie, moment, phase }: Running): void {
  const { grow } = movement
  const { scale, horizon, foot } = lie
  const y = cut.top + row
  const near = Math.min(1.5, Math.max(0, (y - horizon) / Math.max(1, foot - horizon)))
  const high = (cut.height - row) / cut.height
  const size = grow === 'nearer' ? near : grow === 'higher' ? high ** 1.5 : 1
  // Far off, waves are shorter and lie closer together.
  const distance = grow === 'nearer' ? FARTHEST + near : 1
  const depth = grow === 'nearer' ? Math.log2(distance) / wave.down : y / scale / wave.down
  const rate = 1 / (wave.across * (0.2 + 0.8 * distance) * scale)
  const round = rounds(wave.often, moment) * moment.share - depth + phase - (cut.width / 2) * rate
  runs.start[i] = (round - Math.floor(round)) * STEPS
  runs.step[i] = rate * STRIDE * STEPS
  runs.far[i] = wave.far * moment.far * size * scale
}

/** The innermost loop of a film: plain numbers and typed arrays, for every frame goes through it. */
function displaceRow(
  { source, target, cut, movement }: Displacing,
  row: number,
  { runs, across }: { readonly runs: Runs; readonly across: number },
): void {
  const { width, height } = cut
  const { start, step, far } = runs
  const count = far.length
  const stays = movement.stays
  const own = row * width
  for (let x = 0, i = 0; x < width; x += STRIDE, i++) {
    let right = 0
    let down = 0
    for (let k = 0; k < count; k++) {
      // The table has a power of two of steps: any number falls into it; all arrays have a place for each wave.
      const at = ((start[k] as number) + (step[k] as number) * i) & (STEPS - 1)
      const bend = (far[k] as number) * (SINE[at] as number)
      if (k < across) right += bend
      else down += bend
    }
    const fromRow = (Math.min(height - 1, Math.max(0, row + Math.round(down))) * width) | 0
    const shift = Math.round(right) | 0
    const end = Math.min(width, x + STRIDE)
    for (let column = x; column < end; column++) {
      const from = column + shift
      // Both lie inside the piece. Alpha is the highest byte.
      const moved = from < 0 || from >= width ? 0 : (source[fromRow + from] as number)
      if (!stays) target[own + column] = moved
      else {
        // Nothing comes where there was nothing, and no hole is torn.
        const still = source[own + column] as number
        target[own + column] = still >>> 24 === 0 || moved >>> 24 < still >>> 24 ? still : moved
      }
    }
  }
}
