/** Smooth fields of colour (nebulae, caustics, veils of light), sampled at fixed places of the world. */
import { createCanvas } from '@napi-rs/canvas'
import type { Rgb } from '../colours/colour.ts'
import type { Box } from '../scene.ts'
import type { Stage } from '../canvas/stage.ts'

/** Colour and alpha 0..1 at a place of the world. */
export type Sample = readonly [colour: Rgb, alpha: number]

/** One field over a part of the world. */
export interface Field {
  readonly area: Box
  /** World distance of the samples; between them the field is smooth. */
  readonly step: number
  /** Lies over the picture as light does. */
  readonly screen?: boolean
  readonly at: (x: number, y: number) => Sample
}

/** Paints what of the field is in view. Samples stand on the world's grid, so that views agree where they overlap. */
export async function paintField(stage: Stage, { area, step: finest, screen, at }: Field): Promise<void> {
  const { easel } = stage
  const { box, context } = easel
  // Much finer than the pixels nobody sees it; by halves, so that a small picture takes samples of the large one.
  let step = finest
  while (step * easel.scale < 1.6) step *= 2
  const [left, top] = [Math.max(box.left, area.left), Math.max(box.top, area.top)]
  const [right, bottom] = [Math.min(box.right, area.right), Math.min(box.bottom, area.bottom)]
  if (right <= left || bottom <= top) return
  const [first, above] = [Math.floor(left / step) - 1, Math.floor(top / step) - 1]
  const width = Math.ceil(right / step) + 2 - first
  const height = Math.ceil(bottom / step) + 2 - above
  const canvas = createCanvas(width, height)
  const image = canvas.getContext('2d').createImageData(width, height)
  for (let row = 0, i = 0; row < height; row++) {
    for (let column = 0; column < width; column++, i += 4) {
      const [[red, green, blue], alpha] = at((first + column) * step, (above + row) * step)
      image.data[i] = red
      image.data[i + 1] = green
      image.data[i + 2] = blue
      image.data[i + 3] = 255 * alpha
    }
    if (row % 32 === 31) await stage.breathe()
  }
  canvas.getContext('2d').putImageData(image, 0, 0)
  context.save()
  context.beginPath()
  context.rect(left, top, right - left, bottom - top)
  context.clip()
  if (screen) context.globalCompositeOperation = 'screen'
  context.drawImage(canvas, (first - 0.5) * step, (above - 0.5) * step, width * step, height * step)
  context.restore()
}
