/** An unfinished picture, as `--stop` leaves it: soft, with the forms only laid in. */
import type { Stage } from '../canvas/stage.ts'
import { readSmall, softened } from './blur.ts'
import { eachRow, lay, rasterOf } from './kit/light.ts'

/** World length of the blur of a picture that has hardly begun. */
const SOFTEST = 0.05

/** Softens the picture by what the scene's `stop` leaves undone; 100 leaves nothing. */
export async function underpaint(stage: Stage): Promise<void> {
  const { easel, scene } = stage
  const missing = 1 - scene.stop / 100
  if (missing <= 0) return
  const image = rasterOf(easel)
  const { data, width } = image
  const soft = readSmall(softened(image, SOFTEST * missing ** 1.5 * easel.scale), width)
  const share = Math.min(1, 0.55 + missing)
  await eachRow(stage, image, (y) => {
    const row = soft(y)
    for (let x = 0, from = 0, at = y * width * 4; x < width; x++, at += 4, from += 3) {
      for (let c = 0; c < 3; c++) {
        const value = data[at + c] as number // A pixel has four bytes, one of the row three numbers.
        data[at + c] = value + ((row[from + c] as number) - value) * share
      }
    }
  })
  lay(easel, image)
}
