import { createCanvas, type Canvas } from '@napi-rs/canvas'
import type { Pixels } from '../../../pixels/pixels.ts'

/** The pixels of a canvas. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  return { width, height, data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) }
}

/** A canvas that shows the pixels. */
export function canvasOf({ width, height, data }: Pixels): Canvas {
  const canvas = createCanvas(width, height)
  const context = canvas.getContext('2d')
  const image = context.createImageData(width, height)
  image.data.set(data)
  context.putImageData(image, 0, 0)
  return canvas
}
