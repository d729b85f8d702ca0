/** What pencil, charcoal, crayon and pastel share: paper with a tooth that takes colour where it is high, and pressed lines. */
import { lerp, smooth } from '../../colours/colour.ts'
import type { Easel } from '../../canvas/easel.ts'
import type { Stage } from '../../canvas/stage.ts'
import type { Raster } from '../blur.ts'
import type { Field } from '../field.ts'
import { eachRow } from '../kit/light.ts'
import { over, pixelOf, pixelsIn } from '../kit/mixing.ts'
import type { Ground } from '../kit/stamp.ts'
import { groundOf } from '../kit/strokes.ts'
import { gripOf, toothTile } from '../kit/tiles.ts'

/** A sheet whose tooth is known at every pixel. */
export interface Sheet extends Ground {
  readonly grip: Uint8Array
}

/** How paper takes a stick. */
export interface Tooth {
  /** Heights of the tooth where colour begins to hold, and where it holds fully. */
  readonly from: number
  readonly to: number
  /** What of the colour is lost in the deepest hollows, 0 to 1. */
  readonly deep: number
  /** Size of the tooth against that of drawing paper. */
  readonly size?: number
}

/** Toothed paper to draw on; `under` is what it looks like before. */
export function sheetOf(easel: Easel, under: Raster, { from, to, deep, size = 1 }: Tooth): Sheet {
  const grip = gripOf(easel, toothTile(), (height) => lerp(1, smooth(from, to, height), deep), size)
  return { ...groundOf(under), grip }
}

/** Lines pressed into a sheet. */
export interface Pressing {
  /** How dark the line is at every pixel, 0 to 1. */
  readonly line: Field
  /** Share of the line that holds even in the hollows. */
  readonly press: number
  /** Colour of the line: the lead's, with so much of the picture's own. */
  readonly colours: Raster
  readonly own: number
  readonly lead: readonly [number, number, number]
}

/** Draws lines on a sheet, which break where its tooth is low. */
export async function pressLines(
  stage: Stage,
  { pixels, grip, width, height }: Sheet,
  { line, press, colours, own, lead }: Pressing,
): Promise<void> {
  const hold = (1 - press) / 255
  const [under, colour, part] = [pixelsIn(colours), pixelOf(lead), Math.round(own * 256)]
  await eachRow(stage, { height }, (y) => {
    const lines = line(y)
    for (let x = 0, i = y * width; x < width; x++, i++) {
      // Rows and planes have a value for every pixel.
      const dark = lines[x] as number
      if (dark < 0.02) continue
      const share = Math.min(256, (256 * dark * (press + hold * (grip[i] as number))) | 0)
      const stick = part === 0 ? colour : over(colour, under[i] as number, part)
      pixels[i] = over(pixels[i] as number, stick, share)
    }
  })
}
