/** Toning as of photographs: a picture in the shades of one colour. */
import { lch, toRgb } from './colour.ts'
import type { Toning } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'

/** Chroma of the one colour at middle lightness. */
const TINT = 0.045

/** Takes the picture's own colours, all but a share of them, and lays one over its lights and darks. */
export function tonePicture({ easel }: Stage, { chroma, hue }: Toning): void {
  const { width, height, context } = easel
  const image = context.getImageData(0, 0, width, height)
  const { data } = image
  const middle = toRgb(lch(0.6, TINT, hue))
  const grey = (middle[0] * 77 + middle[1] * 150 + middle[2] * 29) / 256
  const tints = middle.map((level) =>
    // A parabola: nothing is added to black and white, the whole tint to the middle.
    Float32Array.from({ length: 256 }, (_, at) => (level - grey) * 4 * (at / 255) * (1 - at / 255)),
  ) as [Float32Array, Float32Array, Float32Array] // As many as a pixel has colours.
  for (let i = 0; i < data.length; i += 4) {
    // Indices stay inside the picture and the tables.
    const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number]
    const light = (r * 77 + g * 150 + b * 29) >> 8
    data[i] = light + (r - light) * chroma + (tints[0][light] as number)
    data[i + 1] = light + (g - light) * chroma + (tints[1][light] as number)
    data[i + 2] = light + (b - light) * chroma + (tints[2][light] as number)
  }
  context.putImageData(image, 0, 0)
}
