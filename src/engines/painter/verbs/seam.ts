/** Joining two pictures of one world without a line between them. */
import sharp from 'sharp'
import type { Mask } from '../../../pixels/mask.ts'
import type { Pixels, Size } from '../../../pixels/pixels.ts'
import type { View } from '../scene.ts'

/** Side in pixels of the squares in which the pictures are compared. */
const SQUARE = 4

/** Levels of 255 that count as a difference. */
const DIFFERENT = 8

/** Squares around a difference that belong to it: its soft edges. */
const MARGIN = 2

/** Share of a difference that may reach into the place and be covered there: the tip of a shadow, not half a cloud. */
const MOST_CUT = 0.25

/** Which squares of a picture are meant. */
interface Squares extends Size {
  readonly marks: Uint8Array
}

/**
 * How much of `over` to lay on `under`, when both show the same world with other small things in it: all of it in
 * `place`, and outside whatever the edge of `place` would cut through. Differences that stand free outside stay as
 * `under` has them.
 */
export async function seamlessCoverage(under: Pixels, over: Pixels, place: View): Promise<Mask> {
  const different = widened(differencesOf(under, over))
  const isInside = insideOf(place, different)
  const coverage = new Uint8Array(different.marks.length).fill(255)
  for (const difference of differencesIn(different)) {
    const outside = difference.filter((square) => !isInside(square))
    if (outside.length < (1 - MOST_CUT) * difference.length) continue
    for (const square of outside) coverage[square] = 0
  }
  return enlarged({ ...different, marks: coverage }, under)
}

function differencesOf(one: Pixels, other: Pixels): Squares {
  const width = Math.ceil(one.width / SQUARE)
  const marks = new Uint8Array(width * Math.ceil(one.height / SQUARE))
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (differs(one.data, other.data, (y * one.width + x) * 4)) {
        marks[Math.floor(y / SQUARE) * width + Math.floor(x / SQUARE)] = 1
      }
    }
  }
  return { width, height: marks.length / width, marks }
}

function differs(one: Uint8Array, other: Uint8Array, at: number): boolean {
  for (let channel = at; channel < at + 3; channel++) {
    if (Math.abs((one[channel] ?? 0) - (other[channel] ?? 0)) > DIFFERENT) return true
  }
  return false
}

function widened({ width, height, marks }: Squares): Squares {
  const wide = new Uint8Array(marks.length)
  for (let i = 0; i < marks.length; i++) {
    if (marks[i] === 1) for (const near of neighbours(i, MARGIN, { width, height })) wide[near] = 1
  }
  return { width, height, marks: wide }
}

/** Tells squares whose middle lies in `place`. */
function insideOf(place: View, { width, height }: Size): (square: number) => boolean {
  return (square) => {
    const u = (((square % width) + 0.5) / width - place.x) / place.width
    const v = ((Math.floor(square / width) + 0.5) / height - place.y) / place.height
    return u >= 0 && u < 1 && v >= 0 && v < 1
  }
}

/** The marked squares in groups that hang together. */
function* differencesIn(squares: Squares): Generator<readonly number[]> {
  const left = Uint8Array.from(squares.marks)
  for (let start = left.indexOf(1); start >= 0; start = left.indexOf(1, start + 1)) {
    const group = [start]
    left[start] = 0
    for (let i = 0; i < group.length; i++) {
      for (const near of neighbours(group[i] ?? start, 1, squares)) {
        if (left[near] === 0) continue
        left[near] = 0
        group.push(near)
      }
    }
    yield group
  }
}

/** Indices of the squares at most `reach` away, the square itself included. */
function* neighbours(index: number, reach: number, { width, height }: Size): Generator<number> {
  const [column, row] = [index % width, Math.floor(index / width)]
  for (let y = Math.max(0, row - reach); y <= Math.min(height - 1, row + reach); y++) {
    for (let x = Math.max(0, column - reach); x <= Math.min(width - 1, column + reach); x++)
      yield y * width + x
  }
}

async function enlarged({ width, height, marks }: Squares, size: Size): Promise<Mask> {
  const data = await sharp(marks, { raw: { width, height, channels: 1 } })
    .resize({ width: size.width, height: size.height, fit: 'fill', kernel: 'linear' })
    .extractChannel(0)
    .raw()
    .toBuffer()
  return { width: size.width, height: size.height, data }
}
