/** Telling what is new on a plate from what was on the plate behind it. */
import type { Pixels } from '../../../pixels/pixels.ts'

/** Levels of 255 by which two plates differ: up to the first nothing is new, from the second on everything. */
const SAME = 5
const NEW = 18

/** Levels up to which thin things are hidden, by the moon before them, say. */
const HIDDEN = 1

/**
 * The plate with everything transparent that the plate behind shows just so. Where a thing has by chance the colour of
 * what is behind it, gaps of up to eight pixels are closed.
 */
export function cutOut(plate: Pixels, behind: Pixels): Pixels {
  const { width, height } = plate
  const all = differences(plate, behind)
  const [top, bottom] = rowsOf(all, { width, height })
  const own = all.subarray(top * width, bottom * width)
  const soft = averaged(closed(own, width), { width, height: bottom - top })
  const data = new Uint8Array(plate.data)
  // Outside those rows nothing is new.
  for (let pixel = 0; pixel < all.length; pixel++) data[pixel * 4 + 3] = soft[pixel - top * width] ?? 0
  return { width, height, data }
}

/** Rows around what is new that gaps are closed in, and one more for soft edges. */
const AROUND = 9

/** The rows between which a field has anything, with some around them. */
function rowsOf(field: Uint8Array, { width, height }: Sides): readonly [number, number] {
  const first = field.findIndex((value) => value > 0)
  if (first < 0) return [0, 0]
  const last = field.findLastIndex((value) => value > 0)
  return [
    Math.max(0, Math.floor(first / width) - AROUND),
    Math.min(height, Math.floor(last / width) + 1 + AROUND),
  ]
}

/**
 * What glass adds to the picture behind it, so that both together are the plate. Thin cloud lets its sky through:
 * elsewhere it must not bring that along.
 */
export function lifted(plate: Pixels, behind: Pixels, glass: Pixels): Pixels {
  const { width, height } = plate
  const data = new Uint8Array(glass.data.length)
  for (let i = 0; i < data.length; i += 4) {
    // All pictures have four bytes for each pixel.
    const alpha = (glass.data[i + 3] as number) / 255
    if (alpha === 0 || mostOf(plate.data, behind.data, i) <= HIDDEN) continue
    for (let c = i; c < i + 3; c++) {
      const own = ((plate.data[c] as number) - (1 - alpha) * (behind.data[c] as number)) / alpha
      data[c] = Math.max(0, Math.min(255, own))
    }
    data[i + 3] = glass.data[i + 3] as number
  }
  return { width, height, data }
}

/** A picture where a matte shows it and no matte before it hides it. */
export function covered({
  picture,
  own,
  before,
}: {
  readonly picture: Pixels
  readonly own: Pixels
  readonly before: readonly Pixels[]
}): Pixels {
  const data = new Uint8Array(picture.data)
  for (let i = 3; i < data.length; i += 4) {
    data[i] = before.reduce(
      (alpha, { data: matte }) => (alpha * (255 - (matte[i] ?? 0))) / 255,
      own.data[i] ?? 0,
    )
  }
  return { ...picture, data }
}

/** By how many levels two pictures differ at most in the pixel at an index. */
function mostOf(one: Uint8Array, other: Uint8Array, i: number): number {
  return Math.max(
    Math.abs((one[i] as number) - (other[i] as number)),
    Math.abs((one[i + 1] as number) - (other[i + 1] as number)),
    Math.abs((one[i + 2] as number) - (other[i + 2] as number)),
  )
}

function differences({ data: one, width, height }: Pixels, { data: other }: Pixels): Uint8Array {
  const out = new Uint8Array(width * height)
  for (let pixel = 0, i = 0; pixel < out.length; pixel++, i += 4) {
    // Both pictures have four bytes for each pixel.
    const most = mostOf(one, other, i)
    out[pixel] = Math.max(0, Math.min(255, ((most - SAME) * 255) / (NEW - SAME)))
  }
  return out
}

interface Sides {
  readonly width: number
  readonly height: number
}

/** Widened and narrowed again: what is not wider than a gap is filled. */
function closed(field: Uint8Array, width: number): Uint8Array {
  return inverted(widened(inverted(widened(field, width)), width))
}

const inverted = (field: Uint8Array): Uint8Array => field.map((value) => 255 - value)

/** Each value replaced by the greatest that is near: two steps of three cover nine pixels, along rows and columns. */
function widened(field: Uint8Array, width: number): Uint8Array {
  return [1, 3, width, width * 3].reduce(greatest, field)
}

/** The greatest of each value and those a step away. At the ends of a row that is another row's: nobody sees it there. */
function greatest(field: Uint8Array, step: number): Uint8Array {
  const out = new Uint8Array(field)
  for (let i = step; i < field.length - step; i++) {
    // All three lie inside the field.
    const [before, at, after] = [field[i - step] as number, field[i] as number, field[i + step] as number]
    const most = before > after ? before : after
    if (most > at) out[i] = most
  }
  return out
}

/** Each value averaged with its neighbours, so that edges are not stairs. */
function averaged(field: Uint8Array, { width, height }: Sides): Uint8Array {
  const out = new Uint8Array(field)
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      let total = 0
      for (const row of [at - width, at, at + width]) {
        total += (field[row - 1] as number) + (field[row] as number) + (field[row + 1] as number)
      }
      out[at] = total / 9
    }
  }
  return out
}
