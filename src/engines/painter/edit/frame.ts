/** Where a picture lies in the canvas that an edit paints on. */
import { sameAspect, type Aspect } from '../../../prompt/aspect.ts'
import type { Offset, Size } from '../../../pixels/pixels.ts'

/** A canvas, and the picture in it. Pixels. */
export interface Frame {
  readonly canvas: Size
  readonly picture: Size & Offset
}

/** The canvas of an aspect around a whole picture; the picture alone where it has that aspect or none is asked for. */
export function frameAround(size: Size, aspect: Aspect | null): Frame {
  if (!aspect || sameAspect(aspect, size)) return { canvas: size, picture: { ...size, x: 0, y: 0 } }
  const ratio = aspect.width / aspect.height
  const canvas = {
    width: Math.max(size.width, Math.round(size.height * ratio)),
    height: Math.max(size.height, Math.round(size.width / ratio)),
  }
  const [x, y] = [(canvas.width - size.width) >> 1, (canvas.height - size.height) >> 1]
  return { canvas, picture: { ...size, x, y } }
}

/** The same frame with a canvas of `width` pixels. */
export function scaledFrame({ canvas, picture }: Frame, to: Size): Frame {
  const [across, down] = [to.width / canvas.width, to.height / canvas.height]
  const [x, y] = [Math.round(picture.x * across), Math.round(picture.y * down)]
  const width = Math.max(1, Math.min(to.width - x, Math.round(picture.width * across)))
  const height = Math.max(1, Math.min(to.height - y, Math.round(picture.height * down)))
  return { canvas: to, picture: { x, y, width, height } }
}

/** The frame itself, or a smaller one whose canvas has no more than so many pixels. */
export function boundedFrame(frame: Frame, pixels: number): Frame {
  const { width, height } = frame.canvas
  const scale = Math.sqrt(pixels / (width * height))
  if (scale >= 1) return frame
  return scaledFrame(frame, {
    width: Math.max(1, Math.floor(width * scale)),
    height: Math.max(1, Math.floor(height * scale)),
  })
}
