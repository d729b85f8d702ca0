/** Parts of pictures: the box that is painted anew, cut out of everything that is laid together. */
import type { Mask } from '../../../pixels/mask.ts'
import { copyPixels, emptyPixels, type Offset, type Pixels, type Size } from '../../../pixels/pixels.ts'
import { boxOf } from './room.ts'

/** Pixels of a picture; a rectangle may reach out of it. */
export type Rectangle = Size & Offset

/** What is painted reaches beyond the erased part: by so many pixels and this share of its shorter side. */
const LEAST_MARGIN = 12
const MARGIN = 0.08

/** The box around what is free with a margin, which may reach out of the canvas: there media have their bare edges. */
export function boxAround(free: Mask): Rectangle {
  const box = boxOf(free)
  const [width, height] = [box.width * free.width, box.height * free.height]
  const margin = Math.ceil(LEAST_MARGIN + MARGIN * Math.min(width, height))
  return {
    x: Math.round(box.x * free.width) - margin,
    y: Math.round(box.y * free.height) - margin,
    width: Math.round(width) + 2 * margin,
    height: Math.round(height) + 2 * margin,
  }
}

/** A rectangle that is wider on all sides by so many pixels. */
export function grown({ x, y, width, height }: Rectangle, by: number): Rectangle {
  const more = Math.ceil(by)
  return { x: x - more, y: y - more, width: width + 2 * more, height: height + 2 * more }
}

/** What of a box lies in the canvas. */
export function withinCanvas(box: Rectangle, canvas: Size): Rectangle {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)]
  return {
    x,
    y,
    width: Math.min(canvas.width, box.x + box.width) - x,
    height: Math.min(canvas.height, box.y + box.height) - y,
  }
}

/** A part of a picture. */
export function cut(pixels: Pixels, part: Rectangle): Pixels {
  const out = emptyPixels(part)
  copyPixels(pixels, out, { size: part, source: part, target: { x: 0, y: 0 } })
  return out
}

/** The same part of a mask. */
export function cutMask(mask: Mask, { x, y, width, height }: Rectangle): Mask {
  const data = new Uint8Array(width * height)
  for (let row = 0; row < height; row++) {
    const start = (y + row) * mask.width + x
    data.set(mask.data.subarray(start, start + width), row * width)
  }
  return { width, height, data }
}
