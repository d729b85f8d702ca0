import { sameAspect } from '../prompt/aspect.ts'
import type { Offset, Size } from './pixels.ts'

/** A rectangle within a picture, in pixels. */
export interface Area extends Offset, Size {}

/** Where a picture lies in a canvas. */
export interface Staging {
  readonly canvas: Size
  readonly place: Area
}

/** The place on a canvas that came back in another size; around the middle, where it came back in another shape. */
export function areaIn(whole: Size, { canvas, place }: Staging): Area {
  if (!sameAspect(whole, canvas)) return middleOf(whole, place)
  const [across, down] = [whole.width / canvas.width, whole.height / canvas.height]
  const x = Math.min(whole.width - 1, Math.round(place.x * across))
  const y = Math.min(whole.height - 1, Math.round(place.y * down))
  return {
    x,
    y,
    width: Math.max(1, Math.min(whole.width - x, Math.round(place.width * across))),
    height: Math.max(1, Math.min(whole.height - y, Math.round(place.height * down))),
  }
}

/** The largest part of a shape around the middle of a picture. */
export function middleOf(whole: Size, shape: Size): Area {
  const scale = Math.min(whole.width / shape.width, whole.height / shape.height)
  const width = Math.max(1, Math.min(whole.width, Math.round(shape.width * scale)))
  const height = Math.max(1, Math.min(whole.height, Math.round(shape.height * scale)))
  return {
    x: Math.floor((whole.width - width) / 2),
    y: Math.floor((whole.height - height) / 2),
    width,
    height,
  }
}
