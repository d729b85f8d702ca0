import type { Pixels } from '../../../pixels/pixels.ts'
import { canvasOf } from './canvas-pixels.ts'
import type { Layer } from './stage.ts'

/** A layer that shows finished pixels in the easel's whole window, for media and weather to work on. */
export function pictureLayer(pixels: Pixels): Layer {
  return {
    name: 'picture',
    paint({ easel: { context, width, height } }) {
      context.save()
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(canvasOf(pixels), 0, 0, width, height)
      context.restore()
    },
  }
}
