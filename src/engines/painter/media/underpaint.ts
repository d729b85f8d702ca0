/** An unfinished picture, as `--stop` leaves it: soft, with the forms only laid in. */
import type { Stage } from '../stage.ts'
import { softIndex, softened } from './blur.ts'

/** World length of the blur of a picture that has hardly begun. */
const SOFTEST = 0.05

/** Softens the picture by what the scene's `stop` leaves undone; 100 leaves nothing. */
export async function underpaint(stage: Stage): Promise<void> {
  const { easel, scene } = stage
  const missing = 1 - scene.stop / 100
  if (missing <= 0) return
  const { width, height, context } = easel
  const image = context.getImageData(0, 0, width, height)
  const soft = softened({ data: image.data, width, height }, SOFTEST * missing ** 1.5 * easel.scale)
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const from = softIndex(soft, x, y)
      for (let c = 0; c < 3; c++) {
        const value = image.data[i + c] ?? 0
        image.data[i + c] = value + ((soft.data[from + c] ?? 0) - value) * Math.min(1, 0.55 + missing)
      }
    }
    if (y % 128 === 127) await stage.breathe()
  }
  context.putImageData(image, 0, 0)
}
