/** A picture set into a canvas of another shape for somebody else to paint on, and what came back cut out again. */
import sharp from 'sharp'
import { areaIn, type Staging } from './area.ts'
import { decodePicture } from './decode.ts'
import { readMask, requireMarks, type Mask } from './mask.ts'
import { copyPixels, emptyPixels, type Offset, type Pixels, type Size } from './pixels.ts'

/** A picture on a canvas, and all of the canvas that shall be painted. */
export interface Staged {
  readonly pixels: Pixels
  readonly marks: Mask
  /** Some of it lies within the picture. */
  readonly isMarkedWithin: boolean
}

/** Opacity under which a pixel counts as see-through. */
const SEE_THROUGH = 128

const ORIGIN: Offset = { x: 0, y: 0 }

/**
 * Sets a picture into a canvas. To be painted is what lies outside it and, within, what the mask marks or, without one,
 * what is transparent. Throws `EngineError`: `picture-unreadable`, or `invalid-parameter` for a mask that marks nothing.
 */
export async function setOnStage(
  picture: Uint8Array,
  mask: Uint8Array | null,
  { canvas, place }: Staging,
): Promise<Staged> {
  const size = { width: place.width, height: place.height }
  const own = await decodePicture(picture, { size })
  const pixels = emptyPixels(canvas)
  copyPixels(own, pixels, { size, source: ORIGIN, target: place })
  const within = mask ? await readMask(mask, size) : transparencyOf(own)
  if (mask) requireMarks(within)
  const data = new Uint8Array(canvas.width * canvas.height).fill(255)
  for (let row = 0; row < size.height; row++) {
    const marks = within.data.subarray(row * size.width, (row + 1) * size.width)
    data.set(marks, (place.y + row) * canvas.width + place.x)
  }
  return { pixels, marks: { ...canvas, data }, isMarkedWithin: within.data.includes(255) }
}

/** What can be seen through, as what a mask marks. */
export function transparencyOf({ width, height, data }: Pixels): Mask {
  const marks = new Uint8Array(width * height)
  for (let i = 0; i < marks.length; i++) marks[i] = (data[i * 4 + 3] ?? 0) < SEE_THROUGH ? 255 : 0
  return { width, height, data: marks }
}

/** The picture with one colour of grey behind all that can be seen through. */
export function backed({ width, height, data }: Pixels, level: number): Pixels {
  const out = Uint8Array.from(data)
  for (let at = 0; at < out.length; at += 4) {
    const alpha = (data[at + 3] ?? 0) / 255
    for (let i = at; i < at + 3; i++) out[i] = Math.round(level + ((data[i] ?? 0) - level) * alpha)
    out[at + 3] = 255
  }
  return { width, height, data: out }
}

/**
 * What a mask marks as a hole: see-through and white where it is painted, opaque and black where it stays, so that those
 * who look at the alpha and those who look at the brightness mean the same.
 */
export function holeOf({ width, height, data }: Mask): Pixels {
  const pixels = emptyPixels({ width, height })
  for (const [i, mark] of data.entries()) pixels.data.fill(mark, i * 4, i * 4 + 3)
  for (const [i, mark] of data.entries()) pixels.data[i * 4 + 3] = 255 - mark
  return pixels
}

/**
 * What lies in its place on a painted canvas. A canvas that came back in another size is measured in proportion; one of
 * another shape is cut around its middle.
 */
export async function takeFromStage(painted: Uint8Array, staging: Staging, size?: Size): Promise<Pixels> {
  const whole = await decodePicture(painted)
  const area = areaIn(whole, staging)
  const cut = emptyPixels(area)
  copyPixels(whole, cut, { size: area, source: area, target: ORIGIN })
  return size ? resized(cut, size) : cut
}

async function resized({ data, width, height }: Pixels, size: Size): Promise<Pixels> {
  if (size.width === width && size.height === height) return { data, width, height }
  const scaled = await sharp(data, { raw: { width, height, channels: 4 } })
    .resize({ ...size, fit: 'fill' })
    .raw()
    .toBuffer()
  return { width: size.width, height: size.height, data: scaled }
}
