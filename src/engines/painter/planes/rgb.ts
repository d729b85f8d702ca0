import type { Pixels, Size } from '../../../pixels/pixels.ts'
import type { Plane } from './planes.ts'

/** Red, green and blue in levels of 255, one plane each. */
export function rgbPlanes({ data, width, height }: Pixels): readonly Plane[] {
  return [0, 1, 2].map((channel) => {
    const plane = new Float32Array(width * height)
    for (let i = 0, at = channel; i < plane.length; i++, at += 4) plane[i] = data[at] ?? 0
    return plane
  })
}

/** The opaque picture of three such planes. */
export function pixelsOfRgb(planes: readonly Plane[], { width, height }: Size): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (const [channel, plane] of planes.entries()) {
    for (let i = 0, at = channel; i < plane.length; i++, at += 4) data[at] = plane[i] ?? 0
  }
  return { width, height, data: new Uint8Array(data.buffer) }
}
