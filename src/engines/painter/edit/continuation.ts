/** A picture that goes on where a part of it was erased, and beyond its edges: put together from what is there. */
import type { Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import { pixelsOfRgb } from '../planes/rgb.ts'
import { stretched } from '../planes/scale.ts'
import type { Plane } from '../planes/planes.ts'
import { random } from '../random.ts'
import { carried } from './carry.ts'
import { guessed } from './first-guess.ts'
import type { Guess } from './sheets.ts'
import { synthesized } from './synthesis.ts'

/** Pixels of the longest side at which it is found out what goes where: the work is bounded, however large the picture. */
const SHEET = 192

/** The size at which a picture of any size is worked on; at least a pixel either way. */
export function sheetSize({ width, height }: Size): Size {
  const scale = Math.min(1, SHEET / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** What a continuation needs beyond the picture. */
interface Going {
  /** The whole picture's shorter side in pixels, of which this may be a part. */
  readonly short: number
  /** Makes one continuation other than the next. */
  readonly seed: number
}

/** The picture with its missing part filled from itself; every other pixel is as it was. */
export function continuedFrom(kept: Pixels, free: Mask, { short, seed }: Going): Pixels {
  const size = sheetSize(kept)
  const small = shrunk(kept, free, size)
  const known = Float32Array.from(small.missing, (gone) => 1 - gone)
  const guess = {
    ...small,
    planes: guessed(small.planes, known, { size, short: (short * size.width) / kept.width }),
  }
  const sheet = synthesized(guess, random(seed, 'continuation'))
  return sheet ? carried(kept, free, sheet) : filledBy(guess, kept, free)
}

/** Where hardly anything is known, the first guess is all there is. */
function filledBy(guess: Guess, kept: Pixels, free: Mask): Pixels {
  const out = pixelsOfRgb(
    guess.planes.map((plane) => stretched(plane, guess, kept)),
    kept,
  )
  for (let i = 0; i < free.data.length; i++)
    if (free.data[i] === 0) out.data.set(kept.data.subarray(i * 4, i * 4 + 4), i * 4)
  return out
}

/** A small copy: means over what each of its pixels covers. One that covers anything missing is missing. */
function shrunk({ width, height, data }: Pixels, free: Mask, size: Size): Guess {
  const count = size.width * size.height
  const planes = [0, 1, 2].map(() => new Float32Array(count))
  const [counts, missing] = [new Float32Array(count), new Uint8Array(count)]
  const columns = Int32Array.from({ length: width }, (_, x) => Math.floor((x * size.width) / width))
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * size.height) / height) * size.width
    for (let x = 0, i = y * width; x < width; x++, i++) {
      const at = row + (columns[x] as number) // Every pixel lies in one of the copy.
      if (free.data[i] !== 0) missing[at] = 1
      counts[at] = (counts[at] as number) + 1
    }
    for (let channel = 0; channel < 3; channel++) {
      const plane = planes[channel] as Plane // Three planes.
      for (let x = 0, i = y * width * 4 + channel; x < width; x++, i += 4) {
        const at = row + (columns[x] as number)
        plane[at] = (plane[at] as number) + (data[i] as number)
      }
    }
  }
  const means = planes.map((plane): Plane => plane.map((sum, at) => sum / (counts[at] as number)))
  return { ...size, planes: means, missing }
}
